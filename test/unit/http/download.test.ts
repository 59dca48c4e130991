import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { cut, ETAG, expectWhole, FILE, part, scene, sendPiece, whole } from './download-scene.ts'

test('the file, its size, its MD5; it asks for the bytes as they are', async () => {
  const { run, folder, requests } = await scene((_, response) =>
    whole(response, { 'content-disposition': 'attachment; filename="a.sql"' }),
  )
  const seen: (number | undefined)[] = []
  const result = await run({ onStart: (total) => seen.push(total), onBytes: (bytes) => seen.push(bytes) })
  expect(result).toEqual({
    file: join(folder, 'fallback.sql'),
    size: FILE.length,
    md5: createHash('md5').update(FILE).digest('hex'),
    replaced: false,
  })
  expectWhole(folder, 'fallback.sql')
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
  test('what has the name stays, whatever it is; only the same content is replaced', async () => {
    const { run, folder } = await scene((_, response) => whole(response))
    const at = (name: string) => join(folder, name)
    writeFileSync(at('fallback.bin'), 'x'.repeat(FILE.length))
    mkdirSync(at('fallback-2.bin'))
    writeFileSync(at('elsewhere'), FILE)
    symlinkSync(at('elsewhere'), at('fallback-3.bin'))
    expect(await run()).toMatchObject({ replaced: false, file: at('fallback-4.bin') })
    expect(await run()).toMatchObject({ replaced: true, file: at('fallback-4.bin') })
    expect(readFileSync(at('fallback.bin'), 'utf8')).toBe('x'.repeat(FILE.length))
    expect(readFileSync(at('fallback-4.bin')).equals(FILE)).toBe(true)
    expect(lstatSync(at('fallback-3.bin')).isSymbolicLink()).toBe(true)
    expect(readdirSync(folder)).toHaveLength(5)
  })

  test('a folder that cannot be made is for the user to correct', async () => {
    const { run, folder } = await scene((_, response) => whole(response))
    await expect(run({ folder: join(folder, '\0') })).rejects.toMatchObject({
      source: 'user',
      message: expect.stringContaining('could not be written'),
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('missing folders are made', async () => {
    const { run, folder } = await scene((_, response) => whole(response))
    const { file } = await run({ folder: join(folder, 'a', 'b') })
    expect(file).toBe(join(folder, 'a', 'b', 'fallback.bin'))
  })
})
