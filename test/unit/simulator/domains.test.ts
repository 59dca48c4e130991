import { expect, it } from 'vitest'
import { startApi } from './api.ts'

const cloud = {
  environments: [
    { id: 'BLUE', name: 'blue' },
    { id: 'GREEN', name: 'green' },
  ],
  domains: [{ id: 'WWW', name: 'www.example.com', environment: 'blue' }],
}

it('lists, finds by id and by name', async () => {
  const { read, get } = await startApi({ cloud })
  const www = { id: 'WWW', name: 'www.example.com', environmentId: 'BLUE', updatedAt: '', updatedBy: '' }
  const all = await read<{ name: string }[]>('/v3/domains')
  expect(all.map(({ name }) => name)).toEqual([
    'blue-example.bloomreach.cloud',
    'green-example.bloomreach.cloud',
    'www.example.com',
  ])
  expect(await read('/v3/domains/WWW')).toMatchObject(www)
  expect(await read('/v3/domains?name=www.example.com')).toMatchObject(www)
  expect((await get('/v3/domains?name=unknown.com')).json).toMatchObject({ error_code: 'DomainNotFound' })
})

it('compares names without case', async () => {
  const { call, read, simulator } = await startApi({ cloud })
  expect(await read('/v3/domains?name=WWW.example.com')).toMatchObject({ id: 'WWW' })
  for (const name of ['WWW.Example.com', 'Shop.Bloomreach.Cloud']) {
    expect((await call('POST', '/v3/domains', { name })).status).toBe(400)
  }
  expect((await call('PUT', '/v3/domains/WWW', { name: 'WWW.example.com', environmentId: 'GREEN' })).status).toBe(200)
  expect((await call('POST', '/v3/domains', { name: 'Shop.com' })).status).toBe(200)
  expect(await read('/v3/domains?name=shop.com')).toMatchObject({ name: 'Shop.com' })
  expect(simulator.cloud.domains).toHaveLength(4)
})

it('adds', async () => {
  const { call, simulator } = await startApi({ cloud })
  const added = await call('POST', '/v3/domains', { name: 'shop.com' })
  expect(added.json).toMatchObject({ name: 'shop.com', environmentId: '', createdBy: 'ci@example.com' })
  for (const body of [
    { name: 'shop.com' },
    { name: 'not a domain' },
    { name: 'shop.bloomreach.cloud' },
    { name: 'a.com', environmentId: 'UNKNOWN' },
    { name: 'a.com', path: '/' },
    {},
  ]) {
    expect([body, (await call('POST', '/v3/domains', body)).status]).toEqual([body, 400])
  }
  expect(simulator.cloud.domains).toHaveLength(4)
})

it('moves, renames and deletes', async () => {
  const { call, get } = await startApi({ cloud })
  expect((await call('PUT', '/v3/domains/WWW', { environmentId: 'GREEN' })).json).toMatchObject({
    name: 'www.example.com',
    environmentId: 'GREEN',
    updatedBy: 'ci@example.com',
  })
  expect((await call('PUT', '/v3/domains/WWW', { name: 'new.com', environmentId: '' })).json).toMatchObject({
    name: 'new.com',
    environmentId: '',
  })
  expect((await call('DELETE', '/v3/domains/WWW')).json).toEqual({})
  expect((await get('/v3/domains/WWW')).status).toBe(404)
})

it("never moves an environment's own domain", async () => {
  const { call, simulator } = await startApi({ cloud })
  const [own] = simulator.cloud.domains
  expect((await call('PUT', `/v3/domains/${own?.id}`, { environmentId: 'GREEN' })).status).toBe(400)
  expect((await call('DELETE', `/v3/domains/${own?.id}`)).status).toBe(400)
  expect(own?.environmentId).toBe('BLUE')
})

it("renames no domain to one like an environment's own", async () => {
  const { call, read } = await startApi({ cloud })
  const body = { name: 'shop.bloomreach.cloud' }
  const { status, json } = await call('PUT', '/v3/domains/WWW', body)
  expect([status, json]).toMatchObject([400, { error_code: 'InvalidParameters' }])
  expect(await read('/v3/domains/WWW')).toMatchObject({ name: 'www.example.com' })
})

it.each([
  ['without', [200, 404]],
  ['with', [404, 200]],
  ['either', [200, 200]],
] as const)('finds by name at the path %s a slash', async (slashes, statuses) => {
  const { get } = await startApi({ cloud, behaviors: { slashes } })
  const plain = await get('/v3/domains?name=www.example.com')
  const slash = await get('/v3/domains/?name=www.example.com')
  expect([plain.status, slash.status]).toEqual(statuses)
  expect((await get('/v3/domains')).status).toBe(200)
  expect((await get('/v3/domains/')).status).toBe(404)
  expect((await get('/v3/domains/WWW')).status).toBe(200)
})
