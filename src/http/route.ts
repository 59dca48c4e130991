import type { Agent, ClientRequest, RequestOptions } from 'node:http'
import { urlToHttpOptions } from 'node:url'
import { ActionError } from '../core/errors.ts'
import { bareHost } from './loopback.ts'
import { type ProxyServer, proxyFor } from './proxy.ts'
import type { TunnelOptions } from './tunnel.ts'

/** The way to an origin, with the connections that are kept for the next request. */
export interface Route {
  /** Begins a request; its head goes out with the first byte of the body, or with its end. */
  readonly open: (url: URL, options: RequestOptions & Pick<TunnelOptions, 'connecting'>) => ClientRequest
  /** What a socket emits once it is connected. */
  readonly connected: 'connect' | 'secureConnect'
  readonly agent: Agent
  readonly proxy: ProxyServer | undefined
}

/** The way to the origin of `url`. @throws ActionError when the environment does not let it be used */
export async function routeTo(url: URL, { keepAlive }: { keepAlive: boolean }): Promise<Route> {
  const proxy = await proxyFor(url)
  if (proxy && url.protocol === 'http:') return forwarded(proxy, keepAlive)
  const { request, Agent } = await moduleFor(url)
  const isSecure = url.protocol === 'https:'
  const agent = proxy ? await tunnelAgent(proxy, keepAlive) : new Agent({ keepAlive })
  return {
    open: (target, options) => request(target, { ...options, agent }),
    connected: isSecure ? 'secureConnect' : 'connect',
    agent,
    proxy,
  }
}

async function tunnelAgent(proxy: ProxyServer, keepAlive: boolean): Promise<Agent> {
  const { TunnelAgent } = await import('./tunnel.ts')
  return new TunnelAgent(proxy, { keepAlive })
}

/** Plain http goes to the proxy itself, as a request for a whole address (RFC 9112, 3.2.2). */
async function forwarded(proxy: ProxyServer, keepAlive: boolean): Promise<Route> {
  const { request, Agent } = await moduleFor(proxy.url)
  const agent = new Agent({ keepAlive })
  const address = { host: bareHost(proxy.url), port: proxy.url.port || undefined, agent }
  return {
    open: (url, options) => {
      const { auth } = urlToHttpOptions(url)
      const path = url.origin + url.pathname + url.search
      const headers = { ...options.headers, ...proxy.headers, host: url.host }
      return request({ ...options, ...address, path, headers, ...(auth && { auth }) })
    },
    connected: proxy.url.protocol === 'https:' ? 'secureConnect' : 'connect',
    agent,
    proxy,
  }
}

// TLS takes Node longer to load than anything else, so each scheme's module comes with its first request.
async function moduleFor({ protocol }: URL) {
  if (protocol !== 'https:') return import('node:http')
  assertCertificatesAreChecked()
  return import('node:https')
}

/** @throws ActionError where Node is told to take any server for the one that was asked for */
function assertCertificatesAreChecked(): void {
  if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return
  throw new ActionError(
    'user',
    'The environment variable NODE_TLS_REJECT_UNAUTHORIZED is 0: certificates would not be checked, and anyone on the way could read the credentials. Nothing was sent.',
    'Remove the variable. For a certificate authority of your own set NODE_EXTRA_CA_CERTS.',
  )
}
