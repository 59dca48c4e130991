import { expect } from 'vitest'
import { test } from '../../support/scenario.ts'
import { CONFIG_FILES, fullCloud } from './clouds.ts'
import { distributionOf, runExample } from './example.ts'

const NEW = 'shop-main-distribution.tar.gz'

function inputs(rehearse: boolean) {
  return { event: { name: 'workflow_dispatch' }, inputs: { environment: 'production', rehearse } }
}

test('makes room, uploads, and deploys with three config files as system properties', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: fullCloud() })
  const { simulator } = scenario
  const run = await runExample(scenario, 'moved-pipeline', inputs(false))

  expect(run.results).toEqual({ build: 'success', deploy: 'success' })
  expect(distributionOf(simulator, 'production')).toBe(NEW)
  const names = simulator.cloud.distributions.map(({ name }) => name)
  expect(names).toHaveLength(91)
  // The oldest one runs, and stays.
  expect(names).toContain('shop-1.0.0-distribution.tar.gz')
  expect(names).not.toContain('shop-1.0.10-distribution.tar.gz')
  const deployment = simulator.requests.find(({ path }) => path.endsWith('/deploy'))
  const configFiles = CONFIG_FILES.map((name) => simulator.cloud.configFiles.find((file) => file.name === name)?.id)
  expect(deployment?.body).toMatchObject({
    strategy: 'stopstart',
    appConfigFileRoles: configFiles.map((id) => ({ appConfigFileId: id, role: 'systemproperty' })),
  })
  expect(run.job('deploy').environment).toEqual({
    name: 'production',
    url: 'https://production-example.bloomreach.cloud',
  })
})

test.for(['test', 'acceptance', 'production'])(
  'its rehearsal for %s succeeds with the names that it ships with, and sends nothing to the stack',
  async (environment, { start }) => {
    const scenario = await start({ jobSeconds: 0.2 })
    const options = { event: { name: 'workflow_dispatch' }, inputs: { environment, rehearse: true } }
    const run = await runExample(scenario, 'moved-pipeline', { ...options, inputDefaults: { 'job-seconds': '0.2' } })

    expect(run.results).toEqual({ build: 'success', deploy: 'success' })
    expect(run.step('Deploy').outputs).toMatchObject({ result: 'success', simulated: 'true' })
    expect(run.job('deploy').environment).toEqual({ name: 'rehearsal', url: '' })
    expect(scenario.simulator.requests).toEqual([])
  },
)

test('a config file that does not exist stops it before anything is deployed', async ({ start }) => {
  const { configFiles, ...cloud } = fullCloud()
  const scenario = await start({ jobSeconds: 0.2, cloud: { ...cloud, configFiles: configFiles?.slice(0, 2) ?? [] } })
  const run = await runExample(scenario, 'moved-pipeline', inputs(false))

  expect(run.results).toEqual({ build: 'success', deploy: 'failure' })
  expect(run.step('Deploy').log.join('\n')).toContain('There is no config file "production-secrets.properties"')
  expect(distributionOf(scenario.simulator, 'production')).toBe('shop-1.0.0-distribution.tar.gz')
})
