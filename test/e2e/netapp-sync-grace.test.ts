import { expect } from 'vitest'
import type { Relationship } from '../../src/simulator/netapp/state.ts'
import { filesAt, putFile } from '../../src/simulator/netapp/storages.ts'
import { fastTime } from '../support/fast-time.ts'
import { calls, type Scenario, test } from '../support/scenario.ts'

const service = () => ({ ...fastTime(), netapp: { syncSeconds: 5 } })

function relationshipOf({ simulator }: Scenario): Relationship {
  const [relationship] = simulator.netapp.relationships
  if (!relationship) throw new Error('there is no relationship')
  return relationship
}

/** Puts a file into the source that was modified so many seconds ago. */
function putFresh(scenario: Scenario, path: string, now: number, ageSeconds = 0): void {
  const { source } = relationshipOf(scenario)
  putFile(filesAt(scenario.simulator.netapp, source), { path, bytes: 1000, modifiedAt: now - ageSeconds * 1000 })
}

const isCopied = (scenario: Scenario, path: string) =>
  filesAt(scenario.simulator.netapp, relationshipOf(scenario).target).some((file) => file.path === path)

const sync = (scenario: Scenario, inputs = {}) =>
  scenario.step('netapp-sync', { relationship: relationshipOf(scenario).id, ...inputs })

test('a file that was put there right before the step is copied', async ({ start }) => {
  const options = service()
  const scenario = await start(options)
  putFresh(scenario, 'fresh.gz', options.now())
  const { conclusion, log, outputs } = await sync(scenario, { 'min-files-copied': 9 })
  expect(conclusion).toBe('success')
  expect(isCopied(scenario, 'fresh.gz')).toBe(true)
  expect(outputs['files-copied']).toBe('9')
  expect(Number(outputs['duration-seconds'])).toBeGreaterThanOrEqual(35)
  expect(log.join('\n')).toMatch(/leaves out what was modified shortly before it: starting it 35 s after the start/)
})

test('without the wait it is left out, which `min-files-copied` tells', async ({ start }) => {
  const options = service()
  const scenario = await start(options)
  scenario.simulator.netapp.files = {}
  putFresh(scenario, 'fresh.gz', options.now())
  const { conclusion, log } = await sync(scenario, { 'grace-period': 'ignore', 'min-files-copied': 1 })
  expect(conclusion).toBe('failure')
  expect(isCopied(scenario, 'fresh.gz')).toBe(false)
  expect(log.join('\n')).toMatch(/copied 0 files, fewer than the 1 file of `min-files-copied`/)
})

test('a grace period that is longer than the limit stops the step before anything starts', async ({ start }) => {
  const scenario = await start(service())
  relationshipOf(scenario).settings.gracePeriod = 3600
  const { conclusion, log } = await sync(scenario, { 'timeout-minutes': 60 })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(
    /grace period of relationship \w+ takes 1 h to pass, longer than `timeout-minutes` \(1 h\)\. Nothing/,
  )
  expect(calls(scenario.simulator).filter((call) => call.startsWith('PUT'))).toEqual([])
})

test('a run of the schedule that began before is waited for, and one of our own copies the file', async ({ start }) => {
  const options = service()
  const scenario = await start(options)
  const relationship = relationshipOf(scenario)
  relationship.settings.schedule = { isEnabled: true, syncInHours: 1 }
  relationship.nextSyncAt = options.now()
  putFresh(scenario, 'fresh.gz', options.now())
  const { conclusion } = await sync(scenario)
  expect(conclusion).toBe('success')
  expect(isCopied(scenario, 'fresh.gz')).toBe(true)
})

test('cancelled in the grace period, it has started nothing', async ({ start }) => {
  const scenario = await start(service())
  relationshipOf(scenario).settings.gracePeriod = 600
  const running = await scenario.start('netapp-sync', { relationship: relationshipOf(scenario).id })
  await running.line(/starting it 10 min/)
  running.cancel()
  const { conclusion, log } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(log.join('\n')).toMatch(/State now: Nothing was changed/)
  expect(calls(scenario.simulator).filter((call) => call.startsWith('PUT'))).toEqual([])
})

test('a relationship without a grace period is synced at once', async ({ start }) => {
  const scenario = await start(service())
  relationshipOf(scenario).settings.gracePeriod = 0
  const { outputs } = await sync(scenario, { wait: false })
  expect(outputs['status']).toBe('PENDING')
  const [sent] = scenario.simulator.requests.filter(({ method }) => method === 'PUT')
  const [first] = scenario.simulator.requests
  expect((sent?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(30_000)
})
