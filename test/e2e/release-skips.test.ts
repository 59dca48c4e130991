import { expect } from 'vitest'
import { newBackup } from '../../src/simulator/bloomreach/backups.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { changes, test } from '../support/scenario.ts'

const HOUR = 3_600_000
const RERUN = { github: { run_attempt: '2' } }
const IN_PLACE = { distribution: 'shop-1.2.1-distribution.tar.gz', environment: 'test' }
const BLUE_GREEN = { distribution: 'shop-1.1.0-distribution.tar.gz', environment: 'green', 'live-environment': 'blue' }

/** The changing requests, without ids. */
function done(simulator: Simulator): string[] {
  return changes(simulator).map((call) => call.replaceAll(/[0-9A-F]{16}|[0-9a-f-]{36}/g, 'ID'))
}

/** As if a deployment had ended there then, by default one of this user. */
function deployedAt(simulator: Simulator, environment: string, time: number, by = simulator.username): void {
  const found = simulator.cloud.environments.find(({ name }) => name === environment)
  if (found) Object.assign(found, { deployedAt: time, deployedBy: by })
}

const ALL_OF_IT = [
  'POST /v3/backups',
  'PUT /v3/backups/ID/restore',
  'PUT /v3/environments/ID/deploy',
  'PUT /v3/production',
]

test('the same distribution again is a release', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  const { conclusion, outputs } = await step('.', IN_PLACE)
  expect(conclusion).toBe('success')
  expect(outputs['result']).toBe('success')
  expect(done(simulator)).toEqual(['POST /v3/backups', 'PUT /v3/environments/ID/deploy'])
})

test('with other config files, too, which are uploaded and deployed', async ({ start }) => {
  const { simulator, step, file } = await start({ jobSeconds: 0.3 })
  file('shop.properties', 'shop.colour=red')
  const inputs = { ...IN_PLACE, 'config-files': '- { path: shop.properties, role: systemproperty }' }
  const { conclusion, log } = await step('.', { ...inputs, 'skip-if-deployed': true })
  expect(conclusion).toBe('success')
  const [uploaded] = simulator.cloud.configFiles.filter(({ name }) => name === 'shop.properties')
  const roles = simulator.cloud.environments.find(({ name }) => name === 'test')?.configFileRoles
  expect(roles).toEqual([{ appConfigFileId: uploaded?.id, role: 'systemproperty' }])
  expect(log.join('\n')).toContain('Released shop-1.2.1-distribution.tar.gz to test')
})

test('`skip-if-deployed` leaves out what runs already, and names it', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion, outputs, log, summary } = await step('.', { ...IN_PLACE, 'skip-if-deployed': true })
  expect(conclusion).toBe('success')
  expect(outputs['result']).toBe('skipped')
  expect(done(simulator)).toEqual([])
  for (const text of [log.join('\n'), summary]) {
    expect(text).toMatch(
      /Nothing to do: .*left out: backup \(test already runs the distribution\), deploy \(test already/,
    )
  }
})

test('`skip-if-deployed` leaves out all of it when the live environment runs it already', async ({ start }) => {
  const { simulator, step } = await start()
  const inputs = { ...BLUE_GREEN, distribution: 'shop-1.2.0-distribution.tar.gz', 'skip-if-deployed': true }
  const { conclusion, outputs } = await step('.', inputs)
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ result: 'skipped', promoted: 'false' })
  expect(done(simulator)).toEqual([])
})

test.for([
  ['a run', {}, {}],
  ['a re-run', {}, RERUN],
  ['a run that is told not to resume', { resume: false }, RERUN],
] as const)(
  'a previous version that the idle side still runs is released from scratch: %s',
  async ([, more, options], { start }) => {
    const { simulator, step } = await start({ jobSeconds: 0.3 })
    const { conclusion, outputs } = await step('.', { ...BLUE_GREEN, ...more }, options)
    expect(conclusion).toBe('success')
    expect(outputs['promoted']).toBe('true')
    expect(done(simulator)).toEqual(ALL_OF_IT)
  },
)

