import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { startApi } from './api.ts'

const PATH = '/v3/appConfigFiles'
const cloud = { configFiles: [{ id: 'ONE', name: 'blue.properties', content: 'a=b' }] }

it('lists, describes, renames and deletes', async () => {
  const { call, read, get } = await startApi({ cloud })
  const file = {
    id: 'ONE',
    name: 'blue.properties',
    md5hash: createHash('md5').update('a=b').digest('hex'),
    modifiedAt: '',
  }
  expect(await read(PATH)).toEqual([expect.objectContaining(file)])
  expect(await read(`${PATH}/ONE`)).toMatchObject(file)
  expect((await call('PATCH', `${PATH}/ONE`, { name: 'green.properties' })).json).toMatchObject({
    name: 'green.properties',
    modifiedBy: 'ci@example.com',
  })
  expect((await call('DELETE', `${PATH}/ONE`)).json).toBe(true)
  expect((await get(`${PATH}/ONE`)).json).toMatchObject({ error_code: 'AppConfigFileNotFound' })
})

it('uploads up to the limit, in its own field', async () => {
  const { upload, simulator } = await startApi({ cloud: {} })
  const answer = await upload(PATH, 'appconfigfile', 'a.properties', 'x'.repeat(65 * 1024))
  expect(answer.json).toMatchObject({ name: 'a.properties', md5hash: expect.any(String) })
  expect((await upload(PATH, 'appconfigfile', 'b.properties', 'x'.repeat(65 * 1024 + 1))).status).toBe(400)
  expect((await upload(PATH, 'dist_file', 'b.properties', 'x')).status).toBe(400)
  expect(simulator.cloud.configFiles).toHaveLength(1)
})

it.each([
  ['rename', 200, 'blue (1).properties'],
  ['accept', 200, 'blue.properties'],
  ['refuse', 400, undefined],
] as const)('treats a name that is taken as told: %s', async (sameConfigFileName, status, name) => {
  const { upload } = await startApi({ cloud, behaviors: { sameConfigFileName } })
  const answer = await upload(PATH, 'appconfigfile', 'blue.properties', 'x')
  expect(answer.status).toBe(status)
  expect((answer.json as { name?: string }).name).toBe(name)
})

it('counts on when the next name is taken, too', async () => {
  const { upload } = await startApi({ cloud })
  await upload(PATH, 'appconfigfile', 'blue.properties', 'x')
  expect((await upload(PATH, 'appconfigfile', 'blue.properties', 'x')).json).toMatchObject({
    name: 'blue (2).properties',
  })
})

it.each([
  ['appConfigFiles', 'appconfigfiles'],
  ['appconfigfiles', 'appConfigFiles'],
] as const)('lives at /v3/%s only', async (configPath, other) => {
  const { get } = await startApi({ cloud, behaviors: { configPath } })
  expect((await get(`/v3/${configPath}/ONE`)).status).toBe(200)
  const wrong = await get(`/v3/${other}/ONE`)
  expect([wrong.status, wrong.json]).toEqual([404, undefined])
})

it('lives at both paths as a rule', async () => {
  const { get } = await startApi({ cloud })
  expect((await get('/v3/appConfigFiles/ONE')).json).toMatchObject({ id: 'ONE' })
  expect((await get('/v3/appconfigfiles/ONE')).json).toMatchObject({ id: 'ONE' })
})

it('has no download', async () => {
  const { call } = await startApi({ cloud })
  expect((await call('POST', `${PATH}/ONE/download-token`)).status).toBe(404)
})
