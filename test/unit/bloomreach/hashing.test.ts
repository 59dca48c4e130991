import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Hashing } from '../../../src/bloomreach/hashing.ts'
import { HashingThread } from '../../../src/http/hashing-thread.ts'

const CONTENT = Buffer.alloc(20_000_000, 'a distribution ')
const MD5 = createHash('md5').update(CONTENT).digest('hex')
const never = new AbortController().signal
const takeAll = async () => {}

let file = { path: '', size: 0 }
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hashing-'))
  file = { path: join(folder, 'site.tar.gz'), size: CONTENT.length }
  writeFileSync(file.path, CONTENT)
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

test('what an upload reads is hashed, and the file is not read for that again', async () => {
  const threads = vi.spyOn(HashingThread, 'of')
  const hashing = new Hashing(file, undefined)
  hashing.prepare()
  await (await hashing.reading())?.(takeAll, never)
  expect(await hashing.md5).toBe(MD5)
  expect(threads).toHaveBeenCalledTimes(1)
})

test('a file whose MD5 was asked for before is not hashed again as it is read', async () => {
  const hashing = new Hashing(file, undefined)
  expect(await hashing.md5).toBe(MD5)
  expect(await hashing.reading()).toBeUndefined()
})

test('after a try that was given up the MD5 is that of the file, at once and in the next try', async () => {
  const hashing = new Hashing(file, undefined)
  const controller = new AbortController()
  const read = (await hashing.reading())?.(async () => {
    controller.abort(new Error('the connection was reset'))
  }, controller.signal)
  const failed = expect(read).rejects.toThrow('the connection was reset')
  await new Promise((resolve) => controller.signal.addEventListener('abort', resolve, { once: true }))
  const asked = hashing.md5
  await failed
  expect(await asked).toBe(MD5)
  expect(await hashing.reading()).toBeUndefined()
})

test('a second try reads and hashes anew where nobody has asked meanwhile', async () => {
  const hashing = new Hashing(file, undefined)
  const controller = new AbortController()
  const first = (await hashing.reading())?.(async () => controller.abort(), controller.signal)
  await expect(first).rejects.toThrow()
  let bytes = 0
  const take = async (piece: Uint8Array) => {
    bytes += piece.length
  }
  await (await hashing.reading())?.(take, never)
  expect(bytes).toBe(CONTENT.length)
  expect(await hashing.md5).toBe(MD5)
})

test.each([['cannot be started', () => vi.spyOn(HashingThread, 'of').mockRejectedValue(new Error('EAGAIN'))]])(
  'where a thread %s the file is hashed without one',
  async (_, fail) => {
    fail()
    const hashing = new Hashing(file, undefined)
    hashing.prepare()
    expect(await hashing.reading()).toBeUndefined()
    expect(await hashing.md5).toBe(MD5)
    hashing.stop()
  },
)

test('one that has ended before it is needed is an error, not a wait without an end', async () => {
  const thread = await HashingThread.of(file.path)
  thread.stop()
  await new Promise((resolve) => setTimeout(resolve, 300))
  await expect(thread.run(never)).rejects.toThrow('the thread that hashes the file has ended')
})

test('where the thread has ended before it is needed the file is hashed without one', async () => {
  const thread = await HashingThread.of(file.path)
  thread.stop()
  await new Promise((resolve) => setTimeout(resolve, 300))
  vi.spyOn(HashingThread, 'of').mockResolvedValue(thread)
  expect(await new Hashing(file, undefined).md5).toBe(MD5)
})

test('what was read to its end is not read again although the try came to nothing', async () => {
  const threads = vi.spyOn(HashingThread, 'of')
  const hashing = new Hashing(file, undefined)
  const controller = new AbortController()
  let bytes = 0
  const take = async (piece: Uint8Array) => {
    bytes += piece.length
    if (bytes < file.size) return
    // The last pieces are still going out when the digest is there.
    await new Promise((resolve) => setTimeout(resolve, 300))
    controller.abort(new Error('the connection was reset'))
  }
  await (await hashing.reading())?.(take, controller.signal)
  expect(await hashing.md5).toBe(MD5)
  expect(threads).toHaveBeenCalledTimes(1)
})

test('it is stopped with the step', async () => {
  const hashing = new Hashing({ path: '/dev/zero', size: CONTENT.length }, undefined)
  const md5 = hashing.md5
  hashing.stop()
  await expect(md5).rejects.toThrow()
})
