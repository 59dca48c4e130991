import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { calls, type Scenario, test } from '../support/scenario.ts'
import { singleSignOn, tokensOf } from './sso.ts'

const DISTRIBUTION = 'shop-1.2.1-distribution.tar.gz'
const DEPLOY = { environment: 'green', distribution: DISTRIBUTION }
const SSO = { behaviors: { singleSignOn: true } }

function refusals({ simulator }: Scenario): string[] {
  return simulator.requests
    .filter(({ status }) => status === 401)
    .map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{16,}/i, '*')}`)
}

describe('a wait of over three lifetimes', () => {
  test('renews ahead of expires_in, each time with another identity token', async ({ start }) => {
    // The steps' clock goes on by a second with each poll at least, the service's by a tenth: no token ends there.
    const scenario = await start({ ...SSO, jobSeconds: 4, identityProvider: { tokenSeconds: 3 } })
    const { inputs, options } = singleSignOn(scenario, { ...DEPLOY, 'poll-interval-seconds': 1 })
    const { conclusion, log } = await scenario.step('deploy', inputs, options)
    expect(conclusion, log.join('\n')).toBe('success')
    const { access, identity } = tokensOf(scenario)
    expect(access).toBeGreaterThanOrEqual(4)
    expect(identity).toBe(access)
    expect(refusals(scenario)).toEqual([])
  })

  test('goes on after the 401 that ends each token', async ({ start }) => {
    // By the service's clock, which goes on with each request; the step's goes too slowly to renew ahead.
    const scenario = await start({ ...SSO, clockRate: 1, jobSeconds: 3, identityProvider: { tokenSeconds: 0.8 } })
    const { inputs, options } = singleSignOn(scenario, DEPLOY)
    const { conclusion, log } = await scenario.step('deploy', inputs, options)
    expect(conclusion, log.join('\n')).toBe('success')
    const { access, identity } = tokensOf(scenario)
    expect(access).toBeGreaterThanOrEqual(4)
    expect(identity).toBe(access)
  })
})

describe('an upload', () => {
  const POST = { method: 'POST', path: '/v3/distributions' } as const

  test.for(['read', 'close'] as const)(
    'goes on with another token after a 401 that comes with the body %s',
    async (unauthorizedUpload, { start }) => {
      const scenario = await start({
        behaviors: { singleSignOn: true, unauthorizedUpload },
        faults: [{ ...POST, kind: 'unauthorized' }],
      })
      scenario.file('shop.tar.gz', new Uint8Array(2_000_000).fill(7))
      const { inputs, options } = singleSignOn(scenario, { file: 'shop.tar.gz' })
      const { conclusion, log } = await scenario.step('upload-distribution', inputs, options)
      expect(conclusion, log.join('\n')).toBe('success')
      expect(tokensOf(scenario)).toEqual({ access: 2, identity: 2 })
      expect(calls(scenario.simulator).filter((call) => call === 'POST /v3/distributions')).toHaveLength(2)
      expect(scenario.simulator.cloud.distributions.filter(({ name }) => name === 'shop.tar.gz')).toHaveLength(1)
    },
  )

  test('has a token that was renewed ahead for each attempt', async ({ start }) => {
    const scenario = await start({ ...SSO, ...EACH_REQUEST, faults: [{ ...POST, kind: 'reset-before' }] })
    scenario.file('shop.tar.gz', new Uint8Array(2_000_000).fill(7))
    const { inputs, options } = singleSignOn(scenario, { file: 'shop.tar.gz' })
    const { conclusion, log } = await scenario.step('upload-distribution', inputs, options)
    expect(conclusion, log.join('\n')).toBe('success')
    expectRenewedAhead(scenario, /^POST \/v3\/distributions$/, 2)
  })
})

describe('a download', () => {
  const TOKEN_FOR = '/v3/distributions/*/download-token'
  const FILE = '/v3/distributions/download/*'
  const CUT = [
    { kind: 'cut-answer', path: FILE },
    { kind: 'status', status: 403, path: FILE, nth: 2 },
  ] as const

  test('that is cut goes on with another token after a 401', async ({ start }) => {
    const faults = [...CUT, { kind: 'unauthorized' as const, path: TOKEN_FOR, nth: 2 }]
    const scenario = await start({ ...SSO, faults })
    await expectDownloaded(scenario)
    expect(tokensOf(scenario)).toEqual({ access: 2, identity: 2 })
  })

  test('that is cut has tokens that were renewed ahead', async ({ start }) => {
    const scenario = await start({ ...SSO, ...EACH_REQUEST, faults: [...CUT] })
    await expectDownloaded(scenario)
    expectRenewedAhead(scenario, /\/download-token$/, 2)
  })
})

test('a provider that is down for a while delays a step only', async ({ start }) => {
  const faults = [{ kind: 'status' as const, status: 503, path: '/__idp/token', times: 2 }]
  const scenario = await start({ ...SSO, faults })
  const { inputs, options } = singleSignOn(scenario, { operation: 'list' })
  expect((await scenario.step('domain', inputs, options)).conclusion).toBe('success')
  expect(tokensOf(scenario)).toEqual({ access: 3, identity: 3 })
})

test('a provider that is down for a while in a wait delays it only', async ({ start }) => {
  const faults = [
    { kind: 'unauthorized' as const, method: 'GET', path: '/v3/environments/*', nth: 3 },
    { kind: 'reset-before' as const, path: '/__idp/token', nth: 2, times: 8 },
  ]
  const scenario = await start({ ...SSO, jobSeconds: 2, faults })
  const { inputs, options } = singleSignOn(scenario, { ...DEPLOY, retries: 1 })
  const { conclusion, log } = await scenario.step('deploy', inputs, options)
  expect(conclusion, log.join('\n')).toBe('success')
  expect(scenario.simulator.cloud.environments.find(({ name }) => name === 'green')?.state).toBe('deployed')
  expect(tokensOf(scenario).access).toBe(10)
})

/** So short a life, and so fast a clock of the steps, that a token is due to be renewed at each request. */
const EACH_REQUEST = { clockRate: 1000, requestSeconds: 0.001, identityProvider: { tokenSeconds: 1 } }

/** Each of the requests had a token of its own, and none was refused. */
function expectRenewedAhead(scenario: Scenario, pattern: RegExp, count: number): void {
  const { requests } = scenario.simulator
  const sent = requests.filter(({ method, path }) => pattern.test(`${method} ${path}`))
  expect(sent).toHaveLength(count)
  expect(new Set(sent.map(({ headers }) => headers['authorization'])).size).toBe(count)
  expect(tokensOf(scenario).identity).toBe(tokensOf(scenario).access)
  expect(refusals(scenario)).toEqual([])
}

async function expectDownloaded(scenario: Scenario): Promise<void> {
  const { inputs, options } = singleSignOn(scenario, { distribution: DISTRIBUTION })
  const { conclusion, log, outputs } = await scenario.step('download-distribution', inputs, options)
  expect(conclusion, log.join('\n')).toBe('success')
  expect(readFileSync(outputs['file'] ?? '').length).toBe(Number(outputs['size-bytes']))
}
