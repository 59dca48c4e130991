import { describe, expect } from 'vitest'
import { newBackup } from '../../src/simulator/bloomreach/backups.ts'
import type { Backup, Environment } from '../../src/simulator/bloomreach/cloud.ts'
import { type CloudSeed, exampleCloud } from '../../src/simulator/bloomreach/cloud-seed.ts'
import type { Fault } from '../../src/simulator/faults.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls, type Scenario, type ScenarioSettings, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const COLLEAGUE = 'colleague@example.com'
const BLUE = { environment: 'blue' }

/** The response to the first such request is lost, without or with its effect; meanwhile `act` happens. */
function losing(
  { method, path }: { method: string; path: string },
  applied: boolean,
  act: (simulator: Simulator) => void,
): [ScenarioSettings, (scenario: Scenario) => void] {
  let simulator: Simulator | undefined
  let isFirst = true
  const fault: Fault = { method, path, kind: 'status', status: 502, body: '<html>', applied }
  const onRequest: ScenarioSettings['onRequest'] = (request) => {
    if (!isFirst || !simulator || request.method !== method || request.path !== path) return
    isFirst = false
    act(simulator)
  }
  const open = (scenario: Scenario) => {
    simulator = scenario.simulator
  }
  return [{ jobSeconds: 0.1, faults: [fault], onRequest }, open]
}

function blueOf({ cloud }: Simulator): Environment {
  const [blue] = cloud.environments.filter(({ name }) => name === 'blue')
  if (!blue) throw new Error('there is no blue')
  return blue
}

function theirBackup(simulator: Simulator, more: Partial<Backup> = {}): Backup {
  const { at = Date.now() } = simulator.requests.at(-1) ?? {}
  const backup = newBackup({ environment: blueOf(simulator), type: 'Manual', createdAt: at, createdBy: COLLEAGUE })
  const theirs = { ...backup, ...more }
  simulator.cloud.backups.push(theirs)
  return theirs
}

const POST_BACKUP = { method: 'POST', path: '/v3/backups' }

describe('a backup that appears after a lost response', () => {
  test.for([
    ["is a colleague's, by its creator", {}],
    ['had begun before the request', { createdBy: 'ci@example.com', createdAt: Date.now() - 60_000 }],
  ] as const)('%s: another one is started', async ([, more], { start }) => {
    const theirs: Backup[] = []
    const [settings, open] = losing(POST_BACKUP, false, (simulator) => theirs.push(theirBackup(simulator, more)))
    const scenario = await start(settings)
    open(scenario)
    const { conclusion, outputs } = await scenario.step('backup', { ...BLUE, keep: 1 })
    expect(conclusion).toBe('success')
    expect(outputs['backup-id']).not.toBe(theirs[0]?.id)
    expect(scenario.simulator.cloud.backups.map(({ id }) => id)).toContain(outputs['backup-id'])
    expect(calls(scenario.simulator).filter((call) => call === 'POST /v3/backups')).toHaveLength(2)
  })

  test("is a colleague's, and ours appears beside it: ours is taken", async ({ start }) => {
    const [settings, open] = losing(POST_BACKUP, true, (simulator) => theirBackup(simulator))
    const scenario = await start(settings)
    open(scenario)
    const { conclusion, outputs } = await scenario.step('backup', BLUE)
    expect(conclusion).toBe('success')
    const ours = scenario.simulator.cloud.backups.findLast(({ createdBy }) => createdBy === 'ci@example.com')
    expect(outputs['backup-id']).toBe(ours?.id)
    expect(calls(scenario.simulator).filter((call) => call === 'POST /v3/backups')).toHaveLength(1)
  })

  test.for([
    ['is one of two by the same user', true, { createdBy: 'ci@example.com' }, {}],
    ['does not show its creator', false, { createdBy: '' }, {}],
    ['does not show its environment', false, { createdBy: 'ci@example.com', environmentId: '' }, {}],
    ['shows its creator in another way', false, { createdBy: 'The CI user' }, {}],
    ['may be ours, since a token tells no name', false, {}, { BRC_USERNAME: '', BRC_PASSWORD: '' }],
  ] as const)('%s: unknown, and nothing is deleted', async ([, applied, more, env], { start }) => {
    const [settings, open] = losing(POST_BACKUP, applied, (simulator) => theirBackup(simulator, more))
    const scenario = await start(settings)
    open(scenario)
    const { simulator, step } = scenario
    const before = simulator.cloud.backups.length
    const token = 'BRC_USERNAME' in env ? { 'access-token': simulator.issueAccessToken() } : {}
    const { conclusion, log, outputs } = await step('backup', { ...BLUE, keep: 1, ...token }, { env: { ...env } })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Whether this step has made a backup of blue is unknown: the response was lost/)
    expect(stateOf(log)).toContain('It is unknown whether a backup of blue was started')
    expect(outputs['backup-id'] ?? '').toBe('')
    expect(simulator.cloud.backups).toHaveLength(before + (applied ? 2 : 1))
  })
})

