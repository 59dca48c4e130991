import { describe, expect } from 'vitest'
import type { CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import { calls, test } from '../support/scenario.ts'

const DAY = 24 * 3600 * 1000

/** So many distributions, a day apart; the oldest runs. */
function stack(count: number): CloudSeed {
  const now = Date.now()
  return {
    distributions: Array.from({ length: count }, (_, index) => ({
      id: `D${String(index + 1).padStart(15, '0')}`,
      name: `shop-${index + 1}.tar.gz`,
      createdAt: now - (count - index) * DAY,
    })),
    environments: [{ name: 'blue', distribution: 'shop-1.tar.gz', deployedAt: now - DAY }],
  }
}

const id = (version: number) => `D${String(version).padStart(15, '0')}`

describe('`delete-oldest`', () => {
  test('deletes so many, the oldest that nothing uses', async ({ start }) => {
    const { simulator, step } = await start({ cloud: stack(8) })
    const { conclusion, outputs, log } = await step('prune', { resource: 'distributions', 'delete-oldest': 3 })
    expect(conclusion).toBe('success')
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual([2, 3, 4].map(id))
    expect(outputs).toMatchObject({ planned: outputs['deleted'], 'deleted-count': '3', 'kept-count': '5' })
    expect(log.join('\n')).toMatch(/keep +shop-5\.tar\.gz .* not one of the oldest 3/)
    expect(simulator.cloud.distributions.map((one) => one.id)).toEqual([1, 5, 6, 7, 8].map(id))
  })

  test('goes with the other rules', async ({ start }) => {
    const { step } = await start({ cloud: stack(8) })
    const inputs = { resource: 'distributions', 'delete-oldest': 3, keep: 5, 'name-pattern': 'shop-?.*' }
    const { outputs } = await step('prune', inputs)
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual([2, 3].map(id))
  })
})

describe('`if-at-least`', () => {
  test.for([
    [8, [2, 3]],
    [9, []],
  ] as const)('%i of 8', async ([least, deleted], { start }) => {
    const { step } = await start({ cloud: stack(8) })
    const inputs = { resource: 'distributions', 'delete-oldest': 2, 'if-at-least': least }
    const { conclusion, outputs } = await step('prune', inputs)
    expect(conclusion).toBe('success')
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(deleted.map(id))
  })
})

describe('a stack that stays full', () => {
  test.for([
    ['is warned of', { 'older-than-days': 1000 }, 1],
    ['is warned of in a dry run, too', { 'older-than-days': 1000, 'dry-run': true }, 1],
    ['is not where there is room afterwards', { 'delete-oldest': 1 }, 0],
    ['would not be by the plan', { 'delete-oldest': 1, 'dry-run': true }, 0],
  ] as const)('%s', async ([, inputs, warnings], { start }) => {
    const { step } = await start({ cloud: stack(100) })
    const { conclusion, annotations } = await step('prune', { resource: 'distributions', ...inputs })
    expect(conclusion).toBe('success')
    expect(annotations).toHaveLength(warnings)
    for (const { message } of annotations)
      expect(message).toMatch(/still (?:be )?100 distributions; the limit is usually 100/)
  })
})

test("age is measured by the service's clock, not by that of the runner", async ({ start }) => {
  const ahead = 60 * DAY
  const cloud = stack(3)
  const { step } = await start({ cloud, now: () => Date.now() + ahead })
  const { outputs } = await step('prune', { resource: 'distributions', 'older-than-days': 61.5 })
  expect(JSON.parse(outputs['deleted'] ?? '')).toEqual([id(2)])
})

test.for(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'a time without an offset is UTC, on a runner in %s',
  async (TZ, { start }) => {
    const { step, simulator } = await start({ cloud: { distributions: [], environments: [] } })
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3600 * 1000).toISOString().slice(0, 19)
    const entries = [16, 30].map((hours) => ({ id: `hours-${hours}`, name: 'shop.tar.gz', createdAt: hoursAgo(hours) }))
    simulator.addFault({ kind: 'extra-entries', method: 'GET', path: '/v3/distributions', entries, times: null })
    const inputs = { resource: 'distributions', 'older-than-days': 1, 'dry-run': true }
    const { outputs } = await step('prune', inputs, { env: { TZ } })
    expect(JSON.parse(outputs['planned'] ?? '')).toEqual(['hours-30'])
  },
)

