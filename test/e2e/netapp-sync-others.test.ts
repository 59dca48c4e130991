import { describe, expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import type { NetAppOptions } from '../../src/simulator/netapp/service.ts'
import type { Relationship } from '../../src/simulator/netapp/state.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls, type Scenario, type ScenarioSettings, test } from '../support/scenario.ts'

/** The relationship that all are about. */
const relationshipOf = ({ netapp }: Simulator): Relationship => {
  const [relationship] = netapp.relationships
  if (!relationship) throw new Error('there is no relationship')
  return relationship
}
const calling = (simulator: Simulator, end: string) => calls(simulator).filter((call) => call.endsWith(end))
const inputsFor = ({ simulator }: Scenario, inputs = {}) => ({
  ...{ relationship: relationshipOf(simulator).id, 'grace-period': 'ignore', ...inputs },
})
const sync = (scenario: Scenario, inputs = {}) => scenario.step('netapp-sync', inputsFor(scenario, inputs))
const begin = (scenario: Scenario, inputs = {}) => scenario.start('netapp-sync', inputsFor(scenario, inputs))
const service = (netapp: NetAppOptions = {}): ScenarioSettings => ({
  ...{ requestSeconds: 1, clockRate: 20 },
  netapp: { syncSeconds: 20, ...netapp },
})

/** A run that the test ends itself: how long the steps take to come so far, is then no matter. */
const HOURS = 36_000
function endRun(simulator: Simulator): void {
  const { run } = relationshipOf(simulator)
  if (run) run.endsAt = run.startedAt
}

/** The statuses of the requests to start a run. */
const answered = ({ requests }: Simulator) =>
  requests.filter(({ path }) => path.endsWith('/sync')).map(({ status }) => status)

describe('while another run is in progress', () => {
  test('the step waits for its end, then starts one of its own', async ({ start }) => {
    const scenario = await start(service({ syncSeconds: HOURS }))
    const first = await begin(scenario)
    await first.line(/RUNNING/)
    const second = await begin(scenario)
    await second.line(/waiting for another run to end \(RUNNING, began at /)
    endRun(scenario.simulator)
    expect((await first.result).outputs).toMatchObject({ status: 'DONE', 'files-copied': '8' })
    await expect.poll(() => answered(scenario.simulator)).toEqual([202, 202])
    endRun(scenario.simulator)
    const { conclusion, outputs } = await second.result
    expect(conclusion).toBe('success')
    // All was copied by then; the run saw it.
    expect(outputs).toMatchObject({ status: 'DONE', 'files-copied': '0' })
  })

  test('one that is not shown yet is waited for, too', async ({ start }) => {
    const scenario = await start(service({ syncSeconds: 60, staleSeconds: 40 }))
    const first = await begin(scenario)
    await first.line(/was started/)
    const second = await sync(scenario)
    expect(second.conclusion).toBe('success')
    expect(second.log.join('\n')).toMatch(/waiting for another run to end/)
    expect((await first.result).conclusion).toBe('success')
    expect(answered(scenario.simulator).filter((status) => status === 202)).toHaveLength(2)
    expect(answered(scenario.simulator)).toContain(400)
  })

  test('it is joined when told so, and never aborted', async ({ start }) => {
    const scenario = await start(service({ syncSeconds: HOURS }))
    const { simulator } = scenario
    const first = await begin(scenario)
    await first.line(/RUNNING/)
    const second = await begin(scenario, { 'if-running': 'join', 'grace-period': 'wait' })
    const third = await begin(scenario, { 'if-running': 'join' })
    await Promise.all([second, third].map((one) => one.line(/joining it/)))
    third.cancel()
    expect((await third.result).conclusion).toBe('cancelled')
    expect((await third.result).log.join('\n')).toMatch(/goes on without this step/)
    endRun(simulator)
    const joined = await second.result
    expect(joined.outputs).toMatchObject({ status: 'DONE', 'files-copied': '8' })
    expect(joined.log.join('\n')).toMatch(/may have begun before the files were there/)
    expect((await first.result).conclusion).toBe('success')
    expect(calling(simulator, '/abort')).toEqual([])
    expect(answered(simulator)).toEqual([202])
  })

  test('the step fails when told so, and starts nothing', async ({ start }) => {
    const scenario = await start(service({ syncSeconds: HOURS }))
    const first = await begin(scenario)
    await first.line(/RUNNING/)
    const { conclusion, log } = await sync(scenario, { 'if-running': 'fail' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /another run is in progress \(RUNNING, .*\)[\s\S]*Nothing was changed[\s\S]*if-running: wait/,
    )
    expect(calling(scenario.simulator, '/sync')).toHaveLength(1)
  })

  test('that does not end, the step gives up with the limit for all of it', async ({ start }) => {
    const scenario = await start(service({ behaviors: { syncOutcomes: ['hangs'] } }))
    await begin(scenario, { wait: false }).then(({ result }) => result)
    const { conclusion, log } = await sync(scenario, { 'timeout-minutes': 0.5 })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/waiting for another run to end \(RUNNING/)
    expect(log.join('\n')).toMatch(/Nothing was changed/)
    expect(calling(scenario.simulator, '/sync')).toHaveLength(1)
  })
})

describe('a run by the schedule', () => {
  test('each minute does not keep the step from a run of its own', async ({ start }) => {
    const options = service({ syncSeconds: 30 })
    const scenario = await start(options)
    const relationship = relationshipOf(scenario.simulator)
    relationship.settings.schedule = { isEnabled: true, syncInMinutes: 1 }
    relationship.nextSyncAt = options.now?.()
    const { conclusion, outputs } = await sync(scenario)
    expect(conclusion).toBe('success')
    const own = JSON.parse(outputs['json'] ?? '') as { activity: { startTime: string } }
    const accepted = scenario.simulator.requests.find(({ path, status }) => path.endsWith('/sync') && status === 202)
    expect(Math.abs(Date.parse(own.activity.startTime) - (accepted?.at ?? 0))).toBeLessThanOrEqual(1000)
  })

  test('that takes the place of ours before its end was seen leaves the result unknown', async ({ start }) => {
    const scenario = await start(service({ syncSeconds: 40, staleSeconds: 0 }))
    const relationship = relationshipOf(scenario.simulator)
    const running = await begin(scenario)
    await running.line(/RUNNING/)
    // Between two looks ours ends, and the next one begins.
    const { run } = relationship
    if (run) relationship.run = { ...run, startedAt: run.startedAt + 45_000, endsAt: run.startedAt + 90_000 }
    const { conclusion, log, outputs } = await running.result
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /The outcome of the sync of relationship \w+ is unknown: a later run \(RUNNING, began at .*took its place/,
    )
    expect(outputs['status']).toBe('RUNNING')
  })

  test('that is the first one to be seen, long after ours was accepted, leaves the result unknown', async ({
    start,
  }) => {
    let isLate = false
    const scenario: Scenario = await start({
      ...service({ syncSeconds: 5, staleSeconds: 0 }),
      onRequest: ({ method }) => {
        if (method !== 'GET' || isLate || !answered(scenario.simulator).includes(202)) return
        isLate = true
        scenario.pass(180)
      },
    })
    const relationship = relationshipOf(scenario.simulator)
    relationship.settings.schedule = { isEnabled: true, syncInMinutes: 1 }
    relationship.nextSyncAt = Date.now() + 90_000
    const { conclusion, log, outputs } = await sync(scenario)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /is unknown: a later run \(DONE, began at .*took its place before its end was seen \(last: never shown\)/,
    )
    expect(outputs['status']).toBe('PENDING')
    expect(outputs['files-copied']).toBeUndefined()
  })

  test('that is the first one to be seen is not aborted by a cancellation', async ({ start }) => {
    const scenario = await start({
      ...service({ syncSeconds: HOURS, staleSeconds: 0 }),
      faults: [{ method: 'GET', path: '/api/relationships-v2/*', nth: 3, kind: 'hang' }],
    })
    const relationship = relationshipOf(scenario.simulator)
    relationship.settings.schedule = { isEnabled: true, syncInMinutes: 1 }
    const running = await begin(scenario)
    await expect.poll(() => calling(scenario.simulator, relationship.id)).toHaveLength(3)
    // Ours ends unseen, and the next one begins.
    const { run } = relationship
    if (run) relationship.run = { ...run, startedAt: run.startedAt + 120_000 }
    scenario.pass(130)
    running.cancel()
    const { conclusion, log } = await running.result
    expect(conclusion).toBe('cancelled')
    expect(log.join('\n')).toMatch(/The run in progress is another one than this step has started/)
    expect(calling(scenario.simulator, '/abort')).toEqual([])
  })
})

test("another client's run that came between two attempts is not taken for ours", async ({ start }) => {
  const scenario: Scenario = await start({
    ...service({ syncSeconds: 5, staleSeconds: 2 }),
    faults: [{ method: 'PUT', path: '/api/relationships/*/sync', kind: 'status', status: 429 }],
    onRequest: ({ method, n }) => {
      if (method !== 'PUT' || scenario.simulator.requests.slice(0, n - 1).some((one) => one.method === 'PUT')) return
      const at = new Date(scenario.simulator.requests.at(-1)?.at ?? 0).toISOString()
      relationshipOf(scenario.simulator).activity = { status: 'DONE', startTime: at, endTime: at, filesCopied: 3 }
    },
  })
  const { conclusion, outputs } = await sync(scenario)
  expect(conclusion).toBe('success')
  expect(answered(scenario.simulator)).toEqual([429, 202])
  expect(outputs).toMatchObject({ status: 'DONE', 'files-copied': '8' })
})

describe('cancelled', () => {
  test('it aborts the run that it has started', async ({ start }) => {
    const scenario = await start(service({ syncSeconds: HOURS }))
    const running = await begin(scenario)
    await running.line(/RUNNING/)
    running.cancel()
    const { conclusion, log } = await running.result
    expect(conclusion).toBe('cancelled')
    expect(log.join('\n')).toMatch(/was told to abort, since this step had started it/)
    expect(log.join('\n')).not.toMatch(/goes on without/)
    expect(calling(scenario.simulator, '/abort')).toHaveLength(1)
    expect(relationshipOf(scenario.simulator).activity['status']).toBe('ABORTED')
  })

  test("it aborts no other client's run that has taken the place of its own", async ({ start }) => {
    const scenario = await start(service({ syncSeconds: HOURS, staleSeconds: 0 }))
    const running = await begin(scenario, { 'poll-interval-seconds': 600 })
    await running.line(/RUNNING/)
    const relationship = relationshipOf(scenario.simulator)
    const { run } = relationship
    if (run) relationship.run = { ...run, startedAt: run.startedAt + 2000 }
    running.cancel()
    const { conclusion, log } = await running.result
    expect(conclusion).toBe('cancelled')
    expect(log.join('\n')).toMatch(
      /The run in progress is another one than this step has started, so it was not aborted/,
    )
    expect(calling(scenario.simulator, '/abort')).toEqual([])
  })

  test('it leaves the run when told so, and says how to look at it', async ({ start }) => {
    const scenario = await start(service({ syncSeconds: HOURS }))
    const running = await begin(scenario, { 'abort-on-cancel': false })
    await running.line(/RUNNING/)
    running.cancel()
    expect((await running.result).log.join('\n')).toMatch(
      /goes on without this step.*See the relationship \w+ in the NetApp Console/,
    )
    expect(calling(scenario.simulator, '/abort')).toEqual([])
  })

  test("while it waits for another client's run, it starts and aborts nothing", async ({ start }) => {
    const scenario = await start(service({ syncSeconds: HOURS }))
    await begin(scenario, { wait: false }).then(({ result }) => result)
    const running = await begin(scenario)
    await running.line(/waiting for another run/)
    running.cancel()
    const { conclusion, log } = await running.result
    expect(conclusion).toBe('cancelled')
    expect(log.join('\n')).toMatch(/State now: .*Nothing was changed/)
    expect(calling(scenario.simulator, '/abort')).toEqual([])
    expect(calling(scenario.simulator, '/sync')).toHaveLength(1)
  })

  test.for([0, 1.5])(
    'amid the request to start, it aborts what is seen %d s later',
    async (staleSeconds, { start }) => {
      const scenario = await start({
        ...service({ syncSeconds: HOURS, staleSeconds }),
        faults: [{ method: 'PUT', path: '/api/relationships/*/sync', kind: 'hang-after' }],
      })
      const running = await begin(scenario)
      await expect.poll(() => relationshipOf(scenario.simulator).run).toBeDefined()
      running.cancel()
      const { conclusion, log } = await running.result
      expect(conclusion).toBe('cancelled')
      expect(log.join('\n')).toMatch(/was started and told to abort/)
      expect(calling(scenario.simulator, '/abort')).toHaveLength(1)
    },
  )

  test.for<Fault>([
    { method: 'PUT', path: '/api/relationships/*/abort', kind: 'hang' },
    { method: 'PUT', path: '/api/relationships/*/abort', kind: 'status', status: 200, body: '<html></html>' },
  ])('and the abort fails ($kind): it says that the run goes on', async (fault, { start }) => {
    const scenario = await start({ ...service({ syncSeconds: HOURS }), faults: [fault] })
    const running = await begin(scenario)
    await running.line(/RUNNING/)
    running.cancel()
    const { conclusion, log } = await running.result
    expect(conclusion).toBe('cancelled')
    expect(log.join('\n')).toMatch(/could not be aborted.*goes on without this step/)
  })
})
