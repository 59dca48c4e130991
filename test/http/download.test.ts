import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type DownloadOptions, download, type Source } from '../../src/http/download.ts'
import { AnsweredError, CancelledError } from '../../src/http/errors.ts'
import { Transport } from '../../src/http/transport.ts'
import { zipAround } from '../../src/simulator/zip.ts'

const FILE = Buffer.from('0123456789'.repeat(1000))
const ETAG = '"v1"'
const quickly = { now: () => performance.now(), sleep: async () => {} }

type Handler = (request: IncomingMessage, response: ServerResponse, n: number) => void

/** A server that `handler` answers for, and a folder; gives `run`, which downloads from the one into the other. */
async function scene(handler: Handler) {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    handler(request, response, requests.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const folder = mkdtempSync(join(tmpdir(), 'download-'))
  const transport = new Transport()
  onTestFinished(() => {
    transport.close()
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const address = server.address()
  const url = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/file`)
  const lines: string[] = []
  const log = (line: string) => void lines.push(line)
  let issued = 0
  const run = (options: Partial<DownloadOptions> = {}) => {
    const { idleMs = 5000, signal } = options
    const source: Source = async (headers) => {
      const answer = await transport.send({ method: 'GET', url, name: 'GET /file', headers, idleMs, signal })
      if (answer.status < 300) return answer
      answer.stream.resume()
      throw new AnsweredError('GET /file', { status: answer.status })
    }
    return download({
      what: 'the file',
      issue: async () => {
        issued++
        return source
      },
      folder,
      fallbackName: 'fallback.bin',
      retries: 3,
      clock: quickly,
      reporter: { debug: log, info: log, warning: log },
      idleMs,
      ...options,
    })
  }
  return { run, requests, folder, lines, issued: () => issued }
}

function whole(response: ServerResponse, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-length': FILE.length, etag: ETAG, ...headers }).end(FILE)
}

function cut(response: ServerResponse, at: number, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-length': FILE.length, etag: ETAG, ...headers })
  response.write(FILE.subarray(0, at), () => response.destroy())
}

function part(response: ServerResponse, from: number, headers: Record<string, string> = {}, bytes = FILE): void {
  const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`
  const length = bytes.length - from
  response
    .writeHead(206, { 'content-length': length, 'content-range': range, etag: ETAG, ...headers })
    .end(bytes.subarray(from))
}

/** The file from a byte on: `length` bytes of it and a cut, or all the rest. */
function sendPiece(response: ServerResponse, from: number, length?: number): void {
  const range = `bytes ${from}-${FILE.length - 1}/${FILE.length}`
  const headers = { 'content-length': FILE.length - from, etag: ETAG, ...(from > 0 && { 'content-range': range }) }
  response.writeHead(from > 0 ? 206 : 200, headers)
  if (length === undefined) response.end(FILE.subarray(from))
  else response.write(FILE.subarray(from, Math.min(from + length, FILE.length - 1)), () => response.destroy())
}

function expectWhole(folder: string, name = 'fallback.bin', bytes = FILE): void {
  expect(readdirSync(folder)).toEqual([name])
  expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true)
}

test('the file, its size, its MD5; it asks for the bytes as they are', async () => {
  const { run, folder, requests } = await scene((_, response) =>
    whole(response, { 'content-disposition': 'attachment; filename="a.bin"' }),
  )
  const seen: (number | undefined)[] = []
  const result = await run({ onStart: (total) => seen.push(total), onBytes: (bytes) => seen.push(bytes) })
  expect(result).toEqual({
    file: join(folder, 'a.bin'),
    size: FILE.length,
    md5: createHash('md5').update(FILE).digest('hex'),
    replaced: false,
  })
  expectWhole(folder, 'a.bin')
  expect(seen[0]).toBe(FILE.length)
  expect(seen.slice(1).reduce((sum: number, bytes) => sum + (bytes ?? 0), 0)).toBe(FILE.length)
  expect(requests[0]?.headers).toMatchObject({ 'accept-encoding': 'identity' })
})

describe('after a cut', () => {
  test.each([
    ['an ETag', {}, ETAG],
    ['a date', { etag: '', 'last-modified': 'Wed, 21 Oct 2015 07:28:00 GMT' }, 'Wed, 21 Oct 2015 07:28:00 GMT'],
    [
      'a weak ETag and a date',
      { etag: 'W/"v1"', 'last-modified': 'Wed, 21 Oct 2015 07:28:00 GMT' },
      'Wed, 21 Oct 2015 07:28:00 GMT',
    ],
    ['a weak ETag', { etag: 'W/"v1"' }, undefined],
  ])('it goes on where it was, by %s', async (_, headers, validator) => {
    const { run, folder, requests } = await scene((_, response, n) =>
      n === 1 ? cut(response, 4000, headers) : part(response, 4000, headers),
    )
    await run()
    expectWhole(folder)
    expect(requests.map((request) => request.headers.range)).toEqual([undefined, 'bytes=4000-'])
    expect(requests[1]?.headers['if-range']).toBe(validator)
  })

  test('it takes the whole where the service gives that', async () => {
    const { run, folder } = await scene((_, response, n) => (n === 1 ? cut(response, 4000) : whole(response)))
    await run()
    expectWhole(folder)
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['of another file', (response) => part(response, 4000, { etag: '"v2"' })],
    ['of a file of another size', (response) => part(response, 4000, {}, Buffer.concat([FILE, FILE]))],
    ['from elsewhere', (response) => part(response, 5000)],
    ['of who knows what', (response) => response.writeHead(206, { etag: ETAG }).end('part')],
    ['that there is not', (response) => response.writeHead(416).end()],
  ])('a part %s is not put in: from the start again', async (_, answer) => {
    const { run, folder, requests } = await scene((_, response, n) => {
      if (n === 1) cut(response, 4000)
      else if (n === 2) answer(response)
      else whole(response)
    })
    await run()
    expectWhole(folder)
    expect(requests[2]?.headers).not.toHaveProperty('range')
  })

  test('behind a fresh link, only an ETag tells that it is the same file', async () => {
    const date = { 'last-modified': 'Wed, 21 Oct 2015 07:28:00 GMT' }
    for (const [headers, range] of [
      [{ ...date, etag: '' }, undefined],
      [date, 'bytes=4000-'],
    ] as const) {
      const { run, folder, requests, issued } = await scene((request, response, n) => {
        if (n === 1) cut(response, 4000, headers)
        else if (n === 2) response.writeHead(403).end()
        else if (request.headers.range) part(response, 4000, headers)
        else whole(response, headers)
      })
      await run()
      expectWhole(folder)
      expect(requests[2]?.headers.range).toBe(range)
      expect(issued()).toBe(2)
    }
  })

  test('wherever it is cut, however often: the bytes are right', async () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(pieces, fc.boolean(), async (lengths, resumes) => {
        const { run, folder } = await scene((request, response, n) => {
          const from = resumes ? Number(/\d+/.exec(request.headers.range ?? '')?.[0] ?? 0) : 0
          sendPiece(response, from, lengths[n - 1])
        })
        await run()
        expectWhole(folder)
      }),
      { numRuns: 20 },
    )
  })
})

