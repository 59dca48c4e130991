import { expect, it } from 'vitest'
import { BloomreachCloud } from '../../src/bloomreach/client.ts'
import { systemClock } from '../../src/http/clock.ts'
import { startSimulator } from '../../src/simulator/simulator.ts'

it.for(['.', '..', '%2e%2e'])('an id %j that is none reaches no other resource', async (id) => {
  const simulator = await startSimulator()
  const { username, password } = simulator
  const cloud = new BloomreachCloud({
    origin: simulator.url,
    credentials: { username, password },
    clock: systemClock,
    reporter: { debug: () => {}, info: () => {}, warning: () => {} },
    idleMs: 5000,
    retries: 0,
    onSecret: () => {},
  })
  const path = `/v3/environments/${id}`
  await expect(cloud.pipeline.request({ method: 'DELETE', path, parse: () => {} })).rejects.toThrow(
    'was not sent: it would lead elsewhere',
  )
  expect(simulator.requests.filter(({ path }) => !path.startsWith('/v3/authn/'))).toEqual([])
  await cloud.end()
  await simulator.close()
})