test('an unknown date is kept, and takes no place of `keep`', async ({ start }) => {
  const { step, simulator } = await start({ cloud: stack(3) })
  const entries = [
    '',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '1704067200',
    '9999-12-31T00:00:00Z',
    'soon',
  ].map((createdAt, index) => ({ id: `unknown-${index}`, name: 'shop.tar.gz', createdAt }))
  simulator.addFault({ kind: 'extra-entries', method: 'GET', path: '/v3/distributions', entries, times: null })
  const { conclusion, outputs, log } = await step('prune', { resource: 'distributions', keep: 1 })
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['deleted'] ?? '')).toEqual([id(2)])
  expect(log.filter((line) => line.includes('its age is not known'))).toHaveLength(6)
})

test('a pattern with parentheses means what it says, and none blocks the step', async ({ start }) => {
  const configFiles = ['blue (1).properties', 'blue 1.properties', `${'a'.repeat(60)}.properties`].map(
    (name, index) => ({
      id: `F00000000000000${index}`,
      name,
      createdAt: Date.now() - 10 * DAY,
    }),
  )
  const { step, simulator } = await start({ cloud: { configFiles } })
  const inputs = { resource: 'config-files', keep: 0 }
  const { outputs } = await step('prune', { ...inputs, 'name-pattern': 'blue (1).properties' })
  expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(['F000000000000000'])
  const nested = await step('prune', { ...inputs, 'name-pattern': '+(+(a|aa))+(a)b.properties' })
  expect(nested.conclusion).toBe('success')
  expect(simulator.cloud.configFiles).toHaveLength(2)
})

describe('nothing is deleted', () => {
  test.for([
    ['distributions', '/v3/distributions', 'distributions'],
    ['distributions', '/v3/environments', 'environments'],
    ['config-files', '/v3/appConfigFiles', 'config files'],
    ['backups', '/v3/backups', 'backups'],
    ['distributions', '/v3/backups', 'backups'],
  ] as const)('of the %s where %s sends a part of its list', async ([resource, path, what], { start }) => {
    const seed = stack(4)
    const old = Date.now() - 100 * DAY
    const cloud = {
      ...seed,
      configFiles: ['a', 'b'].map((name) => ({ name, createdAt: old })),
      backups: ['a', 'b'].map((one) => ({ id: one, environment: 'blue', createdAt: old })),
    }
    const { simulator, step } = await start({ cloud })
    const part = { items: [], total: 3, more: 'true' }
    simulator.addFault({ kind: 'status', status: 200, method: 'GET', path, body: part, times: null })
    const { conclusion, log } = await step('prune', { resource, keep: 0 })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(`The list of ${what} may be incomplete: it has 0 of 3 entries.`)
    expect(log.join('\n')).toContain('State now: Nothing was changed.')
    expect(calls(simulator).filter((call) => call.startsWith('DELETE /v3/') && !call.includes('authn'))).toEqual([])
  })

  test('that a backup without an id refers to', async ({ start }) => {
    const { simulator, step } = await start({ cloud: stack(4) })
    const entries = [{ environmentId: 'gone', createdAt: '', distributionId: id(2) }]
    simulator.addFault({ kind: 'extra-entries', method: 'GET', path: '/v3/backups', entries, times: null })
    const { outputs, log } = await step('prune', { resource: 'distributions', keep: 0 })
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual([3, 4].map(id))
    expect(log.join('\n')).toContain('the backup without an id refers to it')
  })
})

