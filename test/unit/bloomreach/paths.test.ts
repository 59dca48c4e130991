import { expect, it } from 'vitest'
import { AppConfigFiles } from '../../../src/bloomreach/app-config-files.ts'
import { Domains } from '../../../src/bloomreach/domains.ts'
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
  await new Environments(pipeline).protect({ site: true })
  const both = (path: string) => [path, `${path}/`]
  expect(asked.map(({ path }) => path)).toEqual([...both('/v3/production'), ...both('/v3/protect')])
})

it('a domain is looked up by name with a slash where the service wants that', async () => {
  const domain = { id: 'd1', name: 'www.example.com' }
  const { pipeline, asked } = pipelineTo(({ path }) => (path.includes('/?') ? { json: domain } : { status: 404 }))
  expect(await new Domains(pipeline).getByName('www.example.com')).toMatchObject({ id: 'd1' })
  expect(asked.map(({ path }) => path)).toEqual([
    '/v3/domains?name=www.example.com',
    '/v3/domains/?name=www.example.com',
  ])
})

it('config files are got in lower case, all pages of the list too, once that is known to be it', async () => {
  const { pipeline, asked } = pipelineTo(({ path }) => {
    if (!path.startsWith('/v3/appconfigfiles')) return { status: 404 }
    const items = [{ id: path.includes('offset') ? 'two' : 'one' }]
    return { json: { items, more: !path.includes('offset'), offset: 0, max: 1, total: 2 } }
  })
  const files = new AppConfigFiles(pipeline)
  expect((await files.list()).map(({ id }) => id)).toEqual(['one', 'two'])
  await files.delete('one')
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /v3/appConfigFiles',
    'GET /v3/appconfigfiles',
    'GET /v3/appconfigfiles?offset=1&max=1',
    'DELETE /v3/appconfigfiles/one',
  ])
})
