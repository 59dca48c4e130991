import { describe, expect } from 'vitest'
import { changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

/** What the tests of a domain's move begin with. */
const WITH_DOMAIN = {
  environments: [{ name: 'blue' }, { name: 'green' }],
  domains: [{ name: 'www.example.com', environment: 'blue' }],
}

const UPDATE = { operation: 'update', user: 'root@example.com' }
const UNCHANGED = 'State now: The request was confirmed, but had no effect; nothing was changed.'

describe('a user update', () => {
  test.for([
    [{ role: 'admin' }, /The user root@example\.com was not updated: .*its `role` is "root"/],
    [{ active: false }, /The user root@example\.com was not updated: .*its `active` is "true"/],
  ] as const)('that comes back unchanged did not happen: %j', async ([fields, message], { start }) => {
    const { simulator, step } = await start()
    const { id, username, role, active } = simulator.cloud.users[1] ?? {}
    simulator.addFault({ kind: 'status', method: 'PUT', status: 200, body: { id, username, role, active } })
    const { conclusion, log } = await step('user', { ...UPDATE, ...fields })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(message)
    expect(stateOf(log)).toBe(UNCHANGED)
  })

  test('whose response shows the user as before has happened when the user shows it', async ({ start }) => {
    const { simulator, step } = await start()
    const { id, username, role, active } = simulator.cloud.users[1] ?? {}
    const body = { id, username, role, active }
    simulator.addFault({ kind: 'status', method: 'PUT', status: 200, body, applied: true })
    const { conclusion, outputs } = await step('user', { ...UPDATE, role: 'admin' })
    expect(conclusion).toBe('success')
    expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ role: 'admin' })
  })

  test('that the service does not show is unknown', async ({ start }) => {
    const { simulator, step } = await start()
    const body = { id: 'u2', username: 'root@example.com' }
    simulator.addFault({ kind: 'status', path: '/v3/users/*', times: null, status: 200, body })
    const { conclusion, log } = await step('user', { ...UPDATE, active: false })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Whether the user root@example\.com was updated is unknown: .*`active` is not shown/)
  })
})

test.for(['change-password', 'set-password'])('%s that returns `false` is refused', async (operation, { start }) => {
  const inputs = {
    'change-password': { user: 'ci@example.com', 'user-password': 'Old1Password' },
    'set-password': { 'reset-token': 'abcdef0123456789' },
  }[operation]
  const { step } = await start({ faults: [{ kind: 'status', method: 'PUT', status: 200, body: 'false' }] })
  const { conclusion, log } = await step('user', { operation, ...inputs, 'new-password': 'N3wPassword' })
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toBe('State now: The request was refused; nothing was changed.')
})

