/** Time as the clients see it, so that tests can bring their own. Milliseconds throughout. */
export interface Clock {
  /** Milliseconds from a fixed point that never jumps back. */
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason as soon as that is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = systemClockAt(1)

/** The system's clock, `rate` times as fast: pauses and limits alike are over in that fraction of their time. */
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
        const timer = setTimeout(() => {
          signal?.removeEventListener('abort', abort)
          resolve()
        }, ms / rate)
        signal?.addEventListener('abort', abort, { once: true })
      }),
  }
}
