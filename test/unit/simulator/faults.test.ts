import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/simulator/faults.ts'
import type { SimulatorOptions } from '../../../src/simulator/simulator.ts'
import { type Api, startApi } from './api.ts'

const PATH = '/v3/environments'

async function startWith(fault: Fault, options: SimulatorOptions = {}): Promise<Api> {
  return await startApi({ cloud: { environments: [] }, faults: [fault], ...options })
}

async function create(api: Api) {
  return await api.call('POST', PATH, { name: 'new' })
}

/** Whether the request took effect, and how it stands in the records. */
function trace({ simulator }: Api) {
  const { status, fault } = simulator.requests.at(-1) ?? {}
  return { done: simulator.cloud.environments.length > 0, status, fault }
}

describe('a connection that breaks', () => {
  it.each([
    ['reset-before', false],
    ['reset-amid', false],
    ['reset-after', false],
    ['lost-answer', true],
  ] as const)('%s: done %s', async (kind, done) => {
    const api = await startWith({ kind })
    await expect(create(api)).rejects.toMatchObject({ message: 'fetch failed' })
    expect(trace(api)).toEqual({ done, status: undefined, fault: kind })
    expect((await create(api)).status).toBe(done ? 400 : 200)
  })

  it('records a body exactly when all of it was read', async () => {
    const bodies = async (kind: 'reset-before' | 'reset-amid' | 'reset-after') => {
      const api = await startWith({ kind })
      await expect(create(api)).rejects.toThrow()
      return api.simulator.requests[0]?.body
    }
    expect(await bodies('reset-before')).toBeUndefined()
    expect(await bodies('reset-amid')).toBeUndefined()
    expect(await bodies('reset-after')).toEqual({ name: 'new' })
  })

  it('breaks at once amid a request without a body', async () => {
    const api = await startWith({ kind: 'reset-amid' })
    await expect(api.get(PATH)).rejects.toThrow('fetch failed')
  })

  it('cuts the answer in half', async () => {
    const api = await startWith({ kind: 'cut-answer' })
    const { url, issueAccessToken } = api.simulator
    const response = await fetch(`${url}${PATH}`, { headers: { authorization: `Bearer ${issueAccessToken()}` } })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
    expect(trace(api)).toMatchObject({ status: 200, fault: 'cut-answer' })
  })

  it('breaks amid an upload, of which nothing stays', async () => {
    const api = await startWith({ kind: 'reset-amid' }, { behaviors: { lostUpload: 'complete' } })
    const upload = api.upload('/v3/distributions', 'dist_file', 'a', new Uint8Array(5_000_000))
    await expect(upload).rejects.toThrow('fetch failed')
    expect(api.simulator.cloud.distributions).toEqual([])
  })
})

describe('no answer', () => {
  it.each([
    ['hang', false],
    ['hang-after', true],
    ['slow-head', false],
    ['interim', false],
  ] as const)('%s: done %s, until the simulator closes', async (kind, done) => {
    const api = await startWith({ kind })
    const pending = create(api)
    const ended = expect(pending).rejects.toThrow('fetch failed')
    await expect.poll(() => api.simulator.requests[0]?.body).toEqual({ name: 'new' })
    await expect.poll(() => trace(api)).toEqual({ done, status: undefined, fault: kind })
    await api.simulator.close()
    await ended
  })
})

