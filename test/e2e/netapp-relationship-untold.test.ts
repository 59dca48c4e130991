import { describe, expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { changes, type Scenario, test } from '../support/scenario.ts'

const run = ({ step }: Scenario, definition: string) => step('netapp-relationship', { operation: 'ensure', definition })
/** What has changed relationships. */
const changed = (simulator: Simulator) => changes(simulator).filter((call) => call !== 'POST /oauth/token')
const first = ({ netapp }: Simulator) => netapp.relationships[0]
const groupOf = ({ netapp }: Simulator) => netapp.groups[0]?.id ?? ''
/** The relationship that the service has. */
const existing = (...more: string[]) =>
  [
    'source: { s3: { provider: s3, bucket: site-backups } }',
    'target: { nfs: { provider: nfs, host: nas.example.com, export: /backups } }',
    ...more,
  ].join('\n')
/** One that it does not have. */
const missing = (simulator: Simulator, ...more: string[]) =>
  existing(`groupId: ${groupOf(simulator)}`, ...more).replace('/backups', '/encrypted')
const ENCRYPTION = 'encryption: { initiator: { groupId: a, encryptionType: src }, listener: { groupId: b } }'

describe('settings that the service does not tell', () => {
  test('in its list alone are read by the id, so that none is reset', async ({ start }) => {
    const behaviors = { settingsUpdate: 'replace' as const, unlistedFields: ['settings'] }
    const scenario = await start({ netapp: { behaviors } })
    const relationship = first(scenario.simulator)
    if (relationship) relationship.settings['retries'] = 7
    const { conclusion, log } = await run(scenario, existing('settings: { gracePeriod: 60, deleteOnSource: false }'))
    expect(conclusion).toBe('success')
    expect(first(scenario.simulator)?.settings).toMatchObject({ gracePeriod: 60, retries: 7 })
    expect(log.join('\n')).toMatch(/gracePeriod: 30 → 60/)
  })

  test.for(['gracePeriod: 60', 'deleteOnTarget: false'])(
    'at all are not changed, and are not as defined either: %s',
    async (settings, { start }) => {
      const behaviors = { settingsUpdate: 'replace' as const, untoldFields: ['settings'] }
      const scenario = await start({ netapp: { behaviors } })
      const { conclusion, outputs, log } = await run(scenario, existing(`settings: { ${settings} }`))
      expect(conclusion).toBe('failure')
      expect(outputs['changed']).toBe('false')
      expect(log.join('\n')).toMatch(/does not tell the settings of the relationship \w+, .*Nothing was changed\./)
      expect(changed(scenario.simulator)).toEqual([])
    },
  )

  test.for([
    ['gracePeriod: 60', 'settings', /but does not tell gracePeriod\./],
    ['deleteOnTarget: false', 'settings', /but does not tell deleteOnTarget\./],
    ['gracePeriod: 60, retries: 5', 'retries', /but does not tell retries\./],
  ] as const)('after an update (%s) leave its outcome unknown: %s', async ([settings, untold, message], { start }) => {
    const scenario: Scenario = await start({
      onRequest: ({ method }) => {
        if (method !== 'PUT') return
        // The response to the PUT is not looked at.
        if (untold === 'settings') scenario.simulator.netappBehaviors.untoldFields.push('settings')
        else scenario.simulator.netappBehaviors.untoldSettings.push(untold)
      },
    })
    const relationship = first(scenario.simulator)
    if (relationship) relationship.settings.deleteOnTarget = true
    const { conclusion, outputs, log } = await run(scenario, existing(`settings: { ${settings} }`))
    expect(conclusion).toBe('failure')
    expect(outputs['changed']).toBe('')
    expect(log.join('\n')).toMatch(/Whether the relationship \w+ was updated is unknown: the service has confirmed it/)
    expect(log.join('\n')).toMatch(message)
    expect(log.join('\n')).not.toMatch(/Updated the relationship/)
    expect(changed(scenario.simulator)).toEqual([`PUT /api/relationships-v2/${relationship?.id}`])
  })

  test('are read directly before the update', async ({ start }) => {
    const scenario = await start()
    const relationship = first(scenario.simulator)
    const { conclusion } = await run(scenario, existing('settings: { gracePeriod: 60 }'))
    expect(conclusion).toBe('success')
    const own = scenario.simulator.requests.filter(({ path }) => path.startsWith('/api/relationships-v2'))
    const byId = `/api/relationships-v2/${relationship?.id}`
    expect(own.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/relationships-v2',
      ...[`GET ${byId}`, `PUT ${byId}`, `GET ${byId}`],
    ])
  })
})

