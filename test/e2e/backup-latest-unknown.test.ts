import { describe, expect } from 'vitest'
import type { CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import { changes, type Scenario, test } from '../support/scenario.ts'

const DAY = 24 * 3600 * 1000
const OLD = '00000000-0000-4000-8000-000000000001'
const cloud: CloudSeed = {
  distributions: [{ name: 'shop.tar.gz' }],
  environments: ['blue', 'green'].map((name) => ({ name, distribution: 'shop.tar.gz', id: name })),
  backups: [{ id: OLD, environment: 'blue', createdAt: Date.now() - 2 * DAY }],
}

/** Lists one more backup, whose job, if `status` is given, the service knows. */
function alsoLists({ simulator }: Scenario, entry: { id: string; [field: string]: unknown }, status?: string): void {
  const times = null
  simulator.addFault({ kind: 'extra-entries', method: 'GET', path: '/v3/backups', entries: [entry], times })
  if (status === undefined) return
  const body = { jobId: entry.id, status }
  simulator.addFault({ kind: 'status', status: 200, method: 'GET', path: `/v3/backups/jobs/${entry.id}`, body, times })
}

const ACTIONS = [
  ['restore', { environment: 'green', backup: 'latest', 'source-environment': 'blue' }],
  ['download-backup', { environment: 'blue', backup: 'latest' }],
  ['.', { file: 'shop.tar.gz', environment: 'green', 'live-environment': 'blue', backup: false }],
] as const

describe('which backup is the newest is unknown, and nothing is changed', () => {
  test.for(ACTIONS)('by %s, where a complete one has no date', async ([action, inputs], { start }) => {
    const scenario = await start({ cloud })
    scenario.file('shop.tar.gz', 'a new shop')
    alsoLists(scenario, { id: 'undated', environmentId: 'blue', createdAt: '' }, 'completed')
    const { conclusion, outputs, log, summary } = await scenario.step(action, inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(
      'Which backup of blue is the newest is unknown: the service does not tell the time or the environment of undated. Nothing was changed.',
    )
    expect(log.join('\n')).toContain('Next: Give the id of the one to use as `backup`')
    expect(summary).toContain('has an unknown result')
    if (action === '.') expect(outputs['result']).toBe('unknown')
    expect(changes(scenario.simulator)).toEqual([])
  })

  test.for([
    ['has a placeholder for its date, and its job is forgotten', { environmentId: 'blue', createdAt: '0001-01-01' }],
    ['has no environment, and is newer', { createdAt: new Date().toISOString() }],
  ] as const)('where one %s', async ([, fields], { start }) => {
    const scenario = await start({ cloud })
    alsoLists(scenario, { id: 'doubtful', ...fields })
    const { conclusion, log } = await scenario.step(...ACTIONS[0])
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Which backup of blue is the newest is unknown: .* of doubtful\./)
    expect(changes(scenario.simulator)).toEqual([])
  })
})

describe('`latest` is known all the same', () => {
  test.for([
    ['is not complete', { environmentId: 'blue', createdAt: '' }, 'error'],
    ['is still being made', { environmentId: 'blue', createdAt: '' }, 'running'],
    ['is of another environment', { environmentId: 'green', createdAt: '' }, 'completed'],
    ['has no environment, and is older', { createdAt: '2020-01-01T00:00:00+00:00' }, 'completed'],
  ] as const)('where the one in doubt %s', async ([, fields, status], { start }) => {
    const scenario = await start({ cloud, jobSeconds: 0.2 })
    alsoLists(scenario, { id: 'other', ...fields }, status)
    const { conclusion, outputs } = await scenario.step(...ACTIONS[0])
    expect(conclusion).toBe('success')
    expect(outputs['backup-id']).toBe(OLD)
  })

  test('by an id', async ({ start }) => {
    const scenario = await start({ cloud, jobSeconds: 0.2 })
    alsoLists(scenario, { id: 'undated', environmentId: 'blue', createdAt: '' }, 'completed')
    const { conclusion } = await scenario.step('restore', { environment: 'green', backup: OLD })
    expect(conclusion).toBe('success')
  })
})

test('check-stack reports it, and goes on', async ({ start }) => {
  const scenario = await start({ cloud })
  alsoLists(scenario, { id: 'undated', environmentId: 'blue', createdAt: '' }, 'completed')
  const { conclusion, outputs } = await scenario.step('check-stack')
  expect(conclusion).toBe('success')
  const report = JSON.parse(outputs['report'] ?? '') as { check: string; result: string; detail: string }[]
  const found = report.find(({ check }) => check === 'Backup of blue')
  expect(found).toMatchObject({ result: 'unknown', detail: expect.stringContaining('of undated') })
  expect(report.map(({ check }) => check)).toContain('Backup of green')
})
