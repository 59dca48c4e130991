import { once } from 'node:events'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Busboy } from '@fastify/busboy'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { multipartFile } from '../../../src/http/multipart.ts'
import type { Body } from '../../../src/http/request.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'multipart-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(content: Uint8Array): string {
  const path = join(folder, 'file')
  writeFileSync(path, content)
  return path
}

/** What the body writes; a sink that takes its time shows that no memory is used again too early. */
async function bytesOf(body: Body): Promise<Buffer> {
  const chunks: Buffer[] = []
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      setImmediate(() => {
        chunks.push(Buffer.from(chunk))
        done()
      })
    },
  })
  const finished = once(sink, 'finish')
  await body.send(sink, new AbortController().signal)
  await finished
  return Buffer.concat(chunks)
}

interface Part {
  field: string
  filename: string
  content: Buffer
}

/** The parts as another program reads them. */
async function parse(contentType: string, bytes: Buffer): Promise<Part[]> {
  const busboy = new Busboy({ headers: { 'content-type': contentType }, preservePath: true })
  const parts: Promise<Part>[] = []
  busboy.on('file', (field, stream, filename) => {
    parts.push(buffer(stream).then((content) => ({ field, filename, content })))
  })
  const fields: string[] = []
  busboy.on('field', (name) => fields.push(name))
  await new Promise((resolve, reject) => busboy.once('finish', resolve).once('error', reject).end(bytes))
  expect(fields).toEqual([])
  return Promise.all(parts)
}

test('any content under any name is read back as one file, of the length that was announced', async () => {
  const character = fc.oneof(
    fc.constantFrom('"', '\r', '\n', ';', '=', '%', "'", ' ', '-', 'ü', '日', '👍'),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
  )
  const name = fc.string({ unit: character, minLength: 1, maxLength: 40 }).filter((text) => !text.includes('\\'))
  await fc.assert(
    fc.asyncProperty(name, fc.uint8Array({ maxLength: 5000 }), async (filename, content) => {
      const body = multipartFile({ field: 'dist_file', filename, path: fileOf(content), size: content.length })
      const bytes = await bytesOf(body)
      expect(bytes.length).toBe(body.length)
      const parts = await parse(body.contentType, bytes)
      const told = filename.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
      expect(parts).toEqual([{ field: 'dist_file', filename: told, content: Buffer.from(content) }])
    }),
  )
})

test('starts from its beginning each time, and says so', async () => {
  const seen: string[] = []
  const body = multipartFile({
    field: 'f',
    filename: 'a',
    path: fileOf(Buffer.from('content')),
    size: 7,
    onStart: () => seen.push('start'),
    onPiece: (piece) => seen.push(Buffer.from(piece).toString()),
  })
  expect(await bytesOf(body)).toEqual(await bytesOf(body))
  expect(seen).toEqual(['start', 'content', 'start', 'content'])
})

test('gives the pieces as they go out, in order, and none any more once nothing is wanted', async () => {
  const content = Buffer.alloc(3 * 1024 * 1024 + 5, 'a distribution ')
  const pieces: Buffer[] = []
  const onPiece = (piece: Uint8Array) => void pieces.push(Buffer.from(piece))
  const part = { field: 'f', filename: 'a', path: fileOf(content), size: content.length }
  await bytesOf(multipartFile({ ...part, onPiece }))
  expect(Buffer.concat(pieces).equals(content)).toBe(true)

  const enough = new AbortController()
  let count = 0
  const body = multipartFile({ ...part, onPiece: () => ++count === 2 && enough.abort() })
  await body.send(new Writable({ write: (_, __, done) => setImmediate(done) }), enough.signal)
  expect(count).toBe(2)
})

describe('a file', () => {
  test.each([
    ['shrinks', 100, 50],
    ['grows', 100, 150],
    ['is emptied', 100, 0],
    ['is no longer empty', 0, 1],
  ])('that %s after it was measured is not sent as whole', async (_, size, now) => {
    const path = fileOf(Buffer.alloc(now))
    const body = multipartFile({ field: 'f', filename: 'a', path, size })
    await expect(bytesOf(body)).rejects.toThrow(`the file changed from ${size} to ${now} bytes while it was read`)
  })

  test('that shrinks while it is read is not sent as whole', async () => {
    const size = 3 * 1024 * 1024
    const path = fileOf(Buffer.alloc(size))
    const onPiece = () => truncateSync(path, 1024 * 1024)
    const body = multipartFile({ field: 'f', filename: 'a', path, size, onPiece })
    await expect(bytesOf(body)).rejects.toThrow(/the file changed from \d+ to \d+ bytes/)
  })

  test('that is gone cannot be sent', async () => {
    const body = multipartFile({ field: 'f', filename: 'a', path: join(folder, 'gone'), size: 1 })
    await expect(bytesOf(body)).rejects.toThrow('ENOENT')
  })
})
