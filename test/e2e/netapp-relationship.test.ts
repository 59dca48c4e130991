import { describe, expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls, changes, type Scenario, test } from '../support/scenario.ts'

const run = ({ step }: Scenario, inputs: Record<string, string | number>) => step('netapp-relationship', inputs)
const first = ({ netapp }: Simulator) => netapp.relationships[0]
const groupOf = ({ netapp }: Simulator) => netapp.groups[0]?.id ?? ''
/** What has changed relationships. */
const changed = (simulator: Simulator) => changes(simulator).filter((call) => call !== 'POST /oauth/token')

/** A relationship that the service does not have. */
const DEFINITION = `
source:
  s3: { provider: s3, bucket: site-backups, prefix: nightly, region: eu-central-1 }
target:
  protocol: nfs
  nfs: { provider: nfs, host: NAS.example.com, export: /off-site, version: 4.0 }
settings:
  gracePeriod: 45
  schedule: { isEnabled: false, syncWhenCreated: false }
`
const ensuring = (simulator: Simulator, more = '') => ({
  operation: 'ensure',
  definition: `groupId: ${groupOf(simulator)}\n${DEFINITION}${more}`,
})
/** The one that the service has. */
const existing = (settings = '') => ({
  operation: 'ensure',
  definition: [
    'source: { s3: { provider: s3, bucket: site-backups } }',
    'target: { nfs: { provider: nfs, host: nas.example.com, export: /backups } }',
    `settings: { ${settings} }`,
  ].join('\n'),
})

