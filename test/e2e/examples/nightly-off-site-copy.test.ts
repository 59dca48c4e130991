import { expect } from 'vitest'
import type { CloudSeed } from '../../../src/simulator/bloomreach/cloud-seed.ts'
import type { Simulator } from '../../../src/simulator/simulator.ts'
import { test } from '../../support/scenario.ts'
import { inPlaceCloud } from './clouds.ts'
import { backupsOf, runExample } from './example.ts'

const DAY = 24 * 3600 * 1000

function cloudAfter(nights: number): CloudSeed {
  const now = Date.now()
  const backups = Array.from({ length: nights }, (_, index) => ({
    environment: 'production',
    createdAt: now - (index + 1) * DAY,
  }))
  return { ...inPlaceCloud(), backups }
}

function night({ netapp }: Simulator) {
  return {
    event: { name: 'schedule' },
    vars: {
      LIVE_ENVIRONMENT: 'production',
      BACKUP_BUCKET: 'site-backups',
      AWS_REGION: 'eu-central-1',
      NETAPP_RELATIONSHIP: netapp.relationships[0]?.id ?? '',
    },
    secrets: {
      AWS_ACCESS_KEY_ID: 'AKIA0123456789ABCDEF',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI-K7MDENG-bPxRfiCY',
      NETAPP_REFRESH_TOKEN: netapp.refreshTokens[0] ?? '',
    },
  }
}

test('the backup is carried off site, and then old ones are deleted', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.5, cloud: cloudAfter(16), netapp: { staleSeconds: 0.2 } })
  const run = await runExample(scenario, 'nightly-off-site-copy', night(scenario.simulator))

  expect(run.results).toEqual({ copy: 'success' })
  expect(run.step('Carry it off site').outputs).toMatchObject({ status: 'DONE', 'files-failed': '0' })
  expect(scenario.simulator.netapp.relationships[0]?.activity).toMatchObject({ type: 'Sync', status: 'DONE' })
  expect(backupsOf(scenario.simulator, 'production')).toHaveLength(14)
})

test('when a file does not arrive, the run is red and no backup is deleted', async ({ start }) => {
  const netapp = { staleSeconds: 0, behaviors: { syncOutcomes: ['file-errors' as const] } }
  const scenario = await start({ jobSeconds: 0.5, cloud: cloudAfter(16), netapp })
  const run = await runExample(scenario, 'nightly-off-site-copy', night(scenario.simulator))

  expect(run.results).toEqual({ copy: 'failure' })
  expect(run.step('Carry it off site').log.join('\n')).toMatch(/4 files failed/)
  expect(run.step('Delete old backups').outcome).toBe('skipped')
  expect(backupsOf(scenario.simulator, 'production')).toHaveLength(17)
})