describe('a deployment that begins after a lost response', () => {
  const DISTRIBUTION = 'shop-1.2.1-distribution.tar.gz'

  /** A colleague's deployment of the oldest version, which ends so. */
  function theirs(simulator: Simulator, outcome: 'ok' | 'fails'): void {
    const { at = Date.now() } = simulator.requests.at(-1) ?? {}
    const green = simulator.cloud.environments.find(({ name }) => name === 'green')
    const distributionId = simulator.cloud.distributions[0]?.id
    if (!green || !distributionId) throw new Error('there is no green')
    const { state, distributionId: before } = green
    green.deployment = {
      ...{ distributionId, configFileRoles: [], strategy: 'rolling', by: COLLEAGUE, outcome },
      ...{ startedAt: at, staleUntil: at, endsAt: at + 400, before: { state, distributionId: before } },
    }
  }

  test.for(['fails', 'ok'] as const)(
    "and is a colleague's, which %s: nothing is rolled back",
    async (outcome, { start }) => {
      const id = exampleIds().green
      const put = { method: 'PUT', path: `/v3/environments/${id}/deploy` }
      const [settings, open] = losing(put, false, (simulator) => theirs(simulator, outcome))
      const scenario = await start({ ...settings, cloud: exampleIds().cloud })
      open(scenario)
      const inputs = { environment: 'green', distribution: DISTRIBUTION, 'rollback-on-failure': true }
      const { conclusion, outputs, log } = await scenario.step('deploy', { ...inputs, 'logs-on-failure': false })
      expect(conclusion).toBe('failure')
      expect(outputs).toMatchObject({ result: 'unknown', 'rolled-back': 'false' })
      expect(log.join('\n')).toMatch(
        /is unknown: the response to the request was lost, and what has failed since may be/,
      )
      expect(calls(scenario.simulator).filter((call) => call.startsWith('PUT'))).toEqual([`PUT ${put.path}`])
    },
  )

  test('and shows our distribution is ours: it is rolled back', async ({ start }) => {
    const id = exampleIds().green
    const put = { method: 'PUT', path: `/v3/environments/${id}/deploy` }
    const [settings, open] = losing(put, true, () => {})
    const behaviors = { distributionShown: 'during', deployOutcomes: ['fails'] } as const
    const cloud = exampleIds().cloud
    const scenario = await start({ ...settings, cloud, behaviors: { ...behaviors, deployOutcomes: ['fails'] } })
    open(scenario)
    const inputs = { environment: 'green', distribution: DISTRIBUTION, 'rollback-on-failure': true }
    const { conclusion, outputs } = await scenario.step('deploy', { ...inputs, 'logs-on-failure': false })
    expect(conclusion).toBe('failure')
    expect(outputs).toMatchObject({ result: 'failure', 'rolled-back': 'true' })
  })
})

/** The example's cloud, in which the id of green is known beforehand. */
function exampleIds(): { cloud: CloudSeed; green: string } {
  const cloud = exampleCloud(Date.now())
  const green = 'ABCDEF0123456789'
  const environments = (cloud.environments ?? []).map((one) => (one.name === 'green' ? { ...one, id: green } : one))
  return { cloud: { ...cloud, environments }, green }
}

