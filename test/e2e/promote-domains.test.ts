import { describe, expect } from 'vitest'
import { type Scenario, test } from '../support/scenario.ts'
import { startSite } from '../support/site.ts'
import { stateOf } from '../support/state-of.ts'

const SWITCH = { environment: 'green', 'current-environment': 'blue', 'change-domain-rules': true }
const CUSTOM = ['www.example.com', 'example.com']

function domainsAt({ simulator }: Scenario, wanted: string): string[] {
  const id = simulator.cloud.environments.find(({ name }) => name === wanted)?.id
  return simulator.cloud.domains.filter(({ environmentId }) => environmentId === id).map(({ name }) => name)
}

describe('the domains', () => {
  test('are followed until they have moved; the own one of the stack stays', async ({ start }) => {
    const scenario = await start({ jobSeconds: { domains: 1 } })
    const { conclusion, outputs, log } = await scenario.step('promote-production', SWITCH)
    expect(conclusion).toBe('success')
    expect(domainsAt(scenario, 'blue')).toEqual(['blue-example.bloomreach.cloud'])
    const own = 'green-example.bloomreach.cloud'
    expect(new Set(JSON.parse(outputs['domains'] ?? ''))).toEqual(new Set([own, ...CUSTOM]))
    expect(log.join('\n')).toMatch(/2 still at blue \(www\.example\.com, example\.com\)/)
    const put = scenario.simulator.requests.find(({ method }) => method === 'PUT')
    expect(put?.body).toMatchObject({ changeDomainRules: 'true' })
  })

  test('that are left in the end are named, with the input that gives longer', async ({ start }) => {
    const scenario = await start({ jobSeconds: { domains: 60 } })
    const inputs = { ...SWITCH, 'domains-timeout-minutes': 0.2 }
    const { conclusion, log, outputs } = await scenario.step('promote-production', inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /Timed out after 12 s waiting for .* \(last status: 2 still at blue \(www\.example\.com, /,
    )
    expect(log.join('\n')).toContain(
      'Check the domains in Mission Control, then run the step again; increase `domains-timeout-minutes` if',
    )
    expect(stateOf(log)).toBe(
      'State now: The production mark is set: blue → green. Last seen at blue: www.example.com, example.com.',
    )
    expect(outputs).toMatchObject({ domains: '["green-example.bloomreach.cloud"]', 'rolled-back': 'false' })
  })

  test('are followed on when they cannot be listed for a while', async ({ start }) => {
    // The first two looks are those before the promotion.
    const fault = { kind: 'html', path: '/v3/domains', nth: 3, times: 3 } as const
    const scenario = await start({ jobSeconds: { domains: 0.5 }, faults: [fault] })
    const { conclusion, log } = await scenario.step('promote-production', { ...SWITCH, retries: 0 })
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toMatch(/returned HTTP 502\. This says nothing about the move of the domains/)
    expect(log.join('\n')).toMatch(/can be looked up again/)
  })

  test('show that a request without an answer was taken, when its repeat is refused', async ({ start }) => {
    const faults = [
      { method: 'PUT', kind: 'lost-answer' },
      { method: 'PUT', nth: 2, kind: 'status', status: 404, body: { error_code: 'MaxProdEnvsReached' } },
    ] as const
    const scenario = await start({ jobSeconds: { domains: 0.5 }, requestSeconds: 0.5, faults: [...faults] })
    const { conclusion, log } = await scenario.step('promote-production', SWITCH)
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toContain('PUT /v3/production got no response')
    expect(domainsAt(scenario, 'green')).toEqual(expect.arrayContaining(CUSTOM))
  })

  test('that do not move leave it open whether a request without an answer was taken', async ({ start }) => {
    const faults = [
      { method: 'PUT', kind: 'reset-after' },
      { method: 'PUT', nth: 2, kind: 'status', status: 404, body: { error_code: 'MaxProdEnvsReached' } },
    ] as const
    const scenario = await start({ jobSeconds: { domains: 0 }, faults: [...faults] })
    const { conclusion, log } = await scenario.step('promote-production', SWITCH)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /The outcome of the switch of production \(blue → green\) is unknown: .*MaxProdEnvsReached/,
    )
    expect(log.join('\n')).toContain('A request before it may have taken effect: ')
    expect(log.join('\n')).not.toContain('give that one as `current-environment`')
    expect(stateOf(log)).toBe('State now: It is unknown whether the production mark was changed (blue → green).')
  })

  test('of an environment without any are there at once', async ({ start }) => {
    const distributions = [{ name: 'site.tar.gz' }]
    const environments = ['blue', 'green'].map((name) => ({
      name,
      distribution: 'site.tar.gz',
      production: name === 'blue',
    }))
    const scenario = await start({ cloud: { distributions, environments }, jobSeconds: { domains: 60 } })
    const { conclusion, outputs } = await scenario.step('promote-production', SWITCH)
    expect(conclusion).toBe('success')
    expect(outputs['domains']).toBe('["green-example.bloomreach.cloud"]')
  })
})

const THIRD = { name: 'shop.example.com', environment: 'acceptance' }

describe('each domain is seen at its new place', () => {
  test.for(['empty', 'null', 'third'] as const)(
    'whatever is shown meanwhile: %s',
    async (domainsMeanwhile, { start }) => {
      const scenario = await start({ jobSeconds: { domains: 2 }, behaviors: { domainsMeanwhile } })
      const { conclusion, outputs } = await scenario.step('promote-production', SWITCH)
      expect(conclusion).toBe('success')
      expect(JSON.parse(outputs['domains'] ?? '')).toEqual(expect.arrayContaining(CUSTOM))
      expect(domainsAt(scenario, 'green')).toEqual(expect.arrayContaining(CUSTOM))
    },
  )

  test.for(['empty', 'null', 'third'] as const)(
    'or it is unknown where they are: %s',
    async (domainsMeanwhile, { start }) => {
      const scenario = await start({ jobSeconds: { domains: 6000 }, behaviors: { domainsMeanwhile } })
      const inputs = { ...SWITCH, 'domains-timeout-minutes': 0.2, 'rollback-on-failure': true }
      const { conclusion, outputs, log } = await scenario.step('promote-production', inputs)
      expect(conclusion).toBe('failure')
      expect(outputs).toMatchObject({ 'rolled-back': 'false', domains: '["green-example.bloomreach.cloud"]' })
      expect(log.join('\n')).toMatch(/2 at neither environment \(www.*The outcome is unknown/)
      expect(scenario.simulator.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1)
    },
  )

  test('when they cannot be listed to the end, nothing is switched back', async ({ start }) => {
    const fault = { kind: 'status', status: 403, path: '/v3/domains', nth: 3, times: null } as const
    const scenario = await start({ faults: [fault] })
    const inputs = { ...SWITCH, 'domains-timeout-minutes': 0.2, 'rollback-on-failure': true }
    const { conclusion, outputs, log } = await scenario.step('promote-production', inputs)
    expect(conclusion).toBe('failure')
    expect(outputs['rolled-back']).toBe('false')
    expect(log.join('\n')).toContain('The outcome is unknown')
    expect(scenario.simulator.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })

  test('an environment that no domain points at is not live, where one points elsewhere', async ({ start }) => {
    const environments = ['blue', 'green', 'acceptance'].map((name) => ({ name, distribution: 'site.tar.gz' }))
    const cloud = { distributions: [{ name: 'site.tar.gz' }], environments, domains: [THIRD] }
    const { simulator, step } = await start({ cloud })
    const { conclusion, log } = await step('promote-production', SWITCH)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(
      'blue is not live: no custom domain points at it, while shop.example.com points at',
    )
    expect(stateOf(log)).toBe('State now: Nothing was changed.')
    expect(simulator.requests.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  test('a switch that was made before is no failure', async ({ start }) => {
    const { step } = await start({ limits: { productionEnvironments: 2 } })
    expect((await step('promote-production', SWITCH)).conclusion).toBe('success')
    expect((await step('promote-production', SWITCH)).conclusion).toBe('success')
  })
})

describe('the health check', () => {
  test('waits until the page answers as it should, follows redirects, and sends no credentials', async ({ start }) => {
    const site = await startSite((path, nth) => {
      if (nth <= 2) return 503
      return path.startsWith('/home') ? 200 : { status: 302, location: '/home' }
    })
    const scenario = await start()
    const inputs = { ...SWITCH, 'health-check-url': `${site.url}/ping?key=hidden-key` }
    const { conclusion, log } = await scenario.step('promote-production', inputs)
    expect(conclusion).toBe('success')
    expect(site.requests.map(({ path }) => path)).toEqual([...Array(3).fill('/ping?key=hidden-key'), '/home'])
    for (const { headers } of site.requests) {
      expect(Object.keys(headers).sort()).toEqual([
        'accept',
        'accept-encoding',
        'cache-control',
        'connection',
        'host',
        'user-agent',
      ])
    }
    expect(log.join('\n')).toMatch(/health check of http:\/\/127\.0\.0\.1:\d+\/ping: status 503, not 200 yet/)
    expect(log.join('\n')).not.toContain('hidden-key')
  })

  test('takes a redirect for what is asked where its status is asked for', async ({ start }) => {
    const site = await startSite(() => ({ status: 301, location: '/elsewhere' }))
    const { step } = await start()
    const inputs = { ...SWITCH, 'health-check-url': site.url, 'health-check-status': '200, 301' }
    expect((await step('promote-production', inputs)).conclusion).toBe('success')
    expect(site.requests).toHaveLength(1)
  })

  test.for<[string, number | { status: number; location: string }, RegExp]>([
    ['500', 500, /status 500, not 200 yet/],
    [
      'for ever redirected',
      { status: 302, location: '/again' },
      /was redirected more than 10 times\. The redirect was not followed/,
    ],
    [
      'sent to no web address',
      { status: 302, location: 'file:///etc/passwd' },
      /was redirected to an address that is not http or https/,
    ],
  ])('that is never healthy fails, and says that the mark is set: %s', async ([, page, seen], { start }) => {
    const site = await startSite(() => page)
    const { step } = await start()
    const inputs = { ...SWITCH, 'health-check-url': site.url, 'health-check-timeout-minutes': 0.2 }
    const { conclusion, log } = await step('promote-production', inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Timed out after 12 s waiting for the health check of .* \(last status: .*\)\.$/m)
    expect(log.join('\n')).toMatch(seen)
    expect(log.join('\n')).not.toContain('still be running')
    expect(log.join('\n')).toContain('increase `health-check-timeout-minutes`')
    expect(stateOf(log)).toBe('State now: green is production, and www.example.com, example.com are there.')
  })

  test('that nobody answers ends in time', async ({ start }) => {
    const { step } = await start()
    const limits = { 'health-check-timeout-minutes': 0.2, 'request-timeout-seconds': 2 }
    const { conclusion, log } = await step('promote-production', {
      ...SWITCH,
      ...limits,
      'health-check-url': 'http://127.0.0.1:1/',
    })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('ECONNREFUSED')
  })

  test('is not made in a dry run', async ({ start }) => {
    const site = await startSite(() => 200)
    const { step } = await start()
    await step('promote-production', { ...SWITCH, 'health-check-url': site.url, 'dry-run': true })
    expect(site.requests).toEqual([])
  })
})
