import { describe, expect } from 'vitest'
import type { BackupSeed, CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import { calls, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const DAY = 24 * 3600 * 1000
const FAST = { env: { BRC_CLOCK_RATE: '10' } }
const distributions = [{ name: 'site.tar.gz' }]
const environments = ['green', 'blue'].map((name) => ({ name, distribution: 'site.tar.gz' }))

/** Backups named by their age in days, in an order of no meaning. */
function cloud(...backups: Omit<BackupSeed, 'createdAt'>[]): CloudSeed {
  const now = Date.now()
  const dated = backups.map((one) => ({
    ...one,
    createdAt: now - Number.parseInt(one.id?.split('-')[1] ?? '', 10) * DAY,
  }))
  return { distributions, environments, backups: dated }
}

const green = (id: string) => ({ id, environment: 'green' })

const history = cloud(
  green('green-5'),
  green('green-2'),
  { id: 'blue-9', environment: 'blue' },
  { ...green('green-7'), system: true },
  green('green-30'),
  green('green-1'),
)

function left(simulator: { cloud: { backups: { id: string }[] } }): string[] {
  return simulator.cloud.backups.map(({ id }) => id)
}

describe.for([true, false])('`keep`, with the type shown in lists: %s,', (backupTypeShown) => {
  test('deletes what is beyond the newest, oldest first, of this environment only, and none of the system', async ({
    start,
  }) => {
    const { simulator, step } = await start({ cloud: history, jobSeconds: 0.2, behaviors: { backupTypeShown } })
    const { conclusion, outputs, log, summary } = await step('backup', { environment: 'green', keep: 2 })
    expect(conclusion).toBe('success')
    expect(JSON.parse(outputs['deleted-backup-ids'] ?? '')).toEqual(['green-30', 'green-5', 'green-2'])
    expect(left(simulator)).toEqual(['blue-9', 'green-7', 'green-1', outputs['backup-id']])
    expect(log.join('\n')).toContain('Deleted the backup green-30')
    expect(summary).toContain('green-30, green-5, green-2')
    const all = calls(simulator)
    expect(all.findIndex((call) => call.startsWith('DELETE /v3/backups'))).toBeGreaterThan(
      all.findLastIndex((call) => call.startsWith('GET /v3/backups/jobs/')),
    )
  })

  test('of 1 leaves the new one alone', async ({ start }) => {
    const { simulator, step } = await start({ cloud: history, jobSeconds: 0.2, behaviors: { backupTypeShown } })
    const { outputs } = await step('backup', { environment: 'green', keep: 1 })
    expect(left(simulator)).toEqual(['blue-9', 'green-7', outputs['backup-id']])
  })

  test('of more than there are deletes nothing', async ({ start }) => {
    const { simulator, step } = await start({ cloud: history, jobSeconds: 0.2, behaviors: { backupTypeShown } })
    const { outputs } = await step('backup', { environment: 'green', keep: 5 })
    expect(outputs['deleted-backup-ids']).toBe('[]')
    expect(left(simulator)).toHaveLength(7)
  })
})

test('nothing goes that is newer than the new backup', async ({ start }) => {
  const ahead = { distributions, environments, backups: [{ ...green('from-the-future'), createdAt: Date.now() + DAY }] }
  const { simulator, step } = await start({ cloud: ahead, jobSeconds: 0.2 })
  const { outputs } = await step('backup', { environment: 'green', keep: 1 })
  expect(left(simulator)).toEqual(['from-the-future', outputs['backup-id']])
})

test('of two jobs at once neither deletes what the other makes, and none fails', async ({ start }) => {
  const { simulator, step, start: begin } = await start({ cloud: history, jobSeconds: 1 })
  const first = await begin('backup', { environment: 'green', keep: 1 })
  await first.line(/is in progress/)
  const second = await step('backup', { environment: 'green', keep: 1 })
  const { conclusion, outputs } = await first.result
  expect([conclusion, second.conclusion]).toEqual(['success', 'success'])
  const ours = [outputs['backup-id'], second.outputs['backup-id']]
  expect(left(simulator).filter((id) => !/^(?:blue-9|green-7)$/.test(id))).toContain(ours[1])
  const deleted = [outputs, second.outputs].flatMap((one) => JSON.parse(one['deleted-backup-ids'] ?? '') as string[])
  expect(deleted).not.toContain(ours[1])
})

test('only complete ones count, and none goes that is not known to be complete', async ({ start }) => {
  const states = cloud(
    { ...green('green-1'), job: 'fails' },
    { ...green('green-2'), job: 'hangs' },
    { ...green('green-3'), job: 'cancelled' },
    { ...green('green-4'), job: 'ok' },
    { ...green('green-5') },
    { ...green('green-6'), job: 'timeout' },
  )
  const { simulator, step } = await start({ cloud: states, jobSeconds: 0.2 })
  const { conclusion, outputs } = await step('backup', { environment: 'green', keep: 2 }, FAST)
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['deleted-backup-ids'] ?? '')).toEqual(['green-5'])
  expect(left(simulator)).toHaveLength(6)
})

