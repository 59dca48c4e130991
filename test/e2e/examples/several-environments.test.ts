import { expect } from 'vitest'
import { test } from '../../support/scenario.ts'
import { inPlaceCloud } from './clouds.ts'
import { distributionOf, environmentOf, runExample } from './example.ts'

const PUSH = { event: { name: 'push' }, github: { ref: 'refs/heads/main' } }
const NEW = 'shop-main-distribution.tar.gz'

test('one distribution goes to one environment after another, each with its own properties', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: inPlaceCloud() })
  const { simulator } = scenario
  const run = await runExample(scenario, 'several-environments', PUSH)

  expect(run.results).toEqual({ build: 'success', 'deploy (test)': 'success', 'deploy (acceptance)': 'success' })
  expect(simulator.cloud.distributions.filter(({ name }) => name === NEW)).toHaveLength(1)
  for (const environment of ['test', 'acceptance']) {
    expect(distributionOf(simulator, environment)).toBe(NEW)
    const [role, ...others] = environmentOf(simulator, environment).configFileRoles
    expect(others).toEqual([])
    expect(role?.role).toBe('systemproperty')
    const file = simulator.cloud.configFiles.find(({ id }) => id === role?.appConfigFileId)
    expect(file?.name).toBe(`${environment}.properties`)
  }
  expect(distributionOf(simulator, 'production')).toBe('shop-1.1.0-distribution.tar.gz')
})

test('the first failure is rolled back and stops the ones that follow', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: inPlaceCloud(), behaviors: { deployOutcomes: ['fails'] } })
  const run = await runExample(scenario, 'several-environments', PUSH)

  expect(run.results).toEqual({ build: 'success', 'deploy (test)': 'failure', 'deploy (acceptance)': 'cancelled' })
  expect(distributionOf(scenario.simulator, 'test')).toBe('shop-1.2.0-distribution.tar.gz')
  expect(environmentOf(scenario.simulator, 'test').state).toBe('deployed')
  expect(distributionOf(scenario.simulator, 'acceptance')).toBe('shop-1.1.0-distribution.tar.gz')
})

test('run again, it deploys the files that are there already', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: inPlaceCloud() })
  await runExample(scenario, 'several-environments', PUSH)
  const { cloud } = scenario.simulator
  const before = [cloud.distributions.length, cloud.configFiles.length]
  const again = await runExample(scenario, 'several-environments', PUSH)

  expect(again.conclusion).toBe('success')
  expect([cloud.distributions.length, cloud.configFiles.length]).toEqual(before)
})
