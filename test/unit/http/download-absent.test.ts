import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { CancelledError } from '../../../src/core/errors.ts'
import { cut, expectWhole, FILE, type Handler, scene, whole } from './download-scene.ts'

/** An archive with one file, stored as it is. */
const ZIP =
  'UEsDBBQAAAAAAAAAIQDVuon8FAAAABQAAAAFAAAAYS50eHQwMTIzNDU2Nzg5MDEyMzQ1Njc4OVBLAQIUAxQAAAAAAAAAIQDVuon8FAAAABQAAAAF' +
  'AAAAAAAAAAAAAACAAQAAAABhLnR4dFBLBQYAAAAAAQABADMAAAA3AAAAAAA='

describe('absent rather than half: failure, and nothing is left', () => {
  test.each<[string, RegExp, Handler]>([
    ['cut each time', /broke off at \d+ bytes/, (_, response) => cut(response, 100)],
    ['refused', /returned HTTP 404/, (_, response) => response.writeHead(404).end()],
    ['out of order', /returned HTTP 503/, (_, response) => response.writeHead(503).end()],
    ['empty', /the response was empty/, (_, response) => response.writeHead(200, { 'content-length': 0 }).end()],
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
    await expect(run({ md5: 'f'.repeat(32) })).rejects.toThrow('Download verification failed: the MD5 of the file is')
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
    test.each([
      ['ZIP', Buffer.from(ZIP, 'base64')],
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

test('a file that is larger than it may be is not kept, and not asked for again', async () => {
  const { run, folder, requests } = await scene((_, response) => whole(response))
  await expect(run({ largest: 5000 })).rejects.toThrow('The download of the file was ended: it has more than 0.005 MB.')
  expect(readdirSync(folder)).toEqual([])
  expect(requests).toHaveLength(1)
})