test('one that does not tell its environment stays, and the log says so', async ({ start }) => {
  const { simulator, step } = await start({ cloud: cloud(green('green-1'), green('green-2')), jobSeconds: 0.2 })
  for (const one of simulator.cloud.backups) if (one.id === 'green-2') one.environmentId = ''
  const { conclusion, outputs, annotations } = await step('backup', { environment: 'green', keep: 1 })
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['deleted-backup-ids'] ?? '')).toEqual(['green-1'])
  expect(annotations).toMatchObject([
    { level: 'warning', message: '`keep` has left green-2: the service does not tell the environment.' },
  ])
})

test('an entry without an id, or with a placeholder for its date, stays', async ({ start }) => {
  const { simulator, step } = await start({ cloud: cloud(green('green-1')), jobSeconds: 0.2 })
  const environmentId = simulator.cloud.environments[0]?.id
  simulator.addFault({
    kind: 'extra-entries',
    method: 'GET',
    path: '/v3/backups',
    times: null,
    entries: [
      { environmentId, createdBy: 'ci@example.com', createdAt: '2020-01-01T00:00:00+00:00' },
      { id: 'b-first', environmentId, createdBy: 'ci@example.com', createdAt: '0001-01-01T00:00:00Z' },
    ],
  })
  const { conclusion, outputs } = await step('backup', { environment: 'green', keep: 1 }, FAST)
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['deleted-backup-ids'] ?? '')).toEqual(['green-1'])
})

describe('it is not known which may be deleted', () => {
  test('where the list may be incomplete', async ({ start }) => {
    const behaviors = { lists: 'items', hiddenEntries: 1 } as const
    const { simulator, step } = await start({ cloud: history, jobSeconds: 0.2, behaviors })
    const { conclusion, outputs, log } = await step('backup', { environment: 'green', keep: 1 })
    expect(conclusion).toBe('failure')
    expect(outputs).toMatchObject({ status: 'completed', 'deleted-backup-ids': '[]' })
    expect(log.join('\n')).toMatch(
      /The backup is complete, but no old one was deleted.*The list of backups may be incomplete: it has 7 of 8/,
    )
    expect(left(simulator)).toHaveLength(7)
  })

  test('where a job cannot be asked', async ({ start }) => {
    const { simulator, step } = await start({ cloud: history, jobSeconds: 0.2 })
    const html = { kind: 'status', status: 404, body: '<html>nothing here</html>', times: null } as const
    simulator.addFault({ ...html, path: '/v3/backups/jobs/green-2' })
    const { conclusion, log } = await step('backup', { environment: 'green', keep: 1 }, FAST)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('Whether the backup green-2 is complete is unknown')
    expect(left(simulator)).toHaveLength(7)
  })
})

test('without `keep` nothing is deleted', async ({ start }) => {
  const { simulator, step } = await start({ cloud: history, jobSeconds: 0.2 })
  await step('backup', { environment: 'green' })
  expect(left(simulator)).toHaveLength(7)
})

