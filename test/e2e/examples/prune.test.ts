import { expect } from 'vitest'
import type { CloudSeed } from '../../../src/simulator/bloomreach/cloud-seed.ts'
import { test } from '../../support/scenario.ts'
import { backupsOf, runExample } from './example.ts'
import { channel } from './slack.ts'

const DAY = 24 * 3600 * 1000

/**
 * A distribution and a config file each day from the 100th before on, thirty in all; the oldest distribution is live, with
 * one of the first six config files. A backup every fifth day since 60 days.
 */
function crowdedCloud(): CloudSeed {
  const now = Date.now()
  const files = (extension: string) =>
    Array.from({ length: 30 }, (_, index) => ({
      name: `shop-1.${index}.0.${extension}`,
      createdAt: now - (100 - index) * DAY,
    }))
  return {
    distributions: files('tar.gz'),
    configFiles: files('properties'),
    environments: [{ name: 'production', distribution: 'shop-1.0.0.tar.gz', deployedAt: now - 94.5 * DAY }],
    backups: Array.from({ length: 12 }, (_, index) => ({
      environment: 'production',
      createdAt: now - (index * 5 + 1) * DAY,
    })),
  }
}

const newest = Array.from({ length: 20 }, (_, index) => index + 10)

test('each week the old goes, and what is in use stays', async ({ start }) => {
  const scenario = await start({ cloud: crowdedCloud() })
  const run = await runExample(scenario, 'prune', { event: { name: 'schedule' } })

  expect(run.results).toEqual({ prune: 'success' })
  const { distributions, configFiles } = scenario.simulator.cloud
  expect(distributions.map(({ name }) => name)).toEqual([0, ...newest].map((minor) => `shop-1.${minor}.0.tar.gz`))
  const mayBeUsed = [0, 1, 2, 3, 4, 5]
  expect(configFiles.map(({ name }) => name)).toEqual(
    [...mayBeUsed, ...newest].map((minor) => `shop-1.${minor}.0.properties`),
  )
  expect(backupsOf(scenario.simulator, 'production')).toHaveLength(6)
})

test('by hand it deletes nothing unless told to', async ({ start }) => {
  const scenario = await start({ cloud: crowdedCloud() })
  const rehearsed = await runExample(scenario, 'prune', { event: { name: 'workflow_dispatch' } })
  expect(rehearsed.results).toEqual({ prune: 'success' })
  expect(scenario.simulator.cloud.distributions).toHaveLength(30)

  await runExample(scenario, 'prune', { event: { name: 'workflow_dispatch' }, inputs: { 'dry-run': false } })
  expect(scenario.simulator.cloud.distributions).toHaveLength(21)
})

test('what cannot be deleted is posted to Slack, and does not keep the rest', async ({ start }) => {
  const faults = [{ method: 'DELETE', path: '/v3/distributions/*', kind: 'status' as const, status: 403 }]
  const scenario = await start({ cloud: crowdedCloud(), faults })
  const { posted, secrets } = await channel()
  const run = await runExample(scenario, 'prune', { event: { name: 'schedule' }, secrets })

  expect(run.job('prune').steps.map(({ outcome }) => outcome)).toEqual(['failure', 'success', 'success', 'success'])
  expect(posted).toEqual([{ text: expect.stringMatching(/^The weekly prune failed: https:/) }])
  expect(run.conclusion).toBe('failure')
  expect(scenario.simulator.cloud.distributions).toHaveLength(22)
  expect(scenario.simulator.cloud.configFiles).toHaveLength(26)
})
