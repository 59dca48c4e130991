import { expect } from 'vitest'
import { test } from '../../support/scenario.ts'
import { inPlaceCloud } from './clouds.ts'
import { backupsOf, distributionOf, runExample } from './example.ts'
import { page } from './page.ts'

const TAG = { event: { name: 'push' }, github: { ref: 'refs/tags/v1.3.0' } }
const NEW = 'shop-v1.3.0-distribution.tar.gz'
const OLD = 'shop-1.1.0-distribution.tar.gz'

test('builds, and releases in the called workflow', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: inPlaceCloud() })
  const vars = { HEALTH_CHECK_URL: await page(200) }
  const run = await runExample(scenario, 'call-release-in-place', { ...TAG, vars })

  expect(run.results).toEqual({ build: 'success', 'release / release': 'success' })
  expect(distributionOf(scenario.simulator, 'production')).toBe(NEW)
  const [backup] = backupsOf(scenario.simulator, 'production')
  const { outputs, environment } = run.job('release / release')
  expect(outputs).toMatchObject({
    'backup-id': backup?.id,
    'environment-url': 'https://production-example.bloomreach.cloud',
  })
  expect(environment).toEqual({ name: 'production', url: 'https://production-example.bloomreach.cloud' })
})

test('without the approval nothing is released', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: inPlaceCloud() })
  const environments = { production: { rejected: true } }
  const run = await runExample(scenario, 'call-release-in-place', { ...TAG, environments })

  expect(run.results).toEqual({ build: 'success', 'release / release': 'failure' })
  expect(distributionOf(scenario.simulator, 'production')).toBe(OLD)
  expect(backupsOf(scenario.simulator, 'production')).toEqual([])
})

test('when the deployment fails, the previous distribution runs again', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: inPlaceCloud(), behaviors: { deployOutcomes: ['fails'] } })
  const run = await runExample(scenario, 'call-release-in-place', TAG)

  expect(run.results).toEqual({ build: 'success', 'release / release': 'failure' })
  expect(distributionOf(scenario.simulator, 'production')).toBe(OLD)
})
