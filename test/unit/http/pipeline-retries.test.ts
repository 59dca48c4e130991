import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { ActionError } from '../../../src/core/errors.ts'
import type { Call } from '../../../src/http/call.ts'
import { HttpError, NoResponseError } from '../../../src/http/errors.ts'
import { Pipeline } from '../../../src/http/pipeline.ts'
import { Transport } from '../../../src/http/transport.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { Notes } from '../../support/notes.ts'

type Reply = (response: ServerResponse, request: IncomingMessage) => void

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const json =
  (value: unknown, status = 200, headers = {}): Reply =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
const status = (code: number, headers = {}): Reply => json({}, code, headers)
const text =
  (body: string, code = 200): Reply =>
  (response) =>
    void response.writeHead(code).end(body)
const reset: Reply = (response) => void response.destroy()
const silence: Reply = () => {}
const cut: Reply = (response) => {
  response.writeHead(200, { 'content-length': 100 })
  response.write('{"id":')
  setTimeout(() => response.destroy(), 20)
}

/** A service that answers as told, one after another, and the last answer from then on. */
async function service(...answers: Reply[]) {
  const requests: string[] = []
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const answer = answers[Math.min(requests.length, answers.length - 1)]
      requests.push(`${request.method} ${request.url}`)
      answer?.(response, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const transport = new Transport()
  closing.push(
    () => transport.close(),
    () => server.closeAllConnections(),
    () => server.close(),
  )
  const clock = new ManualClock()
  const notes = new Notes()
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const pipeline = new Pipeline({ origin, transport, clock, reporter: notes, idleMs: 250, retries: 3 })
  return { pipeline, requests, clock, notes: notes.all }
}

const GET: Call<unknown> = { method: 'GET', path: '/it', parse: (value) => value }
const POST: Call<unknown> = { method: 'POST', path: '/it', json: {}, parse: (value) => value }

const PASSING: [string, Reply][] = [
  ['500', status(500)],
  ['502 in HTML', text('<html>Bad Gateway</html>', 502)],
  ['503', status(503)],
  ['408', status(408)],
  ['425', status(425)],
  ['429', status(429)],
  ['a reset', reset],
  ['silence', silence],
  ['a cut answer', cut],
  ['truncated JSON', text('{"id":')],
  ['HTML for JSON', text('<html></html>')],
]
const FINAL = [200, 202, 400, 401, 403, 404, 405, 409, 413, 302]

describe('what may pass is tried again', () => {
  test.each(PASSING)('after %s', async (_, answer) => {
    const { pipeline, requests } = await service(answer, answer, json({ id: 1 }))
    expect(await pipeline.request(GET)).toEqual({ id: 1 })
    expect(requests).toHaveLength(3)
  })

  test.each(PASSING)('so many times after %s, and then told', async (_, answer) => {
    const { pipeline, requests, clock } = await service(answer)
    await expect(pipeline.request(GET)).rejects.toBeInstanceOf(ActionError)
    expect(requests).toHaveLength(4)
    expect(clock.slept).toHaveLength(3)
    for (const [index, ms] of clock.slept.entries()) {
      expect(ms).toBeGreaterThanOrEqual(250 * 2 ** index)
      expect(ms).toBeLessThanOrEqual(500 * 2 ** index)
    }
  })
})

describe('what stays is not tried again', () => {
  test.each(FINAL)('%i', async (code) => {
    const { pipeline, requests } = await service(json({ error_code: 'No', error_detail: 'not so' }, code))
    await expect(pipeline.request(GET)).rejects.toMatchObject({ status: code, code: 'No', detail: 'not so' })
    expect(requests).toHaveLength(1)
  })

  test('a considered answer of 500', async () => {
    const { pipeline, requests } = await service(json({ error_code: 'Considered' }, 500))
    await expect(pipeline.request({ ...GET, final: ['Considered'] })).rejects.toBeInstanceOf(HttpError)
    expect(requests).toHaveLength(1)
  })
})

describe('what must not happen twice', () => {
  const LOST: [string, Reply][] = PASSING.filter(([name]) => !/^4/.test(name))

  test.each(LOST)('is not repeated after %s', async (_, answer) => {
    const { pipeline, requests } = await service(answer)
    const request = pipeline.request(POST)
    await expect(request).rejects.toMatchObject({ hint: expect.stringContaining('it is not repeated') })
    expect(requests).toHaveLength(1)
  })

  test.each(LOST)('is looked for after %s, and not repeated when it is there', async (_, answer) => {
    const { pipeline, requests } = await service(answer)
    const found = await pipeline.request({ ...POST, retryPolicy: { verify: async () => 'found' } })
    expect([found, requests]).toEqual(['found', ['POST /it']])
  })

  test.each(LOST)('is repeated after %s when it is not there', async (_, answer) => {
    const { pipeline, requests } = await service(answer, json('made'))
    const lost: ActionError[] = []
    const find = async (error: ActionError) => void lost.push(error)
    expect(await pipeline.request({ ...POST, retryPolicy: { verify: find } })).toBe('made')
    expect([lost.length, requests.length]).toEqual([1, 2])
  })

  test.each([408, 425, 429])('is simply sent again after %i, which did nothing', async (code) => {
    const { pipeline, requests } = await service(status(code), json('made'))
    expect(await pipeline.request(POST)).toBe('made')
    expect(requests).toHaveLength(2)
  })

  test('is simply sent again when no connection came about', async () => {
    const { pipeline, clock } = await service(silence)
    const nowhere = new Pipeline({ ...pipeline.options, origin: 'http://127.0.0.1:1' })
    await expect(nowhere.request(POST)).rejects.toMatchObject({ reached: false })
    expect(clock.slept).toHaveLength(3)
  })
})

describe('Retry-After', () => {
  const DATE = 'Sun, 06 Nov 1994 08:49:37 GMT'

  test.each([
    ['429', '7', 7000],
    ['503', '60', 60_000],
    ['429', 'Sun, 06 Nov 1994 08:49:44 GMT', 7000],
  ])('of a %s is obeyed: %s', async (code, value, ms) => {
    const { pipeline, clock, requests } = await service(
      status(Number(code), { 'retry-after': value, date: DATE }),
      json('it'),
    )
    await pipeline.request(GET)
    expect(requests).toHaveLength(2)
    expect(clock.slept).toEqual([ms])
  })

  test.each(['0', '0.01', 'Sun, 06 Nov 1994 08:49:00 GMT', '-5', 'soon'])(
    'that is shorter than the backoff, or none, does not shorten it: %s',
    async (value) => {
      const { pipeline, clock } = await service(status(503, { 'retry-after': value, date: DATE }))
      await expect(pipeline.request(GET)).rejects.toMatchObject({ status: 503 })
      expect(clock.slept).toHaveLength(3)
      for (const [index, ms] of clock.slept.entries()) expect(ms).toBeGreaterThanOrEqual(250 * 2 ** index)
    },
  )

  test.each(['86400', '61', 'Mon, 07 Nov 1994 08:49:37 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'of more than a request may wait is not waited for: %s',
    async (value) => {
      const { pipeline, clock, requests } = await service(status(503, { 'retry-after': value, date: DATE }), json('it'))
      await expect(pipeline.request(GET)).rejects.toMatchObject({
        status: 503,
        hint: expect.stringMatching(/It asks to wait at least .* \(Retry-After\)\./),
      })
      expect([requests.length, clock.slept]).toEqual([1, []])
    },
  )

  test('adds up: all pauses of a request together are limited', async () => {
    const { pipeline, clock } = await service(status(503, { 'retry-after': '25' }))
    await expect(pipeline.request(GET)).rejects.toMatchObject({ status: 503 })
    expect(clock.slept).toEqual([25_000, 25_000])
  })

  test('may be as long as a service could delay the request by silence', async () => {
    const { pipeline, clock } = await service(status(503, { 'retry-after': '300' }), json('it'))
    await new Pipeline({ ...pipeline.options, idleMs: 100_000 }).request(GET)
    expect(clock.slept).toEqual([300_000])
  })

  test('is announced when it is long', async () => {
    const { pipeline, notes } = await service(status(429, { 'retry-after': '60' }), json('it'))
    await pipeline.request(GET)
    expect(notes).toEqual(['info: GET /it returned HTTP 429; retry 1 of 3 in 60.0 s'])
  })
})

describe('a token', () => {
  test('that is refused is renewed once', async () => {
    const { pipeline, requests } = await service(status(401), json('it'))
    const tokens = ['old', 'new']
    pipeline.authorizer = { token: async () => tokens[0] ?? '', renew: async () => tokens.shift() === 'old' }
    expect(await pipeline.request(POST)).toBe('it')
    expect(requests).toHaveLength(2)
  })

  test('that is refused again is told', async () => {
    const { pipeline, requests } = await service(status(401))
    pipeline.authorizer = { token: async () => 'token', renew: async () => true }
    await expect(pipeline.request(GET)).rejects.toMatchObject({ status: 401 })
    expect(requests).toHaveLength(2)
  })

  test('whose request has spent its tries is not asked for again', async () => {
    const { pipeline, requests } = await service(status(503))
    const login = () => pipeline.request({ ...POST, path: '/login', retryPolicy: 'safe', authorize: false })
    pipeline.authorizer = { token: async () => String(await login()), renew: async () => true }
    await expect(pipeline.request(GET)).rejects.toThrow('POST /login returned HTTP 503')
    expect(requests).toEqual(Array(4).fill('POST /login'))
  })
})

test('an abort ends a pause between tries', async () => {
  const { pipeline } = await service(status(503, { 'retry-after': '600' }))
  const controller = new AbortController()
  const { systemClock } = await import('../../../src/core/clock.ts')
  const patient = new Pipeline({ ...pipeline.options, idleMs: 600_000, clock: systemClock, signal: controller.signal })
  const request = patient.request(GET)
  const timer = setTimeout(() => controller.abort(new Error('enough')), 50)
  onTestFinished(() => clearTimeout(timer))
  await expect(request).rejects.toThrow('enough')
})

test('what no answer came to says so', async () => {
  const { pipeline } = await service(silence)
  const request = pipeline.request({ ...GET, retries: 0 })
  await expect(request).rejects.toBeInstanceOf(NoResponseError)
  await expect(request).rejects.toThrow('GET /it got no response: no response within 0.3 seconds')
})

test('the time of the service is what its last response said', async () => {
  const date = 'Thu, 07 Dec 2017 15:12:35 GMT'
  const { pipeline } = await service(json({}, 200, { date }), json({}, 200, { date: 'now' }))
  expect(pipeline.serviceTime).toBeUndefined()
  for (const _ of [1, 2]) {
    await pipeline.request(GET)
    expect(pipeline.serviceTime).toBe(Date.UTC(2017, 11, 7, 15, 12, 35))
  }
})
