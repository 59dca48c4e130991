import { expect, it } from 'vitest'
import { startApi } from './api.ts'

const environment = { environmentId: '', backupType: 'Manual' }

async function objects(idKey: 'id' | 'ID' | 'reference') {
  const { read, call, simulator } = await startApi({ behaviors: { idKey, lists: 'items' } })
  const first = async (path: string) => (await read<{ items: object[] }>(path)).items[0] ?? {}
  const blue = simulator.cloud.environments.find(({ name }) => name === 'blue')
  return {
    plain: await Promise.all(
      ['/v3/environments', '/v3/distributions', '/v3/domains', '/v3/users', '/v3/appConfigFiles'].map(first),
    ),
    backup: await first('/v3/backups'),
    created: (await call('POST', '/v3/backups', { ...environment, environmentId: blue?.id })).json as object,
  }
}

it.each([
  ['id', 'id', 'id', 'environmentId'],
  ['ID', 'ID', 'ID', 'EnvironmentId'],
  ['reference', 'ID', 'id', 'EnvironmentId'],
] as const)('with %s: ids are %s, of backups %s, with %s', async (idKey, plainKey, backupKey, environmentKey) => {
  const { plain, backup, created } = await objects(idKey)
  for (const object of plain) expect(Object.keys(object)[0]).toBe(plainKey)
  expect(Object.keys(backup)[0]).toBe(backupKey)
  expect(Object.keys(created).slice(0, 2)).toEqual([backupKey, environmentKey])
})

it('pages every list when told', async () => {
  const { read } = await startApi({ behaviors: { lists: 'items' }, pageSize: 1 })
  for (const path of ['environments', 'distributions', 'domains', 'users', 'appConfigFiles', 'backups']) {
    expect(await read(`/v3/${path}?offset=1&max=5`), path).toMatchObject({ offset: 1, max: 1, count: 1 })
  }
})

it('pages none when told', async () => {
  const { read } = await startApi({ behaviors: { lists: 'array' }, pageSize: 1 })
  for (const path of ['environments', 'distributions', 'domains', 'users', 'appConfigFiles', 'backups']) {
    expect((await read<object[]>(`/v3/${path}`)).length, path).toBeGreaterThan(1)
  }
})

it('starts with a cloud in which blue is live', async () => {
  const { simulator } = await startApi()
  const { environments, domains, backups } = simulator.cloud
  expect(environments.map(({ name, state }) => [name, state])).toEqual([
    ['test', 'deployed'],
    ['acceptance', 'deployed'],
    ['blue', 'deployed'],
    ['green', 'deployed'],
  ])
  const [live] = environments.filter(({ production }) => production)
  const names = domains.filter(({ environmentId }) => environmentId === live?.id).map(({ name }) => name)
  expect(names).toEqual(['blue-example.bloomreach.cloud', 'www.example.com', 'example.com'])
  expect(backups.some(({ system }) => system)).toBe(true)
})
