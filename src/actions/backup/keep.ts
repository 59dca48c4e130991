import { timeOf } from '../../bloomreach/age.ts'
import { incompleteOf } from '../../bloomreach/backup-state.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { Deletions, type Failure, isSystemBackup, shownFailures } from '../../bloomreach/deletions.ts'
import { complete, type Listing } from '../../bloomreach/listing.ts'
import { deletableBackups, olderBackups, unplacedBackups } from '../../bloomreach/retention.ts'
import type { Backup, Environment } from '../../bloomreach/schemas.ts'
import { ActionError, UnknownOutcomeError } from '../../core/errors.ts'
import { listed } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import { KeptError } from '../../http/deletion.ts'
import { isStale } from '../../jobs/freshness.ts'
import type { Work } from '../../runtime/step.ts'

export interface Kept {
  readonly environment: Environment
  /** The new backup, which is complete. */
  readonly backup: Backup
  /** How many complete ones stay, the new one included. */
  readonly keep: number
  /** All that was listed when the new one was complete. */
  readonly listing: Listing<Backup> | undefined
  readonly onDeleted: (id: string) => void
  /** What holds whatever becomes of the old ones: a whole sentence. */
  readonly state: string
}

/**
 * Deletes the environment's older complete backups beyond the newest `keep`. Whatever is newer than the new backup, is
 * not known to be complete or has no known date stays.
 * @throws ActionError that says that the backup is complete, and what was not deleted; UnknownOutcomeError when of some
 * nobody knows
 */
export async function keepNewest(work: Work, cloud: BloomreachCloud, kept: Kept): Promise<void> {
  const planned = await deletable(work, cloud, kept)
  const checkAgain = newCheck(work, cloud, kept)
  const deletions = new Deletions<Backup>(() => work.setState(`${kept.state} ${deletions.state(OLDER)}`))
  const failed: Failure<Backup>[] = []
  for (const item of planned) {
    const result = await deletions.delete(item, {
      request: (check) => cloud.backups.delete(item.id, check),
      check: () => checkAgain(item.id),
      signal: work.signal,
    })
    const id = sanitize(item.id)
    if (result.what === 'deleted') {
      kept.onDeleted(item.id)
      work.log.info(`Deleted the backup ${id}`)
    } else if (result.what === 'keep') work.log.info(`The backup ${id} stays: ${result.why}`)
    else if (result.what === 'failed') {
      if (isSystemBackup(item, result.error)) work.log.warning(`${result.error.message}. It stays.`)
      else failed.push({ item, error: result.error })
    }
  }
  if (deletions.doubtful.length > 0) throw mayBeDeleted(deletions.doubtful, failed)
  if (failed.length > 0) throw notDeleted(failed)
}

const OLDER = { one: 'older backup', several: 'older backups' }

/** Looks again whether a backup may be deleted, where the last look, which is now at first, does not hold any more. */
function newCheck(work: Work, cloud: BloomreachCloud, kept: Kept): (id: string) => Promise<void> {
  let lookedAt = work.clock.now()
  return async (id) => {
    if (!isStale(work.clock, lookedAt)) return
    const listing = await cloud.backups.listing()
    // The DELETE tells, too, that there is nothing left to delete.
    if (!listing.items.some((one) => one.id === id)) return
    const deletable = await deletableOf(work, cloud, kept, listing)
    lookedAt = work.clock.now()
    if (!deletable.some((one) => one.id === id)) throw new KeptError('by now it is one of those to keep')
  }
}

async function deletable(work: Work, cloud: BloomreachCloud, kept: Kept): Promise<Backup[]> {
  try {
    const listing = kept.listing ?? (await cloud.backups.listing())
    const planned = await deletableOf(work, cloud, kept, listing)
    const unplaced = unplacedBackups(listing.items, kept.backup)
    if (unplaced.length > 0) {
      work.log.warning(
        `\`keep\` has left ${listed(unplaced.map(({ id }) => id))}: the service does not tell the environment.`,
      )
    }
    return planned
  } catch (error) {
    if (!(error instanceof ActionError) || work.signal.aborted) throw error
    throw notKnown(error)
  }
}

/** Those of the listed backups that may be deleted, oldest first. */
async function deletableOf(
  work: Work,
  { backups }: BloomreachCloud,
  kept: Kept,
  listing: Listing<Backup>,
): Promise<Backup[]> {
  const { backup, keep } = kept
  const all = complete('backups', listing)
  const own = all.find(({ id }) => id === backup.id) ?? backup
  if (Number.isNaN(timeOf(own))) {
    work.log.warning('`keep` has deleted nothing, because the service tells no time of the new backup.')
    return []
  }
  const older = olderBackups(all, { ...kept, backup: own })
  return deletableBackups(older, await incompleteOf(backups, older, listing.at), keep)
}

function notDeleted(failed: readonly Failure<Backup>[]): ActionError {
  return new ActionError(
    'service',
    `The backup is complete, but ${failed.length} old one(s) could not be deleted: ${shownFailures(failed)}`,
    'Run the step again, or delete them by hand.',
  )
}

function mayBeDeleted(doubtful: readonly Failure<Backup>[], failed: readonly Failure<Backup>[]): UnknownOutcomeError {
  const others = failed.length === 0 ? '' : `; ${failed.length} could not be deleted: ${shownFailures(failed)}`
  return new UnknownOutcomeError(
    'service',
    `The backup is complete, but whether ${doubtful.length} old one(s) were deleted is unknown: ${shownFailures(doubtful)}${others}`,
    'Look at the list of backups, then run the step again.',
  )
}

function notKnown(error: ActionError): ActionError {
  return new ActionError(
    'service',
    `The backup is complete, but no old one was deleted, since it is unknown which may be: ${error.message}`,
    error.hint,
    { cause: error },
  )
}
