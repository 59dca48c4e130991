import { expect } from 'vitest'
import { newBackup } from '../../src/simulator/bloomreach/backups.ts'
import type { CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import type { Fault } from '../../src/simulator/faults.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { changes, type Scenario, type ScenarioSettings, test } from '../support/scenario.ts'

const DAY = 24 * 3600 * 1000
const ago = (days: number) => Date.now() - days * DAY

const cloud: CloudSeed = {
  distributions: [
    { id: 'D000000000000001', name: 'old.tar.gz', createdAt: ago(20) },
    { id: 'D000000000000002', name: 'new.tar.gz', createdAt: ago(10) },
    { id: 'D000000000000003', name: 'runs.tar.gz', createdAt: ago(5) },
  ],
  environments: [{ name: 'green', distribution: 'runs.tar.gz', deployedAt: ago(4) }],
  backups: [1, 5].map((days) => ({ id: `b-${days}`, environment: 'green', createdAt: ago(days) })),
}

/** The service asks for a pause within the look, and in it a colleague deletes what was the newest. */
async function pausedAt(
  path: string,
  start: (settings: ScenarioSettings) => Promise<Scenario>,
  meanwhile: (simulator: Simulator) => void,
): Promise<Scenario> {
  const pause: Fault = { kind: 'status', method: 'GET', path, status: 503, headers: { 'retry-after': '60' } }
  const scenario: Scenario = await start({
    cloud,
    clockRate: 100,
    jobSeconds: 0.2,
    faults: [pause],
    onRequest: (request) => {
      if (request.path === path) meanwhile(scenario.simulator)
    },
  })
  return scenario
}

function deleteNewest({ cloud: now }: Simulator): void {
  now.backups = now.backups.filter(({ id }) => id !== 'b-1')
}

function deletions({ simulator }: Scenario): string[] {
  return changes(simulator).filter((call) => call.startsWith('DELETE '))
}

test('`keep` of a backup looks again after a long look at the jobs', async ({ start }) => {
  const scenario = await pausedAt('/v3/backups/jobs/b-5', start, deleteNewest)
  const { conclusion, outputs, log } = await scenario.step('backup', { environment: 'green', keep: 2 })
  expect(conclusion).toBe('success')
  expect(outputs['deleted-backup-ids']).toBe('[]')
  expect(log.join('\n')).toContain('The backup b-5 stays: by now it is one of those to keep')
  expect(deletions(scenario)).toEqual([])
})

test('`keep` leaves what somebody else has made since the step has looked', async ({ start }) => {
  const scenario = await start({
    cloud,
    jobSeconds: 0.2,
    onRequest: ({ method, path }) => {
      if (method !== 'POST' || path !== '/v3/backups') return
      const { backups, environments } = scenario.simulator.cloud
      const [environment] = environments
      if (!environment) return
      const createdAt = Date.now() - 10_000
      backups.push(newBackup({ environment, type: 'Manual', createdAt, createdBy: 'ada@example.com' }))
    },
  })
  const { conclusion, outputs } = await scenario.step('backup', { environment: 'green', keep: 1 })
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['deleted-backup-ids'] ?? '')).toEqual(['b-5', 'b-1'])
})

test('pruning backups looks again after a long look at the jobs', async ({ start }) => {
  const scenario = await pausedAt('/v3/backups/jobs/b-1', start, deleteNewest)
  const { conclusion, outputs, log } = await scenario.step('prune', { resource: 'backups', keep: 1 })
  expect(conclusion).toBe('success')
  expect(outputs['deleted']).toBe('[]')
  expect(log.join('\n')).toContain('Skipped: backup of green (b-5), one of the newest 1')
  expect(deletions(scenario)).toEqual([])
})

test('pruning distributions looks again after a long look at what is in use', async ({ start }) => {
  const scenario = await pausedAt('/v3/environments', start, ({ cloud: now }) => {
    now.distributions = now.distributions.filter(({ name }) => name !== 'new.tar.gz')
  })
  const { conclusion, outputs, log } = await scenario.step('prune', { resource: 'distributions', keep: 1 })
  expect(conclusion).toBe('success')
  expect(outputs['deleted']).toBe('[]')
  expect(log.join('\n')).toContain('Skipped: old.tar.gz (D000000000000001), one of the newest 1')
  expect(deletions(scenario)).toEqual([])
})

test('what the step itself has deleted does not count as missing', async ({ start }) => {
  const pause = { kind: 'status', method: 'DELETE', status: 429, headers: { 'retry-after': '60' } } as const
  const scenario = await start({ cloud, clockRate: 100, faults: [{ ...pause, path: '/v3/distributions/*', nth: 2 }] })
  const inputs = { resource: 'distributions', 'delete-oldest': 2, 'if-at-least': 3 }
  const { conclusion, outputs } = await scenario.step('prune', inputs)
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(['D000000000000001', 'D000000000000002'])
})
