import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CancelledError } from '../../src/http/errors.ts'
import { md5OfFile } from '../../src/http/md5.ts'

const LARGE = 20 * 1024 * 1024
const never = new AbortController().signal

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'md5-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test.for([0, 1, 100_000, LARGE])('the MD5 of a file of %i bytes, in lower-case hexadecimal digits', async (size) => {
  const path = join(folder, String(size))
  const content = Buffer.alloc(size, 'a distribution ')
  writeFileSync(path, content)
  expect(await md5OfFile({ path, size }, never)).toBe(createHash('md5').update(content).digest('hex'))
})

test.for([0, LARGE])('is given up with the reason of the cancellation (size %i)', async (size) => {
  const controller = new AbortController()
  const md5 = md5OfFile({ path: '/dev/zero', size }, controller.signal)
  controller.abort(new CancelledError('SIGINT'))
  await expect(md5).rejects.toBeInstanceOf(CancelledError)
})

test.for([0, LARGE])('a file that is gone is an error (size %i)', async (size) => {
  await expect(md5OfFile({ path: join(folder, 'gone'), size }, never)).rejects.toThrow('ENOENT')
})