test('a deletion that fails fails the step and is listed, and the others are deleted', async ({ start }) => {
  const { simulator, step } = await start({ cloud: history, jobSeconds: 0.2 })
  simulator.addFault({
    kind: 'status',
    method: 'DELETE',
    path: '/v3/backups/green-5',
    status: 500,
    body: { error_code: 'DeleteBackupFailed', error_detail: 'it is locked' },
    times: null,
  })
  const { conclusion, outputs, log, summary } = await step('backup', { environment: 'green', keep: 1, retries: 1 })
  expect(conclusion).toBe('failure')
  expect(outputs['status']).toBe('completed')
  expect(JSON.parse(outputs['deleted-backup-ids'] ?? '')).toEqual(['green-30', 'green-2', 'green-1'])
  expect(left(simulator)).toEqual(
    ['green-5', 'blue-9', 'green-7', outputs['backup-id']].sort(
      (a, b) => left(simulator).indexOf(a ?? '') - left(simulator).indexOf(b ?? ''),
    ),
  )
  expect(log.join('\n')).toMatch(
    /The backup is complete, but 1 old one\(s\) could not be deleted: green-5: DELETE \/v3\/backups\/green-5 returned HTTP 500 DeleteBackupFailed: it is locked/,
  )
  expect(stateOf(log)).toMatch(/State now: The backup .* of green is complete\. 3 older backups were deleted\.$/)
  expect(summary).toContain('green-30, green-2, green-1')
})

test("a system's backup that looks like a user's is left, with a warning", async ({ start }) => {
  const disguised = cloud({ ...green('green-8'), system: true, createdBy: 'system@example.com' })
  const { simulator, step } = await start({ cloud: disguised, jobSeconds: 0.2 })
  const { conclusion, annotations } = await step('backup', { environment: 'green', keep: 1 })
  expect(conclusion).toBe('success')
  expect(left(simulator)).toContain('green-8')
  expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('It stays.') }])
})

test.for([
  ['from something on the way', false, '<html>blocked</html>'],
  ["on a user's own", true, { error_code: 'InvalidParameters', error_detail: 'it is locked' }],
] as const)('a 400 %s is no refusal to delete what the system made', async ([, backupTypeShown, body], { start }) => {
  const fault = { kind: 'status', method: 'DELETE', path: '/v3/backups/*', status: 400, body, times: null } as const
  const { simulator, step } = await start({
    cloud: cloud(green('green-8')),
    jobSeconds: 0.2,
    behaviors: { backupTypeShown },
    faults: [fault],
  })
  const { conclusion, log } = await step('backup', { environment: 'green', keep: 1 })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/1 old one\(s\) could not be deleted: green-8: DELETE \S+ returned HTTP 400/)
  expect(left(simulator)).toContain('green-8')
})

test('cancelled while it deletes, the step says what is deleted, and of what nobody knows', async ({ start }) => {
  const { simulator, start: begin } = await start({
    cloud: history,
    jobSeconds: 0.2,
    faults: [{ kind: 'hang-after', method: 'DELETE', path: '/v3/backups/green-5' }],
  })
  const running = await begin('backup', { environment: 'green', keep: 1 })
  await expect.poll(() => left(simulator), { timeout: 20_000 }).not.toContain('green-5')
  running.cancel()
  const { conclusion, outputs, log } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(outputs['deleted-backup-ids']).toBe('["green-30"]')
  expect(stateOf(log)).toMatch(
    /The backup \S+ of green is complete\. It is unknown whether the older backup green-5 was deleted\. One older backup was deleted\.$/,
  )
})

test('a deletion of which nobody knows stays in the message, when the others are deleted', async ({ start }) => {
  const { simulator, step } = await start({ cloud: history, jobSeconds: 0.2 })
  const html = { kind: 'status', method: 'DELETE', status: 403, body: '<html>', times: null } as const
  simulator.addFault({ ...html, path: '/v3/backups/green-5' })
  const { conclusion, log } = await step('backup', { environment: 'green', keep: 1 })
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toMatch(
    /is complete\. It is unknown whether the older backup green-5 was deleted\. 3 older backups were deleted\.$/,
  )
})
