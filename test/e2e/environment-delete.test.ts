import { describe, expect } from 'vitest'
import { hideMarksInList } from '../support/production.ts'
import { calls, changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const cloud = {
  distributions: [{ name: 'shop' }],
  environments: [
    { name: 'blue', distribution: 'shop', production: true },
    { name: 'green', distribution: 'shop' },
    { name: 'pr-7', distribution: 'shop' },
  ],
  domains: [{ name: 'www.example.com', environment: 'green' }],
}

test('deletes an environment that only its own domain points at', async ({ start }) => {
  const { simulator, step } = await start({ cloud })
  const { id } = simulator.cloud.environments.find(({ name }) => name === 'pr-7') ?? {}
  const { conclusion, outputs, log, summary } = await step('environment', { operation: 'delete', name: 'pr-7' })
  expect(conclusion).toBe('success')
  expect(simulator.cloud.environments.map(({ name }) => name)).toEqual(['blue', 'green'])
  expect(outputs).toMatchObject({ 'environment-id': id, 'environment-name': 'pr-7', state: '', created: 'false' })
  expect(log.join('\n')).toContain(`Deleted the environment pr-7 (${id})`)
  expect(summary).toContain('✅ Deleted the environment pr-7')
  expect(calls(simulator)).toEqual([
    'POST /v3/authn/access_token',
    'GET /v3/environments',
    `GET /v3/environments/${id}`,
    'GET /v3/domains',
    `DELETE /v3/environments/${id}`,
    'DELETE /v3/authn/refresh_token',
  ])
})

test('one that is gone already is green, by name and by id', async ({ start }) => {
  const { simulator, step } = await start({ cloud })
  for (const name of ['pr-8', '0123456789ABCDEF']) {
    const { conclusion, log, outputs } = await step('environment', { operation: 'delete', name })
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toContain(`Nothing to do: there is no environment "${name}" (any more)`)
    expect(outputs['environment-id']).toBeUndefined()
  }
  expect(changes(simulator)).toEqual([])
})

test('refuses while a domain points at it, unless forced', async ({ start }) => {
  const { simulator, step } = await start({ cloud })
  const refused = await step('environment', { operation: 'delete', name: 'green' })
  expect(refused.conclusion).toBe('failure')
  expect(refused.log.join('\n')).toMatch(
    /green was not deleted: 1 domain\(s\) point at it \(www\.example\.com\)\. Nothing was changed\.[\s\S]*`force: true`/,
  )
  expect(changes(simulator)).toEqual([])
  const forced = await step('environment', { operation: 'delete', name: 'green', force: true })
  expect(forced.conclusion).toBe('success')
  expect(simulator.cloud.environments.map(({ name }) => name)).toEqual(['blue', 'pr-7'])
})

test('refuses the production one where its object says that it is', async ({ start }) => {
  const { simulator, step } = await start({ cloud, behaviors: { productionShown: true } })
  const { conclusion, log } = await step('environment', { operation: 'delete', name: 'blue' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('blue was not deleted: it is a production environment')
  expect(changes(simulator)).toEqual([])
})

test('refuses the production one where only its own object, not the list, says that it is', async ({ start }) => {
  const { simulator, step } = await start({ cloud, behaviors: { productionShown: true } })
  hideMarksInList(simulator)
  const { conclusion, log } = await step('environment', { operation: 'delete', name: 'blue' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('blue was not deleted: it is a production environment')
  expect(changes(simulator)).toEqual([])
})

test('a name of two environments is refused with their ids', async ({ start }) => {
  const { simulator, step } = await start({ cloud: { environments: [{ name: 'pr-7' }, { name: 'pr-7' }] } })
  const { conclusion, log } = await step('environment', { operation: 'delete', name: 'pr-7', force: true })
  expect(conclusion).toBe('failure')
  for (const { id } of simulator.cloud.environments) expect(log.join('\n')).toContain(id)
  expect(changes(simulator)).toEqual([])
})

test('a lost response is no failure: what is gone is gone', async ({ start }) => {
  const { simulator, step } = await start({
    cloud,
    faults: [{ kind: 'lost-answer', method: 'DELETE', path: '/v3/environments/*' }],
  })
  const { conclusion } = await step('environment', { operation: 'delete', name: 'pr-7' })
  expect(conclusion).toBe('success')
  expect(simulator.cloud.environments).toHaveLength(2)
})

test('a refusal says what was returned, and that nothing was changed', async ({ start }) => {
  const body = { error_code: 'Nope', error_detail: '::error::it is <b>busy</b>' }
  const { step } = await start({
    cloud,
    faults: [{ kind: 'status', method: 'DELETE', path: '/v3/environments/*', status: 403, body }],
  })
  const { conclusion, log, summary } = await step('environment', { operation: 'delete', name: 'pr-7' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/DELETE \/v3\/environments\/[0-9A-F]+ returned HTTP 403 Nope/)
  expect(stateOf(log)).toContain('nothing was changed')
  expect(summary).toContain('&lt;b&gt;busy')
})

test('refuses while a domain that is listed without an id may point at it', async ({ start }) => {
  const { simulator, step } = await start({ cloud })
  const environmentId = simulator.cloud.environments.find(({ name }) => name === 'pr-7')?.id
  const entries = [{ id: '', name: 'shop.example.com', environmentId }]
  simulator.addFault({ kind: 'extra-entries', method: 'GET', path: '/v3/domains', entries, times: null })
  const { conclusion, log } = await step('environment', { operation: 'delete', name: 'pr-7' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('The list of domains may be incomplete: an entry of it has no id.')
  expect(changes(simulator)).toEqual([])
})

describe('one that is listed, but not found by its id,', () => {
  const gone = { kind: 'status', method: 'GET', path: '/v3/environments/*', status: 404 } as const
  const absent = { ...gone, body: { error_code: 'EnvironmentNotFound' }, times: null }

  test('is not deleted while a domain points at it', async ({ start }) => {
    const { simulator, step } = await start({ cloud, faults: [absent] })
    const { conclusion, log } = await step('environment', { operation: 'delete', name: 'green' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('green was not deleted: 1 domain(s) point at it (www.example.com)')
    expect(changes(simulator)).toEqual([])
  })

  test('is not deleted while the list still shows it', async ({ start }) => {
    const { simulator, step } = await start({ cloud, faults: [absent] })
    const { conclusion, log } = await step('environment', { operation: 'delete', name: 'pr-7' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('Whether the environment pr-7 may be deleted is unknown: it is in the list')
    expect(stateOf(log)).toBe('State now: It is unknown whether the environment pr-7 exists.')
    expect(changes(simulator)).toEqual([])
  })

  test('is gone when the list does not show it any more', async ({ start }) => {
    const scenario = await start({
      cloud,
      onRequest: ({ path }) => {
        const { cloud: now } = scenario.simulator
        if (path.startsWith('/v3/environments/'))
          now.environments = now.environments.filter(({ name }) => name !== 'pr-7')
      },
    })
    const { conclusion } = await scenario.step('environment', { operation: 'delete', name: 'pr-7' })
    expect(conclusion).toBe('success')
  })
})