test("a colleague's environment of the same name is not taken for the one of a lost response", async ({ start }) => {
  const [settings, open] = losing({ method: 'POST', path: '/v3/environments' }, false, ({ cloud }) => {
    const [one] = cloud.environments
    if (one) cloud.environments.push({ ...one, id: 'ABCDEF0123456789', name: 'qa', createdBy: COLLEAGUE })
  })
  const scenario = await start({ ...settings, cloud: { environments: [{ name: 'blue' }] } })
  open(scenario)
  const { conclusion, log, outputs } = await scenario.step('environment', { operation: 'create', name: 'qa' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(
    /made the environment "qa" is unknown: .*ABCDEF0123456789 \(by colleague@example\.com\)/,
  )
  expect(outputs['created']).toBe('')
  expect(calls(scenario.simulator).filter((call) => call === 'POST /v3/environments')).toHaveLength(1)
})

test("a colleague's domain of the same name is not taken for the one of a lost response", async ({ start }) => {
  const [settings, open] = losing({ method: 'POST', path: '/v3/domains' }, false, (simulator) => {
    const { cloud } = simulator
    const made = { createdAt: Date.now(), createdBy: COLLEAGUE, updatedAt: null, updatedBy: '' }
    cloud.domains.push({ id: 'theirs', name: 'new.example.com', environmentId: blueOf(simulator).id, ...made })
  })
  const scenario = await start(settings)
  open(scenario)
  const inputs = { operation: 'ensure', name: 'new.example.com', ...BLUE }
  const { conclusion, log, outputs } = await scenario.step('domain', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/made the domain new\.example\.com is unknown: .*theirs \(by colleague@example\.com\)/)
  expect(outputs['changed']).toBe('')
})

test('a user that is not as asked for is not taken for the one of a lost response', async ({ start }) => {
  const [settings, open] = losing({ method: 'POST', path: '/v3/users' }, false, ({ cloud }) => {
    cloud.users.push({ id: 'u9', username: 'new@example.com', password: 'Th3irPassword', role: 'admin', active: true })
  })
  const scenario = await start(settings)
  open(scenario)
  const inputs = { operation: 'add', user: 'new@example.com', 'user-password': 'Sup3rSecret', role: 'user' }
  const { conclusion, log } = await scenario.step('user', inputs, { secrets: ['Th3irPassword'] })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/added the user new@example\.com is unknown: .*exists now its `role` is "admin"/)
})

describe('NetApp', () => {
  test.for([
    ['of another type', [{ type: 'AWS' }]],
    ['one of two', [{}, {}]],
  ] as const)(
    'a data broker that appears after a lost response, %s, is not taken for ours',
    async ([, made], { start }) => {
      const [settings, open] = losing({ method: 'POST', path: '/api/data-brokers' }, false, ({ netapp }) => {
        const [south] = netapp.dataBrokers
        if (!south) return
        const one = { ...south, name: 'west', type: 'GCP' as const }
        netapp.dataBrokers.push(...made.map((more, n) => ({ ...one, id: String(n).repeat(24), ...more })))
      })
      const scenario = await start(settings)
      open(scenario)
      const { conclusion, log, outputs } = await scenario.step('netapp-data-broker', { name: 'west', type: 'GCP' })
      expect(conclusion).toBe('failure')
      expect(log.join('\n')).toMatch(/made the data broker "west" is unknown: .*somebody else's: 0{24}/)
      expect(outputs['created']).toBe('')
      expect(calls(scenario.simulator).filter((call) => call === 'POST /api/data-brokers')).toHaveLength(1)
    },
  )

  test('a relationship that appears after a lost response with other settings is not taken for ours', async ({
    start,
  }) => {
    const [settings, open] = losing({ method: 'POST', path: '/api/relationships-v2' }, false, ({ netapp }) => {
      const [one] = netapp.relationships
      if (!one) return
      const source = { protocol: 's3', s3: { provider: 's3', bucket: 'a' } }
      const target = { protocol: 's3', s3: { provider: 's3', bucket: 'b' } }
      const theirs = { ...structuredClone(one), id: 'f'.repeat(24), source, target }
      Object.assign(theirs.settings, { gracePeriod: 120 })
      netapp.relationships.push(theirs as unknown as typeof one)
    })
    const scenario = await start(settings)
    open(scenario)
    const [group] = scenario.simulator.netapp.groups
    const definition = [
      `groupId: ${group?.id}`,
      'source: { s3: { provider: s3, bucket: a } }',
      'target: { s3: { provider: s3, bucket: b } }',
      'settings: { gracePeriod: 60 }',
    ].join('\n')
    const { conclusion, log, outputs } = await scenario.step('netapp-relationship', { operation: 'ensure', definition })
    expect(log.join('\n')).toMatch(/made the relationship .* is unknown: .*f{24}/)
    expect(conclusion).toBe('failure')
    expect(outputs).toMatchObject({ created: '', changed: '' })
  })
})
