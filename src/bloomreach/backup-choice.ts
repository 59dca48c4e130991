import { ActionError } from '../core/errors.ts'
import { notFound } from '../core/not-found.ts'
import { sanitize } from '../core/sanitize.ts'
import { newestFirst, timeOf } from './age.ts'
import { incompleteOf } from './backup-state.ts'
import type { Backups } from './backups.ts'
import { nameOf } from './deployment.ts'
import { complete } from './listing.ts'
import type { Backup, Environment } from './schemas.ts'

/** The backup of that id. @throws ActionError that names the backups that exist, the newest first */
export async function findBackup(backups: Backups, id: string): Promise<Backup> {
  const listing = await backups.listing()
  const found = listing.items.find((backup) => backup.id === id)
  if (found) return found
  throw notFound(
    'backup',
    id,
    newestFirst(complete('backups', listing)).map((backup) => backup.id),
  )
}

/**
 * The newest complete backup of the environment, by `createdAt`. Newer ones that are passed over are reported.
 * @throws ActionError when there is none; UnknownOutcomeError when it cannot be told which it is
 */
export async function latestBackup(backups: Backups, environment: Environment): Promise<Backup> {
  const listing = await backups.listing()
  const own = complete('backups', listing).filter((backup) => backup.environmentId === environment.id)
  const dated = newestFirst(own).filter((backup) => !Number.isNaN(timeOf(backup)))
  for (const backup of dated) {
    const why = (await incompleteOf(backups, [backup], listing.at)).get(backup.id)
    if (why === undefined) return backup
    backups.options.reporter.warning(
      `The backup ${sanitize(backup.id, 60)} of ${nameOf(environment)} is newer, but not complete: ${why}`,
    )
  }
  throw new ActionError(
    'user',
    `There is no completed backup of ${nameOf(environment)}. Nothing was changed.`,
    'Take one first, or name another environment.',
  )
}
