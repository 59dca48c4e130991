import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { arrival } from '../support/arrival.ts'
import { hasOpenssl, selfSigned } from '../support/key-pair.ts'
import { calls, type Scenario, test } from '../support/scenario.ts'

const TAMPER = join(import.meta.dirname, '..', 'support', 'tamper.cjs')
const LOGIN = { method: 'POST', path: '/v3/authn/access_token' } as const
const QUICK = { jobSeconds: 0.2 }

function logins({ simulator }: Scenario): number {
  return calls(simulator).filter((call) => call === `${LOGIN.method} ${LOGIN.path}`).length
}

/** Starts a step whose own code does not load before `release` is called. */
async function startHeld(scenario: Scenario, name: string, inputs: Record<string, string>, env = {}) {
  const mark = join(scenario.temp, 'go-on')
  const tamper = { NODE_OPTIONS: `--require ${JSON.stringify(TAMPER)}`, TAMPER: 'hold', TAMPER_FILE: mark }
  const running = await scenario.start(name, inputs, { env: { ...tamper, ...env } })
  return { ...running, release: () => writeFileSync(mark, '') }
}

describe('the login arrives before what the action does is loaded, and is sent once', () => {
  test('to Bloomreach Cloud', async ({ start }) => {
    const scenario = await start(QUICK)
    const { result, release } = await startHeld(scenario, 'backup', { environment: 'green' })
    await arrival(scenario, 'POST /v3/authn/access_token')
    release()
    expect((await result).conclusion).toBe('success')
    expect(logins(scenario)).toBe(1)
  })

  test.runIf(hasOpenssl)('over TLS', async ({ start }) => {
    const tls = selfSigned()
    const scenario = await start({ ...QUICK, tls })
    const env = { NODE_EXTRA_CA_CERTS: scenario.file('certificate.pem', tls.cert) }
    const { result, release } = await startHeld(scenario, 'backup', { environment: 'green' }, env)
    await arrival(scenario, 'POST /v3/authn/access_token')
    release()
    expect((await result).conclusion).toBe('success')
    expect(logins(scenario)).toBe(1)
  })

  test('to NetApp', async ({ start }) => {
    const scenario = await start()
    const { result, release } = await startHeld(scenario, 'netapp-data-broker', { name: 'broker', type: 'AWS' })
    await arrival(scenario, 'POST /oauth/token')
    release()
    expect((await result).conclusion).toBe('success')
    expect(calls(scenario.simulator).filter((call) => call === 'POST /oauth/token')).toHaveLength(1)
  })
})

test('a cancellation ends it while its response is awaited', async ({ start }) => {
  const scenario = await start({ faults: [{ ...LOGIN, kind: 'hang' }] })
  const { result, release, cancel } = await startHeld(scenario, 'backup', { environment: 'green' })
  await arrival(scenario, 'POST /v3/authn/access_token')
  cancel()
  release()
  const { conclusion, exitCode, log } = await result
  expect([conclusion, exitCode]).toEqual(['cancelled', 1])
  expect(log.join('\n')).toContain('Error: Cancelled (SIGINT)\nState now: Nothing was changed.')
  expect(logins(scenario)).toBe(1)
})

describe('one that fails is retried like any other', () => {
  const faults: Fault[] = [
    { ...LOGIN, kind: 'reset-before' },
    { ...LOGIN, kind: 'lost-answer' },
    { ...LOGIN, kind: 'cut-answer' },
    { ...LOGIN, kind: 'status', status: 503 },
  ]
  test.for(faults.map((fault) => [fault.kind, fault] as const))('after a %s', async ([, fault], { start }) => {
    const scenario = await start({ ...QUICK, faults: [fault] })
    const { conclusion } = await scenario.step('backup', { environment: 'green' })
    expect(conclusion).toBe('success')
    expect(logins(scenario)).toBe(2)
  })

  test('and given up like any other', async ({ start }) => {
    const scenario = await start({ faults: [{ ...LOGIN, kind: 'hang', times: null }] })
    const inputs = { environment: 'green', 'request-timeout-seconds': 0.2, retries: 0 }
    const { conclusion, log } = await scenario.step('backup', inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('POST /v3/authn/access_token got no response: no response within 0.2 seconds')
    expect(logins(scenario)).toBe(1)
  })
})

test.for([
  ['deploy', { environment: 'green' }],
  ['user', { operation: 'update', user: 'a@example.com' }],
  ['netapp-data-broker', { name: 'broker', type: 'none' }],
] as const)('wrong inputs of %s send none', async ([name, inputs], { start }) => {
  const { step, simulator } = await start()
  const { conclusion, log } = await step(name, inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('Nothing was sent or changed')
  expect(calls(simulator)).toEqual([])
})

test('an operation that takes no login sends none', async ({ start }) => {
  const { step, simulator } = await start()
  const inputs = { operation: 'send-password-reset', user: 'ci@example.com' }
  await step('user', inputs)
  expect(calls(simulator)).not.toContain('POST /v3/authn/access_token')
})
