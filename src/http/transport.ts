import type { Agent, ClientRequest, IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http'
import { LONGEST_TIMER_MS } from '../core/clock.ts'
import { sanitize } from '../core/sanitize.ts'
import { NoResponseError } from './errors.ts'
import { proxyAgent } from './proxy.ts'
import { type Body, type HttpRequest, headersOf } from './request.ts'

export interface HttpResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly stream: IncomingMessage
}

/**
 * Exchanges one request for one response over HTTP/1.1. Keeps connections for the next request. A streamed body is piped
 * with a known Content-Length, so its size never shows in memory.
 */
export class Transport {
  #agents = new Map<string, Agent>()
  /** A request that was sent before its response was needed. */
  #ahead: { readonly request: HttpRequest; readonly response: Promise<HttpResponse> } | undefined

  /**
   * Sends the request and resolves with the response's head; its body is the caller's to read.
   * @throws NoResponseError when no head arrived; the signal's reason when that was aborted.
   */
  async send(exchange: HttpRequest): Promise<HttpResponse> {
    exchange.signal?.throwIfAborted()
    const ahead = this.#ahead
    if (!ahead || !isSame(ahead.request, exchange)) return this.#send(exchange)
    this.#ahead = undefined
    return ahead.response
  }

  /**
   * Sends a request before the code that needs its response is loaded. The first `send` of the same request gets that
   * response, or that failure. Resolves when the request is on its way or has failed: what blocks the process from then
   * on does not delay it. Never throws.
   */
  async sendAhead(request: HttpRequest): Promise<void> {
    await new Promise<void>((sent) => {
      const response = this.#send(request, sent)
      this.#ahead = { request, response }
      response.then(
        () => sent(),
        () => sent(),
      )
    })
  }

  async #send(exchange: HttpRequest, onSent?: () => void): Promise<HttpResponse> {
    const { request, agent } = await this.#connection(exchange.url)
    exchange.signal?.throwIfAborted()
    return new Promise((resolve, reject) => {
      const outgoing = request(exchange.url, {
        method: exchange.method,
        agent,
        timeout: Math.min(exchange.idleMs, LONGEST_TIMER_MS),
        headers: headersOf(exchange),
      })
      if (onSent) outgoing.once('finish', onSent)
      new Conversation(exchange, outgoing, resolve, reject).start()
    })
  }

  /** Ends the connections that are kept. */
  close(): void {
    for (const agent of this.#agents.values()) agent.destroy()
    this.#agents.clear()
  }

  // TLS takes Node longer to load than anything else, so each scheme's module comes with its first request.
  async #connection(
    url: URL,
  ): Promise<{ request: (url: URL, options: RequestOptions) => ClientRequest; agent: Agent }> {
    const module = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
    let agent = this.#agents.get(url.origin)
    if (!agent) {
      agent = (await proxyAgent(url)) ?? new module.Agent({ keepAlive: true })
      this.#agents.set(url.origin, agent)
    }
    return { request: module.request, agent }
  }
}

function isSame(one: HttpRequest, other: HttpRequest): boolean {
  const text = (request: HttpRequest) =>
    JSON.stringify([request.method, request.url.href, headersOf(request), request.body?.text])
  return text(one) === text(other)
}

class Conversation {
  readonly #exchange: HttpRequest
  readonly #request: ClientRequest
  readonly #resolve: (response: HttpResponse) => void
  readonly #reject: (error: unknown) => void
  #connected = false
  /** Aborted when no more of the body is to be sent. */
  readonly #enough = new AbortController()

  constructor(
    exchange: HttpRequest,
    request: ClientRequest,
    resolve: (response: HttpResponse) => void,
    reject: (error: unknown) => void,
  ) {
    this.#exchange = exchange
    this.#request = request
    this.#resolve = resolve
    this.#reject = reject
  }

  start(): void {
    const { signal, body, idleMs } = this.#exchange
    const request = this.#request
    const abort = () => request.destroy(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    request.once('close', () => {
      signal?.removeEventListener('abort', abort)
      this.#enough.abort()
      // Whatever closed it, the caller gets an error unless it has the response.
      this.#fail(new Error('the connection was closed'))
    })
    request.once('socket', (socket) => {
      if (request.reusedSocket) this.#connected = true
      else socket.once(this.#exchange.url.protocol === 'https:' ? 'secureConnect' : 'connect', () => this.#connect())
    })
    let limitMs = idleMs
    request.on('timeout', () => request.destroy(new StalledError(`no progress for ${limitMs / 1000} seconds`)))
    request.on('error', (error) => this.#fail(error))
    request.once('response', (stream) => this.#receive(stream))
    request.once('upgrade', (_, socket) => {
      socket.destroy()
      this.#fail(new Error('the service switched to another protocol (101)'))
    })
    if (body?.responseMs !== undefined) {
      const responseMs = Math.min(Math.max(idleMs, body.responseMs), LONGEST_TIMER_MS)
      request.once('finish', () => {
        limitMs = responseMs
        request.setTimeout(responseMs)
      })
    }
    void this.#send(body)
  }

  #connect(): void {
    this.#connected = true
  }

  async #send(body: Body | undefined): Promise<void> {
    if (!body) {
      this.#request.end()
      return
    }
    try {
      await body.send(this.#request, this.#enough.signal)
    } catch (error) {
      this.#request.destroy(error as Error)
    }
  }

  #receive(stream: IncomingMessage): void {
    const status = stream.statusCode ?? 0
    // A refusal may arrive while the body is being sent: the rest of it would be useless.
    if (!this.#request.writableFinished && status >= 300) {
      this.#enough.abort()
      stream.once('close', () => this.#request.destroy())
    }
    stream.setTimeout(Math.min(this.#exchange.idleMs, LONGEST_TIMER_MS))
    this.#resolve({ status, headers: stream.headers, stream })
  }

  #fail(error: Error & { code?: string }): void {
    if (this.#exchange.signal?.aborted) {
      this.#reject(this.#exchange.signal.reason)
      return
    }
    if (error instanceof BodyError) {
      this.#reject(error)
      return
    }
    const { transient, hint = hintFor(this.#connected) } = certificateProblem(error)
    const reason = sanitize(error.message || error.code || error.name)
    this.#reject(
      new NoResponseError(this.#exchange.name, { reason, reached: this.#connected, transient, hint }, { cause: error }),
    )
  }
}

/** The body that was to be sent could not be read to its announced end (a file that changed or vanished). */
export class BodyError extends Error {
  override readonly name = 'BodyError'
}

/** The service accepted the request and then sent nothing for longer than allowed. */
export class StalledError extends Error {
  override readonly name = 'StalledError'
}

function hintFor(connected: boolean): string {
  return connected ? 'Run the step again later.' : 'Check the address, and whether the runner can reach it.'
}

function certificateProblem(error: { code?: string }): { transient: boolean; hint?: string } {
  const code = error.code ?? ''
  if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ALTNAME/.test(code)) {
    return { transient: false, hint: 'For a certificate authority of your own set NODE_EXTRA_CA_CERTS on the runner.' }
  }
  return { transient: true }
}