test('a protection that comes back unchanged did not happen', async ({ start }) => {
  const body = { site: false, cms: true }
  const { step } = await start({ faults: [{ kind: 'status', path: '/v3/protect', status: 200, body }] })
  const inputs = { operation: 'protect', 'protect-site': true, 'site-password': 'I love you', 'protect-cms': true }
  const { conclusion, log } = await step('environment', { ...inputs, 'cms-password': 'I love you' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/The protection was not changed: .*returns `site` as false, not true/)
  expect(stateOf(log)).toBe(UNCHANGED)
})

test('a domain that stays where it was was not moved', async ({ start }) => {
  const { simulator, step } = await start({ cloud: WITH_DOMAIN })
  const domain = simulator.cloud.domains.find(({ name }) => name === 'www.example.com')
  const body = { id: domain?.id, name: domain?.name, environmentId: domain?.environmentId }
  simulator.addFault({ kind: 'status', method: 'PUT', status: 200, body })
  const inputs = { operation: 'ensure', name: 'www.example.com', environment: 'green' }
  const { conclusion, log, outputs } = await step('domain', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/The domain www\.example\.com was not updated: .*it points at /)
  expect(stateOf(log)).toBe(UNCHANGED)
  expect(outputs['changed']).toBe('false')
})

describe('a look at what was updated that is refused says nothing of the update:', () => {
  const GONE = { kind: 'status', method: 'GET', times: null, status: 404, body: { error_code: 'NotFound' } } as const

  test('a user', async ({ start }) => {
    const { simulator, step } = await start()
    const { id, username, role, active } = simulator.cloud.users[1] ?? {}
    const body = { id, username, role, active }
    simulator.addFault({ kind: 'status', method: 'PUT', status: 200, body, applied: true })
    simulator.addFault({ ...GONE, path: '/v3/users/*' })
    const { conclusion, log } = await step('user', { ...UPDATE, role: 'admin' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Whether the user root@example\.com was updated is unknown: .*HTTP 404 NotFound/)
    expect(stateOf(log)).toBe('State now: It is unknown whether root@example.com was updated.')
  })

  test.for([
    ['moved, with an empty response', 'www.example.com', 'PUT', '', ''],
    ['moved, with a response without its place', 'www.example.com', 'PUT', { id: 'd1', name: 'www.example.com' }, ''],
    // Wherever it points, it is there now.
    [
      'added, with a response without its place',
      'new.example.com',
      'POST',
      { id: 'd2', name: 'new.example.com' },
      'true',
    ],
  ] as const)('a domain that was %s', async ([, name, method, body, changed], { start }) => {
    const cloud = {
      environments: [{ name: 'blue' }, { name: 'green' }],
      domains: [{ name: 'www.example.com', environment: 'blue' }],
    }
    const { simulator, step } = await start({ cloud })
    simulator.addFault({ kind: 'status', method, path: '/v3/domains/**', status: 200, body, applied: true })
    simulator.addFault({ kind: 'status', method, path: '/v3/domains', status: 200, body, applied: true })
    // The look before a move shows where it is.
    simulator.addFault({ ...GONE, path: '/v3/domains/*', nth: method === 'PUT' ? 2 : 1 })
    const { conclusion, log, outputs } = await step('domain', { operation: 'ensure', name, environment: 'green' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Whether the domain \S+ was updated is unknown: .*HTTP 404 NotFound/)
    expect(stateOf(log)).toBe(`State now: It is unknown whether the domain ${name} was pointed at green.`)
    expect(outputs['changed']).toBe(changed)
  })

  test('the settings of a relationship', async ({ start }) => {
    const body = { code: 404, message: 'Not found' }
    const path = '/api/relationships-v2/*'
    const { step } = await start({ faults: [{ ...GONE, path, body, nth: 2 }] })
    const definition = [
      'source: { s3: { provider: s3, bucket: site-backups } }',
      'target: { nfs: { provider: nfs, host: nas.example.com, export: /backups } }',
      'settings: { gracePeriod: 60 }',
    ].join('\n')
    const { conclusion, log, outputs } = await step('netapp-relationship', { operation: 'ensure', definition })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Whether the relationship \w+ was updated is unknown: .*HTTP 404 Not found/)
    expect(stateOf(log)).toMatch(/It is unknown whether the settings of relationship \w+ were updated\.$/)
    expect(outputs['changed']).toBe('')
  })
})

test('while nobody knows whether a domain was moved, `changed` is empty', async ({ start }) => {
  const { step } = await start({ cloud: WITH_DOMAIN, faults: [{ kind: 'lost-answer', method: 'PUT', times: null }] })
  const inputs = { operation: 'ensure', name: 'www.example.com', environment: 'green', retries: 1 }
  const { conclusion, log, outputs } = await step('domain', inputs)
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toContain('It is unknown whether the domain www.example.com was pointed at green')
  expect(outputs['changed']).toBe('')
})

test('when no attempt to move a domain was processed, `changed` is false', async ({ start }) => {
  const busy = { kind: 'status', status: 429, body: { error_code: 'TooManyRequests' }, times: null } as const
  const { step } = await start({
    cloud: WITH_DOMAIN,
    faults: [{ ...busy, method: 'PUT', headers: { 'retry-after': '0' } }],
  })
  const inputs = { operation: 'ensure', name: 'www.example.com', environment: 'green', retries: 1 }
  const { conclusion, log, outputs } = await step('domain', inputs)
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toBe('State now: The request was refused; nothing was changed.')
  expect(outputs['changed']).toBe('false')
})

test('a domain that ends at another place than was asked for is said to be there', async ({ start }) => {
  const cloud = {
    environments: [{ name: 'blue' }, { name: 'green' }, { name: 'test' }],
    domains: [{ name: 'www.example.com', environment: 'blue' }],
  }
  const { simulator, step } = await start({ cloud })
  const elsewhere = simulator.cloud.environments.find(({ name }) => name === 'test')?.id
  const body = { id: simulator.cloud.domains[0]?.id, name: 'www.example.com', environmentId: elsewhere }
  simulator.addFault({ kind: 'status', method: 'PUT', status: 200, body })
  simulator.addFault({ kind: 'status', path: '/v3/domains/*', status: 200, body, nth: 2, times: null })
  const inputs = { operation: 'ensure', name: 'www.example.com', environment: 'green' }
  const { conclusion, log, outputs } = await step('domain', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('The service accepted the change, but the domain www.example.com points at test')
  expect(stateOf(log)).toBe(`State now: The domain www.example.com points at test (${elsewhere}).`)
  expect(outputs['changed']).toBe('true')
})

describe('a production mark that is shown', () => {
  const PROMOTE = { environment: 'green', 'current-environment': 'blue', 'domains-timeout-minutes': 0.2 }

  test('and stays as it was is not set for certain', async ({ start }) => {
    const { step } = await start({
      behaviors: { productionShown: true },
      faults: [{ kind: 'status', path: '/v3/production', status: 200, body: 'null' }],
    })
    const { conclusion, log } = await step('promote-production', PROMOTE)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/accepted, but the mark of green is shown as before/)
    expect(log.join('\n')).toMatch(/The outcome is unknown/)
    expect(stateOf(log)).toContain('It is unknown whether the production mark was changed')
  })

  test('is waited for', async ({ start }) => {
    const { simulator, step } = await start({ behaviors: { productionShown: true } })
    const { conclusion } = await step('promote-production', PROMOTE)
    expect(conclusion).toBe('success')
    expect(changes(simulator)).toEqual(['PUT /v3/production'])
  })
})

describe('a request', () => {
  test.for([
    ['PATCH', { error_code: 'RenameFailed', error_detail: 'the name is taken' }, 'RenameFailed: the name is taken'],
    ['DELETE', false, 'false'],
    ['PUT', false, 'false'],
    ['GET', { error_code: 'QueryFailed' }, 'QueryFailed'],
  ] as const)('%s that returns a 200 with %j is refused', async ([method, body, words], { start }) => {
    const { step } = await start({ faults: [{ kind: 'status', path: '/v3/thing', status: 200, body }] })
    const { conclusion, log, outputs } = await step('request', { method, path: '/v3/thing' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(`${method} /v3/thing returned HTTP 200, but its body is a refusal: ${words}`)
    expect(outputs).toMatchObject({ status: '200', body: JSON.stringify(body) })
    expect(stateOf(log)).toBe(
      `State now: ${method === 'GET' ? 'Nothing was changed' : `${method} /v3/thing was refused`}.`,
    )
  })

  test.for([
    ['GET', false],
    ['POST', { errors: [], error_code: '' }],
    ['DELETE', true],
  ] as const)('%s that returns a 200 with %j is not', async ([method, body], { start }) => {
    const { step } = await start({ faults: [{ kind: 'status', path: '/v3/thing', status: 200, body }] })
    expect((await step('request', { method, path: '/v3/thing' })).conclusion).toBe('success')
  })

  test('is not known to be refused by what may come from a gateway', async ({ start }) => {
    const { step } = await start({ faults: [{ kind: 'status', path: '/v3/thing', status: 403, body: '<html>' }] })
    const { log } = await step('request', { method: 'PUT', path: '/v3/thing' })
    expect(stateOf(log)).toContain('It is unknown whether PUT /v3/thing took effect')
  })

  test('DELETE whose repeat meets a 404 of a gateway has not deleted for certain', async ({ start }) => {
    const faults = [
      { kind: 'lost-answer', method: 'DELETE' },
      { kind: 'status', method: 'DELETE', path: '/v3/**', nth: 2, status: 404, body: '<html>' },
    ] as const
    const { simulator, step } = await start({ faults: [...faults] })
    const path = `/v3/appConfigFiles/${simulator.cloud.configFiles[0]?.id}`
    const { conclusion, log } = await step('request', { method: 'DELETE', path })
    expect(conclusion).toBe('failure')
    expect(stateOf(log)).toContain('It is unknown whether DELETE')
  })
})
