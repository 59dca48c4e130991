import type { Socket } from 'node:net'
import { expect } from 'vitest'
import { startFront } from '../support/front.ts'
import { calls, test } from '../support/scenario.ts'

const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }

/** A gateway in front of `origin` that hands everything on, and the connections that it was sent requests over. */
async function counting(origin: string): Promise<{ url: string; connections: Set<Socket> }> {
  const connections = new Set<Socket>()
  const url = await startFront(origin, (response, client, request) => {
    connections.add(request.socket)
    client.writeHead(response.statusCode ?? 502, response.headers)
    response.pipe(client)
  })
  return { url, connections }
}

test('look-ups, polls and the logout share as many connections as there are look-ups beside each other', async ({
  start,
}) => {
  const { simulator, step } = await start({ jobSeconds: 3 })
  const { url, connections } = await counting(simulator.url)
  const { conclusion } = await step('deploy', DEPLOY, { env: { BRC_API_URL: url } })
  expect(conclusion).toBe('success')
  expect(calls(simulator).length).toBeGreaterThan(10)
  expect(connections.size).toBeLessThanOrEqual(3)
})

test('the looks of a health check share a connection', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  const { url, connections } = await counting(simulator.url)
  const inputs = { ...DEPLOY, 'health-check-url': `${url}/v3/nothing`, 'health-check-timeout-minutes': 0.2 }
  const { log } = await step('deploy', inputs)
  expect(log.join('\n')).toMatch(/health check of .*\/v3\/nothing: status 40\d, not 200 yet/)
  expect(calls(simulator).filter((call) => call === 'GET /v3/nothing').length).toBeGreaterThan(3)
  expect(connections.size).toBeLessThanOrEqual(2)
})
