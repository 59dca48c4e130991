import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What comes between a client and a service: it gets the service's response, and answers the client as it likes. */
export type Front = (response: IncomingMessage, client: ServerResponse, request: IncomingMessage) => void

/** A gateway on the loopback address in front of `origin`, closed after the test; resolves with its own origin. */
export async function startFront(origin: string, front: Front): Promise<string> {
  const server = createServer((request, client) => {
    const { method, url = '/', headers } = request
    const upstream = httpRequest(new URL(url, origin), { method, headers }, (response) =>
      front(response, client, request),
    )
    upstream.on('error', () => client.destroy())
    request.pipe(upstream)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
