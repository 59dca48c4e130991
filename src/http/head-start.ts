import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { namesProxy } from './proxy.ts'
import { type Exchange, headersOf } from './request.ts'

/**
 * Sends a request over a bare socket, before `node:http` is loaded, which is the largest part of what would have to be
 * loaded for it. In turn:
 *
 * 1. `of` connects, and `sent` writes head and body as `node:http` would.
 * 2. Later the story makes the same request, and `Transport` gives `node:http` the socket for its connection.
 * 3. `node:http` writes its request to it. `connection` has hidden the socket's own `write`: what is written is held
 *    against what has gone out, and dropped. Once all of it was, the real `write` is back.
 * 4. An answer that came meanwhile waits in the socket, from which nobody has read.
 *
 * Where the bytes differ (a header more, another version of Node) the socket is destroyed and the request is made anew; so
 * it must be one that does no harm twice. That `node:http` writes by `socket.write`, and that its agent asks for a
 * connection at once, is what this relies on, and what the test holds.
 */
export class HeadStart {
  readonly exchange: Exchange
  readonly #socket: Socket
  readonly #text: string
  readonly #abort = () => this.close()
  #error: Error | undefined
  #connected = false
  #differs = false

  private constructor(exchange: Exchange, text: string, socket: Socket) {
    this.exchange = exchange
    this.#text = text
    this.#socket = socket
    // Without a listener it would end the process; whoever asks for the connection is told.
    socket.on('error', (error) => {
      this.#error = error
    })
    socket.once(exchange.url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      this.#connected = true
    })
    exchange.signal?.addEventListener('abort', this.#abort, { once: true })
  }

  /** Connects for `exchange`; undefined where that takes a proxy, for a body that streams, and once it is cancelled. */
  static async of(exchange: Exchange): Promise<HeadStart | undefined> {
    const { url, body, signal } = exchange
    if (signal?.aborted || namesProxy() || (body && body.text === undefined)) return undefined
    const head = [
      `${exchange.method} ${url.pathname}${url.search} HTTP/1.1`,
      ...Object.entries(headersOf(exchange)).map(([name, value]) => `${name}: ${value}`),
      `Host: ${url.host}`,
      'Connection: keep-alive',
    ]
    const text = `${head.join('\r\n')}\r\n\r\n${body?.text ?? ''}`
    return new HeadStart(exchange, text, await connectTo(url))
  }

  /** Whether the service can have got it. */
  get connected(): boolean {
    return this.#connected
  }

  /** Whether `node:http` wrote something else. */
  get differs(): boolean {
    return this.#differs
  }

  /**
   * Writes the request. Resolves when it has gone out, or when a stage of that (connecting, TLS) takes longer than
   * `PATIENCE_MS`: to load the story blocks the event loop, and would hold up a connection that is nearly there, while a
   * slow network leaves time for it.
   */
  async sent(): Promise<void> {
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, PATIENCE_MS)
      const socket = this.#socket
      for (const progress of ['connect', 'secureConnect'])
        socket.once(progress, () => {
          clearTimeout(timer)
          timer = setTimeout(resolve, PATIENCE_MS)
        })
      socket.write(this.#text, () => {
        clearTimeout(timer)
        resolve()
      })
    })
  }

  /** The connection for the request that `node:http` makes of the same exchange. @throws Error when it has ended */
  connection(): Socket {
    const socket = this.#socket
    this.exchange.signal?.removeEventListener('abort', this.#abort)
    if (socket.destroyed) throw this.#error ?? new Error('the connection was closed')
    let rest = Buffer.from(this.#text)
    // An own property, which hides the method until all is written.
    socket.write = (chunk: Uint8Array | string, encoding?: unknown, callback?: () => void) => {
      const bytes = Buffer.from(chunk as string, encoding as BufferEncoding)
      if (rest.subarray(0, bytes.length).equals(bytes)) {
        rest = rest.subarray(bytes.length)
        if (rest.length === 0) Reflect.deleteProperty(socket, 'write')
        if (callback) process.nextTick(callback)
      } else {
        this.#differs = true
        socket.destroy(new Error('the request was sent otherwise'))
      }
      return true
    }
    return socket
  }

  /** Ends the connection, if it is still there. */
  close(): void {
    this.exchange.signal?.removeEventListener('abort', this.#abort)
    this.#socket.destroy()
  }
}

const PATIENCE_MS = 10

// With the options that the agents of `node:http` and `node:https` use.
async function connectTo({ protocol, hostname, port }: URL): Promise<Socket | TLSSocket> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const common = { host, noDelay: true, keepAlive: true, keepAliveInitialDelay: 1000 }
  if (protocol === 'http:') {
    const { connect } = await import(/* webpackMode: "eager" */ './node-net.ts')
    return connect({ ...common, port: Number(port || 80) })
  }
  const { connect, isIP } = await import(/* webpackMode: "eager" */ './node-tls.ts')
  const servername = isIP(host) ? '' : host
  return connect({ ...common, port: Number(port || 443), servername, ALPNProtocols: ['http/1.1'] })
}
