import { request as httpRequest } from 'node:http'
import { Agent, request as httpsRequest, type RequestOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import { bareHost } from './loopback.ts'
import { ProxyError, type ProxyServer } from './proxy.ts'

/** What a request tells the agent about its connection. */
export interface TunnelOptions extends RequestOptions {
  /** Ends the attempt to connect, which no request has a hold on yet. */
  readonly connecting?: AbortSignal | undefined
}

/**
 * Connects to services with TLS through a proxy, by CONNECT (RFC 9110, 9.3.6). The request to the proxy is one of Node's
 * own: its head is bounded, and the signal ends it in any state.
 */
export class TunnelAgent extends Agent {
  readonly #proxy: ProxyServer

  constructor(proxy: ProxyServer, options: { keepAlive: boolean }) {
    super(options)
    this.#proxy = proxy
  }

  override createConnection(
    options: TunnelOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const authority = authorityOf(options)
    const connected = (error: Error | null, socket?: Duplex) => {
      // The agent takes an error without a socket, which its type does not say.
      const done = callback as (error: Error | null, stream?: Duplex | null) => void
      if (error || !socket) done(error)
      else done(null, super.createConnection({ ...options, socket } as RequestOptions))
    }
    openTunnel(this.#proxy, authority, options.connecting).then((socket) => connected(null, socket), connected)
  }
}

function authorityOf({ host, port }: RequestOptions): string {
  const name = host?.includes(':') ? `[${host}]` : host
  return `${name}:${port || 443}`
}

function openTunnel({ url, headers }: ProxyServer, authority: string, signal?: AbortSignal): Promise<Duplex> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const connect = request({
      method: 'CONNECT',
      host: bareHost(url),
      port: url.port || undefined,
      path: authority,
      headers: { host: authority, ...headers },
      agent: false,
      signal,
    })
    connect.once('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode >= 200 && statusCode < 300) return resolve(socket)
      socket.destroy()
      reject(new ProxyError(statusCode))
    })
    connect.on('error', reject)
    connect.end()
  })
}
