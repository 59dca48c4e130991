import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type Api, startApi } from './api.ts'
import { fakeClock } from './fake-clock.ts'

const PATH = '/v3/distributions'

interface Listed {
  id: string
  name: string
}

interface Page {
  offset: number
  max: number
  count: number
  more: boolean
  total: number
  items: Listed[]
}

function named(...names: string[]) {
  return { cloud: { distributions: names.map((name) => ({ name })) } }
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex')
}

async function idOf(api: Api, name: string): Promise<string> {
  return (await api.read<Page>(PATH)).items.find((one) => one.name === name)?.id ?? ''
}

describe('the list', () => {
  it('comes in pages, without hashes', async () => {
    const { read } = await startApi({ ...named('a', 'b', 'c', 'd', 'e'), pageSize: 2 })
    const page = await read<Page>(`${PATH}?offset=2&max=50`)
    expect(page).toMatchObject({ offset: 2, max: 2, count: 2, more: true, total: 5 })
    expect(page.items.map(({ name }) => name)).toEqual(['c', 'd'])
    expect(Object.keys(page.items[0] ?? {})).toEqual([
      'id',
      'name',
      'createdAt',
      'createdBy',
      'modifiedAt',
      'modifiedBy',
    ])
    expect(await read<Page>(`${PATH}?offset=4`)).toMatchObject({ count: 1, more: false })
    expect(await read<Page>(`${PATH}?offset=9`)).toMatchObject({ count: 0, more: false, items: [] })
  })

  it('takes whole numbers only', async () => {
    const { get } = await startApi()
    expect((await get(`${PATH}?offset=-1`)).status).toBe(400)
    expect((await get(`${PATH}?max=x`)).status).toBe(400)
  })

  it('is a bare array, or the newest first, as told', async () => {
    const { read } = await startApi({ ...named('a', 'b'), behaviors: { lists: 'array', listOrder: 'newest-first' } })
    expect((await read<Listed[]>(PATH)).map(({ name }) => name)).toEqual(['b', 'a'])
  })
})

