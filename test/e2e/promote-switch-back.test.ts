import { describe, expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { environmentOf, placeOf, point, productionOf } from '../support/production.ts'
import { changes, type Scenario, type ScenarioSettings, test } from '../support/scenario.ts'
import { startSite } from '../support/site.ts'
import { stateOf } from '../support/state-of.ts'

const SWITCH = { environment: 'green', 'current-environment': 'blue', 'change-domain-rules': true }
const CHECK = { 'rollback-on-failure': true, 'health-check-timeout-minutes': 0.05 }
const PUT = 'PUT /v3/production'

type Start = (settings?: ScenarioSettings) => Promise<Scenario>

/** A stack whose site is never healthy: with the first check, somebody else does something. */
async function unhealthy(
  start: Start,
  settings: ScenarioSettings = {},
  others: (simulator: Simulator) => void = () => {},
) {
  const site = await startSite((_, nth) => {
    if (nth === 1) others(scenario.simulator)
    return 500
  })
  const scenario = await start(settings)
  const promote = (inputs: object) =>
    scenario.step('promote-production', { ...CHECK, 'health-check-url': site.url, ...inputs })
  return { ...scenario, promote }
}

function deploy(simulator: Simulator, environment: string): void {
  const used = environmentOf(simulator, environment)
  const other = simulator.cloud.distributions.find(({ id }) => id !== used.distributionId)
  Object.assign(used, {
    distributionId: other?.id ?? '',
    deployedAt: (used.deployedAt ?? 0) + 60_000,
    deployedBy: 'other@x',
  })
}

describe('visitors are sent back only to what they saw before', () => {
  test.for<[string, (simulator: Simulator) => void, string]>([
    [
      'another distribution was deployed',
      (simulator) => deploy(simulator, 'blue'),
      'somebody else has deployed to blue since (last deployed by other@x)',
    ],
    [
      'the same distribution was deployed again',
      (simulator) => (environmentOf(simulator, 'blue').deployedAt = Date.now() + 60_000),
      'somebody else has deployed to blue since',
    ],
    [
      'the time of deployment is not shown',
      (simulator) => {
        deploy(simulator, 'blue')
        environmentOf(simulator, 'blue').deployedAt = null
      },
      'somebody else has deployed to blue since',
    ],
    [
      'it was deleted',
      ({ cloud }) => (cloud.environments = cloud.environments.filter(({ name }) => name !== 'blue')),
      'blue does not exist any more',
    ],
  ])('%s: not switched back', async ([, others, why], { start }) => {
    const { simulator, promote } = await unhealthy(start, {}, others)
    const { conclusion, outputs, log, summary } = await promote(SWITCH)
    expect(conclusion).toBe('failure')
    expect(outputs['rolled-back']).toBe('false')
    expect(log.join('\n')).toContain(`Not switched back: ${why}`)
    expect(stateOf(log)).toContain('Last seen at green: www.example.com, example.com.')
    expect(`${log.join('\n')}${summary}`).not.toMatch(/ACTION REQUIRED|[Rr]ollback failed/)
    expect(placeOf(simulator, 'www.example.com')).toBe('green')
    expect(changes(simulator)).toEqual([PUT])
  })

  test('it is looked at again before each attempt', async ({ start }) => {
    let puts = 0
    const { simulator, promote } = await unhealthy(start, {
      faults: [{ method: 'PUT', path: '/v3/production', nth: 2, kind: 'status', status: 429 }],
      onRequest: ({ method, path }) => {
        if (method === 'PUT' && path === '/v3/production' && ++puts === 2) deploy(simulator, 'blue')
      },
    })
    const { outputs, log } = await promote(SWITCH)
    expect(outputs['rolled-back']).toBe('false')
    expect(log.join('\n')).toContain('Not switched back: somebody else has deployed to blue since')
    expect(changes(simulator)).toEqual([PUT, PUT])
    expect(productionOf(simulator)).toEqual(['green'])
  })

  test('in a release, too', async ({ start }) => {
    let puts = 0
    const { simulator, step } = await start({
      jobSeconds: { deploy: 0.3, backup: 0.3, restore: 0.3, domains: 6000 },
      onRequest: ({ method, path }) => {
        if (method === 'GET' && path === '/v3/domains' && puts === 1) deploy(simulator, 'blue')
        if (method === 'PUT' && path === '/v3/production') puts++
      },
    })
    const { outputs, log } = await step('.', {
      ...{ distribution: 'shop-1.2.1-distribution.tar.gz', environment: 'green', 'live-environment': 'blue' },
      'domains-timeout-minutes': 0.1,
    })
    expect(outputs).toMatchObject({ promoted: 'false', 'rolled-back': 'false' })
    expect(log.join('\n')).toContain('Not switched back: somebody else has deployed to blue since')
    expect(puts).toBe(1)
  })
})

describe('what this run has not done is not undone', () => {
  test('an environment that the domains pointed at before stays live', async ({ start }) => {
    const { simulator, step, promote } = await unhealthy(start, { limits: { productionEnvironments: 2 } })
    expect((await step('promote-production', SWITCH)).conclusion).toBe('success')
    const { outputs, log } = await promote(SWITCH)
    expect(outputs['rolled-back']).toBe('false')
    const message = 'Not switched back: green was live before this step: www.example.com, example.com pointed at it'
    expect(stateOf(log)).toBe(`State now: ${message}. No domain was to move.`)
    expect(productionOf(simulator)).toEqual(['green'])
    expect(placeOf(simulator, 'www.example.com')).toBe('green')
    expect(changes(simulator)).toEqual([PUT, PUT])
  })

  test.for([
    [false, 'www.example.com, example.com pointed at it'],
    [true, 'it was marked as production'],
  ] as const)('a mark that was there before stays (shown: %s)', async ([productionShown, why], { start }) => {
    const { simulator, promote } = await unhealthy(start, { behaviors: { productionShown } })
    const { outputs, log } = await promote({ environment: 'blue' })
    expect(outputs['rolled-back']).toBe('false')
    expect(log.join('\n')).toContain(`Not switched back: blue was live before this step: ${why}`)
    expect(productionOf(simulator)).toEqual(['blue'])
    expect(changes(simulator)).toEqual([PUT])
  })

  test('an environment that was not production does not become it', async ({ start }) => {
    const settings = { behaviors: { productionShown: true }, limits: { productionEnvironments: 2 } }
    const { simulator, promote } = await unhealthy(start, settings)
    const { outputs, log } = await promote({ environment: 'green', 'current-environment': 'acceptance' })
    expect(outputs['rolled-back']).toBe('false')
    expect(log.join('\n')).toContain('Not switched back: acceptance was not production before this step')
    expect(productionOf(simulator)).toEqual(['blue', 'green'])
  })

  test('a mark that somebody else has moved since is left', async ({ start }) => {
    const settings = { behaviors: { productionShown: true } }
    const { simulator, promote } = await unhealthy(start, settings, (stack) => {
      for (const one of stack.cloud.environments) one.production = one.name === 'acceptance'
    })
    const { outputs, log } = await promote({ environment: 'green', 'current-environment': 'blue' })
    expect(outputs['rolled-back']).toBe('false')
    expect(log.join('\n')).toContain('Not switched back: green is not marked as production any more')
    expect(productionOf(simulator)).toEqual(['acceptance'])
  })

  test('where the mark alone was moved, it alone comes back', async ({ start }) => {
    const { simulator, promote } = await unhealthy(start, { behaviors: { productionShown: true } })
    for (const name of ['www.example.com', 'example.com']) point(simulator, name, 'green')
    const { outputs, log } = await promote(SWITCH)
    expect(outputs['rolled-back']).toBe('true')
    expect(stateOf(log)).toBe('State now: Rolled back: blue is production again.')
    expect(productionOf(simulator)).toEqual(['blue'])
    expect(placeOf(simulator, 'www.example.com')).toBe('green')
    const [, back] = simulator.requests.filter(({ method }) => method === 'PUT')
    expect(back?.body).not.toHaveProperty('changeDomainRules')
  })

  test('that no domain was to move is no statement about where they are', async ({ start }) => {
    const { simulator, promote } = await unhealthy(start)
    for (const name of ['www.example.com', 'example.com']) point(simulator, name, 'green')
    const { log } = await promote({ ...SWITCH, 'rollback-on-failure': false })
    expect(stateOf(log)).toBe('State now: green is production, and no custom domain was to move.')
  })

  test('a mark without one before it is taken off again, or that is what is asked for', async ({ start }) => {
    const settings = { behaviors: { productionShown: true }, limits: { productionEnvironments: 2 } }
    const { simulator, promote } = await unhealthy(start, settings)
    expect((await promote({ environment: 'green' })).outputs['rolled-back']).toBe('true')
    expect(productionOf(simulator)).toEqual(['blue'])
    const body = { error_code: 'InvalidParameters', error_detail: 'No' }
    simulator.addFault({ method: 'PUT', path: '/v3/production', nth: 2, kind: 'status', status: 400, body })
    const { log } = await promote({ environment: 'green' })
    expect(log.join('\n')).toMatch(/Rollback failed: .* ACTION REQUIRED: remove the production mark from green\./)
  })
})

describe('a domain that the service moves along', () => {
  const NEXT = 'next.example.com'

  test('points at the new environment again, also one that somebody else has pointed there since', async ({
    start,
  }) => {
    const { simulator, promote } = await unhealthy(start, {}, (stack) => point(stack, NEXT, 'green'))
    point(simulator, NEXT, 'acceptance')
    const { outputs, log } = await promote(SWITCH)
    expect(outputs['rolled-back']).toBe('true')
    expect(placeOf(simulator, NEXT)).toBe('green')
    expect(placeOf(simulator, 'www.example.com')).toBe('blue')
    expect(stateOf(log)).toBe('State now: Rolled back: blue is production again, with its domains.')
  })

  const refused = { kind: 'status', status: 403, body: { error_code: 'Forbidden', error_detail: 'No' } } as const

  test.for([
    ['refused', refused],
    ['lost each time', { kind: 'html', times: null }],
  ] as const)('and the next action is to point it there when that is %s', async ([, fault], { start }) => {
    const { simulator, promote } = await unhealthy(start, {
      faults: [{ ...fault, method: 'PUT', path: '/v3/domains/*' }],
    })
    point(simulator, NEXT, 'green')
    const { outputs, log, summary } = await promote({ ...SWITCH, retries: 1, 'domains-timeout-minutes': 0.3 })
    expect(outputs['rolled-back']).toBe('false')
    expect(log.join('\n')).toMatch(
      /Rolled back, but other domains have moved along: .* ACTION REQUIRED: point next\.example\.com at green again\./,
    )
    expect(`${log.join('\n')}${summary}`).not.toContain('make blue the production environment')
    expect(stateOf(log)).toBe(
      'State now: Rolled back: blue is production again, with its domains. Domains of green have moved along. Last seen at blue: next.example.com.',
    )
    expect([placeOf(simulator, NEXT), placeOf(simulator, 'www.example.com')]).toEqual(['blue', 'blue'])
    expect(productionOf(simulator)).toEqual(['blue'])
  })

  test('and it is to be checked where nobody can see where it is', async ({ start }) => {
    const { simulator, promote } = await unhealthy(start, {
      onRequest: ({ method, path }) => {
        if (method !== 'PUT' || !path.startsWith('/v3/domains/')) return
        simulator.addFault({ method: 'GET', path: '/v3/domains', kind: 'status', status: 403, times: null })
      },
    })
    point(simulator, NEXT, 'green')
    const { outputs, log } = await promote({ ...SWITCH, retries: 0, 'domains-timeout-minutes': 0.3 })
    expect(outputs['rolled-back']).toBe('false')
    expect(log.join('\n')).toMatch(
      /Rolled back, but where other domains point is unknown: .* ACTION REQUIRED: check next\.example\.com: it should be at green\./,
    )
  })
})
