import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Another host, where no request of a step is to arrive. */
export interface Elsewhere {
  /** A place of its own there. */
  place(): { readonly url: string; readonly received: readonly string[] }
  close(): void
}

export async function openElsewhere(): Promise<Elsewhere> {
  const places: string[][] = []
  const server = createServer(({ method, url = '', headers }, outgoing) => {
    places[Number(url.split('/')[1])]?.push(`${method} ${url} ${JSON.stringify(headers)}`)
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
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    place: () => {
      const received: string[] = []
      return { url: `${origin}/${places.push(received) - 1}`, received }
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