describe('an upload', () => {
  it('is stored, and described as the reference prints it', async () => {
    const clock = fakeClock()
    const api = await startApi({ ...named(), now: clock.now })
    const answer = await api.upload(PATH, 'dist_file', 'site.tar.gz', 'bytes')
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual({
      id: expect.stringMatching(/^[0-9A-F]{16}$/),
      distributionName: 'site.tar.gz',
      createdBy: 'ci@example.com',
      createdAt: '2026-01-15T12:00:00+00:00',
      modifiedAt: '',
      modifiedBy: '',
      md5hash: md5('bytes'),
    })
    const { id } = answer.json as Listed
    expect(await api.read(`${PATH}/${id}`)).toMatchObject({ id, name: 'site.tar.gz', md5hash: md5('bytes') })
    expect(api.simulator.requests.find(({ method }) => method === 'POST')).toMatchObject({
      body: { field: 'dist_file', filename: 'site.tar.gz', size: 5, md5: md5('bytes') },
      status: 200,
    })
  })

  it('may have the name of another', async () => {
    const api = await startApi(named('same'))
    await api.upload(PATH, 'dist_file', 'same', 'x')
    expect(api.simulator.cloud.distributions.map(({ name }) => name)).toEqual(['same', 'same'])
  })

  it('is refused in another field, beside others, without a name, as JSON and cut off', async () => {
    const { upload, call, simulator } = await startApi(named())
    expect((await upload(PATH, 'file', 'a', 'x')).json).toMatchObject({ error_code: 'InvalidParameters' })
    const two = new FormData()
    two.append('dist_file', new Blob(['x']), 'a')
    two.append('name', 'b')
    expect((await call('POST', PATH, two)).status).toBe(400)
    expect((await call('POST', PATH, { dist_file: 'x' })).status).toBe(400)
    const multipart = { 'content-type': 'multipart/form-data; boundary=b' }
    expect((await call('POST', PATH, 'neither a part nor an end', multipart)).status).toBe(400)
    expect((await call('POST', PATH, 'x', { 'content-type': 'multipart/form-data' })).status).toBe(400)
    expect(simulator.cloud.distributions).toEqual([])
  })

  it('is refused beyond the limits, after it has been read', async () => {
    const { upload, simulator } = await startApi({ ...named('a'), limits: { distributions: 2, distributionBytes: 10 } })
    expect((await upload(PATH, 'dist_file', 'b', 'x'.repeat(11))).status).toBe(400)
    expect((await upload(PATH, 'dist_file', 'b', 'x'.repeat(10))).status).toBe(200)
    expect((await upload(PATH, 'dist_file', 'c', 'x')).json).toMatchObject({ error_code: 'MaxDistributionsReached' })
    expect(simulator.cloud.distributions).toHaveLength(2)
  })

  it('is stored with other bytes when told, once', async () => {
    const { upload } = await startApi({ ...named(), behaviors: { corruptUploads: 1 } })
    expect((await upload(PATH, 'dist_file', 'a', 'x')).json).toMatchObject({ md5hash: md5('x\0') })
    expect((await upload(PATH, 'dist_file', 'a', 'x')).json).toMatchObject({ md5hash: md5('x') })
  })

  it.each([
    ['complete', [{ size: 8, md5: md5('12345678') }]],
    ['partial', [{ size: 4, md5: md5('1234') }]],
    ['nothing', []],
  ] as const)('whose answer gets lost leaves behind what is told: %s', async (lostUpload, left) => {
    const { upload, simulator } = await startApi({
      ...named(),
      behaviors: { lostUpload },
      faults: [{ kind: 'lost-answer', method: 'POST', path: PATH }],
    })
    await expect(upload(PATH, 'dist_file', 'a', '12345678')).rejects.toThrow()
    expect(simulator.cloud.distributions).toMatchObject(left)
    expect(simulator.cloud.distributions).toHaveLength(left.length)
  })

  it.each(['read', 'close'] as const)('with a bad token: %s', async (unauthorizedUpload) => {
    const { call, simulator } = await startApi({ ...named(), behaviors: { unauthorizedUpload } })
    const form = new FormData()
    form.append('dist_file', new Blob(['x']), 'a')
    const answer = await call('POST', PATH, form, { authorization: 'Bearer bad' })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('connection')).toBe(unauthorizedUpload === 'close' ? 'close' : 'keep-alive')
    expect('body' in (simulator.requests[0] ?? {})).toBe(unauthorizedUpload === 'read')
  })
})

describe('an upload that the client breaks off', () => {
  it('leaves nothing behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'uploads-'))
    vi.stubEnv('TMPDIR', folder)
    const { simulator } = await startApi(named())
    const sending = request(`${simulator.url}${PATH}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${simulator.issueAccessToken()}`,
        'content-type': 'multipart/form-data; boundary=b',
        'content-length': 1_000_000,
      },
    })
    sending.on('error', () => {})
    sending.write('--b\r\nContent-Disposition: form-data; name="dist_file"; filename="a"\r\n\r\nfirst bytes')
    const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    await expect.poll(() => files().length).toBe(1)
    sending.destroy()
    await expect.poll(() => files().length).toBe(0)
    expect(simulator.requests[0]?.status).toBeUndefined()
    expect(simulator.cloud.distributions).toEqual([])
    await simulator.close()
    expect(readdirSync(folder)).toEqual([])
    vi.unstubAllEnvs()
    rmdirSync(folder)
  })
})

