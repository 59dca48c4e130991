import { backupJob, isBackupRefusal, startBackup } from '../../bloomreach/backup-jobs.ts'
import type { BackupType } from '../../bloomreach/backups.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import type { Listing } from '../../bloomreach/listing.ts'
import type { Backup, Environment } from '../../bloomreach/schemas.ts'
import { sanitize } from '../../core/sanitize.ts'
import { JobFailedError } from '../../jobs/outcome.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Step, Work } from '../../runtime/step.ts'
import type { pollInputs } from './inputs.ts'
import { detach, waitFor } from './wait-for.ts'

/** Backs the environment up, once, and waits until the backup is complete, if `wait` is true. */
export async function backUp(
  step: Step<Values<typeof pollInputs>, never>,
  cloud: BloomreachCloud,
  environment: Environment,
  options: {
    type: BackupType
    wait: boolean
    /** Is called directly before the request, with all backups that there are then. */
    onRequest?: (before: Listing<Backup>) => void
    onStart: (backup: Backup) => void
    onFailure?: () => void
    /** Is called with all backups once this one is among them, and with when that look began. */
    onListed?: (all: Listing<Backup>, since: number) => void
  },
): Promise<Backup> {
  const name = nameOf(environment)
  const backup = await start(step, cloud, environment, options)
  options.onStart(backup)
  step.setState(`The backup ${sanitize(backup.id)} of ${name} was started; nothing else was changed.`)
  step.log.info(`Backup ${sanitize(backup.id)} of ${name} is in progress`)
  const job = backupJob(cloud.backups, backup, {
    environmentName: name,
    clock: step.clock,
    onListed: options.onListed,
  })
  if (!options.wait) {
    detach(step, job)
    return backup
  }
  try {
    const done = await waitFor(step, job)
    step.setState(`The backup ${sanitize(backup.id)} of ${name} is complete.`)
    return done
  } catch (error) {
    if (error instanceof JobFailedError) options.onFailure?.()
    throw error
  }
}

async function start(
  work: Work,
  cloud: BloomreachCloud,
  environment: Environment,
  options: { type: BackupType; onRequest?: (before: Listing<Backup>) => void },
): Promise<Backup> {
  const { clock, signal } = work
  const name = nameOf(environment)
  const onRequest = (before: Listing<Backup>) => {
    options.onRequest?.(before)
    work.setState(`It is unknown whether a backup of ${name} was started; nothing else was changed.`)
  }
  try {
    return await startBackup(cloud.backups, environment, options.type, { clock, signal, onRequest })
  } catch (error) {
    if (isBackupRefusal(error)) work.setState(`No backup of ${name} was started.`)
    throw error
  }
}
