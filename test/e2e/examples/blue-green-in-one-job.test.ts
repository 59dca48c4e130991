import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished } from 'vitest'
import { test } from '../../support/scenario.ts'
import { distributionOf, environmentAt, runExample } from './example.ts'

const TAG = { event: { name: 'push' }, github: { ref: 'refs/tags/v1.3.0' } }
const NEW = 'shop-v1.3.0-distribution.tar.gz'

/** What was told to a channel of Slack. */
async function channel() {
  const told: unknown[] = []
  const server = createServer(async (request, response) => {
    told.push(JSON.parse(await text(request)))
    response.end('ok')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const secrets = { SLACK_WEBHOOK_URL: `http://127.0.0.1:${port}/services/T0/B0/x` }
  return { told, options: { vars: { LIVE_DOMAIN: 'example.com' }, secrets } }
}

test('a tag goes to the idle environment, with its config file, and the domains follow', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const { told, options } = await channel()
  const run = await runExample(scenario, 'blue-green', { ...TAG, ...options })

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
  expect(told).toEqual([])
})

test('a failure is told, with the stage and the run', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, behaviors: { deployOutcomes: ['fails'] } })
  const { told, options } = await channel()
  const run = await runExample(scenario, 'blue-green', { ...TAG, ...options })

  expect(run.results).toEqual({ build: 'success', release: 'failure' })
  expect(environmentAt(scenario.simulator, 'www.example.com')).toBe('blue')
  const link = expect.stringMatching(/^The release of v1\.3\.0 failed \(deploy\): https:\/\/\S+\/actions\/runs\/\d+$/)
  expect(told).toEqual([{ text: link }])
})

test('a failure before the release is told, too', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const { told, options } = await channel()
  await runExample(scenario, 'blue-green', { ...TAG, ...options, vars: { LIVE_DOMAIN: 'nowhere.example.com' } })

  expect(told).toEqual([{ text: expect.stringContaining('failed (before the release)') }])
})

test('by hand it is a rehearsal, which the stack does not notice', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const { options } = await channel()
  const event = { name: 'workflow_dispatch', inputs: { rehearse: true } }
  const run = await runExample(scenario, 'blue-green', { ...options, event, inputDefaults: { 'job-seconds': '0.2' } })

  expect(run.results).toEqual({ build: 'success', release: 'success' })
  expect(run.step('Release').outputs['promoted']).toBe('true')
  expect(run.job('release').environment).toEqual({ name: 'rehearsal', url: '' })
  expect(scenario.simulator.requests).toEqual([])
})
