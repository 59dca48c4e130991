import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CancelledError } from '../../../src/core/errors.ts'
import { md5OfFile } from '../../../src/core/md5.ts'
import { HashingThread } from '../../../src/http/hashing-thread.ts'

const never = new AbortController().signal
const MIB = 1024 * 1024

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'md5-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(size: number): { path: string; content: Buffer; md5: string } {
  const path = join(folder, String(size))
  const content = Buffer.alloc(size, 'a distribution ')
  writeFileSync(path, content)
  return { path, content, md5: createHash('md5').update(content).digest('hex') }
}

const ways = {
  here: md5OfFile,
  'in a thread': async (path: string, signal: AbortSignal) => (await HashingThread.of(path)).run(signal),
}

for (const [where, md5Of] of Object.entries(ways)) {
  test.for([0, 1, 100_000, 20 * MIB])(`the MD5 of a file of %i bytes, worked out ${where}`, async (size) => {
    const { path, md5 } = fileOf(size)
    expect(await md5Of(path, never)).toBe(md5)
  })

  test(`is given up ${where} with the reason of the cancellation`, async () => {
    const controller = new AbortController()
    const md5 = md5Of('/dev/zero', controller.signal)
    controller.abort(new CancelledError('SIGINT'))
    await expect(md5).rejects.toBeInstanceOf(CancelledError)
  })

  test(`a file that is gone is an error ${where}`, async () => {
    await expect(md5Of(join(folder, 'gone'), never)).rejects.toThrow('ENOENT')
  })
}

test.for([0, 1, MIB, MIB + 1, 9 * MIB + 3])(
  'a thread hands over all %i bytes of the file that it hashes, in order',
  async (size) => {
    const { path, content, md5 } = fileOf(size)
    const taken: Buffer[] = []
    const thread = await HashingThread.of(path)
    const slowly = async (piece: Uint8Array) => {
      // Looked at late, so that memory used again too early would show.
      await new Promise((resolve) => setTimeout(resolve, 5))
      taken.push(Buffer.from(piece))
    }
    expect(await thread.run(never, slowly)).toBe(md5)
    expect(Buffer.concat(taken).equals(content)).toBe(true)
  },
)

test('what takes the pieces ends the thread when it fails', async () => {
  const thread = await HashingThread.of(fileOf(9 * MIB).path)
  await expect(thread.run(never, () => Promise.reject(new Error('enough')))).rejects.toThrow('enough')
})

test('a thread reads no further than what is taken', async () => {
  const controller = new AbortController()
  const thread = await HashingThread.of(fileOf(20 * MIB).path)
  let pieces = 0
  const run = thread.run(controller.signal, () => {
    pieces++
    return new Promise(() => {})
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(pieces).toBe(4)
  controller.abort(new CancelledError('SIGINT'))
  await expect(run).rejects.toBeInstanceOf(CancelledError)
})
