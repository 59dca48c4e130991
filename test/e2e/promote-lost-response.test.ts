import { describe, expect } from 'vitest'
import { placeOf, point, productionOf } from '../support/production.ts'
import { changes, type ScenarioSettings, test } from '../support/scenario.ts'
import { startSite } from '../support/site.ts'
import { stateOf } from '../support/state-of.ts'

const SHOP = 'shop.example.com'
const SWITCH = {
  environment: 'green',
  'current-environment': 'blue',
  'change-domain-rules': true,
  'rollback-on-failure': true,
  'health-check-timeout-minutes': 0.05,
}
const PUT = 'PUT /v3/production'
const UNKNOWN = 'It is unknown whether the production mark was changed (blue → green).'
const WHOSE =
  "The outcome of the switch of production (blue → green) is unknown: its response was lost, and what has changed since may be somebody else's: "

/** The first request to switch does not reach the service, and while it is sent, somebody else moves one of the domains. */
function notReached(settings: ScenarioSettings, moveOther: () => void): ScenarioSettings {
  let puts = 0
  return {
    ...settings,
    faults: [{ method: 'PUT', path: '/v3/production', kind: 'reset-amid' }],
    onRequest: ({ method, path }) => {
      if (method === 'PUT' && path === '/v3/production' && ++puts === 1) moveOther()
    },
  }
}

describe('a request that was not taken, while somebody else has moved a domain', () => {
  test('where the mark is shown, it is sent again, and only its own domains come back', async ({ start }) => {
    const site = await startSite(() => 500)
    const settings = notReached({ behaviors: { productionShown: true } }, () => point(simulator, SHOP, 'green'))
    const { simulator, step } = await start(settings)
    point(simulator, SHOP, 'blue')
    const { outputs } = await step('promote-production', { ...SWITCH, 'health-check-url': site.url })
    expect(outputs['rolled-back']).toBe('true')
    expect(changes(simulator).filter((call) => call === PUT)).toHaveLength(3)
    expect(placeOf(simulator, SHOP)).toBe('green')
    expect(placeOf(simulator, 'www.example.com')).toBe('blue')
  })

  test.concurrent('where it is not shown, nobody knows whose change it is, and nothing is switched back', async ({
    start,
  }) => {
    const settings = notReached({}, () => point(simulator, SHOP, 'green'))
    const { simulator, step } = await start(settings)
    point(simulator, SHOP, 'blue')
    const { conclusion, outputs, log } = await step('promote-production', { ...SWITCH, 'domains-timeout-minutes': 1 })
    expect(conclusion).toBe('failure')
    expect(outputs['rolled-back']).toBe('false')
    expect(log.join('\n')).toContain(`${WHOSE}Timed out after 1 min waiting for the move of the domains`)
    expect(stateOf(log)).toBe(
      `State now: ${UNKNOWN} Last seen at blue: www.example.com, example.com; at green: shop.example.com.`,
    )
    expect(placeOf(simulator, SHOP)).toBe('green')
    expect(changes(simulator)).toEqual([PUT])
  })

  test.concurrent('nor in a release, which is unknown then', async ({ start }) => {
    const settings = notReached({ jobSeconds: 0.3 }, () => point(simulator, SHOP, 'green'))
    const { simulator, step } = await start(settings)
    point(simulator, SHOP, 'blue')
    const { outputs, log, summary } = await step('.', {
      ...{ distribution: 'shop-1.2.1-distribution.tar.gz', environment: 'green', 'live-environment': 'blue' },
      'domains-timeout-minutes': 1,
    })
    expect(outputs).toMatchObject({ result: 'unknown', promoted: 'false', 'rolled-back': 'false' })
    expect(summary).toMatch(/Live<\/th><td>unknown<\/td>/)
    expect(log.join('\n')).toContain(WHOSE)
    expect(placeOf(simulator, SHOP)).toBe('green')
    expect(changes(simulator).filter((call) => call === PUT)).toHaveLength(1)
  })
})

describe.for([
  { productionShown: true, rolledBack: 'true', live: 'blue' },
  { productionShown: false, rolledBack: 'false', live: 'green' },
])('a request that was taken, on a site that is not healthy (mark shown: $productionShown)', (expected) => {
  test(`ends with ${expected.live} as production`, async ({ start }) => {
    const site = await startSite(() => 500)
    const { productionShown, rolledBack, live } = expected
    const faults = [{ method: 'PUT', path: '/v3/production', kind: 'lost-answer' }] as const
    const { simulator, step } = await start({ behaviors: { productionShown }, faults: [...faults] })
    const { conclusion, outputs, log } = await step('promote-production', { ...SWITCH, 'health-check-url': site.url })
    expect(conclusion).toBe('failure')
    expect(outputs['rolled-back']).toBe(rolledBack)
    expect(productionOf(simulator)).toEqual([live])
    expect(placeOf(simulator, 'www.example.com')).toBe(live)
    const unknown = `${WHOSE}Timed out after 3 s waiting for the health check`
    if (productionShown) expect(log.join('\n')).not.toContain(WHOSE)
    else expect(log.join('\n')).toContain(unknown)
    if (!productionShown)
      expect(stateOf(log)).toBe(`State now: ${UNKNOWN} Last seen at green: www.example.com, example.com.`)
  })
})
