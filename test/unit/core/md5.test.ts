import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CancelledError } from '../../../src/core/errors.ts'
import { lazyMd5, md5OfFile } from '../../../src/core/md5.ts'

const MIB = 1024 * 1024

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'md5-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(size: number): { path: string; md5: string } {
  const path = join(folder, String(size))
  const content = Buffer.alloc(size, 'a distribution ')
  writeFileSync(path, content)
  return { path, md5: createHash('md5').update(content).digest('hex') }
}

test.for([0, 1, 100_000, 20 * MIB])('the MD5 of a file of %i bytes', async (size) => {
  const { path, md5 } = fileOf(size)
  expect(await md5OfFile(path)).toBe(md5)
})

test('is given up with the reason of the cancellation', async () => {
  const controller = new AbortController()
  const md5 = md5OfFile('/dev/zero', controller.signal)
  controller.abort(new CancelledError('SIGINT'))
  await expect(md5).rejects.toBeInstanceOf(CancelledError)
})

test('a file that is gone is an error', async () => {
  await expect(md5OfFile(join(folder, 'gone'))).rejects.toThrow('ENOENT')
})

test('is worked out once, and not before it is asked for', async () => {
  const { path, md5 } = fileOf(7)
  const value = lazyMd5(path)
  writeFileSync(path, 'another')
  expect(await value()).not.toBe(md5)
  rmSync(path)
  expect(await value()).toBe(createHash('md5').update('another').digest('hex'))
})
