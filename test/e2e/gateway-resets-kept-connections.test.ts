import { expect } from 'vitest'
import { startFront } from '../support/front.ts'
import { changes, test } from '../support/scenario.ts'

test('a gateway that resets each connection at its second request uses up no retries', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.3 })
  const met = new WeakSet<object>()
  const reset: string[] = []
  const origin = await startFront(scenario.simulator.url, (response, client, { socket, method, url }) => {
    if (met.has(socket)) {
      reset.push(`${method} ${url}`)
      response.destroy()
      socket.destroy()
      return
    }
    met.add(socket)
    client.writeHead(response.statusCode ?? 502, response.headers)
    response.pipe(client)
  })
  const inputs = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz', retries: 1 }
  const { conclusion } = await scenario.step('deploy', inputs, { env: { BRC_API_URL: origin, BRC_CLOCK_RATE: '10' } })
  expect(conclusion).toBe('success')
  // Once it is known, each request has a connection of its own.
  expect(reset).toHaveLength(1)
  expect(changes(scenario.simulator)).toHaveLength(1)
})
