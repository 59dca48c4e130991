import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { SimulatorEnv } from './exchange.ts'

const HOST = '127.0.0.1'

export interface ListenOptions {
  /** 0: any that is free. */
  port: number
  tls?: { key: string; cert: string }
}

export interface Listening {
  /** Origin, without a trailing slash. */
  url: string
  /** Ends all connections at once, also those that wait for a response. */
  close(): Promise<void>
}

/** Serves on the loopback address. Rejects when the port is taken. */
export async function listen(app: Hono<SimulatorEnv>, { port, tls }: ListenOptions): Promise<Listening> {
  const shared = { fetch: app.fetch, overrideGlobalObjects: false, autoCleanupIncoming: false } as const
  const server = tls
    ? createAdaptorServer({ ...shared, createServer: createHttpsServer, serverOptions: { ...tls, ...patience } })
    : createAdaptorServer({ ...shared, createServer: createHttpServer, serverOptions: patience })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, HOST, () => resolve())
  })
  const address = server.address() as AddressInfo
  return {
    url: `${tls ? 'https' : 'http'}://${HOST}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

// A connection that the server closes just as the client reuses it would be a fault that no test asked for.
const patience = { keepAliveTimeout: 60_000, requestTimeout: 0 }
