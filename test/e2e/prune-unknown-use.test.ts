import { describe, expect } from 'vitest'
import { newBackup } from '../../src/simulator/bloomreach/backups.ts'
import type { CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import type { Fault } from '../../src/simulator/faults.ts'
import { calls, test } from '../support/scenario.ts'

const DAY = 24 * 3600 * 1000
const id = (version: number) => `D${String(version).padStart(15, '0')}`

/** So many distributions, a day apart; the oldest runs. */
function stack(count: number): CloudSeed {
  const now = Date.now()
  return {
    distributions: Array.from({ length: count }, (_, index) => ({
      id: id(index + 1),
      name: `shop-${index + 1}.tar.gz`,
      createdAt: now - (count - index) * DAY,
    })),
    environments: [{ name: 'blue', distribution: 'shop-1.tar.gz', deployedAt: now - DAY }],
  }
}

describe('where it is not known what runs', () => {
  const old = Date.now() - 100 * DAY
  const configFiles = [{ id: 'F000000000000001', name: 'a.properties', createdAt: old }]
  /** Two whose list says that the one runs version 1, and of the other what `fields` say. */
  const environments = (fields: object) => [
    { ID: 'blue', name: 'blue', state: 'deployed', distributionId: id(1), deployedAt: '2020-01-01T00:00:00+00:00' },
    { ID: 'green', name: 'green', deployedAt: '2020-01-01T00:00:00+00:00', ...fields },
  ]
  const listed = (body: unknown): Fault => ({
    ...{ kind: 'status', status: 200, method: 'GET', path: '/v3/environments', body, times: null },
  })
  const one = (body: unknown, status = 200): Fault => ({
    ...{ kind: 'status', status, method: 'GET', path: '/v3/environments/green', body, times: null },
  })

  test.for([
    ['null', { state: 'deployed', distributionId: null }],
    ['an empty text', { state: 'deployed', distributionId: '' }],
    ['nothing', { state: 'deployed' }],
    ['an object', { state: 'deployed', distributionId: { id: id(2) } }],
    ['only when it was deployed', {}],
    ['nothing, without an id', { ID: '', state: 'deployed' }],
  ] as const)('by an environment of which the list and the request for it show %s', async ([, fields], { start }) => {
    const all = environments(fields)
    const { simulator, step } = await start({ cloud: stack(4), faults: [listed(all), one(all[1])] })
    const { conclusion, outputs, log } = await step('prune', { resource: 'distributions', keep: 0 })
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({ deleted: '[]', 'kept-count': '4' })
    expect(log.join('\n')).toMatch(/keep +shop-1.* blue runs it/)
    expect(log.join('\n')).toMatch(/keep +shop-2.* green does not tell which distribution it runs/)
    expect(simulator.cloud.distributions).toHaveLength(4)
  })

  test('by an environment that is gone when it is asked for', async ({ start }) => {
    const all = environments({ state: 'deployed' })
    const gone = one({ error_code: 'EnvironmentNotFound', error_detail: 'gone' }, 404)
    const { step } = await start({ cloud: stack(4), faults: [listed(all), gone] })
    const { outputs } = await step('prune', { resource: 'distributions', keep: 0 })
    expect(outputs['deleted']).toBe('[]')
  })

  test('by a state that is no text', async ({ start }) => {
    const all = environments({ state: { code: 3 }, distributionId: id(2) })
    const { step } = await start({ cloud: stack(4), faults: [listed(all)] })
    const { outputs, log } = await step('prune', { resource: 'distributions', keep: 0 })
    expect(outputs['deleted']).toBe('[]')
    expect(log.join('\n')).toContain('green is in the state "{"code":3}" and may be about to get it')
  })

  test('an environment without an id still runs what it says', async ({ start }) => {
    const all = environments({ ID: null, state: 'deployed', distributionId: id(2) })
    const { step } = await start({ cloud: stack(4), faults: [listed(all)] })
    const { outputs } = await step('prune', { resource: 'distributions', keep: 0 })
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual([3, 4].map(id))
  })

  test.for([
    ['what it runs', { state: 'deployed' }],
    ['anything', { deployedAt: null }],
  ])('where the list does not show %s, the request for the environment does', async ([, fields], { start }) => {
    const told = environments({ state: 'deployed', distributionId: id(2) })[1]
    const { step } = await start({ cloud: stack(4), faults: [listed(environments(fields as object)), one(told)] })
    const { outputs, log } = await step('prune', { resource: 'distributions', keep: 0 })
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual([3, 4].map(id))
    expect(log.join('\n')).toMatch(/keep +shop-2.* green runs it/)
  })

  test('a config file stays, too', async ({ start }) => {
    const hidden = environments({ deployedAt: null })
    const told = { ...environments({ state: 'deployed', distributionId: id(2) })[1], deployedAt: null }
    const { step } = await start({ cloud: { ...stack(2), configFiles }, faults: [listed(hidden.slice(1)), one(told)] })
    const { outputs, log } = await step('prune', { resource: 'config-files', keep: 0 })
    expect(outputs['deleted']).toBe('[]')
    expect(log.join('\n')).toContain('green may use it')
  })

  test('what is older than a backup that does not tell its distribution stays, unless told otherwise', async ({
    start,
  }) => {
    const { simulator, step } = await start({ cloud: stack(5) })
    const createdAt = new Date(Date.now() - 2.5 * DAY).toISOString()
    const entries = [
      { id: 'b1', environmentId: 'gone', createdAt },
      { id: 'b2', environmentId: 'new', createdAt: new Date().toISOString(), distributionId: '' },
    ]
    simulator.addFault({ kind: 'extra-entries', method: 'GET', path: '/v3/backups', entries, times: null })
    const inputs = { resource: 'distributions', keep: 0, 'dry-run': true }
    const { outputs, log } = await step('prune', inputs)
    expect(JSON.parse(outputs['planned'] ?? '')).toEqual([4, 5].map(id))
    expect(log.join('\n')).toMatch(/keep +shop-3.* the backup b1 does not tell which distribution it refers to/)
    const told = await step('prune', { ...inputs, 'ignore-backups': true })
    expect(JSON.parse(told.outputs['planned'] ?? '')).toEqual([2, 3, 4, 5].map(id))
  })
})

test('an environment that is new, in a list that shows what others run, is requested once', async ({ start }) => {
  const { environments = [], ...cloud } = stack(3)
  const { simulator, step } = await start({ cloud: { ...cloud, environments: [...environments, { name: 'new' }] } })
  await step('prune', { resource: 'distributions', keep: 0 })
  const looks = calls(simulator).filter((call) => /environments|DELETE .*distributions/.test(call))
  expect(looks).toEqual([
    'GET /v3/environments',
    expect.stringMatching(/^GET \/v3\/environments\/./),
    'GET /v3/environments',
    `DELETE /v3/distributions/${id(2)}`,
    'GET /v3/environments',
    `DELETE /v3/distributions/${id(3)}`,
  ])
})

test('the backups are listed again when an environment was deployed meanwhile', async ({ start }) => {
  let looks = 0
  const scenario = await start({
    cloud: stack(4),
    onRequest: ({ method, path }) => {
      if (method !== 'GET' || path !== '/v3/environments' || ++looks !== 2) return
      // It was deployed with version 3, backed up, and deployed with version 1 again.
      const { environments, backups } = scenario.simulator.cloud
      const [blue] = environments
      if (!blue) return
      const environment = { ...blue, distributionId: id(3) }
      backups.push(newBackup({ environment, type: 'Manual', createdAt: Date.now(), createdBy: 'ada@example.com' }))
      blue.deployedAt = Date.now()
    },
  })
  const { conclusion, outputs, log } = await scenario.step('prune', { resource: 'distributions', keep: 0 })
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['deleted'] ?? '')).toEqual([2, 4].map(id))
  expect(log.join('\n')).toMatch(/Skipped: shop-3\.tar\.gz \(D\d+\), the backup \S+ refers to it/)
})
