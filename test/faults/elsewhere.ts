import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Another host, where no request of a step is to arrive. */
export interface Elsewhere {
  readonly url: string
  readonly received: string[]
  close(): void
}

export async function openElsewhere(): Promise<Elsewhere> {
  const received: string[] = []
  const server = createServer((incoming, outgoing) => {
    received.push(`${incoming.method} ${incoming.url} ${JSON.stringify(incoming.headers)}`)
    outgoing.end('{}')
  })
  // Where it stands in for a proxy.
  server.on('connect', ({ url }, socket) => {
    received.push(`CONNECT ${url}`)
    socket.destroy()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
