import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Prunable, type PruneRules, planPruning } from '../../../src/bloomreach/pruning.ts'
import type { Environment } from '../../../src/bloomreach/schemas.ts'
import { configFileUsage, distributionUsage } from '../../../src/bloomreach/usage.ts'
import { instantOf } from '../../../src/core/instant.ts'

const NOW = Date.UTC(2026, 0, 31)
const DAY = 24 * 3600 * 1000

function daysAgo(days: number): string {
  return new Date(NOW - days * DAY).toISOString()
}

function environment(fields: Partial<Environment> & { name: string }): Environment {
  return {
    id: `id-${fields.name}`,
    url: undefined,
    createdAt: daysAgo(100),
    createdBy: undefined,
    deployedAt: daysAgo(10),
    deployedBy: undefined,
    distributionId: 'd-running',
    state: 'deployed',
    ...fields,
  }
}

const item = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('shop-1.tar.gz', 'shop-2.tar.gz', 'other.tar.gz', undefined),
  createdAt: fc.oneof(
    fc.integer({ min: 0, max: 90 }).map(daysAgo),
    fc.constantFrom(undefined, 'soon', '0001-01-01T00:00:00Z', '1706659200'),
  ),
  environmentId: fc.constantFrom('blue', 'green', undefined),
})
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 40 })
const rules = fc.record({
  keep: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  olderThanDays: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  deleteOldest: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
  ifAtLeast: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
  matches: fc.constantFrom(undefined, (name: string) => name.startsWith('shop')),
})

test('whatever there is: nothing goes that any rule, or its use, lets stay', () => {
  fc.assert(
    fc.property(items, rules, fc.func(fc.boolean()), (all, given, isUsed) => {
      fc.pre([given.keep, given.olderThanDays, given.deleteOldest].some((rule) => rule !== undefined))
      const usage = ({ id }: Prunable) => (isUsed(id) ? 'used' : undefined)
      const plan = planPruning(all, given, usage, NOW)
      expect(plan.map((one) => one.item.id).sort()).toEqual(all.map(({ id }) => id).sort())
      const { keep, olderThanDays = 0, deleteOldest = all.length, ifAtLeast = 0 } = given
      const deleted = plan.filter((one) => one.delete).map((one) => one.item)
      for (const one of deleted) {
        const time = instantOf(one.createdAt) ?? Number.NaN
        expect(usage(one)).toBeUndefined()
        expect(given.matches?.(one.name ?? '') ?? true).toBe(true)
        expect(NOW - time).toBeGreaterThanOrEqual(olderThanDays * DAY)
        const newerThatStay = plan.filter(
          ({ item: other, reason }) =>
            reason.startsWith('one of the newest') && other.environmentId === one.environmentId,
        )
        expect(newerThatStay).toHaveLength(keep ?? newerThatStay.length)
      }
      expect(deleted.length).toBeLessThanOrEqual(all.length < ifAtLeast ? 0 : deleteOldest)
    }),
  )
})

test('what is in use stays on top of `keep`', () => {
  const all = [1, 2, 3, 4].map((days) => ({ id: `d${days}`, createdAt: daysAgo(days) }))
  const plan = planPruning(all, { keep: 2 }, ({ id }) => (id === 'd1' ? 'green runs it' : undefined), NOW)
  expect(plan.map(({ item: { id }, delete: goes, reason }) => [id, goes, reason])).toEqual([
    ['d1', false, 'green runs it'],
    ['d2', false, 'one of the newest 2'],
    ['d3', false, 'one of the newest 2'],
    ['d4', true, 'not one of the newest 2'],
  ])
})

test('with both rules an item must be beyond both', () => {
  const all = [1, 20, 30].map((days) => ({ id: `d${days}`, createdAt: daysAgo(days) }))
  const going = (given: object) =>
    planPruning(all, given, () => undefined, NOW).flatMap((one) => (one.delete ? [one.item.id] : []))
  expect(going({ keep: 1, olderThanDays: 25 })).toEqual(['d30'])
  expect(going({ keep: 3, olderThanDays: 5 })).toEqual([])
  expect(going({ keep: 0 })).toEqual(['d1', 'd20', 'd30'])
})

test('of what may be deleted, at most so many go, the oldest', () => {
  const all = [1, 2, 3, 4, 5].map((days) => ({ id: `d${days}`, createdAt: daysAgo(days) }))
  const inUse = ({ id }: Prunable) => (id === 'd5' ? 'green runs it' : undefined)
  const deleted = (rules: PruneRules) =>
    planPruning(all, rules, inUse, NOW).flatMap((one) => (one.delete ? [one.item.id] : []))
  expect(deleted({ deleteOldest: 2 })).toEqual(['d3', 'd4'])
  expect(deleted({ deleteOldest: 9 })).toEqual(['d1', 'd2', 'd3', 'd4'])
  expect(deleted({ deleteOldest: 2, keep: 3 })).toEqual(['d4'])
  expect(deleted({ deleteOldest: 2, ifAtLeast: 5 })).toEqual(['d3', 'd4'])
  expect(deleted({ deleteOldest: 2, ifAtLeast: 6 })).toEqual([])
})

