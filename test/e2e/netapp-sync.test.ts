import { describe, expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls, type Scenario, test } from '../support/scenario.ts'

const relationshipOf = ({ netapp }: Simulator, index = 0) => netapp.relationships[index]?.id ?? ''
const syncs = (simulator: Simulator) => calls(simulator).filter((call) => /^PUT .*\/sync$/.test(call))
const aborts = (simulator: Simulator) => calls(simulator).filter((call) => /^PUT .*\/abort$/.test(call))
const sync = ({ simulator, step }: Scenario, inputs = {}) =>
  step('netapp-sync', { relationship: relationshipOf(simulator), ...inputs })

test('syncs and waits until every file is there', async ({ start }) => {
  const scenario = await start({ jobSeconds: 1.5, netapp: { staleSeconds: 0.7 } })
  const { simulator } = scenario
  const { conclusion, log, outputs, summary } = await sync(scenario)
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ status: 'DONE', 'files-copied': '8', 'files-failed': '0', 'bytes-copied': '2500000' })
  expect(Number(outputs['duration-seconds'])).toBeGreaterThanOrEqual(1.5)
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id: relationshipOf(simulator), activity: { type: 'Sync' } })
  expect(log.join('\n')).toMatch(/RUNNING, \d+ %, \d of 8 files, [\d,]+ of 2,500,000 bytes/)
  expect(summary).toContain('Synced')
  expect(calls(simulator).slice(0, 4)).toEqual([
    'POST /oauth/token',
    'GET /api/accounts',
    `GET /api/relationships-v2/${relationshipOf(simulator)}`,
    `PUT /api/relationships/${relationshipOf(simulator)}/sync`,
  ])
  for (const { path, headers } of simulator.requests) {
    const named = path !== '/oauth/token' && path !== '/api/accounts'
    expect(headers['x-account-id']).toBe(named ? 'account-example' : undefined)
  }
})

test.for([
  { netapp: { staleSeconds: 3 }, seconds: 4 },
  { netapp: { behaviors: { embeddedObjects: true } }, seconds: 0.5 },
  { netapp: { behaviors: { times: 'seconds' } }, seconds: 0.5 },
  { netapp: { tokenSeconds: 1 }, seconds: 4 },
] as const)('a run is followed to its end: %j', async ({ netapp, seconds }, { start }) => {
  const scenario = await start({ jobSeconds: seconds, netapp: { ...netapp, behaviors: { ...netapp.behaviors } } })
  const { conclusion, outputs } = await sync(scenario)
  expect(conclusion).toBe('success')
  expect(outputs['status']).toBe('DONE')
  expect(scenario.simulator.netapp.relationships[0]?.activity).toMatchObject({ status: 'DONE', type: 'Sync' })
})

test('the first run of a relationship needs none before it', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.5 })
  const [relationship] = scenario.simulator.netapp.relationships
  if (relationship) relationship.activity = {}
  const { conclusion, outputs } = await sync(scenario)
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ activity: { type: 'Initial Copy' } })
})

describe('is red', () => {
  test.for([
    ['fails', 'FAILED', /failed: The target is full; ENOSPC \(data broker [0-9a-f]+\)/],
    ['aborted', 'ABORTED', /failed: the run was aborted/],
    [
      'file-errors',
      'DONE',
      /it is done, but 4 files failed \(3× COPY EACCES: Permission denied; 1× SCAN ENOENT: No such file\)/,
    ],
    ['vanishes', undefined, /the relationship does not exist any more/],
  ] as const)('when the run ends with %s', async ([outcome, status, message], { start }) => {
    const scenario = await start({
      jobSeconds: 0.5,
      netapp: { staleSeconds: 0, behaviors: { syncOutcomes: [outcome], embeddedObjects: true } },
    })
    const { conclusion, log, outputs } = await sync(scenario)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(message)
    if (status !== undefined) expect(outputs['status']).toBe(status)
    if (outcome === 'file-errors') expect(outputs).toMatchObject({ 'files-copied': '4', 'files-failed': '4' })
  })

  test.for(['hangs', 'pending'] as const)(
    'when it takes too long (%s), and the run goes on',
    async (outcome, { start }) => {
      const scenario = await start({ jobSeconds: 0.5, netapp: { behaviors: { syncOutcomes: [outcome] } } })
      const { conclusion, log, outputs } = await sync(scenario, { 'timeout-minutes': 0.03 })
      expect(conclusion).toBe('failure')
      expect(outputs['status']).toBe(outcome === 'hangs' ? 'RUNNING' : 'PENDING')
      expect(log.join('\n')).toMatch(/had not ended after 2 s.*(RUNNING|PENDING).*it may go on/)
      expect(log.join('\n')).toContain(`GET /api/relationships-v2/${relationshipOf(scenario.simulator)}`)
      expect(aborts(scenario.simulator)).toEqual([])
    },
  )
})

