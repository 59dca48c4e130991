import { expect } from 'vitest'
import { test } from '../support/scenario.ts'

// So many looks at a job take more than three minutes, with pauses that grow to ten seconds.
const LOOKS = 60
const LIMITS = { 'poll-interval-seconds': 10 }
const MOST_LINES = 15

test.for([
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
  expect(log.length).toBeLessThanOrEqual(MOST_LINES)
  if (action === 'deploy') expect(log.join('\n')).toMatch(/[3-9] min \d\d s {2}deployment of .*done/)
})