describe('absent rather than half: red, and nothing is left', () => {
  test.each<[string, RegExp, Handler]>([
    ['cut each time', /broke off at \d+ bytes/, (_, response) => cut(response, 100)],
    ['refused', /answered 404/, (_, response) => response.writeHead(404).end()],
    ['out of order', /answered 503/, (_, response) => response.writeHead(503).end()],
    ['empty', /the answer was empty/, (_, response) => response.writeHead(200, { 'content-length': 0 }).end()],
    ['nothing', /status 204 is not for a file/, (_, response) => response.writeHead(204).end()],
    ['an HTML page', /an HTML page came/, (_, response) => response.writeHead(200).end('\n<html><p>Log in</p></html>')],
    ['cut amid its chunks', /broke off/, (_, response) => response.writeHead(200).write('x', () => response.destroy())],
  ])('%s', async (_, message, handler) => {
    const { run, folder } = await scene(handler)
    await expect(run({ retries: 1 })).rejects.toThrow(message)
    expect(readdirSync(folder)).toEqual([])
  })

  test('a stalled one', async () => {
    const { run, folder } = await scene((_, response) => response.writeHead(200, { 'content-length': 10 }).write('x'))
    await expect(run({ retries: 0, idleMs: 100 })).rejects.toThrow('broke off at 1 bytes: it stalled')
    expect(readdirSync(folder)).toEqual([])
  })

  test('a trickle', async () => {
    const { run, folder } = await scene((_, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.once('close', () => clearInterval(timer))
    })
    await expect(run({ retries: 0, idleMs: 300 })).rejects.toThrow('fewer than 1024 bytes came in 0.3 s')
    expect(readdirSync(folder)).toEqual([])
  })

  test('of another MD5; the file that was there stays as it was', async () => {
    const { run, folder } = await scene((_, response) => whole(response))
    writeFileSync(join(folder, 'fallback.bin'), 'before')
    await expect(run({ md5: 'f'.repeat(32) })).rejects.toThrow('The download of the file arrived corrupt')
    expectWhole(folder, 'fallback.bin', Buffer.from('before'))
  })

  test('of another MD5 once: again from the start', async () => {
    const { run, folder, requests } = await scene((_, response, n) =>
      n === 1 ? response.writeHead(200).end(FILE.subarray(1)) : whole(response),
    )
    await run({ md5: createHash('md5').update(FILE).digest('hex') })
    expectWhole(folder)
    expect(requests).toHaveLength(2)
  })

  describe('an archive whose length nobody tells, and which has no end', () => {
    const zip = zipAround('a', FILE.length, [FILE])
    test.each([
      ['ZIP', Buffer.concat([zip.head, FILE, zip.tail])],
      ['gzip', gzipSync(Buffer.from(FILE.toString('base64')))],
    ])('%s', async (_, archive) => {
      const { run, folder, requests, lines } = await scene((_, response, n) =>
        response.writeHead(200).end(n === 1 ? archive.subarray(0, -20) : archive),
      )
      await run()
      expectWhole(folder, 'fallback.bin', archive)
      expect(requests).toHaveLength(2)
      expect(lines.join('\n')).toContain('the archive has no end')
    })

    test('of a file that is no archive it is said', async () => {
      const { run, lines } = await scene((_, response) => response.writeHead(200).end('text'))
      await run()
      expect(lines.join('\n')).toContain('neither size nor MD5 of the file, so it is not proven')
    })
  })

  test('cancelled', async () => {
    const controller = new AbortController()
    const { run, folder } = await scene((_, response) => response.writeHead(200, { 'content-length': 10 }).write('x'))
    const running = run({ signal: controller.signal, onBytes: () => controller.abort(new CancelledError('SIGINT')) })
    await expect(running).rejects.toThrow('Cancelled (SIGINT)')
    expect(readdirSync(folder)).toEqual([])
  })
})