test('failed files are a warning when told so', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.5, netapp: { behaviors: { syncOutcomes: ['file-errors'] } } })
  const { conclusion, annotations, outputs } = await sync(scenario, { 'fail-on-file-errors': false })
  expect(conclusion).toBe('success')
  expect(outputs['files-failed']).toBe('4')
  expect(annotations.map(({ message }) => message).join()).toMatch(/4 files failed \(3× COPY EACCES/)
})

test('what syncs continuously is not waited for, and not started', async ({ start }) => {
  const { simulator, step } = await start()
  const relationship = relationshipOf(simulator, 1)
  const { conclusion, log } = await step('netapp-sync', { relationship })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/syncs continuously.*Nothing was changed/)
  expect(syncs(simulator)).toEqual([])
  expect((await step('netapp-sync', { relationship, wait: false })).conclusion).toBe('success')
  expect(syncs(simulator)).toHaveLength(1)
})

describe('while a run goes on', () => {
  test('the step joins it, and never aborts it', async ({ start }) => {
    const scenario = await start({ jobSeconds: 600 })
    const { simulator } = scenario
    const first = await scenario.start('netapp-sync', { relationship: relationshipOf(simulator) })
    await first.line(/RUNNING/)
    const second = await scenario.start('netapp-sync', { relationship: relationshipOf(simulator) })
    const third = await scenario.start('netapp-sync', { relationship: relationshipOf(simulator) })
    await Promise.all([second, third].map((one) => one.line(/joining it/)))
    third.cancel()
    expect((await third.result).conclusion).toBe('cancelled')
    expect((await third.result).log.join('\n')).toMatch(/goes on without this step/)
    const { run } = simulator.netapp.relationships[0] ?? {}
    if (run) run.endsAt = Date.now()
    expect((await second.result).outputs).toMatchObject({ status: 'DONE', 'files-copied': '8' })
    expect((await first.result).conclusion).toBe('success')
    expect(aborts(simulator)).toEqual([])
    expect(simulator.requests.filter(({ method, status }) => method === 'PUT' && status === 202)).toHaveLength(1)
  })

  test('one that is not shown yet is joined on the refusal', async ({ start }) => {
    const scenario = await start({ jobSeconds: 600, netapp: { staleSeconds: 300 } })
    const { simulator } = scenario
    const first = await scenario.start('netapp-sync', { relationship: relationshipOf(simulator) })
    await first.line(/was started/)
    const second = await scenario.start('netapp-sync', { relationship: relationshipOf(simulator) })
    await second.line(/running already: joining it/)
    scenario.pass(600)
    expect((await second.result).outputs['status']).toBe('DONE')
    expect(await first.result).toMatchObject({ conclusion: 'success' })
    expect(simulator.requests.filter(({ path, status }) => path.endsWith('/sync') && status === 400)).toHaveLength(1)
  })

  test('or the step fails, when told so', async ({ start }) => {
    const scenario = await start({ jobSeconds: 600 })
    const first = await scenario.start('netapp-sync', { relationship: relationshipOf(scenario.simulator) })
    await first.line(/RUNNING/)
    const { conclusion, log } = await sync(scenario, { 'if-running': 'fail' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/is running already.*\n.*if-running: wait.*\n.*Nothing was changed/)
    expect(syncs(scenario.simulator)).toHaveLength(1)
  })
})

describe('cancelled', () => {
  test('it aborts the run that it has started', async ({ start }) => {
    const scenario = await start({ jobSeconds: 60 })
    const { simulator } = scenario
    const running = await scenario.start('netapp-sync', { relationship: relationshipOf(simulator) })
    await running.line(/RUNNING/)
    running.cancel()
    const { conclusion, durationMs, log } = await running.result
    expect(conclusion).toBe('cancelled')
    expect(durationMs).toBeLessThan(9000)
    expect(log.join('\n')).toMatch(/was told to abort, since this step had started it/)
    expect(log.join('\n')).not.toMatch(/goes on without/)
    expect(aborts(simulator)).toHaveLength(1)
    expect(simulator.netapp.relationships[0]?.activity['status']).toBe('ABORTED')
  })

  test('it leaves the run when told so, and says how to look at it', async ({ start }) => {
    const scenario = await start({ jobSeconds: 60 })
    const { simulator } = scenario
    const relationship = relationshipOf(simulator)
    const running = await scenario.start('netapp-sync', { relationship, 'abort-on-cancel': false })
    await running.line(/RUNNING/)
    running.cancel()
    expect((await running.result).log.join('\n')).toMatch(/goes on without this step.*GET \/api\/relationships-v2\//)
    expect(aborts(simulator)).toEqual([])
  })

  test.for([0, 1.5])(
    'amid the request to start, it aborts what is seen %d s later',
    async (staleSeconds, { start }) => {
      const scenario = await start({
        jobSeconds: 600,
        requestSeconds: 0.5,
        netapp: { staleSeconds },
        faults: [{ method: 'PUT', path: '/api/relationships/*/sync', kind: 'hang-after' }],
      })
      const { simulator } = scenario
      const running = await scenario.start('netapp-sync', { relationship: relationshipOf(simulator) })
      await expect.poll(() => simulator.netapp.relationships[0]?.run, { timeout: 10_000 }).toBeDefined()
      running.cancel()
      const { conclusion, log } = await running.result
      expect(conclusion).toBe('cancelled')
      expect(log.join('\n')).toMatch(/was started and told to abort/)
      expect(aborts(simulator)).toHaveLength(1)
    },
  )

  test('and the abort fails: it says that the run goes on', async ({ start }) => {
    const scenario = await start({
      jobSeconds: 60,
      faults: [{ method: 'PUT', path: '/api/relationships/*/abort', kind: 'hang' }],
    })
    const running = await scenario.start('netapp-sync', { relationship: relationshipOf(scenario.simulator) })
    await running.line(/RUNNING/)
    running.cancel()
    const { conclusion, durationMs, log } = await running.result
    expect(conclusion).toBe('cancelled')
    expect(log.join('\n')).toMatch(/could not be aborted.*goes on without this step/)
    expect(durationMs).toBeLessThan(10_000)
  })
})

test.for(['lost-answer', 'reset-after', 'reset-before', 'html', 'empty', 'truncated-json'] as const)(
  'starts one run only, whatever came of the answer: %s',
  async (kind, { start }) => {
    const scenario = await start({ jobSeconds: 3, faults: [{ method: 'PUT', kind }] })
    const { conclusion, outputs } = await sync(scenario)
    expect(conclusion).toBe('success')
    expect(outputs['status']).toBe('DONE')
    const accepted = scenario.simulator.requests.filter(({ method, status }) => method === 'PUT' && status === 202)
    expect(accepted.length).toBeLessThanOrEqual(1)
  },
)

test('failed looks at the run do not decide over it', async ({ start }) => {
  const path = '/api/relationships-v2/*'
  const scenario = await start({
    jobSeconds: 2,
    faults: [
      { method: 'GET', path, nth: 2, kind: 'reset-after' },
      { method: 'GET', path, nth: 3, kind: 'html' },
      { method: 'GET', path, nth: 4, kind: 'unauthorized' },
    ],
  })
  expect((await sync(scenario)).conclusion).toBe('success')
})

test('an unknown relationship changes nothing and names what exists', async ({ start }) => {
  const scenario = await start()
  const { conclusion, log } = await sync(scenario, { relationship: 'nothing' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/There is no relationship "nothing". Nothing was changed/)
  for (const { id } of scenario.simulator.netapp.relationships) expect(log.join('\n')).toContain(id)
  expect(syncs(scenario.simulator)).toEqual([])
})

test('does not wait when told so', async ({ start }) => {
  const scenario = await start({ jobSeconds: 60 })
  const { conclusion, log, outputs } = await sync(scenario, { wait: false })
  expect(conclusion).toBe('success')
  expect(outputs['status']).toBe('PENDING')
  expect(log.join('\n')).toMatch(/Not waiting: see GET \/api\/relationships-v2\//)
})
