import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Site {
  /** Origin, without a trailing slash. */
  url: string
  requests: { path: string; headers: IncomingHttpHeaders }[]
}

type Page = number | { status: number; location: string }

/** A website on the loopback address, closed after the test: answers with what `page` says of the path, and with `body`. */
export async function startSite(
  page: (path: string, nth: number) => Page,
  body: string | Buffer = 'a page',
): Promise<Site> {
  const requests: Site['requests'] = []
  const server = createServer(({ url: path = '/', headers }, response) => {
    requests.push({ path, headers })
    const answer = page(path, requests.length)
    if (typeof answer === 'number') response.writeHead(answer).end(body)
    else response.writeHead(answer.status, { location: answer.location }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}
