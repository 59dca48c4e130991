import { describe, expect } from 'vitest'
import type { NetAppOptions } from '../../src/simulator/netapp/service.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls, type Scenario, type ScenarioSettings, test } from '../support/scenario.ts'

const relationshipOf = ({ netapp }: Simulator, index = 0) => netapp.relationships[index]?.id ?? ''
const syncs = (simulator: Simulator) => calls(simulator).filter((call) => /^PUT .*\/sync$/.test(call))
const sync = (scenario: Scenario, inputs = {}) =>
  scenario.step('netapp-sync', {
    ...{ relationship: relationshipOf(scenario.simulator), 'grace-period': 'ignore', ...inputs },
  })
/** A service whose runs take ten seconds, each request one. */
const service = (netapp: NetAppOptions = {}): ScenarioSettings => ({
  ...{ requestSeconds: 1, clockRate: 20 },
  netapp: { syncSeconds: 10, ...netapp },
})

test('syncs and waits until every file is copied', async ({ start }) => {
  const scenario = await start(service({ staleSeconds: 4 }))
  const { simulator } = scenario
  const { conclusion, log, outputs, summary } = await sync(scenario)
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ status: 'DONE', 'files-copied': '8', 'files-failed': '0', 'bytes-copied': '2500000' })
  expect(Number(outputs['duration-seconds'])).toBeGreaterThan(0)
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id: relationshipOf(simulator), activity: { type: 'Sync' } })
  expect(log.join('\n')).toMatch(/RUNNING, \d+ %, \d of 8 files, [\d,]+ of 2,500,000 bytes/)
  expect(summary).toContain('Synced')
  const path = `relationships-v2/${relationshipOf(simulator)}`
  expect(calls(simulator).slice(0, 5)).toEqual([
    ...['POST /oauth/token', 'GET /api/accounts', `GET /api/${path}`, `GET /api/${path}`],
    `PUT /api/relationships/${relationshipOf(simulator)}/sync`,
  ])
  for (const { path, headers } of simulator.requests) {
    const named = path !== '/oauth/token' && path !== '/api/accounts'
    expect(headers['x-account-id']).toBe(named ? 'account-example' : undefined)
  }
})

test.for<NetAppOptions>([
  { staleSeconds: 8 },
  { behaviors: { embeddedObjects: true } },
  { behaviors: { times: 'seconds' } },
  { behaviors: { times: 'epoch' } },
  { tokenSeconds: 5 },
])('a run is followed to its end: %j', async (netapp, { start }) => {
  const scenario = await start(service(netapp))
  const { conclusion, outputs } = await sync(scenario)
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ status: 'DONE', 'files-copied': '8' })
  expect(syncs(scenario.simulator)).toHaveLength(1)
})

test('the first run of a relationship needs none before it', async ({ start }) => {
  const scenario = await start(service())
  const [relationship] = scenario.simulator.netapp.relationships
  if (relationship) relationship.activity = {}
  const { conclusion, outputs } = await sync(scenario)
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ activity: { type: 'Initial Copy' } })
})

describe('fails', () => {
  test.for([
    ['fails', 'FAILED', /failed: The target is full; .*data broker [0-9a-f]+ reports: ENOSPC/],
    ['aborted', 'ABORTED', /failed: the run was aborted/],
    [
      'file-errors',
      'DONE',
      /it is DONE, but 4 files failed; 1,250,000 bytes failed; 3× TRANSFER EACCES: Permission denied; 1× SCAN ENOENT: No such file/,
    ],
    ['vanishes', undefined, /the relationship does not exist any more/],
  ] as const)('when the run ends with %s', async ([outcome, status, message], { start }) => {
    const behaviors = { syncOutcomes: [outcome], embeddedObjects: true }
    const scenario = await start(service({ staleSeconds: 0, behaviors }))
    const { conclusion, log, outputs } = await sync(scenario)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(message)
    if (status !== undefined) expect(outputs['status']).toBe(status)
    if (outcome === 'file-errors') expect(outputs).toMatchObject({ 'files-copied': '4', 'files-failed': '4' })
  })

  test.for(['hangs', 'pending'] as const)(
    'when it takes too long (%s), and the run goes on',
    async (outcome, { start }) => {
      const scenario = await start(service({ behaviors: { syncOutcomes: [outcome] } }))
      const { conclusion, log, outputs } = await sync(scenario, { 'timeout-minutes': 0.5 })
      expect(conclusion).toBe('failure')
      expect(outputs['status']).toBe(outcome === 'hangs' ? 'RUNNING' : 'PENDING')
      expect(log.join('\n')).toMatch(/(RUNNING|PENDING)/)
      expect(log.join('\n')).toContain(`the relationship ${relationshipOf(scenario.simulator)} in the NetApp Console`)
      expect(calls(scenario.simulator).filter((call) => call.endsWith('/abort'))).toEqual([])
    },
  )

  test('when no data broker of the group is online to copy', async ({ start }) => {
    const scenario = await start(service())
    for (const broker of scenario.simulator.netapp.dataBrokers) broker.status = 'FAILED'
    const { conclusion, outputs } = await sync(scenario, { 'timeout-minutes': 0.5 })
    expect(conclusion).toBe('failure')
    expect(outputs['status']).toBe('PENDING')
  })

  test("when the service aborts the run by the relationship's own limit", async ({ start }) => {
    const scenario = await start(service({ behaviors: { syncOutcomes: ['hangs'] } }))
    const [relationship] = scenario.simulator.netapp.relationships
    if (relationship) relationship.settings.scheduleAbort = { isEnabled: true, abortInMinutes: 1 }
    const { conclusion, log } = await sync(scenario)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/the service aborted the run after 1 min, by the relationship's Sync Timeout/)
  })
})

