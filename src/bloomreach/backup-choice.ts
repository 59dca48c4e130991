import { ActionError, UnknownOutcomeError } from '../core/errors.ts'
import { listed, notFound } from '../core/not-found.ts'
import { sanitize } from '../core/sanitize.ts'
import { newestFirst, timeOf } from './age.ts'
import { incompleteOf, JOB_NOT_KNOWN } from './backup-state.ts'
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
  const all = complete('backups', listing)
  const own = all.filter((backup) => backup.environmentId === environment.id)
  const dated = newestFirst(own).filter((backup) => !Number.isNaN(timeOf(backup)))
  const latest = await firstComplete(backups, dated, { environment, at: listing.at })
  const rivals = all
    .filter(({ environmentId }) => environmentId === environment.id || environmentId === undefined)
    .filter((backup) => !dated.includes(backup) && !(latest && timeOf(backup) <= timeOf(latest)))
  const incomplete = await incompleteOf(backups, rivals, listing.at)
  const doubtful = rivals.filter(({ id }) => (incomplete.get(id) ?? JOB_NOT_KNOWN) === JOB_NOT_KNOWN)
  if (doubtful.length > 0) throw notTold(environment, doubtful)
  if (latest) return latest
  throw new ActionError(
    'user',
    `There is no completed backup of ${nameOf(environment)}. Nothing was changed.`,
    'Take one first, or name another environment.',
  )
}

/** The first of them, the newest first, that is complete; those before it are reported. */
async function firstComplete(
  backups: Backups,
  dated: readonly Backup[],
  { environment, at }: { environment: Environment; at: number | undefined },
): Promise<Backup | undefined> {
  for (const backup of dated) {
    const why = (await incompleteOf(backups, [backup], at)).get(backup.id)
    if (why === undefined) return backup
    backups.options.reporter.warning(
      `The backup ${sanitize(backup.id, 60)} of ${nameOf(environment)} is newer, but not complete: ${why}`,
    )
  }
  return undefined
}

/** Any of `doubtful` may be the newest one: there is no time, or no environment, to tell by. */
function notTold(environment: Environment, doubtful: readonly Backup[]): UnknownOutcomeError {
  return new UnknownOutcomeError(
    'service',
    `Which backup of ${nameOf(environment)} is the newest is unknown: the service does not tell the time or the environment of ${listed(doubtful.map(({ id }) => id))}. Nothing was changed.`,
    'Give the id of the one to use as `backup`; a release makes a new one with `backup: true`.',
  )
}