test.for([
  ['a re-run', {}, RERUN, HOUR, ['PUT /v3/production']],
  ['a run that is told to resume', { resume: 'TRUE' }, {}, 48 * HOUR, ['PUT /v3/production']],
  ['a first attempt', {}, {}, HOUR, ALL_OF_IT],
  ['a re-run days later', {}, RERUN, 48 * HOUR, ALL_OF_IT],
] as const)('what an earlier attempt has deployed: %s', async ([, more, options, age, expected], { start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  deployedAt(simulator, 'green', Date.now() - age)
  const { conclusion, log } = await step('.', { ...BLUE_GREEN, ...more }, options)
  expect(conclusion).toBe('success')
  expect(done(simulator)).toEqual(expected)
  if (expected.length === 1)
    expect(log.join('\n')).toMatch(/left out: backup \(it resumes: .*restore \(it resumes.*deploy \(it resumes/)
})

test('what somebody else has deployed between two attempts is released from scratch', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  deployedAt(simulator, 'green', Date.now() - HOUR, 'colleague@example.com')
  const { conclusion, outputs } = await step('.', BLUE_GREEN, RERUN)
  expect(conclusion).toBe('success')
  expect(done(simulator)).toEqual(ALL_OF_IT)
  expect(outputs['backup-id']).toBe(simulator.cloud.backups.at(-1)?.id)
})

test('another version that somebody else has deployed between two attempts is replaced, from scratch', async ({
  start,
}) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  deployedAt(simulator, 'green', Date.now() - HOUR)
  const inputs = { ...BLUE_GREEN, distribution: 'shop-1.2.1-distribution.tar.gz' }
  const { conclusion } = await step('.', inputs, RERUN)
  expect(conclusion).toBe('success')
  expect(done(simulator)).toEqual(ALL_OF_IT)
})

test('a release of somebody else to the live side between two attempts ends the resumption', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  deployedAt(simulator, 'green', Date.now() - 2 * HOUR)
  deployedAt(simulator, 'blue', Date.now() - HOUR, 'colleague@example.com')
  expect((await step('.', BLUE_GREEN, RERUN)).conclusion).toBe('success')
  expect(done(simulator)).toEqual(ALL_OF_IT)
})

test("a backup of somebody else between two attempts is not taken for the release's own", async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  deployedAt(simulator, 'green', Date.now() - HOUR)
  const blue = simulator.cloud.environments.find(({ name }) => name === 'blue')
  if (!blue) throw new Error('there is no blue')
  const times = { createdAt: Date.now() - HOUR / 2, createdBy: 'colleague@example.com' }
  const theirs = newBackup({ environment: blue, type: 'Manual', ...times })
  simulator.cloud.backups.push(theirs)
  const { outputs, log, annotations } = await step('.', BLUE_GREEN, RERUN)
  expect(done(simulator)).toEqual(['PUT /v3/production'])
  expect(outputs['backup-id']).toBe('')
  expect(simulator.cloud.backups).toContain(theirs)
  expect(log.join('\n')).toMatch(/left out: backup \(it resumes: /)
  expect(annotations.map(({ message }) => message).join('\n')).toContain('What was edited on blue after its backup')
})

test('a release that resumes with config files deploys them, and restores nothing', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  deployedAt(simulator, 'green', Date.now() - HOUR)
  const { conclusion } = await step('.', { ...BLUE_GREEN, 'config-files': 'green-1.0.0.properties' }, RERUN)
  expect(conclusion).toBe('success')
  expect(done(simulator)).toEqual(['PUT /v3/environments/ID/deploy', 'PUT /v3/production'])
})

test('an environment in which nothing runs is not backed up, and that is said', async ({ start }) => {
  const { simulator, step, file } = await start({ jobSeconds: 0.3, cloud: { environments: [{ name: 'fresh' }] } })
  file('shop.tar.gz', 'a new shop')
  const plan = await step('.', { file: 'shop.tar.gz', environment: 'fresh', 'dry-run': true })
  expect(plan.log.join('\n')).toMatch(/backup: skipped \(nothing runs in fresh yet\)/)
  expect(plan.outputs['result']).toBe('skipped')
  const { conclusion, outputs, log } = await step('.', { file: 'shop.tar.gz', environment: 'fresh' })
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ result: 'success', 'previous-distribution-id': '', 'backup-id': '' })
  expect(log.join('\n')).toContain('left out: backup (nothing runs in fresh yet)')
  expect(done(simulator)).toEqual(['POST /v3/distributions', 'PUT /v3/environments/ID/deploy'])
})

test('a version that is not promoted is ready to promote, and that is said', async ({ start }) => {
  const { step } = await start({ jobSeconds: 0.3 })
  const { log, outputs } = await step('.', { ...BLUE_GREEN, promote: false })
  expect(log.join('\n')).toContain('Deployed shop-1.1.0-distribution.tar.gz to green, ready to promote')
  expect(outputs).toMatchObject({ promoted: 'false', result: 'success' })
})
