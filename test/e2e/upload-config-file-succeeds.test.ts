import { expect } from 'vitest'
import { calls, changes, test } from '../support/scenario.ts'

test('uploads one file, and tells its id', async ({ start }) => {
  const { simulator, step, file } = await start()
  file('site.properties', 'a=1\n')
  const { conclusion, outputs, log, summary } = await step('upload-config-file', { file: 'site.properties' })
  expect(conclusion).toBe('success')
  const stored = simulator.cloud.configFiles.find(({ name }) => name === 'site.properties')
  expect(outputs).toMatchObject({
    'config-file-id': stored?.id,
    'config-file-ids': JSON.stringify({ 'site.properties': stored?.id }),
    reused: 'false',
  })
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id: stored?.id, md5hash: stored?.md5 })
  expect(log.join('\n')).toContain(`Uploaded config file: site.properties, id ${stored?.id}`)
  expect(summary).toContain('uploaded')
  expect(calls(simulator)).toEqual([
    'POST /v3/authn/access_token',
    'GET /v3/appConfigFiles',
    'POST /v3/appConfigFiles',
    'DELETE /v3/authn/refresh_token',
  ])
})

test('uploads all files of a glob, each under its own name', async ({ start }) => {
  const { simulator, step, file } = await start()
  file('b.properties', 'b=1\n')
  file('a.properties', 'a=1\n')
  file('other.txt', 'no')
  const { conclusion, outputs } = await step('upload-config-file', { file: '*.properties' })
  expect(conclusion).toBe('success')
  const ids = JSON.parse(outputs['config-file-ids'] ?? '') as Record<string, string>
  expect(Object.keys(ids)).toEqual(['a.properties', 'b.properties'])
  expect(outputs['config-file-id']).toBe(ids['a.properties'])
  expect(JSON.parse(outputs['json'] ?? '')).toHaveLength(2)
  expect(simulator.cloud.configFiles.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(ids)))
  expect(calls(simulator).filter((call) => call === 'GET /v3/appConfigFiles')).toHaveLength(1)
})

test('takes another name for one file', async ({ start }) => {
  const { simulator, step, file } = await start()
  file('site.properties', 'a=1\n')
  const { outputs } = await step('upload-config-file', { file: 'site.properties', name: 'site-2.0.0.properties' })
  expect(Object.keys(JSON.parse(outputs['config-file-ids'] ?? ''))).toEqual(['site-2.0.0.properties'])
  expect(simulator.cloud.configFiles.at(-1)?.name).toBe('site-2.0.0.properties')
})

test('reuses what is there with the same MD5, and says `reused` only when all were', async ({ start }) => {
  const { simulator, step, file } = await start()
  file('blue-1.0.0.properties', 'shop.colour=blue\n')
  const again = await step('upload-config-file', { file: '*.properties' })
  expect(again.outputs['reused']).toBe('true')
  expect(changes(simulator)).toEqual([])
  file('new.properties', 'new=1\n')
  const both = await step('upload-config-file', { file: '*.properties' })
  expect(both.outputs['reused']).toBe('false')
  expect(changes(simulator)).toEqual(['POST /v3/appConfigFiles'])
})

test('uploads another content of the same name, and tells the id that the service gave it', async ({ start }) => {
  const { simulator, step, file } = await start()
  file('blue-1.0.0.properties', 'shop.colour=navy\n')
  const { outputs, log } = await step('upload-config-file', { file: 'blue-1.0.0.properties' })
  const stored = simulator.cloud.configFiles.find(({ id }) => id === outputs['config-file-id'])
  expect(stored?.name).toBe('blue-1.0.0 (1).properties')
  expect(log.join('\n')).toContain('as blue-1.0.0 (1).properties')
})

test('uploads the same a second time with `if-exists: upload`', async ({ start }) => {
  const { simulator, step, file } = await start()
  file('blue-1.0.0.properties', 'shop.colour=blue\n')
  const { outputs } = await step('upload-config-file', { file: 'blue-1.0.0.properties', 'if-exists': 'upload' })
  expect(outputs['reused']).toBe('false')
  expect(changes(simulator)).toEqual(['POST /v3/appConfigFiles'])
})

test('warns of every file that is too large before the first request', async ({ start }) => {
  const { step, file, simulator } = await start({ limits: { configFileBytes: 1_000_000 } })
  const sent: number[] = []
  file('a.properties', 'a'.repeat(66_000))
  file('b.properties', 'b'.repeat(66_000))
  const { annotations, conclusion } = await step(
    'upload-config-file',
    { file: '*.properties' },
    { onLine: (line) => /limit for a config file/.test(line) && sent.push(simulator.requests.length) },
  )
  expect(conclusion).toBe('success')
  expect(annotations.filter(({ message }) => /66000 bytes.*65000 bytes/.test(message))).toHaveLength(2)
  expect(sent[0]).toBe(0)
})

test('a lost response leads to one file, not two', async ({ start }) => {
  const { simulator, step, file } = await start({
    faults: [{ kind: 'lost-answer', method: 'POST', path: '/v3/appConfigFiles' }],
  })
  file('site.properties', 'a=1\n')
  const { conclusion, outputs } = await step('upload-config-file', { file: 'site.properties' })
  expect(conclusion).toBe('success')
  const stored = simulator.cloud.configFiles.filter(({ name }) => name.startsWith('site'))
  expect(stored.map(({ id }) => id)).toEqual([outputs['config-file-id']])
})

test('reads a service that spells everything the other way', async ({ start }) => {
  const { step, file } = await start({
    behaviors: { idKey: 'ID', configPath: 'appconfigfiles', lists: 'items' },
    pageSize: 1,
  })
  file('green-1.0.0.properties', 'shop.colour=green\n')
  const { outputs } = await step('upload-config-file', { file: 'green-1.0.0.properties' })
  expect(outputs['reused']).toBe('true')
  expect(JSON.parse(outputs['json'] ?? '').id).toBe(outputs['config-file-id'])
})
