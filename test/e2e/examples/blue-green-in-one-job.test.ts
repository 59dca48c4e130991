import { expect } from 'vitest'
import { test } from '../../support/scenario.ts'
import { distributionOf, environmentAt, runExample } from './example.ts'
import { channel } from './slack.ts'

const TAG = { event: { name: 'push' }, github: { ref: 'refs/tags/v1.3.0' } }
const NEW = 'shop-v1.3.0-distribution.tar.gz'

const vars = { LIVE_DOMAIN: 'example.com' }

test('a tag goes to the idle environment, with its config file, and the domains follow', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const { posted, secrets } = await channel()
  const run = await runExample(scenario, 'blue-green', { ...TAG, vars, secrets })

  expect(run.results).toEqual({ build: 'success', release: 'success' })
  expect(distributionOf(scenario.simulator, 'green')).toBe(NEW)
  expect(environmentAt(scenario.simulator, 'www.example.com')).toBe('green')
  const deployment = scenario.simulator.requests.find(({ path }) => path.endsWith('/deploy'))
  expect(deployment?.body).toMatchObject({ appConfigFileRoles: [{ role: 'systemproperty' }] })
  expect(run.step('Start a simulated stack').outcome).toBe('skipped')
  expect(run.job('release').environment).toEqual({
    name: 'production',
    url: 'https://green-example.bloomreach.cloud',
  })
  expect(posted).toEqual([])
})

test('a failure is posted, with the stage and the run', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, behaviors: { deployOutcomes: ['fails'] } })
  const { posted, secrets } = await channel()
  const run = await runExample(scenario, 'blue-green', { ...TAG, vars, secrets })

  expect(run.results).toEqual({ build: 'success', release: 'failure' })
  expect(environmentAt(scenario.simulator, 'www.example.com')).toBe('blue')
  const link = expect.stringMatching(/^The release of v1\.3\.0 failed \(deploy\): https:\/\/\S+\/actions\/runs\/\d+$/)
  expect(posted).toEqual([{ text: link }])
})

test('a failure before the release is posted, too', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const { posted, secrets } = await channel()
  await runExample(scenario, 'blue-green', { ...TAG, secrets, vars: { LIVE_DOMAIN: 'nowhere.example.com' } })

  expect(posted).toEqual([{ text: expect.stringContaining('failed (before the release)') }])
})

test('by hand it is a rehearsal, which the stack does not notice', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const { secrets } = await channel()
  const event = { name: 'workflow_dispatch', inputs: { rehearse: true } }
  const run = await runExample(scenario, 'blue-green', {
    vars,
    secrets,
    event,
    inputDefaults: { 'job-seconds': '0.2' },
  })

  expect(run.results).toEqual({ build: 'success', release: 'success' })
  expect(run.step('Release').outputs['promoted']).toBe('true')
  expect(run.job('release').environment).toEqual({ name: 'rehearsal', url: '' })
  expect(scenario.simulator.requests).toEqual([])
})
