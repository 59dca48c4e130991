import { expect } from 'vitest'
import type { CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import { changes, test } from '../support/scenario.ts'

const DAY = 24 * 3600 * 1000
const ago = (days: number) => Date.now() - days * DAY

function withBackups(): CloudSeed {
  const backup = (id: number, environment: string, days: number, more = {}) => ({
    id: `b${id}`,
    environment,
    createdAt: ago(days),
    ...more,
  })
  return {
    distributions: [{ name: 'shop-3.tar.gz', createdAt: ago(97) }],
    environments: [
      { name: 'blue', distribution: 'shop-3.tar.gz', deployedAt: ago(10) },
      { name: 'green', distribution: 'shop-3.tar.gz', deployedAt: ago(20) },
    ],
    backups: [
      backup(1, 'blue', 30),
      backup(2, 'blue', 20, { system: true }),
      backup(3, 'blue', 10),
      backup(4, 'green', 25),
      backup(5, 'green', 5),
    ],
  }
}

test('so many of each environment stay; those of the system always', async ({ start }) => {
  const scenario = await start({ cloud: withBackups() })
  const { outputs, log } = await scenario.step('prune', { resource: 'backups', keep: 1 })
  expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(['b1', 'b4'])
  expect(scenario.simulator.cloud.backups.map(({ id }) => id)).toEqual(['b2', 'b3', 'b5'])
  expect(log.join('\n')).toMatch(/keep +backup of blue +b2 .* no user made it/)
})

test('of one environment only', async ({ start }) => {
  const scenario = await start({ cloud: withBackups() })
  const inputs = { resource: 'backups', 'older-than-days': 1, environment: 'green' }
  const { outputs } = await scenario.step('prune', inputs)
  expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(['b4', 'b5'])
  expect(outputs['kept-count']).toBe('0')
})

test("one that turns out to be the system's stays, and that is no failure", async ({ start }) => {
  const scenario = await start({ cloud: withBackups() })
  const old = scenario.simulator.cloud.backups.find(({ id }) => id === 'b1')
  if (old) old.system = true
  const { conclusion, outputs, log } = await scenario.step('prune', { resource: 'backups', keep: 1 })
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(['b4'])
  expect(log.join('\n')).toContain('Warning: backup of blue (b1) stays: ')
})

test.for([
  ['from something on the way is a failure', true, '<html>blocked</html>'],
  ['from something on the way is a failure, where lists tell no type', false, '<html>blocked</html>'],
  ["of a user's own is a failure", true, { error_code: 'InvalidParameters', error_detail: 'it is locked' }],
] as const)('a 400 %s', async ([, backupTypeShown, body], { start }) => {
  const fault = { kind: 'status', method: 'DELETE', path: '/v3/backups/*', status: 400, body, times: null } as const
  const scenario = await start({ cloud: withBackups(), behaviors: { backupTypeShown }, faults: [fault] })
  const { conclusion, outputs, log } = await scenario.step('prune', { resource: 'backups', keep: 1 })
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ deleted: '[]', 'kept-count': '5' })
  expect(log.join('\n')).toMatch(/Error: 2 backup\(s\) could not be deleted, 0 were: \n- backup of .* HTTP 400/)
})

test('those that do not tell their environment stay, and do not count', async ({ start }) => {
  const scenario = await start({ cloud: withBackups() })
  for (const one of scenario.simulator.cloud.backups) if (['b1', 'b5'].includes(one.id)) one.environmentId = ''
  const { conclusion, outputs, log } = await scenario.step('prune', { resource: 'backups', keep: 0 })
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(['b4', 'b3'])
  expect(log.join('\n')).toMatch(/keep +backup of unknown +b1 .* the service does not tell its environment/)
})

test('of an unknown environment: nothing goes', async ({ start }) => {
  const scenario = await start({ cloud: withBackups() })
  const { conclusion, log } = await scenario.step('prune', { resource: 'backups', keep: 1, environment: 'purple' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('There is no environment "purple"')
  expect(changes(scenario.simulator)).toEqual([])
})
