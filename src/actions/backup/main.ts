import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { findOne } from '../../bloomreach/find.ts'
import { deletableBackups } from '../../bloomreach/retention.ts'
import type { Backup, Environment } from '../../bloomreach/schemas.ts'
import { duration, seconds } from '../../core/duration.ts'
import { ActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { HttpError } from '../../http/errors.ts'
import type { Work } from '../../runtime/step.ts'
import { connect } from '../shared/client.ts'
import { backUp } from '../shared/create-backup.ts'
import type { BackupStep } from './action.ts'

/** Backs an environment up, and deletes its old backups if `keep` says so. */
export async function main(step: BackupStep): Promise<void> {
  const cloud = await connect(step)
  const { type, wait, keep } = step.inputs
  const environment = await findOne('environment', cloud.environments, step.inputs.environment)
  const begin = step.clock.now()
  let listed: readonly Backup[] = []
  step.outputJson('deleted-backup-ids', [])
  const backup = await backUp(step, cloud, environment, {
    type,
    wait,
    onStart: (started) => {
      step.output('backup-id', started.id)
      step.output('status', 'running')
      step.output('created-at', started.createdAt)
      step.output('distribution-id', started.distributionId)
      step.outputJson('json', started)
    },
    onFailure: () => step.output('status', 'error'),
    onListed: (all) => {
      listed = all
    },
  })
  const took = step.clock.now() - begin
  if (wait) {
    step.output('status', 'completed')
    step.output('created-at', backup.createdAt)
    step.output('distribution-id', backup.distributionId)
    step.outputJson('json', backup)
  }
  step.output('duration-seconds', seconds(took))
  const deleted: string[] = []
  step.summary.heading(wait ? 'Backed up' : 'Backup started')
  try {
    if (keep !== undefined) await prune(step, cloud, listed, { environment, backup, keep, deleted })
  } finally {
    step.outputJson('deleted-backup-ids', deleted)
    step.summary.facts([
      ['Environment', nameOf(environment)],
      ['Backup', sanitize(backup.id)],
      ['Distribution', backup.distributionId && sanitize(backup.distributionId)],
      ['Created', backup.createdAt && sanitize(backup.createdAt)],
      ['Took', wait ? duration(took) : undefined],
      ['Deleted', deleted.map((id) => sanitize(id)).join(', ')],
    ])
  }
}

async function prune(
  work: Work,
  cloud: BloomreachCloud,
  all: readonly Backup[],
  given: { environment: Environment; backup: Backup; keep: number; deleted: string[] },
): Promise<void> {
  const failures: string[] = []
  for (const { id } of deletableBackups(all, given)) {
    try {
      await cloud.backups.delete(id)
      given.deleted.push(id)
      work.log.info(`Deleted the backup ${sanitize(id)}`)
    } catch (error) {
      if (!(error instanceof ActionError) || work.signal.aborted) throw error
      // "System created backups cannot be deleted", and the list does not say which those are.
      if (error instanceof HttpError && error.status === 400) work.log.warning(`${error.message}. It stays.`)
      else failures.push(error.message)
    }
  }
  if (failures.length > 0) {
    throw new ActionError(
      'service',
      `The backup is complete, but ${failures.length} old one(s) could not be deleted: ${failures.join('; ')}`,
      'Run the step again, or delete them by hand.',
    )
  }
}
