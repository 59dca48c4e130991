import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** A channel of Slack with an incoming webhook: what was posted to it, and the secret of a workflow that posts there. */
export async function channel() {
  const posted: unknown[] = []
  const server = createServer(async (request, response) => {
    posted.push(JSON.parse(await text(request)))
    response.end('ok')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { posted, secrets: { SLACK_WEBHOOK_URL: `http://127.0.0.1:${port}/services/T0/B0/x` } }
}
