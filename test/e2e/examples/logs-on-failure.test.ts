import { gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { test } from '../../support/scenario.ts'
import { distributionOf, runExample } from './example.ts'

const PUSH = { event: { name: 'push' }, github: { ref: 'refs/heads/main' } }

test('no logs are fetched while all is well', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const run = await runExample(scenario, 'logs-on-failure', PUSH)

  expect(run.results).toEqual({ build: 'success', deploy: 'success', test: 'success', logs: 'skipped' })
  expect(run.artifacts.names).toEqual(['distribution'])
  expect(distributionOf(scenario.simulator, 'test')).toBe('shop-main-distribution.tar.gz')
})

test('when the deployment fails, its logs are at the run', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, behaviors: { deployOutcomes: ['fails'] } })
  const run = await runExample(scenario, 'logs-on-failure', PUSH)

  expect(run.results).toEqual({ build: 'success', deploy: 'failure', test: 'skipped', logs: 'success' })
  const { name, content } = run.artifacts.file('logs')
  expect(name).toMatch(/^logs-test-.*\.tar\.gz$/)
  expect(gunzipSync(content).toString()).toContain('The repository did not start')
})

test('when the site does not do what it should, too', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const run = await runExample(scenario, 'logs-on-failure', { ...PUSH, machineEnv: { BROKEN: 'yes' } })

  expect(run.results).toEqual({ build: 'success', deploy: 'success', test: 'failure', logs: 'success' })
  expect(run.step('Smoke test').log.at(-1)).toBe('https://test-example.bloomreach.cloud does not do what it should')
  expect(run.artifacts.names).toEqual(['distribution', 'logs'])
})

test('when there is nothing deployed yet, there are no logs to ask for', async ({ start }) => {
  const scenario = await start({ faults: [{ method: 'POST', path: '/v3/distributions', kind: 'status', status: 400 }] })
  const run = await runExample(scenario, 'logs-on-failure', PUSH)

  expect(run.results).toEqual({ build: 'success', deploy: 'failure', test: 'skipped', logs: 'skipped' })
})