describe('DONE', () => {
  const undone: [object, RegExp][] = [
    [{ filesFailed: 1 }, /1 file failed/],
    [{ dirsFailed: 2 }, /2 folders failed/],
    [{ bytesFailed: 10 }, /10 bytes failed/],
    [{ filesRemovedFailed: 1 }, /1 file could not be removed/],
    [{ dirsFailedToScan: 1 }, /1 folder could not be scanned/],
    [{ errors: [{ dataBrokerId: 'b', reason: 'EIO' }] }, /data broker b reports: EIO/],
    [{ errors: ['EIO'] }, /a data broker reports: EIO/],
    [{ errors: { dataBrokerId: 'b', reason: 'EIO' } }, /data broker b reports: EIO/],
    [{ filesFailed: 1, topFiveMostCommonRelationshipErrors: ['EACCES', { errorCode: 'EIO' }] }, /failed; EACCES; EIO/],
    [{ failureMessage: 'Out of space' }, /Out of space/],
    [{ failureMessage: { text: 'Out of space' } }, /Out of space/],
    [{ filesMarkedForCopy: 8, filesCopied: 7 }, /only 7 of the 8 files marked for copy were copied/],
  ]

  test('is no success with anything left undone', async ({ start }) => {
    const scenario = await start(
      service({ syncSeconds: 1, behaviors: { syncOutcomes: undone.map(([end]) => ({ ...end })) } }),
    )
    for (const [, message] of undone) {
      const { conclusion, log, outputs } = await sync(scenario)
      expect(conclusion).toBe('failure')
      expect(outputs['status']).toBe('DONE')
      expect(log.join('\n')).toMatch(new RegExp(`it is DONE, but .*${message.source}`))
    }
  })

  test('is a warning that names each problem when told so', async ({ start }) => {
    const end = { filesFailed: 4, dirsFailedToScan: 1, errors: [{ reason: 'EIO' }] }
    const scenario = await start(service({ behaviors: { syncOutcomes: [end] } }))
    const { conclusion, annotations, outputs } = await sync(scenario, { 'fail-on-file-errors': false })
    expect(conclusion).toBe('success')
    expect(outputs['files-failed']).toBe('4')
    const warnings = annotations.map(({ level, message }) => `${level}: ${message}`)
    expect(warnings).toEqual([
      expect.stringMatching(
        /^warning: .*DONE, but 4 files failed; 1 folder could not be scanned; a data broker reports: EIO$/,
      ),
    ])
  })

  test('with fewer files than must be copied is no success', async ({ start }) => {
    const scenario = await start(service({ syncSeconds: 1 }))
    expect((await sync(scenario, { 'min-files-copied': 8 })).conclusion).toBe('success')
    const { conclusion, log, outputs } = await sync(scenario, { 'min-files-copied': 1, 'fail-on-file-errors': false })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/it is DONE, but copied 0 files, fewer than the 1 file of `min-files-copied`/)
    expect(outputs).toMatchObject({ status: 'DONE', 'files-copied': '0' })
  })
})