describe('a wrong answer', () => {
  it('has a status, a body and headers as told, without effect', async () => {
    const body = { error_code: 'Busy', error_detail: 'later' }
    const api = await startWith({ kind: 'status', status: 503, body, headers: { 'retry-after': '7' } })
    const answer = await create(api)
    expect(answer).toMatchObject({ status: 503, json: body })
    expect(answer.headers.get('retry-after')).toBe('7')
    expect(trace(api)).toEqual({ done: false, status: 503, fault: 'status' })
  })

  it('has a status although it took effect', async () => {
    const api = await startWith({ kind: 'status', status: 500, body: 'Oops', applied: true })
    expect(await create(api)).toMatchObject({ status: 500, text: 'Oops' })
    expect(trace(api)).toMatchObject({ done: true, status: 500 })
  })

  it('is a page of HTML', async () => {
    const api = await startWith({ kind: 'html' })
    const answer = await create(api)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html'])
    expect(answer.text).toContain('<h1>502 Bad Gateway</h1>')
    expect(trace(api).done).toBe(false)
  })

  it('is half of the JSON, with a length that fits', async () => {
    const api = await startWith({ kind: 'truncated-json' })
    const answer = await create(api)
    expect(answer).toMatchObject({ status: 200, json: undefined })
    expect(answer.text).toMatch(/^\{"id":/)
    expect(trace(api).done).toBe(true)
  })

  it('is JSON of the wrong type', async () => {
    const api = await startWith({ kind: 'wrong-type' })
    const answer = await create(api)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(answer.json).toMatchObject({ name: 'new' })
  })

  it('is empty', async () => {
    const api = await startWith({ kind: 'empty' })
    expect(await create(api)).toMatchObject({ status: 200, text: '' })
    expect(trace(api).done).toBe(true)
  })

  it('trickles', async () => {
    const api = await startWith({ kind: 'slow', intervalMs: 5, chunkBytes: 20 })
    const before = performance.now()
    const { json, text } = await create(api)
    expect(json).toMatchObject({ name: 'new' })
    expect(performance.now() - before).toBeGreaterThan((text.length / 20 - 1) * 4)
  })

  it('leads elsewhere', async () => {
    const api = await startWith({ kind: 'redirect', location: 'http://127.0.0.1:1/steal', status: 307 })
    const answer = await create(api)
    expect([answer.status, answer.headers.get('location')]).toEqual([307, 'http://127.0.0.1:1/steal'])
    expect(trace(api).done).toBe(false)
  })

  it('is a 401, and this token is dead from now on', async () => {
    const api = await startWith({ kind: 'unauthorized' })
    expect(await create(api)).toMatchObject({ status: 401, json: { error_code: 'AuthenticationFailed' } })
    expect((await create(api)).status).toBe(401)
    const authorization = `Bearer ${api.simulator.issueAccessToken()}`
    expect((await api.call('POST', PATH, { name: 'new' }, { authorization })).status).toBe(200)
  })
})

describe('which request a fault meets', () => {
  const failing = { kind: 'status', status: 500 } as const
  const statuses = async (fault: Fault, ...requests: [string, string][]) => {
    const api = await startApi({ faults: [fault] })
    const seen: boolean[] = []
    for (const [method, path] of requests) seen.push((await api.call(method, path)).status === 500)
    return seen
  }
  const get = (path: string): [string, string] => ['GET', path]

  it('goes by number', async () => {
    const requests = [get('/v3/users'), get('/v3/users'), get('/v3/users'), get('/v3/users')]
    expect(await statuses(failing, ...requests)).toEqual([true, false, false, false])
    expect(await statuses({ ...failing, nth: 2, times: 2 }, ...requests)).toEqual([false, true, true, false])
    for (const times of [Number.POSITIVE_INFINITY, null]) {
      expect(await statuses({ ...failing, nth: 3, times }, ...requests)).toEqual([false, false, true, true])
    }
  })

  it('goes by method and path, without the query', async () => {
    const requests = [get('/v3/domains?name=a.com'), get('/v3/users'), ['POST', '/v3/domains'] as [string, string]]
    const forEver = { ...failing, times: null }
    expect(await statuses({ ...forEver, path: '/v3/domains' }, ...requests)).toEqual([true, false, true])
    expect(await statuses({ ...forEver, method: 'GET', path: '/v3/domains' }, ...requests)).toEqual([
      true,
      false,
      false,
    ])
    const deeper = [get('/v3/backups'), get('/v3/backups/jobs/1'), get('/v3/backups/x')]
    expect(await statuses({ ...forEver, path: '/v3/*' }, ...deeper)).toEqual([true, false, false])
    expect(await statuses({ ...forEver, path: '/v3/backups/**' }, ...deeper)).toEqual([false, true, true])
    expect(await statuses({ ...forEver, path: '/v3/*/jobs/*' }, ...deeper)).toEqual([false, true, false])
  })

  it('is the first in force, while the others count on', async () => {
    const api = await startApi()
    api.simulator.addFault({ kind: 'status', status: 500 })
    api.simulator.addFault({ kind: 'status', status: 501, nth: 2 })
    const seen = [await api.get('/v3/users'), await api.get('/v3/users'), await api.get('/v3/users')]
    expect(seen.map(({ status }) => status)).toEqual([500, 501, 200])
    api.simulator.addFault({ kind: 'html', times: null })
    api.simulator.clearFaults()
    expect((await api.get('/v3/users')).status).toBe(200)
  })

  it('must be one that is known', async () => {
    const { simulator } = await startApi()
    expect(() => simulator.addFault({ kind: 'boom' } as unknown as Fault)).toThrow('boom')
    expect(() => simulator.addFault({ kind: 'html', nth: 0 })).toThrow()
  })
})
