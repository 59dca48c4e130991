import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { SimulatorOptions } from '../../../src/simulator/simulator.ts'
import { startApi } from './api.ts'
import { fakeClock } from './fake-clock.ts'

const cloud = {
  distributions: [{ id: 'D1', name: 'one' }],
  environments: [
    { id: 'BLUE', name: 'blue', distribution: 'one', contentOf: 'live' },
    { id: 'GREEN', name: 'green' },
  ],
  backups: [
    { id: 'SYSTEM', environment: 'blue', system: true },
    { id: 'MANUAL', environment: 'blue' },
  ],
}

async function start(options: SimulatorOptions = {}) {
  const clock = fakeClock()
  const api = await startApi({ cloud, jobSeconds: 10, now: clock.now, ...options })
  const job = async (id: string) => (await api.read(`/v3/backups/jobs/${id}`))['status']
  const ids = async () => (await api.read<{ id: string }[]>('/v3/backups')).map(({ id }) => id)
  const backUp = async () => {
    const answer = await api.call('POST', '/v3/backups', { environmentId: 'BLUE', backupType: 'Manual' })
    return { ...answer, id: (answer.json as { id: string }).id }
  }
  const restore = (id: string, environmentId = 'GREEN') =>
    api.call('PUT', `/v3/backups/${id}/restore`, { environmentId })
  return { ...api, clock, job, ids, backUp, restore }
}

describe('a backup', () => {
  it('is a job of the same id, listed from its start', async () => {
    const { backUp, job, clock, read, ids } = await start()
    const { status, json, id } = await backUp()
    expect(status).toBe(202)
    expect(json).toEqual({
      id: expect.any(String),
      environmentId: 'BLUE',
      createdBy: 'ci@example.com',
      createdAt: '2026-01-15T12:00:00+00:00',
      distributionId: 'D1',
    })
    expect(await job(id)).toBe('running')
    expect(await ids()).toEqual(['SYSTEM', 'MANUAL', id])
    clock.forward(10)
    expect(await job(id)).toBe('completed')
    const [, , listed] = await read<{ databases: { database: string }[] }[]>('/v3/backups')
    expect(listed?.databases.map(({ database }) => database)).toEqual(['blue', 'blue_targeting'])
  })

  it('fails when told, and is then gone', async () => {
    const { backUp, job, clock, ids } = await start({ behaviors: { backupOutcomes: ['fails'] } })
    const { id } = await backUp()
    clock.forward(10)
    expect(await job(id)).toBe('error')
    expect(await ids()).toEqual(['SYSTEM', 'MANUAL'])
  })

  it('hangs when told', async () => {
    const { backUp, job, clock } = await start({ behaviors: { backupOutcomes: ['hangs'] }, tokenSeconds: 1e9 })
    const { id } = await backUp()
    clock.forward(1e6)
    expect(await job(id)).toBe('running')
  })

  it.each([
    [400, 'InvalidParameters', { environmentId: '', backupType: 'Manual' }],
    [400, 'InvalidParameters', { environmentId: 'NONE', backupType: 'Manual' }],
    [400, 'InvalidParameters', { environmentId: 'BLUE', backupType: 'manual' }],
    [400, 'InvalidParameters', { environmentId: 'BLUE' }],
    [500, 'CreateBackupFailed', { environmentId: 'GREEN', backupType: 'Manual' }],
  ])('answers %i %s to %j', async (status, error_code, body) => {
    const { call, ids } = await start()
    expect(await call('POST', '/v3/backups', body)).toMatchObject({ status, json: { error_code } })
    expect(await ids()).toHaveLength(2)
  })

  it('is deleted, unless the stack made it or it is not complete', async () => {
    const { call, ids, backUp } = await start()
    expect(await call('DELETE', '/v3/backups/MANUAL')).toMatchObject({ status: 200, text: '' })
    expect(await call('DELETE', '/v3/backups/SYSTEM')).toMatchObject({
      status: 400,
      json: { error_code: 'InvalidParameters' },
    })
    const { id } = await backUp()
    expect(await call('DELETE', `/v3/backups/${id}`)).toMatchObject({
      status: 500,
      json: { error_code: 'DeleteBackupFailed' },
    })
    expect((await call('DELETE', '/v3/backups/NONE')).status).toBe(400)
    expect(await ids()).toEqual(['SYSTEM', id])
  })

  it('shows its type when told', async () => {
    const { read } = await start({ behaviors: { backupTypeShown: true } })
    expect(await read('/v3/backups')).toMatchObject([{ backupType: 'StackSnapshot' }, { backupType: 'Manual' }])
  })
})

