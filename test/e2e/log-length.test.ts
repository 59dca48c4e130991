import { expect } from 'vitest'
import { test } from '../support/scenario.ts'

// So many looks at a job take more than three minutes, with pauses that grow to ten seconds.
const LOOKS = 60
const LIMITS = { 'poll-interval-seconds': 10 }
/** What an action says besides a line a minute. */
const OTHER_LINES = 6

test.concurrent.for([
  ['deploy', { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }],
  ['backup', { environment: 'blue' }],
  ['promote-production', { environment: 'green', 'current-environment': 'blue', 'change-domain-rules': true }],
  ['upload-distribution', { file: 'site.tar.gz' }],
] as const)('three minutes of %s are a log of a few lines', async ([action, inputs], { start }) => {
  const { step, file } = await start({
    requestSeconds: 1,
    clockRate: 50,
    jobSeconds: { deploy: LOOKS, backup: LOOKS, restore: LOOKS, domains: LOOKS },
  })
  file('site.tar.gz', 'a distribution')
  const more = action === 'promote-production' ? { 'domains-timeout-minutes': 60 } : {}
  const { conclusion, log } = await step(action, { ...inputs, ...LIMITS, ...more })
  expect(conclusion).toBe('success')
  // On a busy machine the looks take longer than their pauses.
  const minutes = Math.max(0, ...log.map((line) => Number(/^(\d+) min/.exec(line)?.[1] ?? 0)))
  expect(log.length).toBeLessThanOrEqual(minutes + OTHER_LINES)
  if (action === 'deploy') expect(minutes).toBeGreaterThanOrEqual(3)
})
