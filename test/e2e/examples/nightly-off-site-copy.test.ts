import { expect } from 'vitest'
import type { CloudSeed } from '../../../src/simulator/bloomreach/cloud-seed.ts'
import type { Simulator } from '../../../src/simulator/simulator.ts'
import { fastTime } from '../../support/fast-time.ts'
import { test } from '../../support/scenario.ts'
import { inPlaceCloud } from './clouds.ts'
import { backupsOf, runExample } from './example.ts'

const DAY = 24 * 3600 * 1000
const OFF_SITE = 'nfs://nas.example.com/off-site'

function cloudAfter(nights: number, now: number): CloudSeed {
  const backups = Array.from({ length: nights }, (_, index) => ({
    environment: 'production',
    createdAt: now - (index + 1) * DAY,
  }))
  return { ...inPlaceCloud(), backups }
}

function night({ netapp }: Simulator, machineEnv: Record<string, string> = {}) {
  return {
    event: { name: 'schedule' },
    vars: {
      LIVE_ENVIRONMENT: 'production',
      BACKUP_BUCKET: 'night-backups',
      AWS_REGION: 'eu-central-1',
      NETAPP_GROUP: netapp.groups[0]?.id ?? '',
      OFF_SITE_HOST: 'nas.example.com',
      OFF_SITE_EXPORT: '/off-site',
    },
    secrets: {
      AWS_ACCESS_KEY_ID: 'AKIA0123456789ABCDEF',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI-K7MDENG-bPxRfiCY',
      NETAPP_REFRESH_TOKEN: netapp.refreshTokens[0] ?? '',
    },
    machineEnv,
  }
}

const copied = ({ netapp }: Simulator) => (netapp.files[OFF_SITE] ?? []).map(({ path }) => path)

test('the new backup is copied off site, past a grace period and a schedule, and then old ones are deleted', async ({
  start,
}) => {
  const times = fastTime()
  const scenario = await start({ ...times, jobSeconds: 5, cloud: cloudAfter(16, times.now()) })
  const { simulator } = scenario
  const first = await runExample(scenario, 'nightly-off-site-copy', night(simulator))
  expect(first.results).toEqual({ copy: 'success' })
  expect(first.step('Ensure the relationship').outputs).toMatchObject({ created: 'true' })
  expect(first.step('Copy it off site').outputs).toMatchObject({ status: 'DONE', 'files-copied': '1' })
  expect(copied(simulator)).toHaveLength(1)
  expect(backupsOf(simulator, 'production')).toHaveLength(14)

  // The next night somebody has given the relationship a schedule, and a run of it begins right then.
  const relationship = simulator.netapp.relationships[2]
  if (relationship) relationship.nextSyncAt = times.now() + 10_000
  if (relationship) relationship.settings.schedule = { isEnabled: true, syncInHours: 1 }
  const second = await runExample(scenario, 'nightly-off-site-copy', night(simulator))
  expect(second.results).toEqual({ copy: 'success' })
  expect(second.step('Ensure the relationship').outputs).toMatchObject({ created: 'false', changed: 'true' })
  expect(second.step('Copy it off site').outputs).toMatchObject({ status: 'DONE', 'files-copied': '1' })
})

test('when the new backup is left out, the run fails and no backup is deleted', async ({ start }) => {
  const times = fastTime()
  const scenario = await start({ ...times, jobSeconds: 5, cloud: cloudAfter(16, times.now()) })
  const { simulator } = scenario
  // The storage's clock goes ahead, so the file is too young for longer than the step can know.
  const run = await runExample(scenario, 'nightly-off-site-copy', night(simulator, { STORAGE_AHEAD: '3600' }))
  expect(run.results).toEqual({ copy: 'failure' })
  expect(run.step('Copy it off site').log.join('\n')).toMatch(
    /copied 0 files, fewer than the 1 file of `min-files-copied`/,
  )
  expect(run.step('Delete old backups').outcome).toBe('skipped')
  expect(backupsOf(simulator, 'production')).toHaveLength(17)
  expect(copied(simulator)).toEqual([])
})

test('when a file does not arrive, the run fails and no backup is deleted', async ({ start }) => {
  const times = fastTime()
  const netapp = { behaviors: { syncOutcomes: ['file-errors' as const] } }
  const scenario = await start({ ...times, jobSeconds: 5, cloud: cloudAfter(16, times.now()), netapp })
  const run = await runExample(scenario, 'nightly-off-site-copy', night(scenario.simulator))
  expect(run.results).toEqual({ copy: 'failure' })
  expect(run.step('Copy it off site').log.join('\n')).toMatch(/1 file failed/)
  expect(run.step('Delete old backups').outcome).toBe('skipped')
  expect(backupsOf(scenario.simulator, 'production')).toHaveLength(17)
})