test('a date in the future, or a placeholder, is unknown: it is kept, and takes no place of `keep`', () => {
  const dates = {
    ahead: daysAgo(-1),
    end: '9999-12-31T00:00:00Z',
    one: '0001-01-01T00:00:00Z',
    new: daysAgo(1),
    old: daysAgo(2),
  }
  const all = Object.entries(dates).map(([id, createdAt]) => ({ id, createdAt }))
  const plan = planPruning(all, { keep: 1 }, () => undefined, NOW)
  expect(plan.flatMap((one) => (one.delete ? [one.item.id] : []))).toEqual(['old'])
})

test('without the time of the service no age is known', () => {
  const all = [{ id: 'old', createdAt: daysAgo(100) }]
  expect(planPruning(all, { olderThanDays: 1 }, () => undefined, undefined)).toMatchObject([{ delete: false }])
  expect(planPruning(all, { keep: 0 }, () => undefined, undefined)).toMatchObject([{ delete: true }])
})

test('of backups, so many of each environment stay', () => {
  const all = ['blue', 'green'].flatMap((environmentId) =>
    [1, 2].map((days) => ({ id: `${environmentId}${days}`, createdAt: daysAgo(days), environmentId })),
  )
  const plan = planPruning(all, { keep: 1 }, () => undefined, NOW)
  expect(plan.filter((one) => one.delete).map((one) => one.item.id)).toEqual(['blue2', 'green2'])
})

test('10,000 items are each looked at a few times only', () => {
  let reads = 0
  const get = (target: Prunable, key: PropertyKey) => {
    reads++
    return Reflect.get(target, key)
  }
  const counted = (one: Prunable) => new Proxy(one, { get })
  const all = Array.from({ length: 10_000 }, (_, index) =>
    counted({ id: `d${index}`, name: `n${index}`, createdAt: daysAgo((index * 7919) % 10_000) }),
  )
  const backups = all.map((_, index) => ({ id: `b${index}`, distributionId: `x${index}` }) as never)
  const usage = distributionUsage([environment({ name: 'blue', distributionId: 'd5' })], backups)
  expect(planPruning(all, { keep: 10, olderThanDays: 1, matches: () => true }, usage, NOW)).toHaveLength(10_000)
  expect(reads).toBeLessThan(10 * 10_000)
})

describe('a distribution', () => {
  const backups = [{ id: 'b1', distributionId: 'd-backed-up' } as never]

  test('is in use by the environment that runs it and the backup that refers to it', () => {
    const usage = distributionUsage([environment({ name: 'blue' })], backups)
    expect(usage({ id: 'd-running' })).toBe('blue runs it')
    expect(usage({ id: 'd-backed-up' })).toBe('the backup b1 refers to it')
    expect(usage({ id: 'd-free' })).toBeUndefined()
  })

  test('may be what an environment is about to get, as long as that is not settled', () => {
    const usage = (state: string) => distributionUsage([environment({ name: 'blue', state })], [])({ id: 'd-free' })
    expect(usage('deploying')).toContain('blue is in the state "deploying"')
    for (const state of ['', 'deployed', 'Deployed', 'error', 'FAILED']) expect(usage(state)).toBeUndefined()
  })
})

describe('a config file', () => {
  const old = { id: 'f-old', name: 'old.properties', createdAt: daysAgo(20) }
  const young = { id: 'f-young', name: 'young.properties', createdAt: daysAgo(1) }

  test('may be in use where a deployment came after it, for the API does not tell', () => {
    const usage = configFileUsage([environment({ name: 'blue' })], false)
    expect(usage(old)).toBe('blue may use it, since it was deployed later')
    expect(usage(young)).toBeUndefined()
    expect(configFileUsage([environment({ name: 'blue' })], true)(old)).toBeUndefined()
  })

  test('of an unknown age, or beside a deployment of an unknown time, may be in use', () => {
    expect(configFileUsage([environment({ name: 'blue' })], false)({ id: 'f' })).toContain('may use it')
    expect(configFileUsage([environment({ name: 'blue', deployedAt: undefined })], false)(young)).toContain(
      'may use it',
    )
  })

  test('is not used by an environment that was never deployed', () => {
    const fresh = environment({ name: 'new', state: '', deployedAt: undefined, distributionId: undefined })
    expect(configFileUsage([fresh], false)(old)).toBeUndefined()
  })

  test.each([
    ['roles', { appConfigFileRoles: [{ appConfigFileId: 'f-old', role: 'file' }] }],
    ['ids', { appConfigFiles: ['f-old'] }],
    ['names', { configuration: { appConfigFiles: ['old.properties'] } }],
    ['objects', { configuration: { appConfigFileRoles: [{ id: 'f-old' }] } }],
  ])('is known to be in use where an environment tells it: %s', (_, told) => {
    const usage = configFileUsage([environment({ name: 'blue', ...told })], true)
    expect(usage(old)).toBe('blue uses it')
    expect(
      configFileUsage([environment({ name: 'blue', ...told })], false)({ ...old, id: 'x', name: 'x' }),
    ).toBeUndefined()
  })

  test('what an environment tells is not believed when it cannot be read', () => {
    const told = { appConfigFileRoles: [{ role: 'file' }] }
    expect(configFileUsage([environment({ name: 'blue', ...told })], false)(old)).toContain('may use it')
  })
})
