import { findBackup, latestBackup } from '../../bloomreach/backup-choice.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { findOne, listedOnce } from '../../bloomreach/find.ts'
import { whyLive } from '../../bloomreach/live.ts'
import type { Environment } from '../../bloomreach/schemas.ts'
import { duration, seconds } from '../../core/duration.ts'
import { ActionError } from '../../core/errors.ts'
import { shownTime } from '../../core/instant.ts'
import { nameAndId } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import { connect } from '../shared/client.ts'
import { linkTo } from '../shared/deployment.ts'
import { LATEST } from '../shared/inputs.ts'
import { restoreInto } from '../shared/restore-backup.ts'
import type { RestoreStep } from './action.ts'

/** Restores a backup into an environment. */
export async function main(step: RestoreStep): Promise<void> {
  const { environment, backup: wanted, 'source-environment': from = environment, wait } = step.inputs
  step.setSubject(`Restore into ${sanitize(environment, 100)}`)
  const cloud = await connect(step)
  const environments = listedOnce(cloud.environments)
  const target = await findOne('environment', environments, environment)
  const source = from === environment ? target : await findOne('environment', environments, from)
  const backup = wanted === LATEST ? await latestBackup(cloud.backups, source) : await findBackup(cloud.backups, wanted)
  step.setSubject(`Restore of the backup ${sanitize(backup.id, 60)} into ${nameOf(target)}`)
  step.output('backup-id', backup.id)
  const refused = await objectionTo(step, cloud, target)
  if (refused) throw refused

  const start = step.clock.now()
  const setOutputs = (jobId: string, status: string) => {
    step.output('status', status)
    step.outputJson('json', { jobId, status })
  }
  let job = ''
  try {
    await restoreInto(step, cloud, {
      backup,
      environment: target,
      objection: () => objectionTo(step, cloud, target),
      wait,
      onStart: (jobId) => {
        job = jobId
        step.output('job-id', jobId)
        setOutputs(jobId, 'running')
      },
      onFailure: () => setOutputs(job, 'error'),
    })
    if (wait) setOutputs(job, 'completed')
  } finally {
    step.output('duration-seconds', seconds(step.clock.now() - start))
  }
  const what = `the backup ${sanitize(backup.id, 60)} into ${nameOf(target)}`
  if (wait) step.conclude('done', `Restored ${what}`)
  else step.conclude('started', `Started to restore ${what}; the end was not waited for`)
  step.summary.facts([
    ['Environment', linkTo(target)],
    ['Backup', sanitize(backup.id)],
    ['Created', backup.createdAt && shownTime(backup.createdAt, cloud.environments.serviceTime)],
    [
      'Of environment',
      backup.environmentId === source.id ? nameAndId(source.id, source.name) : sanitize(backup.environmentId ?? ''),
    ],
    ['Job', sanitize(job)],
    ['Took', wait ? duration(step.clock.now() - start) : undefined],
  ])
}

/** Why the target must not be restored into: it is live. */
async function objectionTo(
  step: RestoreStep,
  cloud: BloomreachCloud,
  { id }: Environment,
): Promise<ActionError | undefined> {
  if (step.inputs.force) return undefined
  const target = await cloud.environments.get(id)
  const why = whyLive(target, await cloud.domains.list())
  if (why === undefined) return undefined
  return new ActionError(
    'user',
    `${nameOf(target)} is live: ${why}`,
    'A restore replaces the content that visitors and editors use. To do that all the same, give `force: true`.',
  )
}