describe('one distribution', () => {
  it('is renamed', async () => {
    const clock = fakeClock()
    const api = await startApi({ ...named('old'), now: clock.now })
    const path = `${PATH}/${await idOf(api, 'old')}`
    const renamed = await api.call('PATCH', path, { name: 'new' })
    expect(renamed.json).toMatchObject({
      name: 'new',
      modifiedAt: '2026-01-15T12:00:00+00:00',
      modifiedBy: 'ci@example.com',
    })
    expect((await api.call('PATCH', path, { name: '' })).status).toBe(400)
  })

  it('is deleted', async () => {
    const api = await startApi(named('a'))
    const path = `${PATH}/${await idOf(api, 'a')}`
    const gone = await api.call('DELETE', path)
    expect([gone.status, gone.json]).toEqual([200, true])
    expect((await api.get(path)).json).toMatchObject({ error_code: 'DistributionNotFound' })
    expect((await api.call('DELETE', path)).status).toBe(404)
  })

  it('is downloaded with a token that ends, whole or in ranges', async () => {
    const clock = fakeClock()
    const api = await startApi({ cloud: { distributions: [{ name: 'a.tgz', content: '0123456789' }] }, now: clock.now })
    const id = await idOf(api, 'a.tgz')
    const { token } = (await api.call('POST', `${PATH}/${id}/download-token`)).json as { token: string }
    expect(api.simulator.secrets).toContain(token)
    const path = `${PATH}/download/${token}`
    const whole = await api.get(path)
    expect(whole.text).toBe('0123456789')
    expect(whole.headers.get('content-disposition')).toBe('attachment; filename="a.tgz"')
    const etag = whole.headers.get('etag') ?? ''

    const part = async (range: string, ifRange = etag) => {
      const { status, text, headers } = await api.call('GET', path, undefined, { range, 'if-range': ifRange })
      return [status, text, headers.get('content-range')]
    }
    expect(await part('bytes=4-')).toEqual([206, '456789', 'bytes 4-9/10'])
    expect(await part('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10'])
    expect(await part('bytes=-3')).toEqual([206, '789', 'bytes 7-9/10'])
    expect(await part('bytes=10-')).toEqual([416, '', 'bytes */10'])
    expect(await part('bytes=4-', '"another"')).toEqual([200, '0123456789', null])

    clock.forward(15 * 60)
    expect((await api.get(path)).json).toMatchObject({ error_code: 'AuthenticationFailed' })
    const { simulator } = api
    const fresh = { authorization: `Bearer ${simulator.issueAccessToken()}` }
    expect((await api.call('GET', path, undefined, fresh)).json).toMatchObject({ error_code: 'InvalidDownloadToken' })
  })

  it('needs no access token, but refuses a wrong one', async () => {
    const api = await startApi(named('a.tgz'))
    const id = await idOf(api, 'a.tgz')
    const { token } = (await api.call('POST', `${PATH}/${id}/download-token`)).json as { token: string }
    const url = `${api.simulator.url}${PATH}/download/${token}`
    expect((await fetch(url)).status).toBe(200)
    expect((await fetch(url, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401)
    expect((await fetch(url.replace(token, 'wrong'))).status).toBe(404)
  })

  it('is what was uploaded, and of a made-up one always the same', async () => {
    const api = await startApi({ cloud: { distributions: [{ id: 'BIG', name: 'big', sizeBytes: 200_000 }] } })
    const uploaded = await api.upload(PATH, 'dist_file', 'x', 'some bytes')
    const { id } = uploaded.json as Listed
    const download = async (which: string, headers = {}) => {
      const { token } = (await api.call('POST', `${PATH}/${which}/download-token`)).json as { token: string }
      const { url, issueAccessToken } = api.simulator
      const response = await fetch(`${url}${PATH}/download/${token}`, {
        headers: { authorization: `Bearer ${issueAccessToken()}`, ...headers },
      })
      return Buffer.from(await response.arrayBuffer())
    }
    expect((await download(id)).toString()).toBe('some bytes')
    const big = await download('BIG')
    expect(createHash('md5').update(big).digest('hex')).toBe((await api.read(`${PATH}/BIG`))['md5hash'])
    expect(big.subarray(70_000)).toEqual(await download('BIG', { range: 'bytes=70000-' }))
  })
})
