import { createServer } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { exchangeOf } from '../../../src/http/call.ts'
import { HeadStart } from '../../../src/http/head-start.ts'
import type { Exchange } from '../../../src/http/request.ts'
import { Transport } from '../../../src/http/transport.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
  vi.unstubAllEnvs()
})

/** A service that answers each request with its body and how many it has got, and what has reached it. */
async function echo({ answers = (): boolean => true } = {}) {
  const seen = { connections: 0, requests: [] as { head: readonly string[]; body: string }[] }
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray()
    const body = Buffer.concat(chunks).toString('utf8')
    seen.requests.push({ head: [`${request.method} ${request.url}`, ...request.rawHeaders], body })
    if (answers()) response.end(`${body} ${seen.requests.length}`)
    else request.socket.destroy()
  })
  server.on('connection', () => {
    seen.connections++
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

const login = (
  origin: string,
  { json = { user: 'Jürgen 🙂' } as unknown, headers = {}, signal = alive } = {},
): Exchange => exchangeOf({ method: 'POST', json }, '/v3/login?a=b', { origin, idleMs: 1000, headers, signal })
const alive = new AbortController().signal

/** A transport to which the exchange has a head start. */
async function ahead(exchange: Exchange): Promise<{ transport: Transport; headStart: HeadStart }> {
  const headStart = await HeadStart.of(exchange)
  if (!headStart) throw new Error('no head start was made')
  await headStart.sent()
  const transport = new Transport(headStart)
  closing.push(() => transport.close())
  return { transport, headStart }
}

async function textOf(transport: Transport, exchange: Exchange): Promise<string> {
  const { stream } = await transport.send(exchange)
  return Buffer.concat(await stream.toArray()).toString('utf8')
}

test('a request that was sent ahead is the very one that node:http makes, and is sent once', async () => {
  const { origin, seen } = await echo()
  const { transport, headStart } = await ahead(login(origin))
  expect(await textOf(transport, login(origin))).toBe('{"user":"Jürgen 🙂"} 1')
  expect(headStart.differs).toBe(false)

  // The same once more, by node:http alone, on the same connection.
  expect(await textOf(transport, login(origin))).toBe('{"user":"Jürgen 🙂"} 2')
  expect(seen.requests[1]).toEqual(seen.requests[0])
  expect(seen.connections).toBe(1)
})

test('it has gone out before anybody asks for its answer', async () => {
  const { origin, seen } = await echo()
  await ahead(login(origin))
  await vi.waitFor(() => expect(seen.requests).toHaveLength(1))
})

test('one that turns out to be written otherwise is made once more', async () => {
  const { origin, seen } = await echo()
  const { transport, headStart } = await ahead(login(origin))
  expect(await textOf(transport, login(origin, { headers: { 'x-more': '1' } }))).toBe('{"user":"Jürgen 🙂"} 2')
  expect(headStart.differs).toBe(true)
  expect(seen.requests[1]?.head).toContain('x-more')
})

test('it is not taken for another request', async () => {
  const { origin } = await echo()
  const { transport } = await ahead(login(origin))
  const other = exchangeOf({ method: 'POST', json: {} }, '/v3/other', { origin, idleMs: 1000 })
  expect(await textOf(transport, other)).toBe('{} 2')
  expect(await textOf(transport, login(origin))).toMatch(/ 3$/)
})

test('a connection that is refused fails as it does without', async () => {
  const server = createTcpServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  const exchange = login(`http://127.0.0.1:${port}`)
  const { transport } = await ahead(exchange)
  const failure = await transport.send(exchange).catch((error: unknown) => error)
  expect(failure).toMatchObject({ reached: false, hint: expect.stringContaining('Check the address') })
  expect(failure).toEqual(await new Transport().send(exchange).catch((error: unknown) => error))
})

test.each(['before', 'after'])(
  'a service that hangs up %s its answer is asked for may be asked again',
  async (when) => {
    let requests = 0
    const { origin } = await echo({ answers: () => ++requests > 1 })
    const exchange = login(origin)
    const { transport } = await ahead(exchange)
    if (when === 'before') await new Promise((resolve) => setTimeout(resolve, 50))
    await expect(transport.send(exchange)).rejects.toMatchObject({ reached: true, passing: true })
    expect(await textOf(transport, exchange)).toMatch(/ 2$/)
  },
)

test('an answer that was there before it is asked for is read', async () => {
  const { origin, seen } = await echo()
  const exchange = login(origin)
  const { transport } = await ahead(exchange)
  await vi.waitFor(() => expect(seen.requests).toHaveLength(1))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await textOf(transport, exchange)).toMatch(/ 1$/)
})

test('a cancelled one ends its connection, and says why', async () => {
  const sockets: Socket[] = []
  const server = createTcpServer((socket) => sockets.push(socket.resume().on('error', () => {})))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const controller = new AbortController()
  const exchange = login(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { signal: controller.signal })
  const { transport } = await ahead(exchange)
  const reason = new Error('cancelled')
  controller.abort(reason)
  await expect(transport.send(exchange)).rejects.toBe(reason)
  await vi.waitFor(() => expect(sockets[0]?.destroyed || sockets[0]?.readableEnded).toBe(true))
})

test('one that is cancelled before is not sent at all', async () => {
  const { origin, seen } = await echo()
  expect(await HeadStart.of(login(origin, { signal: AbortSignal.abort() }))).toBeUndefined()
  expect(seen.connections).toBe(0)
})

test('one that nobody takes up is ended with the transport', async () => {
  const { origin } = await echo()
  const controller = new AbortController()
  const exchange = login(origin, { signal: controller.signal })
  const { transport } = await ahead(exchange)
  const ended = vi.spyOn(HeadStart.prototype, 'close')
  const aborted = { ...exchange, signal: AbortSignal.abort(new Error('cancelled')) }
  await expect(transport.send(aborted)).rejects.toThrow('cancelled')
  expect(ended).toHaveBeenCalled()
})

test('what takes a proxy, or streams, has none', async () => {
  const body = { contentType: 'text/plain', length: 1, send() {} }
  const streaming = exchangeOf({ method: 'POST', body }, '/', { origin: 'http://127.0.0.1:1', idleMs: 1000 })
  expect(await HeadStart.of(streaming)).toBeUndefined()
  vi.stubEnv('https_proxy', 'http://127.0.0.1:2')
  expect(await HeadStart.of(login('http://127.0.0.1:1'))).toBeUndefined()
})
