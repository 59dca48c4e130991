import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { discard, readText } from '../../../src/http/body.ts'
import { Transport } from '../../../src/http/transport.ts'

const TEXT = '{"name": "büro 🙂"}'

/** The response to a request that `answer` plays. */
async function responseOf(answer: (response: ServerResponse) => void) {
  const server = createServer((_, response) => answer(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const transport = new Transport()
  onTestFinished(() => {
    transport.close()
    server.closeAllConnections()
    server.close()
  })
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return transport.send({ method: 'GET', url, name: 'GET /', headers: {}, idleMs: 5000 })
}

describe('a body that a gateway has compressed is read', () => {
  test.for([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['identity', (text: string) => Buffer.from(text)],
    ...(zstdCompressSync === undefined ? [] : [['zstd', zstdCompressSync] as const]),
  ] as const)('%s', async ([coding, compress]) => {
    const response = await responseOf((answer) => answer.setHeader('content-encoding', coding).end(compress(TEXT)))
    expect(await readText(response, 5000)).toBe(TEXT)
  })

  test('an empty one is empty', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-length': 0 }
    expect(await readText(await responseOf((answer) => void answer.writeHead(200, headers).end()), 5000)).toBe('')
  })
})

describe('a body is an error', () => {
  test.for([
    ['that is encoded otherwise', 'compress', Buffer.from(TEXT), 'it is encoded as compress'],
    ['that is not what it says', 'gzip', Buffer.from(TEXT), 'incorrect header check'],
    ['that unpacks to more than is read', 'gzip', gzipSync(Buffer.alloc(17 * 1024 * 1024)), 'larger than 16 MiB'],
  ] as const)('%s', async ([, coding, body, message]) => {
    const response = await responseOf((answer) => answer.setHeader('content-encoding', coding).end(body))
    await expect(readText(response, 5000)).rejects.toThrow(message)
    expect(response.stream.destroyed).toBe(true)
  })

  test('that does not end', async () => {
    const response = await responseOf((answer) => {
      const more = () => void (answer.destroyed || answer.write(Buffer.alloc(65_536, ' '), more))
      more()
    })
    await expect(readText(response, 20_000)).rejects.toThrow('larger than 16 MiB')
  })

  test('that trickles', async () => {
    const response = await responseOf((answer) => {
      const timer = setInterval(() => answer.write(' '), 20)
      answer.once('close', () => clearInterval(timer))
    })
    await expect(readText(response, 200)).rejects.toThrow('the response was not complete within 0.2 seconds')
  })

  test('whose reading is ended, at once', async () => {
    const response = await responseOf((answer) => void answer.write(' '))
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('enough')), 50)
    await expect(readText(response, 20_000, controller.signal)).rejects.toThrow('enough')
  })
})

test('a body that is discarded ends by itself when it is small, and is ended when it is large', async () => {
  const small = await responseOf((response) => response.end('x'.repeat(1000)))
  discard(small)
  await expect.poll(() => small.stream.closed).toBe(true)
  expect(small.stream.complete).toBe(true)
  const large = await responseOf((response) => response.write('x'.repeat(1_000_000)))
  discard(large)
  await expect.poll(() => large.stream.closed).toBe(true)
  expect(large.stream.complete).toBe(false)
})
