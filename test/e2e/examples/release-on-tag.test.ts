import { expect } from 'vitest'
import { test } from '../../support/scenario.ts'
import { inPlaceCloud } from './clouds.ts'
import { backupsOf, distributionOf, runExample } from './example.ts'
import { page } from './page.ts'

const NEW = 'shop-v1.3.0-distribution.tar.gz'
const OLD = 'shop-1.1.0-distribution.tar.gz'

const TAG = { event: { name: 'push' }, github: { ref: 'refs/tags/v1.3.0' } }

test('a tag is released: built, backed up, deployed, checked, shown on GitHub', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: inPlaceCloud() })
  const run = await runExample(scenario, 'release-on-tag', { ...TAG, vars: { HEALTH_CHECK_URL: await page(200) } })

  expect(run.results).toEqual({ build: 'success', release: 'success' })
  expect(distributionOf(scenario.simulator, 'production')).toBe(NEW)
  const [backup] = backupsOf(scenario.simulator, 'production')
  expect(run.step('Release').outputs['backup-id']).toBe(backup?.id)
  expect(run.job('release').environment).toEqual({
    name: 'production',
    url: 'https://production-example.bloomreach.cloud',
  })
})

test.for([
  ['the deployment fails', 'fails', 200],
  ['the page is not healthy afterwards', 'ok', 500],
] as const)(
  'when %s, the run fails and the previous distribution runs again',
  async ([, outcome, status], { start }) => {
    // The deployment and its rollback may end within a second, and are told apart by finer times only.
    const behaviors = { deployOutcomes: [outcome], times: 'milliseconds' as const }
    const scenario = await start({ jobSeconds: 0.2, cloud: inPlaceCloud(), behaviors })
    // Ten minutes is what a site gets to be well again; a test gives it less.
    const run = await runExample(scenario, 'release-on-tag', {
      ...TAG,
      vars: { HEALTH_CHECK_URL: await page(status) },
      inputDefaults: { 'health-check-timeout-minutes': '0.1' },
    })

    expect(run.results).toEqual({ build: 'success', release: 'failure' })
    expect(run.step('Release').outputs['rolled-back']).toBe('true')
    expect(distributionOf(scenario.simulator, 'production')).toBe(OLD)
    expect(backupsOf(scenario.simulator, 'production')).toHaveLength(1)
  },
)
