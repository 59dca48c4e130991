import { newestFirst, timeOf } from './age.ts'

/** What can be pruned: an object of the API, as far as that looks at it. */
export interface Prunable {
  readonly id: string
  readonly name?: string | undefined
  readonly createdAt?: string | undefined
  readonly createdBy?: string | undefined
  /** Only backups have it; of each environment so many are kept. */
  readonly environmentId?: string | undefined
  readonly backupType?: string | undefined
}

export interface PruneRules {
  /** How many of the newest stay, not counting what stays for another reason. */
  readonly keep?: number | undefined
  readonly olderThanDays?: number | undefined
  /** Whether the name is one that may go. */
  readonly matches?: ((name: string) => boolean) | undefined
}

/** Why an item must stay whatever the rules say, or undefined where nothing speaks for it. */
export type InUseCheck = (item: Prunable) => string | undefined

export interface PruneDecision<T> {
  readonly item: T
  readonly delete: boolean
  /** Fits behind "kept:" or "deleted:". */
  readonly reason: string
}

const DAY_MS = 24 * 3600 * 1000

/**
 * Decides what goes and what stays, the newest first. An item goes when it may, and every rule that is given lets it
 * go. One whose age is not known never goes. `now` is in milliseconds.
 */
export function planPruning<T extends Prunable>(
  items: readonly T[],
  rules: PruneRules,
  usage: InUseCheck,
  now: number,
): PruneDecision<T>[] {
  const counts = new Map<string, number>()
  return newestFirst(items).map((item) => {
    const stays = reasonToStay(item, rules, usage)
    if (stays !== undefined) return { item, delete: false, reason: stays }
    const group = item.environmentId ?? ''
    const place = (counts.get(group) ?? 0) + 1
    counts.set(group, place)
    return { item, ...byAge(place, (now - timeOf(item)) / DAY_MS, rules) }
  })
}

function reasonToStay(item: Prunable, { matches }: PruneRules, usage: InUseCheck): string | undefined {
  if (matches && !matches(item.name ?? '')) return 'its name does not match'
  return usage(item) ?? (Number.isNaN(timeOf(item)) ? 'its age is not known' : undefined)
}

/** What becomes of the one that is the `place`-th newest of its group, counted from 1. */
function byAge(place: number, days: number, { keep, olderThanDays }: PruneRules): { delete: boolean; reason: string } {
  if (keep !== undefined && place <= keep) return { delete: false, reason: `one of the newest ${keep}` }
  if (olderThanDays === undefined) return { delete: true, reason: `not one of the newest ${keep}` }
  if (days <= olderThanDays) return { delete: false, reason: `not older than ${olderThanDays} days` }
  return { delete: true, reason: `older than ${olderThanDays} days` }
}
