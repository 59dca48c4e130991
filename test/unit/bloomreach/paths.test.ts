import { expect, it } from 'vitest'
import { Environments } from '../../../src/bloomreach/environments.ts'
import { startSimulator } from '../../../src/simulator/simulator.ts'
import { connectionTo } from '../../support/connection.ts'
import { pipelineTo } from '../../support/service.ts'

it.for(['.', '..', '%2e%2e'])('an id %j that is none reaches no other resource', async (id) => {
  const simulator = await startSimulator()
  const connection = connectionTo(simulator)
  const path = `/v3/environments/${id}`
  await expect(connection.pipeline.request({ method: 'DELETE', path, parse: () => {} })).rejects.toThrow(
    'was not sent: it would lead elsewhere',
  )
  expect(simulator.requests.filter(({ path }) => !path.startsWith('/v3/authn/'))).toEqual([])
  await connection.end()
  await simulator.close()
})

it('a redirect from the one form of a path leads to the other', async () => {
  const { pipeline, asked } = pipelineTo(({ path }) => (path.endsWith('/') ? { json: null } : { status: 308 }))
  await new Environments(pipeline).setProduction({ newProductionEnvironmentId: 'green' })
  expect(asked.map(({ path }) => path)).toEqual(['/v3/production', '/v3/production/'])
})
