import { setTimeout as sleep } from 'node:timers/promises'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { MiddlewareHandler, Next } from 'hono'
import { drainBody, readPartOfBody } from './body.ts'
import { type ExchangeContext, replaceResponse, type SimulatorEnv } from './exchange.ts'
import type { Fault, FaultList } from './faults.ts'

const INTERVAL_MS = 20

/** Lets each request meet the fault that waits for it. */
export function faultyResponses(faults: FaultList): MiddlewareHandler<SimulatorEnv> {
  return async (c, next) => {
    const { recorded } = c.get('exchange')
    const fault = faults.meet(recorded.method, recorded.path)
    if (!fault) return next()
    recorded.fault = fault.kind
    await perform(fault, c, next)
    return undefined
  }
}

async function perform(fault: Fault, c: ExchangeContext, next: Next): Promise<void> {
  switch (fault.kind) {
    case 'status':
      await (fault.applied ? next() : drainBody(c))
      return replaceResponse(c, statusResponse(fault))
    case 'reset-before':
      return reset(c)
    case 'reset-amid':
      await readPartOfBody(c)
      return reset(c)
    case 'reset-after':
      await drainBody(c)
      return reset(c)
    case 'lost-answer':
    case 'cut-answer':
    case 'hang-after':
      await loseResponse(c, next)
      return fault.kind === 'lost-answer' ? reset(c) : fault.kind === 'cut-answer' ? cut(c) : hang(c)
    case 'hang':
      await drainBody(c)
      return hang(c)
    case 'slow-head':
    case 'interim':
      await drainBody(c)
      return hangSending(c, fault.kind)
    case 'html':
      await drainBody(c)
      return replaceResponse(c, htmlPage())
    case 'truncated-json':
      await next()
      return replaceResponse(c, await truncated(c.res))
    case 'wrong-type':
      await next()
      c.res.headers.set('content-type', 'text/html; charset=utf-8')
      return
    case 'empty':
      await next()
      return replaceResponse(c, new Response(null, { status: 200, headers: { 'content-length': '0' } }))
    case 'slow':
      await next()
      return replaceResponse(c, trickle(c.res, fault.intervalMs, fault.chunkBytes ?? 1))
    case 'extra-entries':
      await next()
      return replaceResponse(c, await withEntries(c.res, fault.entries))
    case 'redirect':
      await drainBody(c)
      return replaceResponse(c, redirection(fault))
    case 'unauthorized':
      c.get('exchange').tokenIsRefused = true
      return next()
  }
}

/** Does what was asked, of which the client is not to hear. */
function loseResponse(c: ExchangeContext, next: Next): Promise<void> {
  c.get('exchange').responseIsLost = true
  return next()
}

async function withEntries(response: Response, entries: readonly unknown[]): Promise<Response> {
  const list = (await response.json()) as unknown[] | { items: unknown[] }
  const longer = Array.isArray(list) ? [...list, ...entries] : { ...list, items: [...list.items, ...entries] }
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  return new Response(JSON.stringify(longer), { status: response.status, headers })
}

function redirection({ status = 302, location }: Extract<Fault, { kind: 'redirect' }>): Response {
  return new Response(null, { status, headers: { location } })
}

function statusResponse({ status, body, headers = {} }: Extract<Fault, { kind: 'status' }>): Response {
  if (body === undefined || status === 204 || status === 304) return new Response(null, { status, headers })
  return typeof body === 'string'
    ? new Response(body, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
    : new Response(JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      })
}

function htmlPage(): Response {
  const page =
    '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>'
  return new Response(page, { status: 502, headers: { 'content-type': 'text/html' } })
}

function reset(c: ExchangeContext): void {
  const { socket } = c.env.incoming
  if ('encrypted' in socket) socket.destroy()
  else socket.resetAndDestroy()
  withhold(c)
}

async function hang(c: ExchangeContext): Promise<void> {
  const { outgoing } = c.env
  if (!outgoing.destroyed) await new Promise((resolve) => outgoing.once('close', resolve))
  withhold(c)
}

/** Gives no response, but sends something all the time: a head that never ends, or interim responses. */
async function hangSending(c: ExchangeContext, kind: 'slow-head' | 'interim'): Promise<void> {
  const { socket } = c.env.incoming
  if (kind === 'slow-head') socket.write('HTTP/1.1 200 OK\r\nX-Filler: ')
  const timer = setInterval(
    () => socket.write(kind === 'slow-head' ? 'x' : 'HTTP/1.1 102 Processing\r\n\r\n'),
    INTERVAL_MS,
  )
  await hang(c)
  clearInterval(timer)
}

async function cut(c: ExchangeContext): Promise<void> {
  const { outgoing } = c.env
  const { status, headers } = c.res
  const body = Buffer.from(await c.res.arrayBuffer())
  outgoing.writeHead(status, { ...Object.fromEntries(headers), 'content-length': String(Math.max(body.length, 2)) })
  outgoing.flushHeaders()
  await new Promise((resolve) => outgoing.write(body.subarray(0, Math.max(body.length >> 1, 1)), resolve))
  outgoing.destroy()
  c.get('exchange').recorded.status = status
  withhold(c)
}

function withhold(c: ExchangeContext): void {
  replaceResponse(c, RESPONSE_ALREADY_SENT.clone())
}

async function truncated(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer()
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('transfer-encoding', 'chunked')
  return new Response(bytes.slice(0, Math.max(1, bytes.byteLength >> 1)), { status: response.status, headers })
}

function trickle(response: Response, intervalMs: number, chunkBytes: number): Response {
  let rest: Uint8Array | undefined
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      rest ??= new Uint8Array(await response.arrayBuffer())
      await sleep(intervalMs, undefined, { ref: false })
      if (rest.length > 0) controller.enqueue(rest.subarray(0, chunkBytes))
      rest = rest.subarray(chunkBytes)
      if (rest.length === 0) controller.close()
    },
  })
  return new Response(body, { status: response.status, headers: response.headers })
}
