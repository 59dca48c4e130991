import type { Clock } from '../core/clock.ts'

/** How old the look may be that a change is judged by, in milliseconds. A request may pause for minutes, as the service asks. */
const LONGEST_MS = 20_000

/** Whether what was looked at from `since` on has to be looked at again before something is changed by it. */
export function isStale(clock: Pick<Clock, 'now'>, since: number): boolean {
  return clock.now() - since > LONGEST_MS
}