describe('what only the creation takes', () => {
  test('is created, kept and found as it is defined', async ({ start }) => {
    const scenario = await start()
    const more = [
      ENCRYPTION,
      'tags: [{ key: a, value: x }, { value: y, key: b }]',
      'customHeaders: { x-source-edge: e }',
    ]
    const created = await run(scenario, missing(scenario.simulator, ...more, 'extraInformation: { connectorId: c }'))
    expect(created.conclusion).toBe('success')
    const relationship = scenario.simulator.netapp.relationships[2]
    if (relationship?.fixed)
      relationship.fixed.tags = [
        { key: 'b', value: 'y' },
        { key: 'a', value: 'x' },
      ]
    const again = await run(scenario, missing(scenario.simulator, ...more))
    expect(again.log.join('\n')).toMatch(/Nothing to do: the relationship is as defined/)
    expect([...created.annotations, ...again.annotations]).toEqual([])
  })

  test.for([
    [ENCRYPTION, { encryption: { initiator: { groupId: 'a', encryptionType: 'src' }, listener: { groupId: 'c' } } }],
    ['tags: [{ key: a, value: x }]', { tags: [] }],
    ['customHeaders: { x-source-edge: e }', { customHeaders: { 'x-source-edge': 'f' } }],
    ['extraInformation: { connectorId: c }', { extraInformation: { connectorId: 'd' } }],
  ] as const)('differs: %s is no success, and nothing is changed', async ([wanted, fixed], { start }) => {
    const scenario = await start()
    const relationship = first(scenario.simulator)
    if (relationship) relationship.fixed = fixed
    const { conclusion, log } = await run(scenario, existing(wanted, 'settings: { gracePeriod: 60 }'))
    expect(conclusion).toBe('failure')
    const [field] = Object.keys(fixed)
    expect(log.join('\n')).toMatch(new RegExp(`differs in what cannot be changed: ${field}.*Nothing was changed`))
    expect(changed(scenario.simulator)).toEqual([])
  })

  test('a data broker that differs is no success either', async ({ start }) => {
    const scenario = await start()
    const relationship = first(scenario.simulator)
    if (relationship) relationship.dataBroker = 'another'
    const { conclusion, log } = await run(scenario, existing('dataBrokerId: mine'))
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/cannot be changed: dataBrokerId: another → mine\. Nothing was changed/)
  })

  test.for([
    [ENCRYPTION, /does not tell encryption\.initiator\.groupId, .*, encryption\.listener\.groupId of relationship/],
    ['dataBrokerId: mine', /does not tell dataBrokerId of relationship/],
    ['tags: [{ key: a, value: x }]', /does not tell tags of relationship/],
  ] as const)('is not told: %s is a warning, and not called as defined', async ([wanted, warning], { start }) => {
    const scenario = await start()
    const { conclusion, annotations, log, outputs } = await run(scenario, existing(wanted))
    expect(conclusion).toBe('success')
    expect(annotations.map(({ message }) => message)).toEqual([expect.stringMatching(warning)])
    expect(log.join('\n')).toMatch(/Nothing was changed, and not all of `definition` could be checked/)
    expect(log.join('\n')).not.toMatch(/the relationship is as defined/)
    expect(outputs['changed']).toBe('false')
  })

  test('is not returned for a new relationship: it is created, with a warning', async ({ start }) => {
    const scenario = await start({ netapp: { behaviors: { untoldFields: ['encryption'] } } })
    const { conclusion, annotations } = await run(scenario, missing(scenario.simulator, ENCRYPTION))
    expect(conclusion).toBe('success')
    expect(annotations.map(({ message }) => message)).toEqual([expect.stringMatching(/does not tell encryption/)])
  })

  test('differs in a new relationship: what came of a lost response may be somebody else’s', async ({ start }) => {
    const scenario: Scenario = await start({
      faults: [{ method: 'POST', path: '/api/relationships-v2', kind: 'lost-answer' }],
      onRequest: () => {
        const relationship = scenario.simulator.netapp.relationships[2]
        if (relationship?.fixed) relationship.fixed.encryption = { listener: { groupId: 'c' } }
      },
    })
    const { conclusion, log, outputs } = await run(scenario, missing(scenario.simulator, ENCRYPTION))
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Whether this step has made the relationship .* is unknown/)
    expect(outputs['created']).toBe('')
    expect(scenario.simulator.netapp.relationships).toHaveLength(3)
  })
})
