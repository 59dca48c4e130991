// Puts one deliberate defect after another into a copy of src/, builds it, and tells which tests of this folder fail.
// `node test/robustness/mutations.mjs [number …]`; a defect that no test finds makes it fail.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Each: what is wrong, where, what is replaced by what, and the tests that are run (a file and a part of the names). */
const mutations = [
  {
    defect: 'a backup whose answer was lost is not looked for before it is asked for again',
    file: 'src/bloomreach/backup-jobs.ts',
    find: 'return backups.create(environmentId, type, () => pollUntilVisible(look, options))',
    replace: 'return backups.create(environmentId, type, async () => void pollUntilVisible)',
    tests: ['matrix', 'backup . POST /v3/backups'],
  },
  {
    defect: 'an upload whose answer was lost is not looked for before it is sent again',
    file: 'src/bloomreach/upload.ts',
    find: 'const item = await pollUntilVisible(look, options)',
    replace: 'const item = await pollUntilVisible(async () => undefined, options)',
    tests: ['matrix', 'upload-distribution . POST /v3/distributions'],
  },
  {
    defect: 'an environment that still reads as before counts as deployed',
    file: 'src/bloomreach/deployment.ts',
    find: 'return this.#moved ?',
    replace: 'return this.#moved || true ?',
    tests: ['model', ''],
  },
  {
    defect: "keep deletes other environments' backups",
    file: 'src/bloomreach/retention.ts',
    find: 'environmentId === environment.id && id !== backup.id',
    replace: 'environmentId !== environment && id !== backup.id',
    tests: ['model', ''],
  },
  {
    defect: 'if-exists: replace deletes what an environment runs',
    file: 'src/actions/shared/upload-distribution.ts',
    find: 'others.filter(({ id }) => !running.has(id))',
    replace: 'others.filter(() => running.size >= 0)',
    tests: ['model', ''],
  },
  {
    defect: 'a refused access token is not renewed',
    file: 'src/http/session.ts',
    find: 'if (this.#token?.accessToken === refused) await this.#renewOnce()\n    return true',
    replace: 'return false',
    tests: ['matrix', '401'],
  },
  {
    defect: 'a 5xx is taken for proof that nothing was done',
    file: 'src/http/retry.ts',
    find: 'return error instanceof HttpError && error.status >= 500\n',
    replace: 'return false\n',
    tests: ['matrix', '(backup|prune).* 500 although it was done'],
  },
  {
    defect: 'an access token is logged before it is masked',
    file: 'src/http/session.ts',
    find: '    onSecret(accessToken)\n',
    replace: "    void onSecret\n    console.log('Logged in: ' + accessToken)\n",
    tests: ['matrix', 'backup . GET /v3/environments'],
  },
  {
    defect: 'a cancellation does not reach the work',
    file: 'src/runtime/cancellation.ts',
    find: 'controller.abort(new CancelledError(signal))',
    replace: 'void CancelledError',
    tests: ['cancellation', 'backup . cancelled at, and the server hangs'],
  },
  {
    defect: 'the session is not ended with the step',
    file: 'src/actions/shared/client.ts',
    find: 'step.atEnd(() => connection.end())',
    replace: 'step.atEnd(async () => {})',
    tests: ['cancellation', 'deploy . cancelled at'],
  },
  {
    defect: 'a deployment that was under way at the first look is not joined',
    file: 'src/bloomreach/deployment.ts',
    find: "const outdated = this.#busy || (before.state !== '' && !isDeployed(before))",
    replace: 'const outdated = this.#busy',
    tests: ['death', 'deploy'],
  },
  {
    defect: 'the tries of a login are multiplied by those of the call that needs it',
    file: 'src/http/retry.ts',
    find: 'exhausted.add(failure)',
    replace: 'void failure',
    tests: ['matrix', 'netapp-list.* . POST .oauth.token'],
  },
]

const wanted = process.argv.slice(2).map(Number)
let survivors = 0
for (const [index, mutation] of mutations.entries()) {
  const number = index + 1
  if (wanted.length > 0 && !wanted.includes(number)) continue
  const failed = testsThatFail(mutation)
  if (failed.length === 0) survivors++
  console.log(`${number}. ${mutation.defect} (${mutation.file})`)
  console.log(
    failed.length === 0 ? '   SURVIVES' : `   killed by ${failed.length} test(s), as: ${failed[0]?.split('\n')[0]}`,
  )
}
process.exitCode = survivors === 0 ? 0 : 1

function testsThatFail({ file, find, replace, tests: [suite, names] }) {
  const copy = mkdtempSync(join(tmpdir(), 'mutation-'))
  try {
    for (const one of ['src', 'tools', 'test', 'actions', 'scripts'])
      cpSync(join(root, one), join(copy, one), { recursive: true })
    for (const one of ['action.yml', 'package.json', 'tsconfig.json', 'vitest.config.mts']) {
      cpSync(join(root, one), join(copy, one))
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const source = readFileSync(join(copy, file), 'utf8')
    if (!source.includes(find)) throw new Error(`${file} does not hold: ${find}`)
    writeFileSync(
      join(copy, file),
      source.replace(find, () => replace),
    )
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, stdio: 'inherit' })
    return run(copy, suite, names)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function run(copy, suite, names) {
  const report = join(copy, 'report.json')
  const pattern = names === '' ? [] : ['-t', names]
  const args = [
    'run',
    `test/robustness/faults/${suite}.test.ts`,
    ...pattern,
    '--reporter=json',
    `--outputFile=${report}`,
  ]
  const env = { ...process.env, FAULTS: 'all' }
  spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: copy,
    stdio: 'ignore',
    env,
  })
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const all = testResults.flatMap(({ assertionResults, message, name }) =>
    assertionResults.length > 0 ? assertionResults : [{ status: 'failed', fullName: `${name}: ${message}` }],
  )
  return all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
}
