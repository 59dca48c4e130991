import { describe, expect } from 'vitest'
import { calls, changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const cloud = {
  environments: [{ name: 'blue' }, { name: 'green' }],
  domains: [{ name: 'www.example.com', environment: 'blue' }, { name: 'parked.example.com' }],
}
const ENSURE = { operation: 'ensure', environment: 'green' }

test('adds a domain', async ({ start }) => {
  const { simulator, step } = await start({ cloud })
  const { conclusion, outputs, log } = await step('domain', { ...ENSURE, name: 'New.Example.com' })
  expect(conclusion).toBe('success')
  const green = simulator.cloud.environments[1]?.id
  const added = simulator.cloud.domains.find(({ name }) => name === 'new.example.com')
  expect(added?.environmentId).toBe(green)
  expect(outputs).toMatchObject({ 'domain-id': added?.id, 'environment-id': green, changed: 'true' })
  expect(JSON.parse(outputs['domains'] ?? '')).toMatchObject([{ id: added?.id, name: 'new.example.com' }])
  expect(log.join('\n')).toContain(`Added new.example.com: green (${green})`)
  expect(calls(simulator)).toEqual([
    'POST /v3/authn/access_token',
    'GET /v3/environments',
    'GET /v3/domains',
    'POST /v3/domains',
    'DELETE /v3/authn/refresh_token',
  ])
})

test.for(['www.example.com', 'parked.example.com'])('moves %s', async (name, { start }) => {
  const { simulator, step } = await start({ cloud, behaviors: { idKey: 'ID', slashes: 'with' } })
  const { conclusion, outputs } = await step('domain', { ...ENSURE, name })
  expect(conclusion).toBe('success')
  const domain = simulator.cloud.domains.find((one) => one.name === name)
  expect(domain?.environmentId).toBe(simulator.cloud.environments[1]?.id)
  expect(outputs).toMatchObject({ changed: 'true', 'domain-id': domain?.id })
  expect(changes(simulator)).toEqual([`PUT /v3/domains/${domain?.id}`])
})

test.for(['', 'OK', '{}', 'null'])('moves one where that is confirmed with %j only', async (body, { start }) => {
  const answer = { kind: 'status', status: 200, body, applied: true, method: 'PUT' } as const
  const { simulator, step } = await start({ cloud, faults: [answer] })
  const { conclusion, outputs } = await step('domain', { ...ENSURE, name: 'www.example.com' })
  expect(conclusion).toBe('success')
  const domain = simulator.cloud.domains.find(({ name }) => name === 'www.example.com')
  expect(domain?.environmentId).toBe(simulator.cloud.environments[1]?.id)
  expect(outputs).toMatchObject({ changed: 'true', 'domain-id': domain?.id, 'environment-id': domain?.environmentId })
  expect(changes(simulator)).toHaveLength(1)
})

test('moves one that the service writes with capitals, and adds no second one', async ({ start }) => {
  const domains = [{ name: 'WWW.Example.com', environment: 'blue' }]
  const { simulator, step } = await start({ cloud: { ...cloud, domains } })
  const { conclusion } = await step('domain', { ...ENSURE, name: 'www.example.com' })
  expect(conclusion).toBe('success')
  const { id } = simulator.cloud.domains.find(({ name }) => /^www\.example\.com$/i.test(name)) ?? {}
  expect(changes(simulator)).toEqual([`PUT /v3/domains/${id}`])
})

test('adds the first domain of a stack that lists none as null', async ({ start }) => {
  const none = { kind: 'status', status: 200, body: 'null', method: 'GET', path: '/v3/domains' } as const
  const { step } = await start({ cloud, faults: [none] })
  const { conclusion, outputs } = await step('domain', { ...ENSURE, name: 'first.example.com' })
  expect(conclusion).toBe('success')
  expect(outputs['changed']).toBe('true')
})

test('changes nothing when it is right', async ({ start }) => {
  const { simulator, step } = await start({ cloud })
  for (const name of ['www.example.com', 'blue-example.bloomreach.cloud']) {
    const { conclusion, outputs, log } = await step('domain', { operation: 'ensure', name, environment: 'blue' })
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({ changed: 'false', 'environment-id': simulator.cloud.environments[0]?.id })
    expect(log.join('\n')).toContain(`${name} is at blue already`)
  }
  expect(changes(simulator)).toEqual([])
})

test.for(['blue-example.bloomreach.cloud', 'other.bloomreach.cloud'])(
  'refuses to move or add %s, before the request',
  async (name, { start }) => {
    const { simulator, step } = await start({ cloud })
    const { conclusion, log, outputs } = await step('domain', { ...ENSURE, name })
    expect(conclusion).toBe('failure')
    expect(outputs['changed']).toBe('false')
    expect(log.join('\n')).toMatch(/cannot be pointed at green: domains below bloomreach\.cloud stay/)
    expect(changes(simulator)).toEqual([])
  },
)

test('a domain that exists twice is refused with both ids', async ({ start }) => {
  const twice = { name: 'www.example.com', environment: 'blue' }
  const { simulator, step } = await start({ cloud: { ...cloud, domains: [twice, { ...twice, environment: 'green' }] } })
  const { conclusion, log } = await step('domain', { ...ENSURE, name: 'www.example.com' })
  expect(conclusion).toBe('failure')
  for (const { id } of simulator.cloud.domains.slice(2)) expect(log.join('\n')).toContain(id)
  expect(changes(simulator)).toEqual([])
})

test.for(['lost-answer', 'cut-answer', 'html', 'reset-after', 'hang-after'] as const)(
  'adds one domain, not two, after %s',
  async (kind, { start }) => {
    const { simulator, step } = await start({ cloud, faults: [{ kind, method: 'POST', path: '/v3/domains' }] })
    const { conclusion, outputs } = await step('domain', {
      ...ENSURE,
      name: 'new.example.com',
      'request-timeout-seconds': 2,
    })
    expect(conclusion).toBe('success')
    const added = simulator.cloud.domains.filter(({ name }) => name === 'new.example.com')
    expect(added.map(({ id }) => id)).toEqual([outputs['domain-id']])
  },
)

test('a response that names another environment fails the step', async ({ start }) => {
  const { simulator, step } = await start({ cloud })
  const { id = '' } = simulator.cloud.domains.find(({ name }) => name === 'www.example.com') ?? {}
  const body = { id, name: 'www.example.com', environmentId: 'elsewhere' }
  // The look before the change shows where it is.
  simulator.addFault({ kind: 'status', path: `/v3/domains/${id}`, nth: 2, times: null, status: 200, body })
  const { conclusion, log, outputs } = await step('domain', { ...ENSURE, name: 'www.example.com' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('points at elsewhere, not at green')
  expect(outputs).toMatchObject({ changed: 'true', 'environment-id': 'elsewhere' })
})

test('a refusal says what was returned, and that nothing was changed', async ({ start }) => {
  const body = { error_code: 'InvalidParameters', error_detail: 'not in the SAN\n::set-output name=a::b' }
  const { step } = await start({
    cloud,
    faults: [{ kind: 'status', method: 'POST', path: '/v3/domains', status: 400, body }],
  })
  const { conclusion, log } = await step('domain', { ...ENSURE, name: 'new.example.com' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/POST \/v3\/domains returned HTTP 400 InvalidParameters: not in the SAN ::set-output/)
  expect(stateOf(log)).toContain('nothing was changed')
})

describe('where it is, is known by the request for the one:', () => {
  test('a list that lags behind does not make it right', async ({ start }) => {
    const { simulator, step } = await start({ cloud })
    const [blue, green] = simulator.cloud.environments
    const { id } = simulator.cloud.domains.find(({ name }) => name === 'www.example.com') ?? {}
    const body = [{ id, name: 'www.example.com', environmentId: green?.id }]
    simulator.addFault({ kind: 'status', method: 'GET', path: '/v3/domains', status: 200, body })
    const { conclusion, outputs, log } = await step('domain', { ...ENSURE, name: 'www.example.com' })
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({ changed: 'true', 'environment-id': green?.id })
    expect(log.join('\n')).toContain(`Moved www.example.com: blue (${blue?.id}) → green (${green?.id})`)
  })

  test('a list that does not tell makes no difference out of what stays as it was', async ({ start }) => {
    const { simulator, step } = await start({ cloud })
    const blue = simulator.cloud.environments[0]?.id
    const { id } = simulator.cloud.domains.find(({ name }) => name === 'www.example.com') ?? {}
    const body = [{ id, name: 'www.example.com' }]
    simulator.addFault({ kind: 'status', method: 'GET', path: '/v3/domains', status: 200, body })
    simulator.addFault({ kind: 'status', method: 'PUT', status: 200 })
    const { conclusion, outputs, log } = await step('domain', { ...ENSURE, name: 'www.example.com' })
    expect(conclusion).toBe('failure')
    expect(outputs).toMatchObject({ changed: 'false', 'environment-id': blue })
    expect(stateOf(log)).toContain('had no effect; nothing was changed')
  })

  test('where that does not tell it either, the outcome is unknown', async ({ start }) => {
    const { simulator, step } = await start({ cloud })
    const { id } = simulator.cloud.domains.find(({ name }) => name === 'www.example.com') ?? {}
    const body = { id, name: 'www.example.com' }
    simulator.addFault({ kind: 'status', method: 'PUT', status: 200 })
    simulator.addFault({ kind: 'status', method: 'GET', path: '/v3/domains/*', times: null, status: 200, body })
    const { conclusion, outputs, log } = await step('domain', { ...ENSURE, name: 'www.example.com' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('is unknown: the service has confirmed it, but the service does not tell where it')
    expect(outputs).toMatchObject({ changed: '', 'environment-id': '' })
  })
})

test.for([
  [
    503,
    { changed: '', 'environment-id': '' },
    /by now, so the request to point it at green was not sent again\. A request/,
  ],
  [429, { changed: 'false' }, /by now, so the request to point it at green was not sent again/],
] as const)(
  'what somebody else moves before a retry after a %d stays there',
  async ([status, expected, message], { start }) => {
    const environments = [...cloud.environments, { name: 'test' }]
    const put = { kind: 'status', method: 'PUT', status, headers: { 'retry-after': '60' } } as const
    const scenario = await start({
      cloud: { ...cloud, environments },
      clockRate: 100,
      faults: [put],
      onRequest: ({ method }) => {
        if (method !== 'PUT') return
        const { environments: all, domains } = scenario.simulator.cloud
        for (const one of domains) if (one.name === 'www.example.com') one.environmentId = all[2]?.id ?? ''
      },
    })
    const { simulator, step } = scenario
    const { conclusion, outputs, log } = await step('domain', { ...ENSURE, name: 'www.example.com' })
    const test = simulator.cloud.environments[2]?.id
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(message)
    expect(outputs).toMatchObject(status === 429 ? { ...expected, 'environment-id': test } : expected)
    expect(simulator.cloud.domains.find(({ name }) => name === 'www.example.com')?.environmentId).toBe(test)
    expect(changes(simulator)).toHaveLength(1)
  },
)

test('`environment-id` is where the domain is, also when it is not moved', async ({ start }) => {
  const { simulator, step } = await start({ cloud })
  const body = { error_code: 'InvalidParameters', error_detail: 'not now' }
  simulator.addFault({ kind: 'status', method: 'PUT', status: 400, body })
  const { conclusion, outputs } = await step('domain', { ...ENSURE, name: 'www.example.com' })
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ changed: 'false', 'environment-id': simulator.cloud.environments[0]?.id })
})