describe('a restore', () => {
  it("is a job with an id of its own, and replaces the target's content", async () => {
    const { restore, job, clock, simulator } = await start()
    const answer = await restore('MANUAL')
    const { jobId } = answer.json as { jobId: string }
    expect(answer).toMatchObject({ status: 202, json: { jobId: expect.stringMatching(/^[0-9a-f-]{36}$/) } })
    expect(await job(jobId)).toBe('running')
    expect(simulator.cloud.environments[1]).toMatchObject({ contentOf: 'green', restoredFrom: null })
    clock.forward(10)
    expect(await job(jobId)).toBe('completed')
    expect(simulator.cloud.environments[1]).toMatchObject({ contentOf: 'live', restoredFrom: 'MANUAL' })
  })

  it('fails when told, and replaces nothing', async () => {
    const { restore, job, clock, simulator } = await start({ behaviors: { restoreOutcomes: ['fails'] } })
    const { jobId } = (await restore('MANUAL')).json as { jobId: string }
    clock.forward(10)
    expect(await job(jobId)).toBe('error')
    expect(simulator.cloud.environments[1]).toMatchObject({ contentOf: 'green' })
  })

  it.each([
    [400, 400],
    [409, 409],
    ['accepted', 202],
  ] as const)('while one runs: %s', async (restoreWhileBusy, status) => {
    const { restore, clock } = await start({ behaviors: { restoreWhileBusy } })
    await restore('MANUAL')
    expect((await restore('SYSTEM')).status).toBe(status)
    expect((await restore('SYSTEM', 'BLUE')).status).toBe(202)
    clock.forward(10)
    expect((await restore('SYSTEM')).status).toBe(202)
  })

  it('needs a backup that is there and complete, and a target', async () => {
    const { restore, backUp } = await start()
    expect((await restore('NONE')).json).toMatchObject({ error_code: 'InvalidParameters' })
    expect((await restore('MANUAL', 'NONE')).json).toMatchObject({ error_code: 'InvalidParameters' })
    expect((await restore('MANUAL', '')).status).toBe(400)
    const { id } = await backUp()
    expect(await restore(id)).toMatchObject({ status: 500, json: { error_code: 'RestoreBackupFailed' } })
  })

  it('has no job of another id', async () => {
    const { get } = await start()
    expect(await get('/v3/backups/jobs/NONE')).toMatchObject({ status: 404, json: { error_code: 'JobNotFound' } })
  })
})

describe('the link to the repository', () => {
  it('is signed, needs no other authorization and refuses one, and lasts 15 minutes', async () => {
    const { get, clock, simulator } = await start({ tokenSeconds: 1e6 })
    const answer = await get('/v3/backups/MANUAL/repositorydownloadlink')
    const { url } = answer.json as { url: string }
    expect(answer.status).toBe(202)
    expect(url).toMatch(new RegExp(`^${simulator.url}/repository/`))
    expect(simulator.secrets).toContain(new URL(url).search.slice(1))

    const whole = Buffer.from(await (await fetch(url)).arrayBuffer())
    const part = await fetch(url, { headers: { range: 'bytes=100000-' } })
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(100_000))
    expect((await fetch(url, { headers: { authorization: 'Bearer x' } })).status).toBe(400)
    expect((await fetch(url.replace('MANUAL', 'SYSTEM'))).status).toBe(403)
    clock.forward(15 * 60)
    expect((await fetch(url)).status).toBe(403)
  })

  it('leads to a gzipped dump of the database, which stays the same', async () => {
    const { get } = await start()
    const load = async () => {
      const { url } = (await get('/v3/backups/MANUAL/repositorydownloadlink')).json as { url: string }
      expect(new URL(url).pathname).toMatch(/\.sql\.gz$/)
      const response = await fetch(url)
      expect(response.headers.get('content-type')).toBe('application/gzip')
      return Buffer.from(await response.arrayBuffer())
    }
    const file = await load()
    expect(file.length).toBeGreaterThan(100_000)
    const dump = gunzipSync(file).toString()
    expect(dump).toMatch(/^-- MySQL dump .*INSERT INTO `DEFAULT_BUNDLE` VALUES\n.*;\n\n-- Dump completed on [^\n]*\n$/s)
    expect(await load()).toEqual(file)
  })

  it('waits for the backup', async () => {
    const { get, backUp, clock } = await start()
    const { id } = await backUp()
    expect((await get(`/v3/backups/${id}/repositorydownloadlink`)).status).toBe(404)
    clock.forward(10)
    expect((await get(`/v3/backups/${id}/repositorydownloadlink`)).status).toBe(202)
  })
})
