import { gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import type { CloudSeed } from '../../../src/simulator/bloomreach/cloud-seed.ts'
import { test } from '../../support/scenario.ts'
import { inPlaceCloud } from './clouds.ts'
import { backupsOf, runExample } from './example.ts'
import { channel } from './slack.ts'

const NIGHT = {
  event: { name: 'schedule' },
  vars: { BACKUP_PUBLIC_KEY: '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZ\n-----END PGP PUBLIC KEY BLOCK-----' },
}
const DAY = 24 * 3600 * 1000

/** A manual backup of each of the nights before, and one of the stack's own. */
function cloudAfter(nights: number): CloudSeed {
  const now = Date.now()
  const manual = Array.from({ length: nights }, (_, index) => ({
    environment: 'production',
    createdAt: now - (index + 1) * DAY,
  }))
  return {
    ...inPlaceCloud(),
    backups: [...manual, { environment: 'production', system: true, createdAt: now - 40 * DAY }],
  }
}

test('backs up, keeps fourteen and an encrypted copy', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: cloudAfter(16) })
  const before = backupsOf(scenario.simulator, 'production')
  const run = await runExample(scenario, 'nightly-backup', NIGHT)

  expect(run.results).toEqual({ backup: 'success' })
  const left = backupsOf(scenario.simulator, 'production')
  const manual = left.filter(({ system }) => !system)
  expect(manual).toHaveLength(14)
  expect(left.filter(({ system }) => system)).toHaveLength(1)
  const gone = before.filter(({ id }) => !left.some((one) => one.id === id)).map(({ id }) => id)
  const oldest = before.filter(({ system }) => !system).slice(0, 3)
  expect(gone).toEqual(oldest.map(({ id }) => id))

  const made = manual.at(-1)
  expect(run.artifacts.names).toEqual([`backup-${made?.id}`])
  const { name, content } = run.artifacts.file(`backup-${made?.id}`)
  expect(name).toMatch(/\.gz\.gpg$/)
  const [head, ...message] = content.toString().split('\n')
  expect(head).toBe('-----BEGIN PGP MESSAGE-----')
  const dump = gunzipSync(Buffer.from(message.join(''), 'base64')).toString()
  expect(dump).toContain('Database: production')
  expect(dump).toMatch(/-- Dump completed on .*\n$/)
})

test('when the backup fails, nothing is deleted, no copy is made, and Slack hears of it', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: cloudAfter(16), behaviors: { backupOutcomes: ['fails'] } })
  const before = backupsOf(scenario.simulator, 'production').map(({ id }) => id)
  const { posted, secrets } = await channel()
  const run = await runExample(scenario, 'nightly-backup', { ...NIGHT, secrets })

  expect(run.results).toEqual({ backup: 'failure' })
  expect(posted).toEqual([{ text: expect.stringMatching(/^The nightly backup failed: https:.*\/actions\/runs\/\d+$/) }])
  expect(backupsOf(scenario.simulator, 'production').map(({ id }) => id)).toEqual(expect.arrayContaining(before))
  expect(run.artifacts.names).toEqual([])
})
