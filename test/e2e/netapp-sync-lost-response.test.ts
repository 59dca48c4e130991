import { describe, expect } from 'vitest'
import type { NetAppOptions } from '../../src/simulator/netapp/service.ts'
import type { Relationship } from '../../src/simulator/netapp/state.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls, type Scenario, type ScenarioSettings, type StartedStep, test } from '../support/scenario.ts'

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

/** A run that does not end within the test. */
const HOURS = 36_000

/** The statuses of the requests to start a run. */
const answered = ({ requests }: Simulator) =>
  requests.filter(({ path }) => path.endsWith('/sync')).map(({ status }) => status)

/** When the run began that the step tells of, and when the service accepted a request for one. */
function startedAt(outputs: Readonly<Record<string, string>>): number {
  const { activity } = JSON.parse(outputs['json'] ?? '') as { activity: { startTime: string } }
  return Date.parse(activity.startTime)
}
function acceptedAt({ requests }: Simulator): number {
  return requests.find(({ path, status }) => path.endsWith('/sync') && status === 202)?.at ?? 0
}

const puts = ({ requests }: Simulator) => requests.filter(({ method }) => method === 'PUT').length

const PUT = { method: 'PUT', path: '/api/relationships/*/sync' } as const
const daily = (nextTime?: string) => ({ isEnabled: true, syncInDays: 1, ...(nextTime !== undefined && { nextTime }) })

