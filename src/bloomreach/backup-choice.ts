import { ActionError } from '../core/errors.ts'
import { notFound } from '../core/not-found.ts'
import { ignoreStatus } from '../http/ignore-status.ts'
import { newestFirst, timeOf } from './age.ts'
import type { Backups } from './backups.ts'
import { nameOf } from './deployment.ts'
import type { Backup, Environment } from './schemas.ts'

/** The backup of that id. @throws ActionError that names the backups that exist, the newest first */
export async function findBackup(backups: Backups, id: string): Promise<Backup> {
  const all = await backups.list()
  const found = all.find((backup) => backup.id === id)
  if (found) return found
  throw notFound(
    'backup',
    id,
    newestFirst(all).map((backup) => backup.id),
  )
}

/**
 * The newest completed backup of the environment, by `createdAt`. The list does not tell whether a backup is complete,
 * so its job is asked for; a job that is not known any more is long over.
 * @throws ActionError when there is none
 */
export async function latestBackup(backups: Backups, environment: Environment): Promise<Backup> {
  const all = await backups.list()
  const own = all.filter((backup) => backup.environmentId === environment.id && !Number.isNaN(timeOf(backup)))
  for (const backup of newestFirst(own)) {
    const job = await ignoreStatus(backups.job(backup.id), 400)
    if (job === undefined || job.status.toLowerCase() === 'completed') return backup
  }
  throw new ActionError(
    'user',
    `There is no completed backup of ${nameOf(environment)}. Nothing was changed.`,
    'Take one first, or name another environment.',
  )
}
