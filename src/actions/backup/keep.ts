import { timeOf } from '../../bloomreach/age.ts'
import { incompleteOf } from '../../bloomreach/backup-state.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { complete, type Listing } from '../../bloomreach/listing.ts'
import { deletableBackups, olderBackups } from '../../bloomreach/retention.ts'
import type { Backup, Environment } from '../../bloomreach/schemas.ts'
import { ActionError } from '../../core/errors.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import { KeptError, whyKept } from '../../http/deletion.ts'
import { HttpError } from '../../http/errors.ts'
import { isDefiniteRefusal } from '../../http/retry.ts'
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
 * @throws ActionError that says that the backup is complete, and what was not deleted
 */
export async function keepNewest(work: Work, cloud: BloomreachCloud, kept: Kept): Promise<void> {
  const failures: string[] = []
  let deleted = 0
  const uncertain = new Set<string>()
  const setState = () => work.setState(stateOf(kept.state, deleted, [...uncertain]))
  const planned = await deletable(work, cloud, kept)
  const checkAgain = newCheck(work, cloud, kept)
  for (const { id } of planned) {
    try {
      const check = async () => {
        uncertain.delete(id)
        setState()
        await checkAgain(id)
        uncertain.add(id)
        setState()
      }
      const why = await whyKept(cloud.backups.delete(id, check))
      uncertain.delete(id)
      if (why === undefined) {
        deleted += 1
        kept.onDeleted(id)
      }
      setState()
      work.log.info(
        why === undefined ? `Deleted the backup ${sanitize(id)}` : `The backup ${sanitize(id)} stays: ${why}`,
      )
    } catch (error) {
      if (!(error instanceof ActionError) || work.signal.aborted) throw error
      if (isDeletionRefusal(error)) uncertain.delete(id)
      setState()
      noteFailure(work, error, failures)
    }
  }
  if (failures.length > 0) throw notDeleted(failures)
}

function noteFailure({ log }: Work, error: ActionError, failures: string[]): void {
  if (isOfSystem(error)) log.warning(`${error.message}. It stays.`)
  else failures.push(error.message)
}

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

/** What is known of the old backups, after the sentence that holds anyway. */
function stateOf(complete: string, deleted: number, uncertain: readonly string[]): string {
  const which = uncertain.slice(0, SHOWN).map((id) => sanitize(id))
  const more = uncertain.length > SHOWN ? ` and ${uncertain.length - SHOWN} more` : ''
  const [noun, was] = uncertain.length === 1 ? ['backup', 'was'] : ['backups', 'were']
  return [
    complete,
    ...(uncertain.length > 0
      ? [`It is unknown whether the older ${noun} ${which.join(', ')}${more} ${was} deleted.`]
      : []),
    ...(deleted > 0 ? [`${plural(deleted, 'older backup')} ${deleted === 1 ? 'was' : 'were'} deleted.`] : []),
  ].join(' ')
}

/** "System created backups cannot be deleted", and the list does not tell which those are. */
function isOfSystem(error: ActionError): boolean {
  return error instanceof HttpError && error.status === 400
}

/** Whether the service has refused the deletion, so that the backup is still there. */
function isDeletionRefusal(error: ActionError): boolean {
  return isDefiniteRefusal(error) || (error instanceof HttpError && error.code === 'DeleteBackupFailed')
}

async function deletable(work: Work, cloud: BloomreachCloud, kept: Kept): Promise<Backup[]> {
  try {
    return await deletableOf(work, cloud, kept, kept.listing ?? (await cloud.backups.listing()))
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

const SHOWN = 5

function notDeleted(failures: readonly string[]): ActionError {
  const more = failures.length > SHOWN ? `; and ${failures.length - SHOWN} more` : ''
  return new ActionError(
    'service',
    `The backup is complete, but ${failures.length} old one(s) could not be deleted: ${failures.slice(0, SHOWN).join('; ')}${more}`,
    'Run the step again, or delete them by hand.',
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