test('so many tries and no more', async () => {
  const { run, requests } = await scene((_, response) => response.writeHead(503).end())
  await expect(run({ retries: 2 })).rejects.toThrow('503')
  expect(requests).toHaveLength(3)
})

test('a link that is refused at once is final; one that was good before gets a successor', async () => {
  const refusing = await scene((_, response) => response.writeHead(403).end())
  await expect(refusing.run()).rejects.toThrow('403')
  expect(refusing.issued()).toBe(1)
  const ending = await scene((_, response, n) => (n % 2 === 1 ? cut(response, 10) : response.writeHead(403).end()))
  await expect(ending.run({ retries: 2 })).rejects.toThrow('broke off')
  expect(ending.issued()).toBe(3)
})

describe('in the folder', () => {
  test('a file of that name is replaced whole, even under a longer one', async () => {
    const { run, folder } = await scene((_, response) => whole(response))
    writeFileSync(join(folder, 'fallback.bin'), 'x'.repeat(50_000))
    expect(await run()).toMatchObject({ replaced: true })
    expectWhole(folder)
  })

  test("a folder of that name, or no room for one, is the reader's to mend", async () => {
    const { run, folder } = await scene((_, response) => whole(response))
    mkdirSync(join(folder, 'fallback.bin', 'inner'), { recursive: true })
    await expect(run()).rejects.toMatchObject({
      blame: 'yours',
      message: expect.stringContaining('could not be written'),
    })
    expect(readdirSync(folder)).toEqual(['fallback.bin'])
    await expect(run({ folder: join(folder, 'fallback.bin', 'inner', '\0') })).rejects.toMatchObject({ blame: 'yours' })
  })

  test('missing folders are made', async () => {
    const { run, folder } = await scene((_, response) => whole(response))
    const { file } = await run({ folder: join(folder, 'a', 'b') })
    expect(file).toBe(join(folder, 'a', 'b', 'fallback.bin'))
  })
})
