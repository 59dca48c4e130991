import { expect } from 'vitest'
import { calls, changes, test } from '../support/scenario.ts'

const DAY = 24 * 3600 * 1000
const now = Date.now()
const cloud = {
  distributions: [{ name: 'shop.tar.gz' }],
  environments: [
    { name: 'blue', distribution: 'shop.tar.gz', id: 'AAAAAAAAAAAAAAAA' },
    { name: 'green', distribution: 'shop.tar.gz', id: 'BBBBBBBBBBBBBBBB' },
  ],
  backups: [
    { id: '00000000-0000-4000-8000-000000000001', environment: 'blue', createdAt: now - 2 * DAY },
    { id: '00000000-0000-4000-8000-000000000003', environment: 'blue', createdAt: now - DAY },
    { id: '00000000-0000-4000-8000-000000000002', environment: 'green', createdAt: now - 3 * DAY },
  ],
}
const [OLD, NEW, GREENS] = cloud.backups.map(({ id }) => id)

test('restores the backup of an id, and waits until that is done', async ({ start }) => {
  const { simulator, step } = await start({ cloud, jobSeconds: 1 })
  const { conclusion, outputs, log, summary } = await step('restore', { environment: 'green', backup: OLD ?? '' })
  expect(conclusion).toBe('success')
  const [job] = simulator.cloud.jobs
  expect(job).toMatchObject({ kind: 'restore', backupId: OLD, environmentId: 'BBBBBBBBBBBBBBBB', over: true })
  expect(outputs).toMatchObject({ 'backup-id': OLD, 'job-id': job?.id, status: 'completed' })
  expect(Number(outputs['duration-seconds'])).toBeGreaterThanOrEqual(1)
  expect(JSON.parse(outputs['json'] ?? '')).toEqual({ jobId: job?.id, status: 'completed' })
  expect(simulator.cloud.environments[1]?.restoredFrom).toBe(OLD)
  expect(log.join('\n')).toMatch(/restore of backup 0{8}.* into green: done, completed/)
  expect(summary).toContain('Restored')
  expect(changes(simulator)).toEqual([`PUT /v3/backups/${OLD}/restore`])
  expect(simulator.requests.find(({ method }) => method === 'PUT')?.body).toEqual({ environmentId: 'BBBBBBBBBBBBBBBB' })
})

test('`latest` is the newest of the target itself', async ({ start }) => {
  const { step } = await start({ cloud, jobSeconds: 0.2, behaviors: { listOrder: 'newest-first', idKey: 'ID' } })
  const { outputs } = await step('restore', { environment: 'green', backup: 'latest' })
  expect(outputs).toMatchObject({ 'backup-id': GREENS, status: 'completed' })
})

test('`latest` of another environment, by `createdAt` and not by the order of the list', async ({ start }) => {
  const { simulator, step } = await start({ cloud: { ...cloud, backups: cloud.backups.toReversed() }, jobSeconds: 0.2 })
  const inputs = { environment: 'green', backup: 'latest', 'source-environment': 'AAAAAAAAAAAAAAAA' }
  const { outputs } = await step('restore', inputs)
  expect(outputs['backup-id']).toBe(NEW)
  expect(simulator.cloud.environments[1]?.restoredFrom).toBe(NEW)
})

test('`latest` passes over a backup that is still being made', async ({ start }) => {
  const { simulator, step } = await start({ cloud, jobSeconds: { backup: 30, restore: 0.2 } })
  await step('backup', { environment: 'blue', wait: false })
  const { outputs } = await step('restore', { environment: 'green', backup: 'latest', 'source-environment': 'blue' })
  expect(outputs['backup-id']).toBe(NEW)
  expect(simulator.cloud.environments[1]?.restoredFrom).toBe(NEW)
})

test('does not wait when told so', async ({ start }) => {
  const { simulator, step } = await start({ cloud, jobSeconds: 30 })
  const { conclusion, outputs, log } = await step('restore', { environment: 'green', backup: NEW ?? '', wait: false })
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ 'job-id': simulator.cloud.jobs[0]?.id, status: 'running' })
  expect(log.join('\n')).toContain('see green in Mission Control')
  expect(calls(simulator).some((call) => call.includes('/jobs/'))).toBe(false)
})

test('the token may end during the wait', async ({ start }) => {
  const { step } = await start({ cloud, jobSeconds: 2.5, tokenSeconds: 1 })
  const { conclusion } = await step('restore', { environment: 'green', backup: NEW ?? '' })
  expect(conclusion).toBe('success')
})

test('a request that was not taken is made again', async ({ start }) => {
  const { simulator, step } = await start({
    cloud,
    jobSeconds: 0.2,
    faults: [{ kind: 'html', method: 'PUT', path: '/v3/backups/*/restore' }],
  })
  const { conclusion } = await step('restore', { environment: 'green', backup: NEW ?? '' })
  expect(conclusion).toBe('success')
  expect(simulator.cloud.jobs).toHaveLength(1)
})

test('after a lost answer it waits until what runs is over, and restores again to have a job to follow', async ({
  start,
}) => {
  const { simulator, step } = await start({
    cloud,
    jobSeconds: 1.5,
    faults: [{ kind: 'lost-answer', method: 'PUT', path: '/v3/backups/*/restore' }],
  })
  const { conclusion, outputs, log } = await step('restore', { environment: 'green', backup: NEW ?? '' })
  expect(conclusion).toBe('success')
  expect(log.join('\n')).toContain('a response was lost; waiting for what runs there to end')
  expect(simulator.cloud.jobs.at(-1)).toMatchObject({ id: outputs['job-id'], backupId: NEW, over: true })
})
