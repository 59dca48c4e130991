import type { Clock } from '../core/clock.ts'

const LOOKS = 3
const LEAST_MS = 2000

/** An unwelcome sight counts only when several looks in a row, over some seconds, agree: a replica may lag behind. */
export class Debouncer {
  readonly #clock: Pick<Clock, 'now'>
  #looks = 0
  #since = 0

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock
  }

  /** Another look has shown it. Says whether it counts by now. */
  observe(): boolean {
    if (this.#looks === 0) this.#since = this.#clock.now()
    this.#looks++
    return this.#looks >= LOOKS && this.#clock.now() - this.#since >= LEAST_MS
  }

  /** A look has shown something else. */
  reset(): void {
    this.#looks = 0
  }
}
