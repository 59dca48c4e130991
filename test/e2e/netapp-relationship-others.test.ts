import { describe, expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { changes, type Scenario, test } from '../support/scenario.ts'

const run = ({ step }: Scenario, inputs: Record<string, string | number>) => step('netapp-relationship', inputs)
const first = ({ netapp }: Simulator) => netapp.relationships[0]
/** What has changed relationships. */
const changed = (simulator: Simulator) => changes(simulator).filter((call) => call !== 'POST /oauth/token')
const GOOD = {
  operation: 'ensure',
  definition: [
    'source: { s3: { provider: s3, bucket: site-backups } }',
    'target: { nfs: { provider: nfs, host: nas.example.com, export: /backups } }',
  ].join('\n'),
}

describe('list, get', () => {
  test('lists all, with what they copy', async ({ start }) => {
    const scenario = await start()
    const { conclusion, outputs, log } = await run(scenario, { operation: 'list' })
    expect(conclusion).toBe('success')
    const ids = scenario.simulator.netapp.relationships.map(({ id }) => id)
    expect((JSON.parse(outputs['relationships'] ?? '[]') as { id: string }[]).map(({ id }) => id)).toEqual(ids)
    expect(log.join('\n')).toContain(`${ids[0]}: s3 site-backups → nfs nas.example.com/backups, DONE`)
    expect(outputs).toMatchObject({ created: 'false', changed: 'false' })
  })

  test('gets one by its id', async ({ start }) => {
    const scenario = await start()
    const relationship = first(scenario.simulator)?.id ?? ''
    const { conclusion, outputs } = await run(scenario, { operation: 'get', relationship })
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({ 'relationship-id': relationship, status: 'DONE' })
    expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ settings: { gracePeriod: 30 } })
  })

  test('an unknown one is named with what exists', async ({ start }) => {
    const scenario = await start()
    const { conclusion, log } = await run(scenario, { operation: 'get', relationship: 'nothing' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/There is no relationship "nothing"/)
    for (const { id } of scenario.simulator.netapp.relationships) expect(log.join('\n')).toContain(id)
  })
})

describe('delete', () => {
  test('deletes that one, and never an account', async ({ start }) => {
    const scenario = await start()
    const [relationship, other] = scenario.simulator.netapp.relationships.map(({ id }) => id)
    const { conclusion, outputs } = await run(scenario, { operation: 'delete', relationship: relationship ?? '' })
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({ changed: 'true', created: 'false', 'relationship-id': relationship })
    expect(scenario.simulator.netapp.relationships.map(({ id }) => id)).toEqual([other])
    expect(changed(scenario.simulator)).toEqual(['DELETE /api/v2/accounts/account-example/relationships'])
    expect(scenario.simulator.netapp.accounts).toHaveLength(1)
  })

  test.for(['nothing', 'both'])('of an id that is not there deletes nothing: %s', async (id, { start }) => {
    const scenario = await start()
    const both = scenario.simulator.netapp.relationships.map((one) => one.id).join(',')
    const { conclusion, outputs, log } = await run(scenario, {
      operation: 'delete',
      relationship: id === 'both' ? both : id,
    })
    expect(conclusion).toBe('success')
    expect(outputs['changed']).toBe('false')
    expect(log.join('\n')).toMatch(/Nothing to do: there is no relationship/)
    expect(changed(scenario.simulator)).toEqual([])
  })

  test('leaves one of which a run is in progress', async ({ start }) => {
    const scenario = await start({ netapp: { syncSeconds: 10_000, staleSeconds: 0 } })
    const relationship = first(scenario.simulator)?.id ?? ''
    await scenario.step('netapp-sync', { relationship, wait: false, 'grace-period': 'ignore' })
    const { conclusion, log } = await run(scenario, { operation: 'delete', relationship })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /was not deleted: a run of it is in progress \(RUNNING, began at .*Nothing was changed/,
    )
    expect(scenario.simulator.netapp.relationships).toHaveLength(2)
  })

  test.for([
    ['HTML', '<html><body><h1>404 Not Found</h1></body></html>'],
    ['no such route', { code: 404, message: 'Route DELETE:/api/v2/accounts/a/relationships not found' }],
  ] as const)('a 404 is a refusal where it is still listed: %s', async ([, body], { start }) => {
    const scenario = await start({ faults: [{ method: 'DELETE', kind: 'status', status: 404, body }] })
    const relationship = first(scenario.simulator)?.id ?? ''
    const { conclusion, outputs, log } = await run(scenario, { operation: 'delete', relationship })
    expect(conclusion).toBe('failure')
    expect(outputs['changed']).toBe('false')
    expect(log.join('\n')).toMatch(/DELETE .*relationships returned HTTP 404/)
    expect(log.join('\n')).toMatch(/State now: The request was refused; nothing was changed\./)
    expect(log.join('\n')).not.toMatch(/accepted|unknown/)
    expect(scenario.simulator.netapp.relationships).toHaveLength(2)
  })

  test('a 404 is a success where it is not listed any more', async ({ start }) => {
    const scenario = await start({
      faults: [{ method: 'DELETE', kind: 'status', status: 404, body: '<html></html>', applied: true }],
    })
    const relationship = first(scenario.simulator)?.id ?? ''
    const { conclusion, outputs } = await run(scenario, { operation: 'delete', relationship })
    expect(conclusion).toBe('success')
    expect(outputs['changed']).toBe('true')
  })

  test.for(['lost-answer', 'reset-before', 'html'] as const)(
    'whatever came of the answer: %s',
    async (kind, { start }) => {
      const scenario = await start({ faults: [{ method: 'DELETE', kind }] })
      const relationship = first(scenario.simulator)?.id ?? ''
      expect((await run(scenario, { operation: 'delete', relationship })).conclusion).toBe('success')
      expect(scenario.simulator.netapp.relationships).toHaveLength(1)
    },
  )
})

test.for([
  [{ operation: 'sync' }, /`operation` must be one of list, get, ensure, delete/],
  [{ operation: 'get' }, /`relationship` is required for `operation: get`/],
  [
    { operation: 'delete', definition: GOOD.definition },
    /`relationship` is required[\s\S]*`definition` goes with `operation: ensure` only/,
  ],
  [{ operation: 'ensure' }, /`definition` is required for `operation: ensure`/],
  [{ ...GOOD, relationship: 'r' }, /`relationship` does not go with `operation: ensure`/],
  [
    { operation: 'ensure', definition: 'source: {}' },
    /`definition` is not as it should be: source\.protocol must be.*target is required/,
  ],
  [
    { ...GOOD, 'source-credentials': 'accessKey: SECRET-VALUE' },
    /`source-credentials` is not as it should be: secretKey is required/,
  ],
  [{ ...GOOD, 'source-credentials': 'accessKey: [SECRET-VALUE]' }, /"accessKey" must be a text/],
  [{ ...GOOD, 'source-credentials': 'accessKey: [SECRET-VALUE' }, /`source-credentials` is not valid YAML \(line 1\)/],
  [
    {
      operation: 'ensure',
      definition: `source: { gdrive: { driveId: d, subject: s } }\ntarget: { gcp: { bucket: b } }`,
    },
    /`source-credentials` is required for the protocol gdrive/,
  ],
] as const)('bad input fails before the first request: %j', async ([inputs, message], { start }) => {
  const scenario = await start()
  const { conclusion, log } = await run(scenario, inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
  expect(log.join('\n')).not.toContain('SECRET-VALUE')
  expect(scenario.simulator.requests).toEqual([])
})
