import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Another host, where no request of a step is to arrive. */
export interface Elsewhere {
  readonly url: string
  /** All that arrived. */
  readonly received: readonly string[]
  /** A place of its own there. */
  place(): { readonly url: string; readonly received: readonly string[] }
  close(): void
}

/** Opens it; `body` is what it responds with. */
export async function openExternal(body = '{}'): Promise<Elsewhere> {
  const received: string[] = []
  const places: string[][] = []
  const server = createServer(({ method, url = '', headers }, outgoing) => {
    const request = `${method} ${url} ${JSON.stringify(headers)}`
    received.push(request)
    places[Number(url.split('/')[1])]?.push(request)
    outgoing.end(body)
  })
  // Where it stands in for a proxy.
  server.on('connect', ({ url }, socket) => {
    received.push(`CONNECT ${url}`)
    socket.destroy()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    received,
    place: () => {
      const arrived: string[] = []
      return { url: `${url}/${places.push(arrived) - 1}`, received: arrived }
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
