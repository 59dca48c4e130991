import { describe, expect } from 'vitest'
import { calls, type Scenario, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const SWITCH = { environment: 'green', 'current-environment': 'blue' }

function production({ simulator }: Scenario): string[] {
  return simulator.cloud.environments.filter((one) => one.production).map(({ name }) => name)
}

function idOf({ simulator }: Scenario, wanted: string): string {
  return simulator.cloud.environments.find(({ name }) => name === wanted)?.id ?? ''
}

function changes({ simulator }: Scenario): unknown[] {
  return simulator.requests
    .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/v3/authn/'))
    .map(({ method, path, body }) => [`${method} ${path}`, body])
}

test('sets the production mark, and leaves the domains', async ({ start }) => {
  const scenario = await start()
  const { conclusion, outputs, log, summary } = await scenario.step('promote-production', SWITCH)
  expect(conclusion).toBe('success')
  expect(production(scenario)).toEqual(['green'])
  expect(outputs).toMatchObject({
    'environment-id': idOf(scenario, 'green'),
    'previous-environment-id': idOf(scenario, 'blue'),
    domains: '["green-example.bloomreach.cloud"]',
  })
  const json = JSON.parse(outputs['json'] ?? '')
  expect(json).toMatchObject({ environment: { name: 'green' }, previous: { name: 'blue' } })
  expect(changes(scenario)).toEqual([
    [
      'PUT /v3/production',
      {
        currentProductionEnvironmentId: idOf(scenario, 'blue'),
        newProductionEnvironmentId: idOf(scenario, 'green'),
      },
    ],
  ])
  expect(log.join('\n')).toContain('Production: blue → green')
  expect(summary).toContain('href="https://green-example.bloomreach.cloud"')
})

test('needs no current environment where the stack has room', async ({ start }) => {
  const scenario = await start({ limits: { productionEnvironments: 2 } })
  const { conclusion, outputs } = await scenario.step('promote-production', { environment: idOf(scenario, 'green') })
  expect(conclusion).toBe('success')
  expect(outputs['previous-environment-id']).toBe('')
  expect(production(scenario)).toEqual(['blue', 'green'])
})

describe.for(['without', 'with', 'either'] as const)('paths %s a slash', (slashes) => {
  test('lead to production', async ({ start }) => {
    const scenario = await start({ behaviors: { slashes } })
    expect((await scenario.step('promote-production', SWITCH)).conclusion).toBe('success')
    expect(production(scenario)).toEqual(['green'])
    const tried = calls(scenario.simulator).filter((call) => call.startsWith('PUT'))
    expect(tried).toEqual(slashes === 'with' ? ['PUT /v3/production', 'PUT /v3/production/'] : ['PUT /v3/production'])
  })

  test.for([
    [{}, /Give the one that is production now as `current-environment`, or take its mark off first with `demote`/],
    [{ 'current-environment': 'test' }, /test may not be the one that is production now/],
  ] as const)('lead to an explained MaxProdEnvsReached: %j', async ([more, advice], { start }) => {
    const scenario = await start({ behaviors: { slashes } })
    const { conclusion, log } = await scenario.step('promote-production', { environment: 'green', ...more })
    expect(conclusion).toBe('failure')
    expect(production(scenario)).toEqual(['blue'])
    expect(log.join('\n')).toMatch(
      /The stack has as many production environments as it may have\. PUT \/v3\/production\/? returned HTTP 404 MaxProdEnvsReached/,
    )
    expect(log.join('\n')).toMatch(advice)
    expect(stateOf(log)).toBe('State now: The production mark was not changed.')
    const puts = calls(scenario.simulator).filter((call) => call.startsWith('PUT'))
    expect(puts).toHaveLength(slashes === 'with' ? 2 : 1)
  })
})

test('a path that leads nowhere is told as such', async ({ start }) => {
  const scenario = await start({ faults: [{ method: 'PUT', kind: 'status', status: 404, times: null }] })
  const { conclusion, log } = await scenario.step('promote-production', SWITCH)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('PUT /v3/production returned HTTP 404')
  expect(log.join('\n')).not.toContain('as many production environments')
})

describe('an empty environment never demotes anything', () => {
  test.for([
    [{ environment: '', 'current-environment': 'blue' }, /`environment` is required and was empty/],
    [{ environment: '  \n ', 'current-environment': 'blue' }, /`environment` is required and was empty/],
    [{ environment: '', 'current-environment': 'blue', 'change-domain-rules': true }, /`environment` is required/],
    [{ environment: '', demote: true }, /`current-environment` is required with `demote`/],
    [{ ...SWITCH, demote: true }, /`environment` must be empty with `demote`/],
    [{ environment: '', 'current-environment': 'blue', demote: 'yes' }, /`demote` must be true or false/],
    [
      { environment: '', 'current-environment': 'blue', demote: true, 'change-domain-rules': true },
      /`change-domain-rules` does not go with `demote`/,
    ],
    [{ environment: 'green', 'change-domain-rules': true }, /`change-domain-rules` needs `current-environment`/],
  ] as const)('%j', async ([inputs, message], { start }) => {
    const scenario = await start()
    const { conclusion, log } = await scenario.step('promote-production', inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(message)
    expect(scenario.simulator.requests).toEqual([])
  })
})

test('`demote` takes the mark off, and only that', async ({ start }) => {
  const scenario = await start()
  const inputs = { environment: '', 'current-environment': 'blue', demote: true }
  const { conclusion, outputs, log } = await scenario.step('promote-production', inputs)
  expect(conclusion).toBe('success')
  expect(production(scenario)).toEqual([])
  expect(changes(scenario)).toEqual([
    ['PUT /v3/production', { currentProductionEnvironmentId: idOf(scenario, 'blue'), newProductionEnvironmentId: '' }],
  ])
  expect(outputs).toMatchObject({ 'environment-id': '', 'previous-environment-id': idOf(scenario, 'blue') })
  expect(log.join('\n')).toContain('blue is no production environment any more')
})

test('the same environment twice is refused, also when once given by its id', async ({ start }) => {
  const scenario = await start()
  const inputs = { environment: 'blue', 'current-environment': idOf(scenario, 'blue') }
  const { conclusion, log } = await scenario.step('promote-production', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('`environment` and `current-environment` are the same: blue')
  expect(changes(scenario)).toEqual([])
})

test.for([
  { environment: 'purple', 'current-environment': 'blue' },
  { environment: 'green', 'current-environment': 'purple' },
])('an unknown environment changes nothing: %j', async (inputs, { start }) => {
  const scenario = await start()
  const { conclusion, log } = await scenario.step('promote-production', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/no environment "purple"[\s\S]*test, acceptance, blue, green/)
  expect(changes(scenario)).toEqual([])
})

test.for([SWITCH, { environment: '', 'current-environment': 'blue', demote: true }])(
  'a dry run changes nothing: %j',
  async (inputs, { start }) => {
    const scenario = await start()
    const { conclusion, log } = await scenario.step('promote-production', { ...inputs, 'dry-run': true })
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toContain('Dry run: production would change: ')
    expect(changes(scenario)).toEqual([])
    expect(production(scenario)).toEqual(['blue'])
  },
)

test.for(['lost-answer', 'html', 'reset-amid'] as const)('survives a %s', async (kind, { start }) => {
  const scenario = await start({ faults: [{ method: 'PUT', kind }] })
  const { conclusion } = await scenario.step('promote-production', SWITCH)
  expect(conclusion).toBe('success')
  expect(production(scenario)).toEqual(['green'])
})

test('says that it is unknown what happened when no answer came', async ({ start }) => {
  const scenario = await start({ faults: [{ method: 'PUT', kind: 'lost-answer', times: null }] })
  const { conclusion, log } = await scenario.step('promote-production', { ...SWITCH, retries: 0 })
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toBe('State now: It is unknown whether the production mark was changed (blue → green).')
})

test('a refusal after a lost answer leaves open what has happened', async ({ start }) => {
  const limit = { error_code: 'MaxProdEnvsReached', error_detail: 'One is the limit' }
  const { step } = await start({
    faults: [
      { method: 'PUT', kind: 'lost-answer' },
      { method: 'PUT', nth: 2, kind: 'status', status: 404, body: limit },
    ],
  })
  const { conclusion, log } = await step('promote-production', { environment: 'green', 'current-environment': 'blue' })
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toContain('It is unknown whether the production mark was changed')
})
