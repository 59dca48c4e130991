import { describe, expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const DISTRIBUTION = 'shop-1.2.1-distribution.tar.gz'
const RELEASE = { distribution: DISTRIBUTION, environment: 'green', 'live-environment': 'blue' }

function promote({ cloud }: Simulator, environment: string): void {
  const target = cloud.environments.find(({ name }) => name === environment)
  for (const domain of cloud.domains) {
    if (!domain.name.endsWith('.bloomreach.cloud') && target) domain.environmentId = target.id
  }
  for (const one of cloud.environments) one.production = one === target
}

function done(simulator: Simulator): string[] {
  return changes(simulator).map((call) => call.replaceAll(/[0-9A-F]{16}|[0-9a-f-]{36}/g, 'ID'))
}

describe('in the plan', () => {
  test.for([{}, { 'dry-run': true }])('what is live is not released to: %j', async (more, { start }) => {
    const { simulator, step, file } = await start()
    promote(simulator, 'green')
    file('shop.tar.gz', 'a new shop')
    const inputs = { file: 'shop.tar.gz', environment: 'green', 'live-environment': 'blue', ...more }
    const { conclusion, log, outputs } = await step('.', inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('green is live: www.example.com, example.com point at it.')
    expect(stateOf(log)).toBe('State now: Nothing was changed.')
    expect(outputs['result']).toBe('failure')
    expect(changes(simulator)).toEqual([])
  })

  test('nor what is marked as production, where the stack shows the mark', async ({ start }) => {
    const { simulator, step } = await start({ behaviors: { productionShown: true } })
    for (const one of simulator.cloud.environments) one.production = one.name === 'green'
    const { conclusion, log } = await step('.', RELEASE)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('green is live: it is marked as production')
    expect(changes(simulator)).toEqual([])
  })

  test('what no domain points at is not the live one, where domains point at another', async ({ start }) => {
    const { simulator, step } = await start()
    promote(simulator, 'acceptance')
    const { conclusion, log } = await step('.', RELEASE)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /blue is not live: no custom domain points at it, while acceptance is: www\.example\.com/,
    )
    expect(changes(simulator)).toEqual([])
  })

  test('a stack without any custom domain is taken as the inputs say, with a warning', async ({ start }) => {
    const { simulator, step } = await start({ jobSeconds: 0.3 })
    simulator.cloud.domains = simulator.cloud.domains.filter(({ name }) => name.endsWith('.bloomreach.cloud'))
    const { conclusion, annotations, outputs } = await step('.', RELEASE)
    expect(conclusion).toBe('success')
    expect(outputs['promoted']).toBe('true')
    expect(annotations.map(({ message }) => message).join()).toContain('Nothing shows whether blue is live')
  })

  test.for([
    ['403', { kind: 'status', status: 403 }],
    ['HTML', { kind: 'html' }],
  ] as const)('where the domains cannot be seen (%s), nothing is changed', async ([, fault], { start }) => {
    const { simulator, step } = await start({ faults: [{ ...fault, path: '/v3/domains', times: null }] })
    expect((await step('.', { ...RELEASE, retries: 1 })).conclusion).toBe('failure')
    expect(changes(simulator)).toEqual([])
  })
})

describe('somebody else promotes the target', () => {
  const BACKUP = ['POST /v3/backups']
  const RESTORE = [...BACKUP, 'PUT /v3/backups/ID/restore']
  const DEPLOY = [...RESTORE, 'PUT /v3/environments/ID/deploy']

  test.for([
    ['during the backup: nothing is restored', /^GET \/v3\/backups\/jobs\//, 1, BACKUP],
    ['during the restore: nothing is deployed', /^GET \/v3\/backups\/jobs\//, 4, RESTORE],
    ['during the deployment: nothing is promoted or rolled back', /^PUT .*\/deploy$/, 1, DEPLOY],
  ] as const)('%s', async ([, pattern, nth, expected], { start }) => {
    let seen = 0
    const { simulator, step } = await start({
      jobSeconds: 0.3,
      onRequest: ({ method, path }) => {
        if (pattern.test(`${method} ${path}`) && ++seen === nth) promote(simulator, 'green')
      },
    })
    const { conclusion, log, outputs } = await step('.', RELEASE)
    expect(conclusion).toBe('failure')
    expect(done(simulator)).toEqual(expected)
    expect(log.join('\n')).toContain('green is live by now: ')
    expect(stateOf(log)).not.toContain('blue is live and untouched')
    expect(outputs).toMatchObject({ promoted: 'false', 'rolled-back': 'false', result: 'failure' })
  })

  test('or a third environment: nothing is promoted', async ({ start }) => {
    const { simulator, step } = await start({
      jobSeconds: 0.3,
      onRequest: ({ path }) => {
        if (path.endsWith('/deploy')) promote(simulator, 'acceptance')
      },
    })
    const { conclusion, log } = await step('.', RELEASE)
    expect(conclusion).toBe('failure')
    expect(done(simulator)).toEqual(DEPLOY)
    expect(log.join('\n')).toContain(
      'www.example.com, example.com pointed at blue when this release began, and no longer do',
    )
  })

  test('or deploys to it: nothing is promoted', async ({ start }) => {
    let looks = 0
    const { simulator, step } = await start({
      jobSeconds: 0.3,
      onRequest: ({ path }) => {
        // The one before the promotion.
        const deployed = simulator.requests.some((request) => request.path.endsWith('/deploy'))
        if (!deployed || path !== '/v3/domains' || ++looks !== 1) return
        const theirs = simulator.cloud.distributions.find(({ name }) => name.includes('1.0.0'))?.id
        const green = simulator.cloud.environments.find(({ name }) => name === 'green')
        Object.assign(green ?? {}, { distributionId: theirs, deployedAt: Date.now() + 5000 })
      },
    })
    const { conclusion, log } = await step('.', RELEASE)
    expect(conclusion).toBe('failure')
    expect(done(simulator)).toEqual(DEPLOY)
    expect(log.join('\n')).toContain('green does not run what was released')
  })
})

describe('`blue-green` with `live-domain`', () => {
  const BOTH = { distribution: DISTRIBUTION, 'blue-green': 'green, blue', 'live-domain': 'WWW.Example.com' }

  test('finds out which one is live, run after run', async ({ start }) => {
    const { simulator, step } = await start({ jobSeconds: 0.3 })
    for (const [idle, live] of [
      ['green', 'blue'],
      ['blue', 'green'],
    ]) {
      const { conclusion, outputs } = await step('.', BOTH)
      expect(conclusion).toBe('success')
      expect(outputs).toMatchObject({ 'environment-name': idle, promoted: 'true' })
      expect(simulator.cloud.environments.find(({ name }) => name === live)?.id).toBe(
        outputs['previous-environment-id'],
      )
    }
  })

  test.for([
    ['acceptance', /points at the environment \w+, not at green or blue/],
    [undefined, /no domain "WWW\.Example\.com"/],
  ] as const)('stops where the domain is at %s', async ([place, message], { start }) => {
    const { simulator, step } = await start()
    if (place) promote(simulator, place)
    else simulator.cloud.domains = []
    const { conclusion, log } = await step('.', BOTH)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(message)
    expect(changes(simulator)).toEqual([])
  })

  test('stops where custom domains are at both', async ({ start }) => {
    const { simulator, step } = await start()
    const green = simulator.cloud.environments.find(({ name }) => name === 'green')
    const other = simulator.cloud.domains.find(({ name }) => name === 'example.com')
    if (other) other.environmentId = green?.id ?? ''
    const { conclusion, log } = await step('.', BOTH)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('points at blue, but green is live, too: example.com points at it')
    expect(changes(simulator)).toEqual([])
  })

  test.for([
    [{ ...BOTH, environment: 'green' }, '`environment` and `blue-green` exclude each other'],
    [{ ...BOTH, 'live-environment': 'blue' }, '`live-environment` and `blue-green` exclude each other'],
    [{ ...BOTH, 'live-domain': '' }, '`live-domain` is required with `blue-green`'],
    [{ ...BOTH, 'blue-green': 'blue' }, '`blue-green` must be two different environments'],
    [{ ...RELEASE, 'live-domain': 'www.example.com' }, '`live-domain` goes with `blue-green` only'],
    [{ distribution: DISTRIBUTION }, '`environment` (or `blue-green` with `live-domain`) is required'],
    [{ ...BOTH, resume: 'perhaps' }, '`resume` must be auto, true or false'],
  ] as const)('bad input is told before the first request: %j', async ([inputs, message], { start }) => {
    const { simulator, step } = await start()
    const { conclusion, log } = await step('.', inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(message)
    expect(simulator.requests).toEqual([])
  })
})
