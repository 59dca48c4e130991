import type { Agent } from 'node:http'
import { Exchange } from './exchange.ts'
import { type HttpRequest, headersOf } from './request.ts'
import type { HttpResponse } from './response.ts'
import { type Route, routeTo } from './route.ts'

/**
 * Exchanges one request for one response over HTTP/1.1. Keeps connections for the next request. A streamed body is piped
 * with a known Content-Length, so its size never shows in memory.
 */
export class Transport {
  readonly #routes = new Map<string, Promise<Route>>()
  readonly #agents = new Set<Agent>()
  readonly #exchanges = new Set<Exchange>()
  /** Origins where a kept connection has failed: from then on each request there gets a connection of its own. */
  readonly #keptNoMore = new Set<string>()
  #isClosed = false
  /** A request that was sent before its response was needed. */
  #ahead: { readonly request: HttpRequest; readonly response: Promise<HttpResponse> } | undefined

  /**
   * Sends the request and resolves with the head of the response; its body is the caller's to read.
   * @throws NoResponseError when no head arrived; ActionError when the environment does not let it be sent; the signal's
   * reason when that was aborted.
   */
  async send(request: HttpRequest): Promise<HttpResponse> {
    request.signal?.throwIfAborted()
    const ahead = this.#ahead
    if (!ahead || !isSame(ahead.request, request)) return this.#send(request)
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

  /** Ends all connections, and what is still sent over them. Nothing can be sent any more. */
  close(): void {
    this.#isClosed = true
    for (const exchange of this.#exchanges) exchange.abandon()
    for (const agent of this.#agents) agent.destroy()
  }

  async #send(request: HttpRequest, onSent?: () => void): Promise<HttpResponse> {
    const { url, signal } = request
    const exchange = new Exchange(request, await this.#routeTo(url))
    signal?.throwIfAborted()
    if (this.#isClosed) throw new Error('the transport is closed')
    this.#exchanges.add(exchange)
    try {
      return await exchange.run(onSent)
    } catch (error) {
      if (exchange.isOnKeptConnection) this.#keepNoMore(url)
      throw error
    } finally {
      this.#exchanges.delete(exchange)
    }
  }

  async #routeTo(url: URL): Promise<Route> {
    const { origin } = url
    const keepAlive = !this.#keptNoMore.has(origin)
    const pending = this.#routes.get(origin) ?? routeTo(url, { keepAlive })
    this.#routes.set(origin, pending)
    const route = await pending
    this.#agents.add(route.agent)
    return route
  }

  /** Some gateways cut each connection at its second request; a retry over another kept one would fail like the first. */
  #keepNoMore({ origin }: URL): void {
    this.#keptNoMore.add(origin)
    this.#routes.delete(origin)
  }
}

function isSame(one: HttpRequest, other: HttpRequest): boolean {
  const text = (request: HttpRequest) =>
    JSON.stringify([request.method, request.url.href, headersOf(request), request.body?.text])
  return text(one) === text(other)
}
