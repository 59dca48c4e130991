import type { ScenarioSettings } from './scenario.ts'

const RATE = 20

/** The service's clock goes with the steps', both faster than ours: for tests of how long a step waits by the service's. */
export function fastTime(): { now: () => number } & Pick<ScenarioSettings, 'clockRate'> {
  const from = Date.now()
  return { now: () => from + (Date.now() - from) * RATE, clockRate: RATE }
}