test('says before a run what it deletes', async ({ start }) => {
  const scenario = await start(service())
  const [relationship] = scenario.simulator.netapp.relationships
  if (relationship) Object.assign(relationship.settings, { deleteOnSource: true, deleteOnTarget: true })
  const { log } = await sync(scenario)
  const lines = log.join('\n')
  expect(lines).toMatch(
    /Each run of relationship \w+ deletes files at the source .*deleteOnSource\) and files at the target/,
  )
  expect(lines.indexOf('deletes files')).toBeLessThan(lines.indexOf('was started'))
})

test('what syncs continuously is not waited for, and not started', async ({ start }) => {
  const scenario = await start(service())
  const relationship = relationshipOf(scenario.simulator, 1)
  const { conclusion, log } = await sync(scenario, { relationship })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/syncs continuously.*Nothing was changed/)
  expect(syncs(scenario.simulator)).toEqual([])
  expect((await sync(scenario, { relationship, wait: false })).conclusion).toBe('success')
  expect(syncs(scenario.simulator)).toHaveLength(1)
})

test.for(['lost-answer', 'reset-after', 'reset-before', 'html', 'empty', 'truncated-json'] as const)(
  'starts one run only, whatever came of the answer: %s',
  async (kind, { start }) => {
    const scenario = await start({ ...service(), faults: [{ method: 'PUT', kind }] })
    const { conclusion, outputs } = await sync(scenario)
    expect(conclusion).toBe('success')
    expect(outputs['status']).toBe('DONE')
    const accepted = scenario.simulator.requests.filter(({ method, status }) => method === 'PUT' && status === 202)
    expect(accepted.length).toBeLessThanOrEqual(1)
  },
)

describe('a successful status that is not from the service', () => {
  const page = '<html><body>Please log in</body></html>'

  test.for([page, 'false', '[]', 'Welcome'])('starts nothing: %s', async (body, { start }) => {
    const scenario = await start({ ...service(), faults: [{ method: 'PUT', kind: 'status', status: 200, body }] })
    const { conclusion, log } = await sync(scenario, { wait: false })
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toMatch(/got no response: the response is not of the documented form/)
    expect(syncs(scenario.simulator)).toHaveLength(2)
    expect(scenario.simulator.netapp.relationships[0]?.run).toBeDefined()
  })

  test('for good leaves it unknown whether anything was started', async ({ start }) => {
    const faults = [{ method: 'PUT', kind: 'status', status: 200, body: page, times: null }] as const
    const scenario = await start({ ...service(), faults: [...faults] })
    const { conclusion, log } = await sync(scenario, { wait: false, retries: 1 })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/is unknown: PUT .*got no response/)
    expect(log.join('\n')).toMatch(/State now: It is unknown whether the sync of relationship \w+ was started/)
  })
})

test('failed looks at the run do not decide over it', async ({ start }) => {
  const path = '/api/relationships-v2/*'
  const scenario = await start({
    ...service(),
    faults: [
      { method: 'GET', path, nth: 3, kind: 'reset-after' },
      { method: 'GET', path, nth: 4, kind: 'html' },
      { method: 'GET', path, nth: 5, kind: 'unauthorized' },
    ],
  })
  expect((await sync(scenario)).conclusion).toBe('success')
})

test('an unknown relationship changes nothing and names what exists', async ({ start }) => {
  const scenario = await start(service())
  const { conclusion, log } = await sync(scenario, { relationship: 'nothing' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/There is no relationship "nothing". Nothing was changed/)
  for (const { id } of scenario.simulator.netapp.relationships) expect(log.join('\n')).toContain(id)
  expect(syncs(scenario.simulator)).toEqual([])
})

test('does not wait when told so', async ({ start }) => {
  const scenario = await start(service({ syncSeconds: 36_000 }))
  const { conclusion, log, outputs } = await sync(scenario, { wait: false })
  expect(conclusion).toBe('success')
  expect(outputs['status']).toBe('PENDING')
  expect(log.join('\n')).toMatch(/Not waiting: see the relationship \w+ in the NetApp Console/)
})

test.for([
  [{ 'if-running': 'abort' }, /`if-running` must be one of wait, join, fail/],
  [{ 'grace-period': 30 }, /`grace-period` must be one of wait, ignore/],
  [{ 'min-files-copied': -1 }, /`min-files-copied` must be a whole number of at least 0/],
  [{ 'min-files-copied': 1, wait: false }, /`min-files-copied` needs `wait: true`/],
  [{ relationship: '' }, /`relationship` is required/],
] as const)('bad input fails before the first request: %j', async ([inputs, message], { start }) => {
  const scenario = await start(service())
  const { conclusion, log } = await sync(scenario, inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
  expect(scenario.simulator.requests).toEqual([])
})
