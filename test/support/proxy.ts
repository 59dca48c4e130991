import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { SimulatorOptions } from '../../src/simulator/simulator.ts'
import { type KeyPair, selfSigned } from './key-pair.ts'
import type { Scenario } from './scenario.ts'

/** A host that only the proxy can resolve. */
export const HOST = 'api.example.test'

/** What a proxy does with a request for a tunnel: it makes one, or this. */
type Behavior = (client: Duplex) => void

export const BEHAVIORS = {
  'does not answer CONNECT': () => {},
  'answers CONNECT, and then nothing': (client) => void client.write('HTTP/1.1 200 OK\r\n\r\n'),
  'answers CONNECT without end': (client) => {
    client.write('HTTP/1.1 200 OK\r\nX-Filler: ')
    repeat(client, 'x')
  },
  'answers CONNECT with interim responses only': (client) => repeat(client, 'HTTP/1.1 102 Processing\r\n\r\n'),
  'wants a password': (client) => {
    client.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n')
  },
  'lets nobody through': (client) => void client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n'),
  'cannot reach the service': (client) => void client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n'),
} satisfies Record<string, Behavior>

function repeat(client: Duplex, text: string): void {
  const timer = setInterval(() => client.write(text), 20)
  client.once('close', () => clearInterval(timer))
}

export interface RunningProxy {
  readonly port: number
  /** The tunnels that were asked for: `host:port`, with the credentials if there were any. */
  readonly tunnels: string[]
  /** The requests that it was to forward: method and what stands for the address. */
  readonly forwarded: string[]
}

/** A proxy on the loopback address, whose every tunnel and request leads to `port` there. */
export async function startProxy(
  port: number,
  { behavior, host = '127.0.0.1' }: { behavior?: keyof typeof BEHAVIORS; host?: string } = {},
): Promise<RunningProxy> {
  const tunnels: string[] = []
  const forwarded: string[] = []
  const server = createServer((request, response) => {
    forwarded.push(`${request.method} ${request.url}`)
    forward(request, response, port)
  })
  server.on('connect', ({ url, headers }, client) => {
    tunnels.push([url, headers['proxy-authorization']].filter(Boolean).join(' '))
    client.on('error', () => {})
    onTestFinished(() => void client.destroy())
    if (behavior === undefined) tunnel(client, port)
    else BEHAVIORS[behavior](client)
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, tunnels, forwarded }
}

function tunnel(client: Duplex, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n')
    upstream.pipe(client).pipe(upstream)
  })
  upstream.on('error', () => client.destroy())
  upstream.on('close', () => client.destroy())
  client.on('close', () => upstream.destroy())
}

function forward({ method, url = '', headers }: IncomingMessage, response: ServerResponse, port: number): void {
  if (!URL.canParse(url)) return void response.writeHead(400).end()
  const { pathname, search } = new URL(url)
  const upstream = httpRequest({ port, method, path: pathname + search, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  upstream.on('error', () => response.writeHead(502).end())
  upstream.end()
}

/** A simulator behind TLS, under a name that only the proxy resolves, and the variables that lead to it. */
export async function startBehindProxy(
  start: (options: SimulatorOptions) => Promise<Scenario>,
  { behavior, ...options }: SimulatorOptions & { behavior?: keyof typeof BEHAVIORS } = {},
) {
  const tls = selfSigned(HOST)
  const scenario = await start(options)
  const port = await startTls(tls, scenario.simulator.url)
  const proxy = await startProxy(port, behavior ? { behavior } : {})
  const certificate = { NODE_EXTRA_CA_CERTS: scenario.file('certificate.pem', tls.cert) }
  const env = {
    BRC_API_URL: `https://${HOST}`,
    HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
    ...certificate,
  }
  return { scenario, proxy, port, env }
}

/** A server that ends TLS in front of `origin`, which knows itself by its own name only; resolves with its port. */
async function startTls(tls: KeyPair, origin: string): Promise<number> {
  // A busy machine may take long between two requests, which are to find their connection open.
  const server = createTlsServer({ ...tls, keepAliveTimeout: 600_000 }, (request, response) => {
    const { method, url = '/', headers } = request
    const { host } = new URL(origin)
    const upstream = httpRequest(new URL(url, origin), { method, headers: { ...headers, host } }, (answer) => {
      const { connection: _, 'keep-alive': __, ...rest } = answer.headers
      response.writeHead(answer.statusCode ?? 502, rest)
      answer.pipe(response)
    })
    upstream.on('error', () => response.destroy())
    request.pipe(upstream)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}
