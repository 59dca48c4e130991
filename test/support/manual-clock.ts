import type { Clock } from '../../src/core/clock.ts'

/** A clock that stands still, but for those who sleep: then it jumps to the end of the sleep that ends first. */
export class ManualClock implements Clock {
  #now = 0
  readonly #sleepers = new Set<{ at: number; wake: () => void }>()
  /** Every sleep that went to its end, in milliseconds. */
  readonly slept: number[] = []

  now(): number {
    return this.#now
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const abort = () => {
        this.#sleepers.delete(sleeper)
        reject(signal?.reason)
      }
      const sleeper = {
        at: this.#now + ms,
        wake: () => {
          signal?.removeEventListener('abort', abort)
          this.slept.push(ms)
          resolve()
        },
      }
      this.#sleepers.add(sleeper)
      signal?.addEventListener('abort', abort, { once: true })
      // Those who could do something at this moment come first.
      setImmediate(() => this.#jump())
    })
  }

  #jump(): void {
    const [first] = [...this.#sleepers].sort((a, b) => a.at - b.at)
    if (!first) return
    this.#sleepers.delete(first)
    this.#now = Math.max(this.#now, first.at)
    first.wake()
  }
}
