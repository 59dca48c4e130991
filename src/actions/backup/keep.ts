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
import { freshLook } from '../../jobs/freshness.ts'
import type { Work } from '../../runtime/step.ts'

/** All that was listed, and when that look began. */
export interface Look {
  readonly listing: Listing<Backup>
  readonly since: number
}

export interface Kept {
  readonly environment: Environment
  /** The new backup, which is complete. */
  readonly backup: Backup
  /** How many complete ones stay, the new one included. */
  readonly keep: number
  /** What there was directly before it: what somebody else has made since is not old. */
  readonly before: Listing<Backup> | undefined
  /** The look that showed that the new one is complete. */
  readonly look: Look | undefined
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
  const plan = await firstPlan(work, cloud, kept)
  const check = newCheck(work, cloud, kept, plan)
  const deletions = new Deletions<Backup>(() => work.setState(`${kept.state} ${deletions.state(OLDER)}`))
  const failed: Failure<Backup>[] = []
  for (const item of plan.deletable) {
    const result = await deletions.delete(item, {
      request: (checked) => cloud.backups.delete(item.id, checked),
      check: () => check(item.id),
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

/** Which may be deleted by a look. */
interface Plan {
  readonly since: number
  readonly listed: ReadonlySet<string>
  /** The oldest first. */
  readonly deletable: readonly Backup[]
}

/** Looks again whether a backup may be deleted, where the last look is too old to tell. */
function newCheck(work: Work, cloud: BloomreachCloud, kept: Kept, plan: Plan): (id: string) => Promise<void> {
  let last = plan
  return async (id) => {
    last = await freshLook(work.clock, last, async () => planBy(work, cloud, kept, await lookAt(work, cloud)))
    // The DELETE tells, too, that there is nothing left to delete.
    const isDeletable = !last.listed.has(id) || last.deletable.some((one) => one.id === id)
    if (!isDeletable) throw new KeptError('by now it is one of those to keep')
  }
}

async function lookAt({ clock }: Work, { backups }: BloomreachCloud): Promise<Look> {
  const since = clock.now()
  return { since, listing: await backups.listing() }
}

async function firstPlan(work: Work, cloud: BloomreachCloud, kept: Kept): Promise<Plan> {
  try {
    const look = kept.look ?? (await lookAt(work, cloud))
    const plan = await planBy(work, cloud, kept, look)
    const unplaced = unplacedBackups(look.listing.items, kept.backup)
    if (unplaced.length > 0) {
      work.log.warning(
        `\`keep\` has left ${listed(unplaced.map(({ id }) => id))}: the service does not tell the environment.`,
      )
    }
    return plan
  } catch (error) {
    if (!(error instanceof ActionError) || work.signal.aborted) throw error
    throw notKnown(error)
  }
}

async function planBy(work: Work, cloud: BloomreachCloud, kept: Kept, { since, listing }: Look): Promise<Plan> {
  const deletable = await deletableOf(work, cloud, kept, listing)
  return { since, deletable, listed: new Set(listing.items.map(({ id }) => id)) }
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
  const known = new Set(kept.before?.items.map(({ id }) => id))
  const older = olderBackups(all, { ...kept, backup: own }).filter(({ id }) => known.has(id))
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
    'Check the list of backups, then run the step again.',
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
