import type { Clock } from '../core/clock.ts'

const LEAST_POLLS = 3
const LEAST_MS = 2000

/** An observation counts only when several polls in a row, over some seconds, agree: a replica may lag behind. */
export class Debouncer {
  readonly #clock: Pick<Clock, 'now'>
  #polls = 0
  #since = 0

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock
  }

  /** A poll has shown it. Returns whether it counts now: it must have been shown for at least `leastMs`. */
  observe(leastMs: number = LEAST_MS): boolean {
    if (this.#polls === 0) this.#since = this.#clock.now()
    this.#polls++
    return this.#polls >= LEAST_POLLS && this.#clock.now() - this.#since >= leastMs
  }

  /** A poll has shown something else. */
  reset(): void {
    this.#polls = 0
  }
}
