import type { Clock } from './clock.ts'

const POLLS = 3
const PAUSE_MS = 1000

/** Polls a few times for what a request without a response may have created: a service needs a moment to show it. */
export async function pollUntilVisible<T>(
  poll: () => Promise<T | undefined>,
  options: { clock: Clock; signal?: AbortSignal | undefined },
): Promise<T | undefined> {
  for (let count = 1; ; count++) {
    const found = await poll()
    if (found !== undefined || count === POLLS) return found
    await options.clock.sleep(PAUSE_MS, options.signal)
  }
}
