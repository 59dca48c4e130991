import { describe, expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls, changes, type Scenario, type ScenarioSettings, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const DAY = 24 * 3600 * 1000
const FAST = { env: { BRC_CLOCK_RATE: '100' } }
const LATER = { 'retry-after': '60' }

type Start = (settings: ScenarioSettings) => Promise<Scenario>

/** The first DELETE of something is refused for a minute, and `meanwhile` a colleague does something. */
async function refusedOnce(
  start: Start,
  settings: ScenarioSettings,
  { status = 429, meanwhile }: { status?: number | 'unauthorized'; meanwhile?: (simulator: Simulator) => void } = {},
): Promise<Scenario> {
  const fault =
    status === 'unauthorized' ? ({ kind: status } as const) : ({ kind: 'status', status, headers: LATER } as const)
  const faults = ['/v3/environments/*', '/v3/distributions/*', '/v3/backups/*', '/api/**'].map((path) => ({
    ...fault,
    method: 'DELETE',
    path,
    times: 1,
  }))
  let isFirst = true
  const scenario: Scenario = await start({
    ...settings,
    faults,
    onRequest: ({ method }) => {
      if (!isFirst || method !== 'DELETE') return
      isFirst = false
      meanwhile?.(scenario.simulator)
    },
  })
  return scenario
}

function deletions({ simulator }: Scenario): string[] {
  return changes(simulator).filter((call) => call.startsWith('DELETE '))
}

describe('an environment', () => {
  const cloud = {
    environments: [{ name: 'blue' }, { name: 'pr-7' }],
    domains: [{ name: 'www.example.com', environment: 'blue' }],
  }
  const inputs = { operation: 'delete', name: 'pr-7' }
  const moveDomains = ({ cloud: { environments, domains } }: Simulator) => {
    for (const one of domains) one.environmentId = environments.find(({ name }) => name === 'pr-7')?.id ?? ''
  }

  test.for([429, 502, 'unauthorized'] as const)('that is live by then stays (%s)', async (status, { start }) => {
    const scenario = await refusedOnce(start, { cloud }, { status, meanwhile: moveDomains })
    const { conclusion, log } = await scenario.step('environment', inputs, FAST)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('pr-7 was not deleted: 1 domain(s) point at it (www.example.com)')
    expect(stateOf(log)).toBe('State now: Nothing was changed.')
    expect(scenario.simulator.cloud.environments).toHaveLength(2)
    expect(deletions(scenario)).toHaveLength(1)
  })

  test('that is still not used is deleted, after a look', async ({ start }) => {
    const scenario = await refusedOnce(start, { cloud })
    expect((await scenario.step('environment', inputs, FAST)).conclusion).toBe('success')
    expect(deletions(scenario)).toHaveLength(2)
    const all = calls(scenario.simulator)
    const before = all.filter((_, index) => all[index + 1]?.startsWith('DELETE /v3/environments/'))
    expect(before).toEqual(['GET /v3/domains', 'GET /v3/domains'])
  })

  test('of which it cannot be seen whether it is used stays', async ({ start }) => {
    const scenario = await refusedOnce(
      start,
      { cloud },
      { meanwhile: (simulator) => simulator.addFault({ kind: 'html', path: '/v3/domains', times: null }) },
    )
    const { conclusion, log } = await scenario.step('environment', { ...inputs, retries: 1 }, FAST)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /DELETE \S+ failed, and was not sent again, since the look before it failed: GET \/v3\/domains returned HTTP 502/,
    )
    expect(stateOf(log)).toBe('State now: Nothing was changed.')
    expect(deletions(scenario)).toHaveLength(1)
  })
})

describe('a distribution', () => {
  const OLD = 'D000000000000001'
  const cloud = {
    distributions: [
      { id: OLD, name: 'old.tar.gz', createdAt: Date.now() - 20 * DAY },
      { id: 'D000000000000002', name: 'new.tar.gz', createdAt: Date.now() - 10 * DAY },
    ],
    environments: [{ name: 'blue', distribution: 'new.tar.gz', deployedAt: Date.now() - 9 * DAY }],
  }
  const deploy = (simulator: Simulator) => {
    Object.assign(simulator.cloud.environments[0] ?? {}, { distributionId: OLD })
  }

  test('that a deployment has got by then is not pruned', async ({ start }) => {
    const scenario = await refusedOnce(start, { cloud }, { meanwhile: deploy })
    const inputs = { resource: 'distributions', 'delete-oldest': 1 }
    const { conclusion, outputs, log } = await scenario.step('prune', inputs, FAST)
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({ deleted: '[]', 'kept-count': '2' })
    expect(log.join('\n')).toContain(`Skipped: old.tar.gz (${OLD}), blue runs it`)
    expect(deletions(scenario)).toHaveLength(1)
  })

  test('nor replaced', async ({ start }) => {
    const scenario = await refusedOnce(start, { cloud }, { status: 503, meanwhile: deploy })
    scenario.file('old.tar.gz', 'another content')
    const inputs = { file: 'old.tar.gz', 'if-exists': 'replace' }
    const { conclusion, log } = await scenario.step('upload-distribution', inputs, FAST)
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toContain(`The distribution ${OLD} of the same name stays: blue runs it`)
    expect(scenario.simulator.cloud.distributions).toHaveLength(3)
    expect(deletions(scenario)).toHaveLength(1)
  })
})

test('a backup that is one of the newest by then stays', async ({ start }) => {
  const cloud = {
    distributions: [{ name: 'site.tar.gz' }],
    environments: [{ name: 'green', distribution: 'site.tar.gz' }],
    backups: [1, 5].map((days) => ({ id: `b-${days}`, environment: 'green', createdAt: Date.now() - days * DAY })),
  }
  const deleteNewer = (simulator: Simulator) => {
    simulator.cloud.backups = simulator.cloud.backups.filter(({ id }) => id !== 'b-1')
  }
  const scenario = await refusedOnce(start, { cloud, jobSeconds: 0.2 }, { meanwhile: deleteNewer })
  const { conclusion, outputs, log } = await scenario.step('backup', { environment: 'green', keep: 2 }, FAST)
  expect(conclusion).toBe('success')
  expect(outputs['deleted-backup-ids']).toBe('[]')
  expect(scenario.simulator.cloud.backups.map(({ id }) => id)).toEqual(['b-5', outputs['backup-id']])
  expect(log.join('\n')).toContain('The backup b-5 stays: by now it is one of those to keep')
  expect(deletions(scenario)).toHaveLength(1)
})

test('a relationship of which a run has begun by then stays', async ({ start }) => {
  const run = ({ netapp }: Simulator) => {
    Object.assign(netapp.relationships[0]?.activity ?? {}, { status: 'RUNNING' })
  }
  const scenario = await refusedOnce(start, {}, { status: 503, meanwhile: run })
  const relationship = scenario.simulator.netapp.relationships[0]?.id ?? ''
  const inputs = { operation: 'delete', relationship }
  const { conclusion, log, outputs } = await scenario.step('netapp-relationship', inputs, FAST)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/The request to delete relationship \w+ was not sent again: a run of it has begun/)
  expect(outputs['changed']).toBe('')
  expect(deletions(scenario)).toHaveLength(1)
  expect(scenario.simulator.netapp.relationships).toHaveLength(2)
})