test("a run that begins then may be the schedule's: its end is waited for, and one of our own started", async ({
  start,
}) => {
  const scenario: Scenario = await start({
    ...service({ syncSeconds: 20 }),
    // The service never got our request; the schedule starts a run at that very moment.
    faults: [{ ...PUT, kind: 'reset-before' }],
    onRequest: ({ method, path, at }) => {
      const isFirst = scenario.simulator.requests.filter((one) => one.method === 'PUT').length === 1
      if (method === 'PUT' && path.endsWith('/sync') && isFirst) relationshipOf(scenario.simulator).nextSyncAt = at
    },
  })
  relationshipOf(scenario.simulator).settings.schedule = daily()
  const { conclusion, outputs, log } = await sync(scenario)
  expect(conclusion, log.join('\n')).toBe('success')
  expect(log.join('\n')).toMatch(/waiting for another run to end \(RUNNING, began at /)
  expect(answered(scenario.simulator).filter((status) => status === 202)).toHaveLength(1)
  expect(Math.abs(startedAt(outputs) - acceptedAt(scenario.simulator))).toBeLessThanOrEqual(1000)
  // The run of the schedule had copied all of them.
  expect(outputs).toMatchObject({ status: 'DONE', 'files-copied': '0' })
})

test('a run that begins then is ours where the next run of the schedule is due later only', async ({ start }) => {
  const scenario = await start({ ...service({ syncSeconds: 5 }), faults: [{ ...PUT, kind: 'lost-answer' }] })
  relationshipOf(scenario.simulator).settings.schedule = daily(new Date(Date.now() + 3_600_000).toISOString())
  const { conclusion, outputs } = await sync(scenario)
  expect(conclusion).toBe('success')
  expect(answered(scenario.simulator)).toHaveLength(1)
  expect(outputs).toMatchObject({ status: 'DONE', 'files-copied': '8' })
})

test('a run that begins then leaves it unknown what was copied for the step, when the second copies too few files', async ({
  start,
}) => {
  const scenario = await start({ ...service({ syncSeconds: 5 }), faults: [{ ...PUT, kind: 'lost-answer' }] })
  relationshipOf(scenario.simulator).settings.schedule = daily()
  const { conclusion, log } = await sync(scenario, { 'min-files-copied': 1 })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(
    /unknown: it is DONE, but copied 0 files, fewer than .*: the run before it may have copied/,
  )
})

test('a run that begins then is not taken for another one for certain, where the step is to fail then', async ({
  start,
}) => {
  const scenario = await start({ ...service({ syncSeconds: HOURS }), faults: [{ ...PUT, kind: 'lost-answer' }] })
  relationshipOf(scenario.simulator).settings.schedule = daily()
  const { conclusion, log } = await sync(scenario, { 'if-running': 'fail' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/is unknown: another run is in progress \(RUNNING/)
  expect(log.join('\n')).toMatch(/State now: It is unknown whether the sync of relationship \w+ was started/)
})

test('a run that begins then is not aborted by a cancellation', async ({ start }) => {
  const scenario = await start({ ...service({ syncSeconds: HOURS }), faults: [{ ...PUT, kind: 'hang-after' }] })
  relationshipOf(scenario.simulator).settings.schedule = daily()
  const running = await begin(scenario)
  await expect.poll(() => relationshipOf(scenario.simulator).run).toBeDefined()
  running.cancel()
  const { conclusion, log } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(log.join('\n')).toMatch(/may be the schedule's or another client's: none was aborted/)
  expect(calling(scenario.simulator, '/abort')).toEqual([])
})

describe('cancelled while the request has no response, it aborts no run', () => {
  const expectNoneAborted = async (scenario: Scenario, running: StartedStep) => {
    running.cancel()
    const { conclusion, log } = await running.result
    expect(conclusion).toBe('cancelled')
    expect(log.join('\n')).toMatch(/may be the schedule's or another client's: none was aborted/)
    expect(log.join('\n')).toMatch(/State now: It is unknown whether the sync of relationship \w+ was started/)
    expect(calling(scenario.simulator, '/abort')).toEqual([])
    expect(relationshipOf(scenario.simulator).run).toBeDefined()
  }
  test('that had begun before the request, and was not shown then', async ({ start }) => {
    const scenario = await start({
      ...service({ syncSeconds: HOURS, staleSeconds: 7 }),
      faults: [{ ...PUT, nth: 2, kind: 'hang' }],
    })
    await sync(scenario, { wait: false })
    const running = await begin(scenario)
    await expect.poll(() => puts(scenario.simulator)).toBe(2)
    await expectNoneAborted(scenario, running)
  })

  test('that was due by the schedule, whose next run is due later by now', async ({ start }) => {
    const scenario = await start({ ...service({ syncSeconds: HOURS }), faults: [{ ...PUT, kind: 'hang' }] })
    const relationship = relationshipOf(scenario.simulator)
    const dueAt = Date.now() + 60_000
    relationship.settings.schedule = daily(new Date(dueAt).toISOString())
    relationship.nextSyncAt = dueAt
    const running = await begin(scenario)
    await expect.poll(() => puts(scenario.simulator)).toBe(1)
    scenario.pass(120)
    await expectNoneAborted(scenario, running)
    expect(relationship.run?.startedAt).toBe(dueAt)
    expect(Date.parse(relationship.settings.schedule.nextTime ?? '')).toBe(dueAt + 24 * 3_600_000)
  })

  test('of a relationship that does not show whether it has a schedule', async ({ start }) => {
    const scenario = await start({
      ...service({ syncSeconds: HOURS, behaviors: { untoldFields: ['settings'] } }),
      faults: [{ ...PUT, kind: 'hang-after' }],
    })
    const running = await begin(scenario)
    await expect.poll(() => relationshipOf(scenario.simulator).run).toBeDefined()
    await expectNoneAborted(scenario, running)
  })
})

test('a run that is joined after a lost response is not said to be another one', async ({ start }) => {
  const scenario = await start({ ...service({ syncSeconds: 20 }), faults: [{ ...PUT, kind: 'lost-answer' }] })
  relationshipOf(scenario.simulator).settings.schedule = daily()
  const { conclusion, log, outputs } = await sync(scenario, { 'if-running': 'join', wait: false })
  expect(conclusion).toBe('success')
  expect(log.join('\n')).toMatch(
    /A sync of the relationship \w+ has begun since .*whether this step has started it is unknown/,
  )
  expect(log.join('\n')).not.toMatch(/Nothing was changed|did not start/)
  expect(outputs).toMatchObject({ status: 'RUNNING' })
  expect(answered(scenario.simulator)).toHaveLength(1)
})

test('a run that is joined after a lost response is not aborted by a cancellation', async ({ start }) => {
  const scenario = await start({ ...service({ syncSeconds: HOURS }), faults: [{ ...PUT, kind: 'lost-answer' }] })
  relationshipOf(scenario.simulator).settings.schedule = daily()
  const running = await begin(scenario, { 'if-running': 'join' })
  await running.line(/RUNNING/)
  running.cancel()
  const { conclusion, log } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(log.join('\n')).toMatch(
    /State now: A sync of relationship \w+ has begun since this step requested one; it is unknown whether this step has started it/,
  )
  expect(calling(scenario.simulator, '/abort')).toEqual([])
})

test('without a wait, a run that is over when it is found after a lost response is not in progress', async ({
  start,
}) => {
  const scenario = await start({
    ...service({ syncSeconds: 1, staleSeconds: 0 }),
    faults: [{ ...PUT, kind: 'lost-answer' }],
  })
  const { conclusion, log, outputs } = await sync(scenario, { wait: false })
  expect(conclusion).toBe('success')
  expect(log.join('\n')).toMatch(/has begun since this step requested one; whether this step has started it is unknown/)
  expect(log.join('\n')).not.toMatch(/in progress/)
  expect(outputs).toMatchObject({ status: 'DONE', 'files-copied': '8' })
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ activity: { status: 'DONE' } })
})

test('a second run that copies too few files leaves it unknown whether the lost one did', async ({ start }) => {
  const scenario: Scenario = await start({
    ...service({ syncSeconds: 5, staleSeconds: 0 }),
    faults: [{ ...PUT, kind: 'lost-answer' }],
    // The start that is shown lies before the request: so the run is not known to have begun since.
    onRequest: () => {
      const { run } = relationshipOf(scenario.simulator)
      if (run && puts(scenario.simulator) === 1) run.startedAt -= 10_000
    },
  })
  const { conclusion, log } = await sync(scenario, { 'min-files-copied': 1 })
  expect(conclusion).toBe('failure')
  expect(answered(scenario.simulator).filter((status) => status === 202)).toHaveLength(1)
  expect(log.join('\n')).toMatch(/unknown: it is DONE, but copied 0 files, fewer than .*: the run before it may have/)
})

test("a run that begins after the response was lost may be another client's: a cancellation aborts nothing", async ({
  start,
}) => {
  const scenario = await start({
    ...service({ syncSeconds: HOURS }),
    clockRate: 1,
    // Nothing was started; the step pauses before it repeats the request.
    faults: [{ ...PUT, kind: 'status', status: 503, headers: { 'retry-after': '600' } }],
  })
  const running = await begin(scenario)
  const looksSince = ({ requests }: Simulator) => {
    const request = requests.findIndex(({ method }) => method === 'PUT')
    return request < 0 ? 0 : requests.slice(request + 1).filter(({ method }) => method === 'GET').length
  }
  // It looks three times whether it took effect.
  await expect.poll(() => looksSince(scenario.simulator), { timeout: 30_000 }).toBe(3)
  await begin(scenario, { wait: false }).then(({ result }) => result)
  running.cancel()
  const { conclusion, log } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(log.join('\n')).toMatch(/may be the schedule's or another client's: none was aborted/)
  expect(calling(scenario.simulator, '/abort')).toEqual([])
  expect(relationshipOf(scenario.simulator).run).toBeDefined()
})
