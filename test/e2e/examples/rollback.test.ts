import { expect } from 'vitest'
import { test } from '../../support/scenario.ts'
import { inPlaceCloud } from './clouds.ts'
import { distributionOf, environmentAt, environmentOf, runExample } from './example.ts'
import { page } from './page.ts'

const BY_HAND = { event: { name: 'workflow_dispatch' } }
const SWITCH = 'switch the domains back'
const DEPLOY = 'deploy an earlier distribution'

test('the domains go back to the environment that was live before', async ({ start }) => {
  const scenario = await start({ jobSeconds: { domains: 0.2 } })
  const { simulator } = scenario
  const run = await runExample(scenario, 'rollback', { ...BY_HAND, inputs: { how: SWITCH, live: 'blue' } })

  expect(run.results).toEqual({ 'switch-back': 'success', 'deploy-earlier': 'skipped' })
  expect(run.job('switch-back').environment?.name).toBe('production')
  expect(environmentAt(simulator, 'www.example.com')).toBe('green')
  expect(environmentAt(simulator, 'example.com')).toBe('green')
  expect(environmentOf(simulator, 'green').production).toBe(true)
  expect(environmentOf(simulator, 'blue').production).toBe(false)
})

test('an earlier distribution is deployed where the site is live', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const distribution = 'shop-1.0.0-distribution.tar.gz'
  const run = await runExample(scenario, 'rollback', {
    ...BY_HAND,
    inputs: { how: DEPLOY, live: 'blue', distribution },
    vars: { HEALTH_CHECK_URL: await page(200) },
  })

  expect(run.results).toEqual({ 'switch-back': 'skipped', 'deploy-earlier': 'success' })
  expect(distributionOf(scenario.simulator, 'blue')).toBe(distribution)
  expect(environmentAt(scenario.simulator, 'www.example.com')).toBe('blue')
})

test.for([
  ['a distribution that is not there', 'shop-0.9.0-distribution.tar.gz', /no distribution "shop-0\.9\.0/],
  ['no distribution', '', /distribution/],
] as const)('%s is refused, and nothing is changed', async ([, distribution, message], { start }) => {
  const scenario = await start()
  const before = distributionOf(scenario.simulator, 'blue')
  const inputs = { how: DEPLOY, live: 'blue', distribution }
  const run = await runExample(scenario, 'rollback', { ...BY_HAND, inputs })

  expect(run.results).toEqual({ 'switch-back': 'skipped', 'deploy-earlier': 'failure' })
  expect(run.step('Deploy').log.join('\n')).toMatch(message)
  expect(distributionOf(scenario.simulator, 'blue')).toBe(before)
})

test('a release in place is undone by its earlier distribution', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: inPlaceCloud() })
  const distribution = 'shop-1.0.0-distribution.tar.gz'
  const inputs = { how: DEPLOY, live: 'production', distribution }
  const vars = { HEALTH_CHECK_URL: await page(200) }
  const run = await runExample(scenario, 'rollback', { ...BY_HAND, inputs, vars })

  expect(run.results).toEqual({ 'switch-back': 'skipped', 'deploy-earlier': 'success' })
  expect(distributionOf(scenario.simulator, 'production')).toBe(distribution)
})

test('without another environment, there is nothing to switch to: that fails, and nothing is sent', async ({
  start,
}) => {
  const scenario = await start({ cloud: inPlaceCloud() })
  const run = await runExample(scenario, 'rollback', { ...BY_HAND, inputs: { how: SWITCH, live: 'production' } })

  expect(run.results).toEqual({ 'switch-back': 'failure', 'deploy-earlier': 'skipped' })
  expect(run.step('Switch production and its domains').log.join('\n')).toMatch(/Bad input: `environment`/)
  expect(scenario.simulator.requests).toEqual([])
})

test('nothing is done when the approval is refused', async ({ start }) => {
  const scenario = await start()
  const run = await runExample(scenario, 'rollback', {
    ...BY_HAND,
    inputs: { how: SWITCH, live: 'blue' },
    environments: { production: { rejected: true } },
  })
  expect(run.conclusion).toBe('failure')
  expect(scenario.simulator.requests).toEqual([])
})
