import { backupJob, isBackupRefusal, startBackup } from '../../bloomreach/backup-jobs.ts'
import type { BackupType } from '../../bloomreach/backups.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { findOne } from '../../bloomreach/find.ts'
import { deletableBackups } from '../../bloomreach/retention.ts'
import type { Backup, Environment } from '../../bloomreach/schemas.ts'
import { duration, seconds } from '../../core/duration.ts'
import { AnsweredError, ExplainedError } from '../../core/errors.ts'
import { plain } from '../../core/sanitize.ts'
import { JobFailedError } from '../../jobs/wait.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Step, Work } from '../../runtime/step.ts'
import type { BackupStep } from '../backup/action.ts'
import { connect } from './client.ts'
import { leaveRunning, waitFor } from './wait-for.ts'
import type { pollInputs } from './wait-inputs.ts'

/** Backs an environment up, and deletes old backups of it as told. */
export async function backUpAndPrune(step: BackupStep): Promise<void> {
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
      ['Backup', plain(backup.id)],
      ['Distribution', backup.distributionId && plain(backup.distributionId)],
      ['Created', backup.createdAt && plain(backup.createdAt)],
      ['Took', wait ? duration(took) : undefined],
      ['Deleted', deleted.map((id) => plain(id)).join(', ')],
    ])
  }
}

/** Backs the environment up, once, and waits until the backup is there, unless told not to. */
export async function backUp(
  step: Step<Values<typeof pollInputs>, never>,
  cloud: BloomreachCloud,
  environment: Environment,
  options: {
    type: BackupType
    wait: boolean
    onStart: (backup: Backup) => void
    onFailure?: () => void
    /** Is told all backups once this one is among them. */
    onListed?: (all: readonly Backup[]) => void
  },
): Promise<Backup> {
  const name = nameOf(environment)
  const backup = await start(step, cloud, environment, options.type)
  options.onStart(backup)
  step.now(`The backup ${plain(backup.id)} of ${name} was started; nothing else was changed.`)
  step.log.info(`Backup ${plain(backup.id)} of ${name} is under way`)
  const job = backupJob(cloud.backups, backup, {
    environmentName: name,
    clock: step.clock,
    onListed: options.onListed,
  })
  if (!options.wait) {
    leaveRunning(step, job)
    return backup
  }
  try {
    const done = await waitFor(step, job)
    step.now(`The backup ${plain(backup.id)} of ${name} is complete.`)
    return done
  } catch (error) {
    if (error instanceof JobFailedError) options.onFailure?.()
    throw error
  }
}

async function start(work: Work, cloud: BloomreachCloud, environment: Environment, type: BackupType): Promise<Backup> {
  const { clock, signal } = work
  const name = nameOf(environment)
  const onRequest = () => {
    work.now(`It is not certain whether a backup of ${name} was started; nothing else was changed.`)
  }
  try {
    return await startBackup(cloud.backups, environment.id, type, { clock, signal, onRequest })
  } catch (error) {
    if (isBackupRefusal(error)) work.now(`No backup of ${name} was started.`)
    throw error
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
      work.log.info(`Deleted the backup ${plain(id)}`)
    } catch (error) {
      if (!(error instanceof ExplainedError) || work.signal.aborted) throw error
      // "System created backups cannot be deleted", and the list does not tell which those are.
      if (error instanceof AnsweredError && error.status === 400) work.log.warning(`${error.message}. It stays.`)
      else failures.push(error.message)
    }
  }
  if (failures.length > 0) {
    throw new ExplainedError(
      'theirs',
      `The backup is complete, but ${failures.length} old one(s) could not be deleted: ${failures.join('; ')}`,
      'Run the step again, or delete them by hand.',
    )
  }
}
