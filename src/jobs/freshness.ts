import type { Clock } from '../core/clock.ts'

/** How old the look may be that a change is judged by, in milliseconds. A request may pause for minutes, as the service asks. */
const LONGEST_MS = 30_000
/** A service that always takes that long must not keep a change from being made for ever. */
const MOST_AGAIN = 3

/** Whether what was looked at from `since` on has to be looked at again before something is changed by it. */
export function isStale(clock: Pick<Clock, 'now'>, since: number): boolean {
  return clock.now() - since > LONGEST_MS
}

/** The looks of a job that come before its request. */
export class Looks {
  readonly #clock: Pick<Clock, 'now'>
  #again = 0

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock
  }

  /** Whether to look again, since the look that began at `since` took long; a few times at most. */
  isAnotherNeeded(since: number): boolean {
    return isStale(this.#clock, since) && this.#again++ < MOST_AGAIN
  }
}

/** The look, made again where it is too old to judge a change by; a few times at most. */
export async function freshLook<T extends { readonly since: number }>(
  clock: Pick<Clock, 'now'>,
  last: T,
  lookAgain: () => Promise<T>,
): Promise<T> {
  const looks = new Looks(clock)
  let look = last
  while (looks.isAnotherNeeded(look.since)) look = await lookAgain()
  return look
}

/** The state of a job that makes its look again. */
export const LOOKS_AGAIN = { phase: 'running', detail: 'looking again: the look took long' } as const