describe('of backups only complete ones count and are deleted', () => {
  test.for(['fails', 'hangs', 'cancelled', 'aborted', 'timeout'] as const)(
    'where the newest %s, the newest complete one stays',
    async (job, { start }) => {
      const backup = (days: number, more = {}) => ({
        id: `b${days}`,
        environment: 'blue',
        createdAt: Date.now() - days * DAY,
        ...more,
      })
      const cloud = {
        ...stack(1),
        backups: [backup(1, { job }), backup(20, { job: 'ok' }), backup(40, { job: 'ok' }), backup(60)],
      }
      const { step } = await start({ cloud, behaviors: { failedBackups: 'listed' } })
      const { conclusion, outputs, log } = await step('prune', { resource: 'backups', keep: 1, environment: 'blue' })
      expect(conclusion).toBe('success')
      expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(['b60', 'b40'])
      expect(log.join('\n')).toMatch(/keep +backup of blue +b1 .* its status is "/)
    },
  )

  test('where a job cannot be asked, none is deleted, and the step says so', async ({ start }) => {
    const backup = (days: number) => ({ id: `b${days}`, environment: 'blue', createdAt: Date.now() - days * DAY })
    const { simulator, step } = await start({ cloud: { ...stack(1), backups: [1, 20, 40].map(backup) } })
    const html = { kind: 'status', status: 404, body: '<html>nothing here</html>', times: null } as const
    simulator.addFault({ ...html, path: '/v3/backups/jobs/*' })
    const { conclusion, log } = await step('prune', { resource: 'backups', keep: 1 }, { env: { BRC_CLOCK_RATE: '10' } })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Whether the backup b\d+ is complete is unknown/)
    expect(simulator.cloud.backups).toHaveLength(3)
  })

  test('a job that is not known once is asked again', async ({ start }) => {
    const backup = (days: number) => ({
      id: `b${days}`,
      environment: 'blue',
      createdAt: Date.now() - days * DAY,
      job: 'hangs' as const,
    })
    const { simulator, step } = await start({ cloud: { ...stack(1), backups: [20, 40].map(backup) } })
    const body = { error_code: 'JobNotFound', error_detail: 'not yet' }
    simulator.addFault({ kind: 'status', status: 404, body, path: '/v3/backups/jobs/*', times: 2 })
    const { outputs } = await step('prune', { resource: 'backups', keep: 0 }, { env: { BRC_CLOCK_RATE: '10' } })
    expect(outputs['deleted']).toBe('[]')
  })
})

describe('names that the service gives', () => {
  const named = (name: string): CloudSeed => ({
    distributions: Array.from({ length: 5 }, (_, n) => ({
      name: `${name}${n}`,
      createdAt: Date.now() - (n + 9) * DAY,
    })),
  })

  test('end a pattern that would take for ever, before anything is deleted', async ({ start }) => {
    const { step, simulator } = await start({ cloud: named('a'.repeat(900)) })
    const inputs = { resource: 'distributions', 'older-than-days': 1, 'name-pattern': '!(*!(*!(*!(*b)a)a)a)' }
    const { conclusion, log } = await step('prune', inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(
      'Error: `name-pattern` cannot be compared with all names: it takes too long to match. Nothing was deleted.',
    )
    expect(simulator.cloud.distributions).toHaveLength(5)
  })

  test.for(['*', '!x'])('are kept where they are longer than any name, by %s', async (pattern, { start }) => {
    const { step, simulator } = await start({ cloud: named('a'.repeat(5000)) })
    const inputs = { resource: 'distributions', 'older-than-days': 1, 'name-pattern': pattern }
    const { conclusion, outputs } = await step('prune', inputs)
    expect(conclusion).toBe('success')
    expect(outputs['deleted-count']).toBe('0')
    expect(simulator.cloud.distributions).toHaveLength(5)
  })
})
