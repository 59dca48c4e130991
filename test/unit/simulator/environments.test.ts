import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { startApi } from './api.ts'
import { fakeClock } from './fake-clock.ts'

const PATH = '/v3/environments'

it('lists in pages and finds by id and by name', async () => {
  const cloud = {
    distributions: [{ id: 'D1', name: 'one' }],
    environments: [{ id: 'BLUE', name: 'blue', distribution: 'one' }, { name: 'green' }],
    domains: [{ name: 'www.example.com', environment: 'blue' }],
  }
  const clock = fakeClock()
  const { read, get } = await startApi({ cloud, now: clock.now })
  const blue = {
    id: 'BLUE',
    name: 'blue',
    url: 'blue-example.bloomreach.cloud',
    createdAt: '2026-01-15T12:00:00+00:00',
    createdBy: 'hippo-ondemand@bloomreach.com',
    deployedAt: '2026-01-15T12:00:00+00:00',
    deployedBy: 'ada@example.com',
    distributionId: 'D1',
    state: 'deployed',
    configuration: { bootstrap: false, virtualHosts: ['blue-example.bloomreach.cloud', 'www.example.com'] },
  }
  expect(await read(`${PATH}/BLUE`)).toEqual(blue)
  expect(await read(`${PATH}?name=blue`)).toEqual(blue)
  expect(await read(PATH)).toMatchObject({
    offset: 0,
    count: 2,
    more: false,
    total: 2,
    items: [blue, { name: 'green' }],
  })
  expect((await get(`${PATH}?name=red`)).json).toMatchObject({ error_code: 'EnvironmentNotFound' })
  expect((await get(`${PATH}/undefined`)).json).toMatchObject({ error_code: 'EnvironmentNotFound' })
})

it('creates an environment that is not deployed, within the limit', async () => {
  const { call, simulator } = await startApi({
    cloud: { environments: [{ name: 'one' }] },
    limits: { environments: 2 },
  })
  expect((await call('POST', PATH, { name: 'Not Valid' })).status).toBe(400)
  expect((await call('POST', PATH, { name: 'one' })).status).toBe(400)
  expect((await call('POST', PATH, { name: 'two' })).json).toMatchObject({
    name: 'two',
    url: 'two-example.bloomreach.cloud',
    deployedAt: '',
    deployedBy: '',
    distributionId: '',
    state: '',
  })
  expect((await call('POST', PATH, { name: 'three' })).json).toMatchObject({ error_code: 'MaxEnvironmentsReached' })
  expect(simulator.cloud.domains.map(({ name }) => name)).toEqual([
    'one-example.bloomreach.cloud',
    'two-example.bloomreach.cloud',
  ])
})

it('deletes one, whose domains then point nowhere', async () => {
  const { call, simulator } = await startApi({
    cloud: { environments: [{ id: 'BLUE', name: 'blue' }], domains: [{ name: 'a.com', environment: 'blue' }] },
  })
  const gone = await call('DELETE', `${PATH}/BLUE`)
  expect([gone.status, gone.json]).toEqual([200, null])
  expect(simulator.cloud.domains).toMatchObject([{ name: 'a.com', environmentId: '' }])
  expect((await call('DELETE', `${PATH}/BLUE`)).status).toBe(404)
})

it("gives out an environment's logs as a tar.gz that supports ranges", async () => {
  const clock = fakeClock()
  const { call, simulator } = await startApi({
    cloud: { environments: [{ id: 'BLUE', name: 'blue' }] },
    now: clock.now,
  })
  const { token } = (await call('POST', `${PATH}/BLUE/logs/download-token`)).json as { token: string }
  expect(token).toMatch(/^[0-9a-f]{64}$/)
  const download = (headers: Record<string, string> = {}) =>
    fetch(`${simulator.url}${PATH}/logs/download/${token}`, {
      headers: { authorization: `Bearer ${simulator.issueAccessToken()}`, ...headers },
    })
  const whole = await download()
  expect(whole.headers.get('content-disposition')).toBe('attachment; filename="cmslogs blue 2026-01-15 1200.tar.gz"')
  const bytes = Buffer.from(await whole.arrayBuffer())
  const tar = gunzipSync(bytes)
  expect(entriesOf(tar)).toEqual(['cms.log', 'site.log', 'catalina.out'])
  expect(tar.toString()).not.toContain('ERROR')
  const part = await download({ range: 'bytes=100-' })
  expect(part.status).toBe(206)
  expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(100))
})

it('names a download as told, and refuses an unknown token', async () => {
  const { call, get } = await startApi({
    cloud: { environments: [{ id: 'BLUE', name: 'blue' }] },
    behaviors: { downloadName: '../../etc/passwd' },
  })
  const { token } = (await call('POST', `${PATH}/BLUE/logs/download-token`)).json as { token: string }
  const answer = await get(`${PATH}/logs/download/${token}`)
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="../../etc/passwd"')
  expect(await get(`${PATH}/logs/download/abc`)).toMatchObject({
    status: 404,
    json: { error_code: 'InvalidDownloadToken', error_detail: "Download token 'abc' not valid." },
  })
})

function entriesOf(tar: Buffer): string[] {
  const names: string[] = []
  for (let at = 0; tar[at] !== 0; ) {
    const header = tar.subarray(at, at + 512)
    const sum = header.reduce((all, byte, index) => all + (index >= 148 && index < 156 ? 32 : byte), 0)
    expect(Number.parseInt(header.toString('latin1', 148, 154), 8)).toBe(sum)
    names.push(header.toString('latin1', 0, header.indexOf(0)))
    at += 512 + Math.ceil(Number.parseInt(header.toString('latin1', 124, 135), 8) / 512) * 512
  }
  return names
}