describe('ensure', () => {
  test('creates what is missing, and waits until it is listed', async ({ start }) => {
    const scenario = await start({ netapp: { appearSeconds: 1 } })
    const { simulator } = scenario
    const { conclusion, outputs, log, summary } = await run(scenario, ensuring(simulator))
    expect(conclusion).toBe('success')
    const [created] = simulator.netapp.relationships.slice(2)
    expect(created).toMatchObject({
      group: groupOf(simulator),
      source: { protocol: 's3', s3: { bucket: 'site-backups', prefix: 'nightly' } },
      target: { nfs: { host: 'NAS.example.com', version: '4.0' } },
      settings: { gracePeriod: 45, deleteOnTarget: false },
    })
    expect(outputs).toMatchObject({ 'relationship-id': created?.id, created: 'true', changed: 'true', status: '' })
    expect(JSON.parse(outputs['relationships'] ?? '')).toMatchObject([{ id: created?.id }])
    expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id: created?.id })
    expect(log.join('\n')).toMatch(/accepted, but not listed yet[\s\S]*it is listed/)
    expect(summary).toContain('s3 site-backups/nightly → nfs nas.example.com/off-site')
    expect(changed(simulator)).toEqual(['POST /api/relationships-v2'])
    expect(calls(simulator).at(-1)).toBe('GET /api/relationships-v2')
  })

  test('a second time it changes nothing', async ({ start }) => {
    const scenario = await start()
    const once = await run(scenario, ensuring(scenario.simulator))
    const { conclusion, outputs, log } = await run(scenario, ensuring(scenario.simulator))
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({ created: 'false', changed: 'false' })
    expect(outputs['relationship-id']).toBe(once.outputs['relationship-id'])
    expect(log.join('\n')).toMatch(/Nothing to do: the relationship is as defined/)
    expect(changed(scenario.simulator)).toHaveLength(1)
  })

  test.for(['merge', 'replace'] as const)(
    'updates settings that differ, and keeps the others, of a service that does it so: %s',
    async (settingsUpdate, { start }) => {
      const scenario = await start({ netapp: { behaviors: { settingsUpdate } } })
      const relationship = first(scenario.simulator)
      if (relationship) relationship.settings['retries'] = 7
      const inputs = existing('gracePeriod: 60, deleteOnTarget: true, files: { excludeExtensions: [.tmp] }')
      const { conclusion, outputs, log } = await run(scenario, inputs)
      expect(conclusion).toBe('success')
      expect(outputs).toMatchObject({
        'relationship-id': relationship?.id,
        created: 'false',
        changed: 'true',
        status: 'DONE',
      })
      expect(first(scenario.simulator)?.settings).toMatchObject({
        ...{ gracePeriod: 60, deleteOnTarget: true, retries: 7, copyData: true },
        files: { excludeExtensions: ['.tmp'], minSize: 0 },
      })
      expect(log.join('\n')).toMatch(/gracePeriod: 30 → 60/)
      expect(changed(scenario.simulator)).toEqual([`PUT /api/relationships-v2/${relationship?.id}`])
    },
  )

  test('an update that did not happen is no success', async ({ start }) => {
    const scenario = await start({ netapp: { behaviors: { settingsUpdate: 'ignore' } } })
    const { conclusion, outputs, log } = await run(scenario, existing('gracePeriod: 60'))
    expect(conclusion).toBe('failure')
    expect(outputs['changed']).toBe('false')
    expect(log.join('\n')).toMatch(
      /was not updated, but its settings are not those of `definition`: gracePeriod: 30 → 60/,
    )
    expect(log.join('\n')).toMatch(/State now: The request was confirmed, but had no effect; nothing was changed\./)
  })

  test('an update that sets other values has changed something', async ({ start }) => {
    const scenario: Scenario = await start({
      onRequest: ({ method }) => {
        const relationship = first(scenario.simulator)
        if (method === 'GET' && relationship?.settings['gracePeriod'] === 60) relationship.settings['gracePeriod'] = 45
      },
    })
    const { conclusion, outputs, log } = await run(scenario, existing('gracePeriod: 60'))
    expect(conclusion).toBe('failure')
    expect(outputs['changed']).toBe('')
    expect(log.join('\n')).toMatch(/its settings are not those of `definition`: gracePeriod: 45 → 60/)
    expect(log.join('\n')).not.toMatch(/nothing was changed/)
  })

  test('says before it changes anything what the runs will delete', async ({ start }) => {
    const scenario = await start()
    const { log } = await run(scenario, existing('deleteOnSource: true'))
    const lines = log.join('\n')
    expect(lines).toMatch(
      /Each run of relationship \w+ deletes files at the source that it has copied \(deleteOnSource\)\./,
    )
    expect(lines.indexOf('deletes files')).toBeLessThan(lines.indexOf('deleteOnSource: false → true'))
  })

  test('what cannot be changed is no success, and nothing else is changed either', async ({ start }) => {
    const scenario = await start()
    const relationship = first(scenario.simulator)
    if (relationship)
      relationship.source = { protocol: 's3', s3: { bucket: 'site-backups', provider: 's3', region: 'us-west-2' } }
    const { definition } = existing('gracePeriod: 60')
    const inputs = {
      operation: 'ensure',
      definition: `groupId: other\n${definition.replace('provider: s3', 'provider: s3, region: eu')}`,
    }
    const { conclusion, log } = await run(scenario, inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /cannot be changed: groupId: \w+ → other; source\.s3\.region: us-west-2 → eu\. Nothing was changed/,
    )
    expect(changed(scenario.simulator)).toEqual([])
  })

  test('several with the source and target are an error that lists them', async ({ start }) => {
    const scenario = await start()
    const relationship = first(scenario.simulator)
    if (relationship) scenario.simulator.netapp.relationships.push({ ...relationship, id: 'a'.repeat(24) })
    const { conclusion, log } = await run(scenario, existing())
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(new RegExp(`There are 2 relationships .*: ${relationship?.id}, a{24}\\. Nothing`))
  })

  test('an unknown group stops it before anything is created', async ({ start }) => {
    const scenario = await start()
    const { conclusion, log } = await run(scenario, {
      operation: 'ensure',
      definition: `groupId: nothing\n${DEFINITION}`,
    })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/There is no group "nothing"\. Nothing was changed/)
    expect(changed(scenario.simulator)).toEqual([])
  })

  test('one that is never listed is a timeout that says what is certain', async ({ start }) => {
    const scenario = await start({ netapp: { appearSeconds: 100_000 } })
    const { conclusion, outputs, log } = await run(scenario, {
      ...ensuring(scenario.simulator),
      'timeout-minutes': 0.1,
    })
    expect(conclusion).toBe('failure')
    expect(outputs).toMatchObject({
      created: 'true',
      'relationship-id': scenario.simulator.netapp.relationships[2]?.id,
    })
    expect(log.join('\n')).toMatch(/accepted, but not listed yet/)
    expect(log.join('\n')).toMatch(/State now: The creation of the relationship s3 .* was accepted/)
  })

  test.for(['lost-answer', 'reset-after', 'truncated-json', 'empty', 'html'] as const)(
    'creates one only, whatever came of the answer: %s',
    async (kind, { start }) => {
      const scenario = await start({ faults: [{ method: 'POST', path: '/api/relationships-v2', kind }] })
      const { conclusion, outputs } = await run(scenario, ensuring(scenario.simulator))
      expect(conclusion).toBe('success')
      expect(scenario.simulator.netapp.relationships).toHaveLength(3)
      expect(outputs['relationship-id']).toBe(scenario.simulator.netapp.relationships[2]?.id)
    },
  )

  test('credentials go with the creation alone, masked, and stay out of everything', async ({ start }) => {
    const scenario = await start()
    const definition = [
      `groupId: ${groupOf(scenario.simulator)}`,
      'source: { sftp: { host: sftp.example.com, port: 22, rootDirectory: / } }',
      'target: { s3: { provider: s3, bucket: b } }',
    ].join('\n')
    const inputs = {
      ...{ operation: 'ensure', definition },
      'source-credentials': 'username: the-user-of-sftp\npassword: "the-password-of-sftp"',
      'target-credentials': 's3:\n  accessKey: THE-ACCESS-KEY\n  secretKey: THE-SECRET-KEY',
    }
    const secrets = ['the-user-of-sftp', 'the-password-of-sftp', 'THE-ACCESS-KEY', 'THE-SECRET-KEY']
    const { conclusion } = await scenario.step('netapp-relationship', inputs, { secrets })
    expect(conclusion).toBe('success')
    const holding = scenario.simulator.requests.filter((one) =>
      secrets.some((text) => JSON.stringify(one).includes(text)),
    )
    expect(holding).toHaveLength(1)
    const sftp = { username: 'the-user-of-sftp', password: 'the-password-of-sftp' }
    expect(holding[0]).toMatchObject({
      ...{ method: 'POST', path: '/api/relationships-v2' },
      body: {
        source: { sftp: { credentials: sftp } },
        sourceCredentials: { sftp },
        targetCredentials: { s3: { accessKey: 'THE-ACCESS-KEY', secretKey: 'THE-SECRET-KEY' } },
      },
    })
  })

  test('what the documentation does not have is a warning, and sent', async ({ start }) => {
    const scenario = await start()
    const inputs = { ...ensuring(scenario.simulator, '  speed: 7\n'), 'target-credentials': 'username: a-user-of-nfs' }
    const { conclusion, annotations } = await scenario.step('netapp-relationship', inputs, {
      secrets: ['a-user-of-nfs'],
    })
    expect(conclusion).toBe('success')
    expect(annotations.map(({ message }) => message)).toEqual([
      "NetApp's documentation does not have settings.speed, target-credentials: username; sent all the same.",
    ])
    expect(
      scenario.simulator.requests.find(
        ({ method, body }) => method === 'POST' && JSON.stringify(body).includes('speed'),
      )?.body,
    ).toMatchObject({
      settings: { speed: 7 },
    })
  })
})

test('cancelled while a new relationship is not listed yet, it says what goes on', async ({ start }) => {
  const scenario = await start({ netapp: { appearSeconds: 100_000 } })
  const running = await scenario.start('netapp-relationship', ensuring(scenario.simulator))
  await running.line(/not listed yet/)
  running.cancel()
  const { conclusion, log, outputs } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(log.join('\n')).toMatch(
    /creation of relationship \w+ goes on without this step .*See the relationships in the NetApp Console/,
  )
  expect(outputs['created']).toBe('true')
})
