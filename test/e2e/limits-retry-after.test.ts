import { describe, expect } from 'vitest'
import { calls, changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }

function busy(retryAfter: string, where: object) {
  return { kind: 'status', status: 503, headers: { 'retry-after': retryAfter }, times: null, ...where } as const
}

describe.for(['86400', 'Fri, 31 Dec 9999 23:59:59 GMT'])('Retry-After: %s', (value) => {
  test('at the login ends the step at once, and is in its message', async ({ start }) => {
    const { step, simulator } = await start({ faults: [busy(value, { method: 'POST' })] })
    const { conclusion, log } = await step('deploy', DEPLOY)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('It asks to wait at least 15 min (Retry-After).')
    expect(stateOf(log)).toBe('State now: Nothing was changed.')
    expect(calls(simulator)).toHaveLength(1)
  })

  test('at a look-up ends the step at once, before anything is changed', async ({ start }) => {
    const { step, simulator } = await start({ faults: [busy(value, { path: '/v3/distributions' })] })
    const { conclusion } = await step('deploy', DEPLOY)
    expect(conclusion).toBe('failure')
    expect(calls(simulator).filter((call) => call === 'GET /v3/distributions')).toHaveLength(1)
    expect(changes(simulator)).toEqual([])
  })
})

test('Retry-After: 86400 at the polls does not hold the step beyond `timeout-minutes`', async ({ start }) => {
  const { step } = await start({
    jobSeconds: 600,
    faults: [busy('86400', { method: 'GET', path: '/v3/environments/*', nth: 3 })],
  })
  const inputs = { ...DEPLOY, 'timeout-minutes': 1 }
  const { conclusion, log } = await step('deploy', inputs, { env: { BRC_CLOCK_RATE: '30' } })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/returned HTTP 503/)
})

test.for(['0', '-5', 'Wed, 21 Oct 2015 07:28:00 GMT'])(
  'Retry-After: %s leaves the pauses between attempts as they are',
  async (value, { start }) => {
    const { step, simulator } = await start({ faults: [busy(value, { path: '/v3/domains' })] })
    const { conclusion, durationMs } = await step('domain', { operation: 'list', retries: 2 })
    expect(conclusion).toBe('failure')
    expect(calls(simulator).filter((call) => call === 'GET /v3/domains')).toHaveLength(3)
    // At least half of 0.5 and of 1 second, on a clock that is ten times as fast.
    expect(durationMs).toBeGreaterThan(75)
  },
)
