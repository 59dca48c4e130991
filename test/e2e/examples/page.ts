import { createServer } from 'node:http'
import { onTestFinished } from 'vitest'

/** A page that answers with the status, until the test is over. */
export async function page(status: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end('a page'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/ping`
}
