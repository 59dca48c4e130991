import type { ClientRequest, IncomingMessage } from 'node:http'
import { LONGEST_TIMER_MS } from '../core/clock.ts'
import { BodyError, StalledError } from './errors.ts'
import { noResponse } from './no-response.ts'
import { type HttpRequest, headersOf } from './request.ts'
import type { HttpResponse } from './response.ts'
import type { Route } from './route.ts'

/** A body may take this long besides: what is slower than 16 KiB a second is taken for a connection that is stuck. */
const SLOWEST_BYTES_PER_MS = 16.384
/** More responses that only say that another one is to come (1xx) are a service that is out of order. */
const MOST_INTERIM_RESPONSES = 100

/**
 * Sends one request and waits for the head of its response. Each phase has a limit of its own, which nothing prolongs: to
 * connect (name, proxy, TLS), to send the body, and to get the whole head.
 */
export class Exchange {
  readonly #request: HttpRequest
  readonly #route: Route
  /** Aborted when the request is over, or its head is there: what still connects is given up. */
  readonly #connecting = new AbortController()
  /** Aborted when no more of the body is to go out. */
  readonly #enough = new AbortController()
  #outgoing: ClientRequest | undefined
  #settle: { resolve: (response: HttpResponse) => void; reject: (error: unknown) => void } | undefined
  #isConnected = false
  #limit: NodeJS.Timeout | undefined

  constructor(request: HttpRequest, route: Route) {
    this.#request = request
    this.#route = route
  }

  /** Whether it has got a connection that served another request before. */
  get isOnKeptConnection(): boolean {
    return this.#outgoing?.reusedSocket ?? false
  }

  /**
   * Resolves with the head of the response; the body is the caller's to read. `onSent` is called when the request has gone
   * out. @throws NoResponseError; BodyError; the signal's reason when that was aborted, at once
   */
  run(onSent?: () => void): Promise<HttpResponse> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject }
      this.#start(onSent)
    })
  }

  /** Ends it without a response. */
  abandon(): void {
    this.#fail(new Error('the request was abandoned'))
  }

  #start(onSent?: () => void): void {
    const { url, method, signal, idleMs, lookup } = this.#request
    const { open, connected } = this.#route
    const outgoing = open(url, {
      method,
      headers: headersOf(this.#request),
      timeout: timerMs(idleMs),
      connecting: this.#connecting.signal,
      ...(lookup && { lookup }),
    })
    this.#outgoing = outgoing
    this.#limitTo(idleMs, 'no connection')
    const abort = () => this.#fail(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    outgoing.once('close', () => {
      signal?.removeEventListener('abort', abort)
      // Whatever closed it: whoever waits for a response gets an error, if not the response.
      this.#fail(new Error('the connection was closed'))
    })
    outgoing.once('socket', (socket) => {
      if (outgoing.reusedSocket) this.#connect()
      else socket.once(connected, () => this.#connect())
    })
    outgoing.once('finish', () => {
      onSent?.()
      this.#sent()
    })
    // Set for the time of the body, in which each piece that goes out counts.
    outgoing.on('timeout', () => {
      if (this.#settle) this.#fail(new StalledError(`no progress for ${seconds(idleMs)}`))
    })
    outgoing.on('error', (error) => this.#fail(error))
    let interim = 0
    outgoing.on('information', () => {
      if (++interim > MOST_INTERIM_RESPONSES)
        this.#fail(new Error(`more interim responses (1xx) than the limit of ${MOST_INTERIM_RESPONSES}`))
    })
    outgoing.once('response', (stream) => this.#respond(stream))
    outgoing.once('upgrade', (_, socket) => {
      socket.destroy()
      this.#fail(new Error('the service switched to another protocol (101)'))
    })
    void this.#send(outgoing)
  }

  #connect(): void {
    this.#isConnected = true
    const { idleMs, body } = this.#request
    if (this.#outgoing?.writableFinished) this.#sent()
    else this.#limitTo(idleMs + (body?.length ?? 0) / SLOWEST_BYTES_PER_MS, 'the request was not sent')
  }

  /** All of the request has gone out. */
  #sent(): void {
    if (!this.#settle || !this.#isConnected) return
    const { idleMs, body } = this.#request
    this.#outgoing?.setTimeout(0)
    this.#limitTo(Math.max(idleMs, body?.responseMs ?? 0), 'no response')
  }

  async #send(outgoing: ClientRequest): Promise<void> {
    const { body } = this.#request
    try {
      if (body) await body.send(outgoing, this.#enough.signal)
      else outgoing.end()
    } catch (error) {
      this.#fail(error as Error)
    }
  }

  #respond(stream: IncomingMessage): void {
    const outgoing = this.#outgoing
    const status = stream.statusCode ?? 0
    // A refusal may come while the body is still on its way: the rest of it would be sent for nothing.
    if (outgoing && !outgoing.writableFinished && status >= 300) {
      this.#enough.abort()
      stream.once('close', () => outgoing.destroy())
    }
    stream.setTimeout(timerMs(this.#request.idleMs))
    const settle = this.#settle
    this.#end()
    if (settle) settle.resolve({ status, headers: stream.headers, stream })
    else stream.destroy()
  }

  /** Ends the phase before, and this one with an error when it takes longer. */
  #limitTo(ms: number, what: string): void {
    clearTimeout(this.#limit)
    const late = () => this.#fail(new StalledError(`${what} within ${seconds(ms)}`))
    if (this.#settle) this.#limit = setTimeout(late, timerMs(ms))
  }

  #end(): void {
    clearTimeout(this.#limit)
    this.#settle = undefined
  }

  // Who waits hears of it at once, whatever becomes of the connection.
  #fail(error: Error): void {
    const settle = this.#settle
    this.#end()
    this.#enough.abort()
    this.#connecting.abort()
    this.#outgoing?.destroy()
    settle?.reject(this.#explained(error))
  }

  #explained(error: Error): unknown {
    const { signal, name } = this.#request
    if (signal?.aborted) return signal.reason
    if (error instanceof BodyError) return error
    return noResponse(name, error, { reached: this.#isConnected, proxy: this.#route.proxy })
  }
}

function timerMs(ms: number): number {
  return Math.min(ms, LONGEST_TIMER_MS)
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} seconds`
}
