/**
 * Each: the defect, the file, what is replaced by what, and the tests that are run (a file of this folder, and a part of
 * their names).
 */
export const mutations = [
  {
    defect: 'a backup whose response was lost is not looked for before it is asked for again',
    file: 'src/bloomreach/backup-jobs.ts',
    find: 'return backups.create(environment.id, type, () => findOwn(request, fresh, options))',
    replace: 'return backups.create(environment.id, type, async () => void [findOwn, fresh])',
    tests: ['faults/matrix', 'backup . POST /v3/backups'],
  },
  {
    defect: 'an upload whose response was lost is not looked for before it is sent again',
    file: 'src/bloomreach/upload.ts',
    find: 'fileStore.section.upload(body, () => pollUntilVisible(look, options))',
    replace: 'fileStore.section.upload(body, async () => void look)',
    tests: ['faults/matrix', 'upload-distribution . POST /v3/distributions'],
  },
  {
    defect: 'an environment that still reads as before counts as deployed',
    file: 'src/bloomreach/deployment.ts',
    find: 'if (isDeployedLater(before, now) || isNew(before)) return true',
    replace: 'if (isDeployedLater(before, now) || isNew(before) || before) return true',
    tests: ['model/model', ''],
  },
  {
    defect: "keep deletes other environments' backups",
    file: 'src/bloomreach/retention.ts',
    find: 'environmentId === environment.id && id !== backup.id',
    replace: 'environmentId !== environment && id !== backup.id',
    tests: ['model/model', ''],
  },
  {
    defect: 'if-exists: replace deletes what an environment runs',
    file: 'src/bloomreach/store.ts',
    find: 'if (used !== undefined) {',
    replace: 'if (used === null) {',
    tests: ['model/model', ''],
  },
  {
    defect: 'a refused access token is not renewed',
    file: 'src/http/session.ts',
    find: 'if (this.#token?.accessToken === refused) await this.#renewOnce()\n    return true',
    replace: 'return false',
    tests: ['faults/matrix', '401'],
  },
  {
    defect: 'a 5xx is taken for proof that nothing was done',
    file: 'src/http/retry.ts',
    find: 'return error instanceof HttpError && error.status >= 500\n',
    replace: 'return false\n',
    tests: ['faults/matrix', '(backup|prune).* 500 although it was done'],
  },
  {
    defect: 'an access token is logged before it is masked',
    file: 'src/http/session.ts',
    find: '    onSecret(accessToken)\n',
    replace: "    void onSecret\n    console.log('Logged in: ' + accessToken)\n",
    tests: ['faults/matrix', 'backup . GET /v3/environments'],
  },
  {
    defect: 'a cancellation does not reach the work',
    file: 'src/runtime/cancellation.ts',
    find: 'controller.abort(new CancelledError(signal))',
    replace: 'void CancelledError',
    tests: ['faults/cancellation', 'backup . cancelled at, and the server hangs'],
  },
  {
    defect: 'the session is not ended with the step',
    file: 'src/actions/shared/client.ts',
    find: '    await connection.end()\n',
    replace: '',
    tests: ['faults/cancellation', 'deploy . cancelled at'],
  },
  {
    defect: 'the retries of a login are multiplied by those of the call that needs it',
    file: 'src/http/retry.ts',
    find: 'exhausted.add(failure)',
    replace: 'void failure',
    tests: ['faults/matrix', 'netapp-list.* . POST .oauth.token'],
  },
]
