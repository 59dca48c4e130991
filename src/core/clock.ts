/** Time as the clients see it, so that tests can bring their own. Milliseconds throughout. */
export interface Clock {
  /** Milliseconds from a fixed point that never jumps back. */
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason as soon as that is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The longest that a timer of Node can be set to, some 25 days; a longer one would end at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1

export const systemClock: Clock = systemClockAt(1)

/** The system's clock, `rate` times as fast: pauses and limits end in that fraction of their time. */
export function systemClockAt(rate: number): Clock {
  return {
    now: () => performance.now() * rate,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const abort = () => {
          clearTimeout(timer)
          reject(signal?.reason)
        }
        const end = () => {
          signal?.removeEventListener('abort', abort)
          resolve()
        }
        const timer = setTimeout(end, Math.min(ms / rate, LONGEST_TIMER_MS))
        signal?.addEventListener('abort', abort, { once: true })
      }),
  }
}
