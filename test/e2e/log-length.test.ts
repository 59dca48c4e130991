import { expect } from 'vitest'
import { test } from '../support/scenario.ts'

// Six seconds of the simulator are three minutes of a step whose clock goes thirty times as fast.
const FAST = { env: { BRC_CLOCK_RATE: '30' } }
const JOB_SECONDS = 6
const MOST_LINES = 15

test.for([
  ['deploy', { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }],
  ['backup', { environment: 'blue' }],
  ['promote-production', { environment: 'green', 'current-environment': 'blue', 'change-domain-rules': true }],
  ['upload-distribution', { file: 'site.tar.gz' }],
] as const)('three minutes of %s are a log of a few lines', async ([action, inputs], { start }) => {
  const { step, file } = await start({
    jobSeconds: { deploy: JOB_SECONDS, backup: JOB_SECONDS, restore: JOB_SECONDS, domains: JOB_SECONDS },
  })
  file('site.tar.gz', 'a distribution')
  const more = action === 'upload-distribution' ? {} : { 'poll-interval-seconds': 10 }
  const { conclusion, log } = await step(action, { ...inputs, ...more }, FAST)
  expect(conclusion).toBe('success')
  expect(log.length).toBeLessThanOrEqual(MOST_LINES)
  if (action === 'deploy') expect(log.join('\n')).toMatch(/3 min \d\d s {2}deployment of .*done/)
})
