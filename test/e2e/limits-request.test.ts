import { describe, expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { calls, changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const LOGIN = { method: 'POST', path: '/v3/authn/access_token' } as const
const SESSION_END = { method: 'DELETE', path: '/v3/authn/refresh_token' } as const
const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }
const LIMITS = { 'request-timeout-seconds': 0.5, retries: 1 }
const FAST = { env: { BRC_CLOCK_RATE: '20' } }

type Endless = Pick<Fault, 'kind'> & { intervalMs?: number }

/** What never comes to an end, and what is said of it. */
const ENDLESS: [string, Endless, RegExp][] = [
  ['no response', { kind: 'hang' }, /no response within 0\.5 seconds/],
  ['a head that trickles', { kind: 'slow-head' }, /no response within 0\.5 seconds/],
  ['interim responses', { kind: 'interim' }, /no response within 0\.5 seconds/],
  ['a body that trickles', { kind: 'slow', intervalMs: 100 }, /the response was not complete within 1 seconds/],
]

describe.concurrent.for(ENDLESS)('%s', ([, endless, message]) => {
  const fault = (where: object): Fault => ({ ...endless, ...where, times: null }) as Fault

  test('to the login ends the step', async ({ start }) => {
    const { step, simulator } = await start({ faults: [fault(LOGIN)] })
    const { conclusion, log } = await step('deploy', { ...DEPLOY, ...LIMITS }, FAST)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(message)
    expect(stateOf(log)).toBe('State now: Nothing was changed.')
    expect(calls(simulator)).toEqual(Array(2).fill(`${LOGIN.method} ${LOGIN.path}`))
  })

  test('to a look-up ends the step before anything is changed', async ({ start }) => {
    const { step, simulator } = await start({ faults: [fault({ method: 'GET' })] })
    const { conclusion, log } = await step('deploy', { ...DEPLOY, ...LIMITS }, FAST)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(message)
    expect(changes(simulator)).toEqual([])
  })

  test('to the end of the session holds up no step', async ({ start }) => {
    const { step } = await start({ faults: [fault(SESSION_END)] })
    const { conclusion } = await step('domain', { operation: 'list' })
    expect(conclusion).toBe('success')
  })

  test('does not hold up a cancel', async ({ start }) => {
    const { start: begin, simulator } = await start({ faults: [fault({ method: 'GET' })] })
    const { cancel, result } = await begin('deploy', DEPLOY)
    while (!calls(simulator).some((call) => call.startsWith('GET '))) await new Promise((done) => setTimeout(done, 10))
    cancel()
    const { conclusion, log } = await result
    expect(conclusion).toBe('cancelled')
    expect(log.join('\n')).toContain('Cancelled (SIGINT)')
    expect(simulator.cloud.refreshTokens).toEqual([])
  })
})

test('interim responses are not read for ever, however much time there is', async ({ start }) => {
  const { step } = await start({ faults: [{ ...LOGIN, kind: 'interim', times: null }] })
  const { conclusion, log } = await step('domain', { operation: 'list', retries: 0 })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('more interim responses (1xx) than the limit of 100')
})
