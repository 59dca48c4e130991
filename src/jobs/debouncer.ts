import type { Clock } from '../core/clock.ts'

const LOOKS = 3
const LEAST_MS = 2000

/** An observation counts only when several polls in a row, over some seconds, agree: a replica may lag behind. */
export class Debouncer {
  readonly #clock: Pick<Clock, 'now'>
  #looks = 0
  #since = 0

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock
  }

  /** A poll has shown it. Returns whether it counts now. */
  observe(): boolean {
    if (this.#looks === 0) this.#since = this.#clock.now()
    this.#looks++
    return this.#looks >= LOOKS && this.#clock.now() - this.#since >= LEAST_MS
  }

  /** A poll has shown something else. */
  reset(): void {
    this.#looks = 0
  }
}
