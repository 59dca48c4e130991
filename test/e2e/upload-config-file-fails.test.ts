import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { changes, test } from '../support/scenario.ts'

test('bad input stops it before the first request, all of it in one message', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('upload-config-file', {
    file: 'none/*.properties',
    'if-exists': 'replace',
    name: 'config/site.properties',
    retries: 'many',
  })
  expect(conclusion).toBe('failure')
  const text = log.join('\n')
  expect(text).toMatch(/`file` matches no file: "none\/\*\.properties"/)
  expect(text).toMatch(/`if-exists` must be one of reuse, upload, fail, not "replace"/)
  expect(text).toMatch(/`name` must be a file's name, without \/ and \\, not "config\/site\.properties"/)
  expect(text).toMatch(/`retries` must be a whole number/)
  expect(simulator.requests).toEqual([])
})

test('a name for several files, or the same name twice, is refused', async ({ start }) => {
  const { simulator, step, workspace } = await start()
  for (const folder of ['one', 'two']) {
    mkdirSync(join(workspace, folder))
    writeFileSync(join(workspace, folder, 'site.properties'), folder)
  }
  const { conclusion, log } = await step('upload-config-file', { file: '*/site.properties', name: 'site' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/`name` goes with one file only, and `file` matches 2/)
  expect(log.join('\n')).toMatch(/`file` matches several files named "site.properties"/)
  expect(simulator.requests).toEqual([])
})

test('an empty file input is named', async ({ start }) => {
  const { step } = await start()
  const { log } = await step('upload-config-file', { file: '' })
  expect(log.join('\n')).toContain('`file` is required and was empty')
})

test('with `fail`, one name that exists stops all of them', async ({ start }) => {
  const { simulator, step, file } = await start()
  file('a.properties', 'a=1\n')
  file('blue-1.0.0.properties', 'shop.colour=navy\n')
  const { conclusion, log } = await step('upload-config-file', { file: '*.properties', 'if-exists': 'fail' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/A config file named "blue-1.0.0.properties" exists already: [0-9A-F]{16}\. Nothing/)
  expect(changes(simulator)).toEqual([])
})

test('when the second file fails, the first one stands in the outputs and in the message', async ({ start }) => {
  const { step, file } = await start({
    faults: [{ kind: 'status', method: 'POST', path: '/v3/appConfigFiles', nth: 2, status: 400 }],
  })
  file('a.properties', 'a=1\n')
  file('b.properties', 'b=1\n')
  const { conclusion, outputs, log } = await step('upload-config-file', { file: '*.properties' })
  expect(conclusion).toBe('failure')
  expect(outputs['config-file-id']).toMatch(/^[0-9A-F]{16}$/)
  expect(Object.keys(JSON.parse(outputs['config-file-ids'] ?? ''))).toEqual(['a.properties'])
  expect(outputs['reused']).toBe('false')
  expect(log.join('\n')).toMatch(
    /"b.properties" was uploaded\. Config files that are there: a.properties \([0-9A-F]+\)/,
  )
})

test('what arrives corrupt is deleted, and the step fails', async ({ start }) => {
  const { simulator, step, file } = await start({ behaviors: { corruptUploads: 1 } })
  file('site.properties', 'a=1\n')
  const { conclusion, log } = await step('upload-config-file', { file: 'site.properties' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('Upload verification failed')
  expect(simulator.cloud.configFiles.some(({ name }) => name.startsWith('site'))).toBe(false)
})

test('a hostile file name is text, wherever it is shown', async ({ start }) => {
  const { step, file } = await start()
  file('<b>x|::set-output name=a::b', 'a=1\n')
  file('__proto__', 'a=1\n')
  const { conclusion, outputs, summary } = await step('upload-config-file', { file: '*' })
  expect(conclusion).toBe('success')
  expect(outputs['config-file-ids']).toContain('"__proto__":')
  expect(summary).toContain('&lt;b&gt;x|::set-output')
  expect(summary).not.toContain('<b>x')
})
