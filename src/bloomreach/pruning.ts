import { KeptError } from '../http/deletion.ts'
import { newestFirst, timeOf } from './age.ts'

/** What can be pruned: the fields of an API object that the plan reads. */
export interface Prunable {
  readonly id: string
  readonly name?: string | undefined
  readonly createdAt?: string | undefined
  readonly createdBy?: string | undefined
  /** Only backups have it; of each environment so many are kept. */
  readonly environmentId?: string | undefined
  readonly backupType?: string | undefined
}

/** An item is deleted when every rule that is given lets it. */
export interface PruneRules {
  /** How many of the newest are kept, not counting what is kept for another reason. */
  readonly keep?: number | undefined
  readonly olderThanDays?: number | undefined
  /** How many are deleted at most, the oldest first. */
  readonly deleteOldest?: number | undefined
  /** Nothing is deleted where there are fewer. */
  readonly ifAtLeast?: number | undefined
  /** Whether the name is one that may be deleted. */
  readonly matches?: ((name: string) => boolean) | undefined
}

/** Why an item must be kept whatever the rules say, or undefined where nothing speaks for it. */
export type InUseCheck = (item: Prunable) => string | undefined

/** Looks at what is in use at this moment. @throws KeptError when the item is */
export async function refuseUsed(usage: () => Promise<InUseCheck>, item: Prunable): Promise<void> {
  const used = (await usage())(item)
  if (used !== undefined) throw new KeptError(used)
}

export interface PruneDecision<T> {
  readonly item: T
  readonly delete: boolean
  /** Fits behind "kept:" or "deleted:". */
  readonly reason: string
}

const DAY_MS = 24 * 3600 * 1000
/** So far ahead a date may be by the rounding of clocks. */
const AHEAD_MS = 5 * 60 * 1000

/**
 * Decides what is deleted and what is kept, the newest first. One whose date is unknown, or in the future, is always
 * kept and does not count. `now` is the service's own time in milliseconds, undefined where it does not tell.
 */
export function planPruning<T extends Prunable>(
  items: readonly T[],
  rules: PruneRules,
  inUse: InUseCheck,
  now: number | undefined,
): PruneDecision<T>[] {
  const { ifAtLeast } = rules
  const tooFew = ifAtLeast !== undefined && items.length < ifAtLeast ? `there are fewer than ${ifAtLeast}` : undefined
  const counts = new Map<string, number>()
  const decisions = newestFirst(items).map((item): PruneDecision<T> => {
    const kept = reasonToKeep(item, rules, inUse, now) ?? tooFew
    if (kept !== undefined) return { item, delete: false, reason: kept }
    const group = item.environmentId ?? ''
    const place = (counts.get(group) ?? 0) + 1
    counts.set(group, place)
    return { item, ...byAge(place, ((now ?? Number.NaN) - timeOf(item)) / DAY_MS, rules) }
  })
  return onlyOldest(decisions, rules.deleteOldest)
}

function reasonToKeep(
  item: Prunable,
  { matches }: PruneRules,
  inUse: InUseCheck,
  now: number | undefined,
): string | undefined {
  if (matches && !matches(item.name ?? '')) return 'its name does not match'
  const used = inUse(item)
  if (used !== undefined) return used
  if (Number.isNaN(timeOf(item))) return 'its age is not known'
  return now !== undefined && timeOf(item) > now + AHEAD_MS ? 'its date is in the future' : undefined
}

/** What is decided about the one that is the `place`-th newest of its group, counted from 1. */
function byAge(place: number, days: number, { keep, olderThanDays }: PruneRules): { delete: boolean; reason: string } {
  if (keep !== undefined && place <= keep) return { delete: false, reason: `one of the newest ${keep}` }
  if (olderThanDays === undefined) {
    return { delete: true, reason: keep === undefined ? 'nothing uses it' : `not one of the newest ${keep}` }
  }
  if (Number.isNaN(days))
    return { delete: false, reason: 'the service does not tell its time, so its age is not known' }
  if (days <= olderThanDays) return { delete: false, reason: `not older than ${olderThanDays} days` }
  return { delete: true, reason: `older than ${olderThanDays} days` }
}

/** Of the decisions, the newest first, only the last so many that delete. */
function onlyOldest<T>(decisions: readonly PruneDecision<T>[], most: number | undefined): PruneDecision<T>[] {
  const planned = decisions.filter((decision) => decision.delete).length
  let spare = most === undefined ? 0 : Math.max(planned - most, 0)
  return decisions.map((decision) => {
    if (!decision.delete || spare === 0) return decision
    spare--
    return { ...decision, delete: false, reason: `not one of the oldest ${most}` }
  })
}
