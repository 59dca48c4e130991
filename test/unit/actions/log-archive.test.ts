import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { lastErrors } from '../../../src/actions/shared/log-archive.ts'
import { type TextFile, tarGz } from '../../../src/simulator/tar.ts'

function fileOf(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'log-archive-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'logs.tar.gz')
  writeFileSync(path, bytes)
  return path
}

async function errorsOf(files: TextFile[], most = 50): Promise<string[]> {
  return lastErrors(fileOf(await tarGz(files, 0)), most)
}

test('error lines, not what surrounds them', async () => {
  const text = [
    '10:00 INFO  all is well',
    '10:01 ERROR it broke',
    'java.lang.IllegalStateException: for this reason',
    '\tat org.example.IllegalStateException.raise(IllegalStateException.java:1)',
    'Caused by: java.io.IOException: disk full',
    '10:02 FATAL the end\r',
    'SEVERE [main] Context failed',
    '10:03 WARN  TERRORS are no errors',
  ].join('\n')
  expect(await errorsOf([{ name: 'logs/cms.log', text }])).toEqual([
    'logs/cms.log: 10:01 ERROR it broke',
    'logs/cms.log: java.lang.IllegalStateException: for this reason',
    'logs/cms.log: Caused by: java.io.IOException: disk full',
    'logs/cms.log: 10:02 FATAL the end\r',
    'logs/cms.log: SEVERE [main] Context failed',
  ])
})

test('only of log files that are not packed', async () => {
  const names = ['cms.log', 'catalina.out', 'catalina.2026-01-01.log', 'site.log.1', 'cms.log.1.gz', 'heap.hprof']
  const found = await errorsOf(names.map((name) => ({ name, text: 'ERROR' })))
  expect(found).toEqual(names.slice(0, 4).map((name) => `${name}: ERROR`))
})

test('the last ones, and no file drowns another', async () => {
  const many = Array.from({ length: 5000 }, (_, index) => `ERROR ${index}`).join('\n')
  const found = await errorsOf([
    { name: 'cms.log', text: many },
    { name: 'site.log', text: 'ERROR of the site' },
    { name: 'catalina.out', text: many },
  ])
  expect(found).toHaveLength(50)
  expect(found).toContain('site.log: ERROR of the site')
  expect(found.filter((line) => line.startsWith('cms.log')).at(-1)).toBe('cms.log: ERROR 4999')
  expect(found.filter((line) => line.startsWith('catalina.out'))).toHaveLength(25)
})

test('a line without an end does not fill the memory, nor hide those after it', async () => {
  const found = await errorsOf([{ name: 'cms.log', text: `ERROR ${'x'.repeat(5_000_000)}\nERROR next` }])
  expect(found).toHaveLength(2)
  expect(found[0]?.length).toBeLessThan(200_000)
  expect(found[1]).toBe('cms.log: ERROR next')
})

test.each([
  ['no archive', Buffer.from('an HTML page')],
  ['gzip, but no tar', gzipSync('x'.repeat(2000))],
  [
    'one that is cut',
    (await tarGz([{ name: 'cms.log', text: `ERROR ${Math.PI}\n`.repeat(1000) }], 0)).subarray(0, 100),
  ],
])('%s is told', async (_, bytes) => {
  await expect(lastErrors(fileOf(bytes), 50)).rejects.toThrow('is no whole tar.gz archive of logs')
})

test('a file that is not there is told', async () => {
  await expect(lastErrors('/no/such/file', 50)).rejects.toThrow('ENOENT')
})

test('what is made to keep a step busy does not', async () => {
  const names = [`a.log${'-'.repeat(85)}!`, `${'.log-a'.repeat(15)}!`]
  expect(await errorsOf(names.map((name) => ({ name, text: 'ERROR' })))).toEqual([])
  expect(await errorsOf([{ name: 'cms.log', text: '\n'.repeat(20_000_000) }])).toEqual([])
  const many = Array.from({ length: 2000 }, (_, index) => ({ name: `${index}.log`, text: 'ERROR\n'.repeat(100) }))
  const found = await errorsOf(many)
  expect(found).toHaveLength(50)
  expect(found.at(-1)).toBe('1999.log: ERROR')
})

test('an archive of more files than are read is an error', async () => {
  const files = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}.txt`, text: '' }))
  await expect(errorsOf(files)).rejects.toThrow('it holds more than 10000 files')
})
