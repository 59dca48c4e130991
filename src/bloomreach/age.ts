import { instantOf } from '../core/instant.ts'

interface Dated {
  readonly createdAt?: string | undefined
}

/** When it was created, in milliseconds; NaN where it is unknown. */
export function timeOf({ createdAt }: Dated): number {
  return instantOf(createdAt) ?? Number.NaN
}

/** The newest first; those of unknown age last. */
export function newestFirst<T extends Dated>(items: readonly T[]): T[] {
  const dated = items.map((item) => ({ item, time: timeOf(item) || 0 }))
  return dated.sort((a, b) => b.time - a.time).map(({ item }) => item)
}
