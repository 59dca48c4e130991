import { expect } from 'vitest'
import { test } from '../../support/scenario.ts'
import { inPlaceCloud } from './clouds.ts'
import { distributionOf, environmentOf, runExample } from './example.ts'
import { page } from './page.ts'
import { channel } from './slack.ts'

const MONTH = { event: { name: 'schedule' } }

function cloudWithBackup() {
  return { ...inPlaceCloud(), backups: [{ environment: 'production', createdAt: Date.now() - 3600_000 }] }
}

test('the newest backup of production is in acceptance, with the distribution of production', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: cloudWithBackup() })
  const { posted, secrets } = await channel()
  const run = await runExample(scenario, 'restore-drill', { ...MONTH, secrets, vars: { DRILL_URL: await page(200) } })

  expect(run.results).toEqual({ drill: 'success' })
  expect(environmentOf(scenario.simulator, 'acceptance').contentOf).toBe('production')
  expect(distributionOf(scenario.simulator, 'acceptance')).toBe(distributionOf(scenario.simulator, 'production'))
  expect(posted).toEqual([])
})

test('a drill that fails is posted to Slack', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: inPlaceCloud() })
  const { posted, secrets } = await channel()
  const run = await runExample(scenario, 'restore-drill', { ...MONTH, secrets, vars: { DRILL_URL: await page(200) } })

  expect(run.results).toEqual({ drill: 'failure' })
  expect(run.step('Restore the newest backup').log.join('\n')).toContain('There is no completed backup of production')
  expect(posted).toEqual([{ text: expect.stringMatching(/^The restore drill failed: https:/) }])
})
