import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { CancelledError } from '../../../src/core/errors.ts'
import { httpRequestOf } from '../../../src/http/call.ts'
import { NoResponseError } from '../../../src/http/errors.ts'
import type { Body, HttpRequest } from '../../../src/http/request.ts'
import { Transport } from '../../../src/http/transport.ts'
import { hasOpenssl, selfSigned } from '../../support/key-pair.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0).reverse()) close()
})

function newTransport(): Transport {
  const transport = new Transport()
  closing.push(() => transport.close())
  return transport
}

/** A service over HTTP, and what has reached it; by itself it answers each request with its number. */
async function service(answer?: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen = { connections: 0, bodies: [] as string[] }
  const server = createServer(async (request, response) => {
    if (answer) return answer(request, response)
    seen.bodies.push(Buffer.concat(await request.toArray()).toString('utf8'))
    response.end(String(seen.bodies.length))
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

/** A service that does with a connection what it is told. */
async function socketService(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** One that answers each request with these bytes. */
const serviceThatSays = (answer: string, end = true) =>
  socketService((socket) => socket.on('data', () => (end ? socket.end(answer) : socket.write(answer))))

function requestTo(origin: string, more: Partial<HttpRequest> & { json?: unknown } = {}): HttpRequest {
  const { json = { user: 'Jürgen 🙂' }, signal, idleMs = 2000, ...rest } = more
  return { ...httpRequestOf({ method: 'POST', path: '/v3/login?a=b', json }, { origin, idleMs, signal }), ...rest }
}

async function textOf(transport: Transport, request: HttpRequest): Promise<string> {
  const { stream } = await transport.send(request)
  return Buffer.concat(await stream.toArray()).toString('utf8')
}

async function failureOf(promise: Promise<unknown>): Promise<NoResponseError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof NoResponseError) return error
  throw new Error(`expected a NoResponseError, not ${String(error)}`)
}

describe('a request that is sent ahead', () => {
  test('is the one that the first `send` of the same request gets the response of', async () => {
    const { origin, seen } = await service()
    const transport = newTransport()
    await transport.sendAhead(requestTo(origin))
    expect(await textOf(transport, requestTo(origin))).toBe('1')
    expect(await textOf(transport, requestTo(origin))).toBe('2')
    expect(seen.bodies).toEqual(['{"user":"Jürgen 🙂"}', '{"user":"Jürgen 🙂"}'])
  })

  test.for([
    ['method', { method: 'PUT' }],
    ['body', { json: { user: 'somebody else' } }],
    ['headers', { headers: { accept: 'text/plain' } }],
  ] as const)('is not taken for one of another %s', async ([, other]) => {
    const { origin } = await service()
    const transport = newTransport()
    await transport.sendAhead(requestTo(origin))
    expect(await textOf(transport, requestTo(origin, other))).toBe('2')
    expect(await textOf(transport, requestTo(origin))).toBe('1')
  })

  test('is not taken for one to another address', async () => {
    const [one, other] = [await service(), await service()]
    const transport = newTransport()
    await transport.sendAhead(requestTo(one.origin))
    await textOf(transport, requestTo(other.origin))
    expect(other.seen.bodies).toHaveLength(1)
  })

  test('is on its way once that is said: a process that is blocked from then on does not hold it up', async () => {
    let resolve: (first: string) => void = () => {}
    const arrived = new Promise<string>((done) => {
      resolve = done
    })
    const origin = await socketService((socket) => socket.once('data', (data) => resolve(String(data))))
    const transport = newTransport()
    await transport.sendAhead(requestTo(origin))
    // The service is in this process, too: what it reads now was sent before.
    transport.close()
    expect(await arrived).toMatch(/^POST \/v3\/login\?a=b HTTP\/1\.1\r\n[\s\S]*\{"user":"Jürgen 🙂"\}$/)
  })

  test('that fails is the failure of that `send`, and of no other', async () => {
    let connections = 0
    const origin = await socketService((socket) => {
      connections++
      if (connections === 1) socket.destroy()
      else socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'))
    })
    const transport = newTransport()
    await transport.sendAhead(requestTo(origin))
    await failureOf(transport.send(requestTo(origin)))
    expect(await textOf(transport, requestTo(origin))).toBe('ok')
  })

  test('to where nobody listens does not throw before somebody asks', async () => {
    const transport = newTransport()
    await transport.sendAhead(requestTo('http://127.0.0.1:1'))
    const failure = await failureOf(transport.send(requestTo('http://127.0.0.1:1')))
    expect(failure).toMatchObject({ reached: false, transient: true })
  })

  test('is ended by its signal, before it is on its way and after', async () => {
    for (const isSent of [false, true]) {
      const { origin } = await service(() => {})
      const transport = newTransport()
      const controller = new AbortController()
      const { signal } = controller
      if (!isSent) controller.abort(new CancelledError('SIGINT'))
      await transport.sendAhead(requestTo(origin, { signal }))
      const response = transport.send(requestTo(origin, { signal }))
      controller.abort(new CancelledError('SIGINT'))
      await expect(response).rejects.toBeInstanceOf(CancelledError)
    }
  })
})

describe('no response is an error', () => {
  test.for([
    [
      'that switches protocols',
      'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n',
      /\(101\)/,
    ],
    ['that breaks off', 'HTTP/1.1 200 OK\r\nContent-', /./],
    ['that is no HTTP', 'hello\r\n\r\n', /Parse Error/],
    ['that is empty', '', /socket hang up/],
  ] as const)('for an answer %s', async ([, answer, reason]) => {
    const origin = await serviceThatSays(answer)
    const failure = await failureOf(newTransport().send(requestTo(origin)))
    expect(failure).toMatchObject({ reached: true, transient: true })
    expect(failure.message).toMatch(reason)
  })

  test('when the service keeps silent for longer than it may', async () => {
    const { origin } = await service(() => {})
    const failure = await failureOf(newTransport().send(requestTo(origin, { idleMs: 300 })))
    expect(failure.message).toContain('no response within 0.3 seconds')
    expect(failure.reached).toBe(true)
  })
})

test.runIf(hasOpenssl)(
  'a certificate that nobody trusts is refused before anything is sent, and is no fault that passes',
  async () => {
    const bodies: string[] = []
    const server = createTlsServer(selfSigned(), (request, response) => {
      bodies.push(String(request.url))
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing.push(() => server.close())
    const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
    const failure = await failureOf(newTransport().send(requestTo(origin)))
    expect(failure).toMatchObject({ reached: false, transient: false })
    expect(failure.message).toMatch(/certificate/i)
    expect(failure.hint).toContain('NODE_EXTRA_CA_CERTS')
    expect(bodies).toEqual([])
  },
)

test('a connection is kept for the next request to the same origin', async () => {
  const { origin, seen } = await service()
  const transport = newTransport()
  for (const number of ['1', '2', '3']) expect(await textOf(transport, requestTo(origin))).toBe(number)
  expect(seen.connections).toBe(1)
})

test('a request whose signal is aborted already is not sent', async () => {
  const { origin, seen } = await service()
  const signal = AbortSignal.abort(new CancelledError('SIGTERM'))
  await expect(newTransport().send(requestTo(origin, { signal }))).rejects.toBeInstanceOf(CancelledError)
  expect(seen.connections).toBe(0)
})

test('a body whose refusal has come is sent no further, and the refusal is what counts', async () => {
  const { origin } = await service((_, response) => {
    response.writeHead(413, { connection: 'close' }).end('too large')
  })
  const pieces = { sent: 0, isOver: false }
  const body: Body = {
    contentType: 'application/octet-stream',
    length: 1e9,
    send: async (request, signal) => {
      while (!signal.aborted) {
        pieces.sent++
        await Promise.race([new Promise((done) => request.write(Buffer.alloc(65_536), done)), sleep(50)])
      }
      pieces.isOver = true
    },
  }
  const { status, stream } = await newTransport().send(requestTo(origin, { body }))
  expect(status).toBe(413)
  stream.resume()
  await expect.poll(() => pieces.isOver).toBe(true)
  expect(pieces.sent).toBeLessThan(1e9 / 65_536)
})
