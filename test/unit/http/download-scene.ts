import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { type DownloadOptions, download, type Source } from '../../../src/http/download.ts'
import { HttpError } from '../../../src/http/errors.ts'
import { Transport } from '../../../src/http/transport.ts'

export const FILE = Buffer.from('0123456789'.repeat(1000))
export const ETAG = '"v1"'
const quickly = { now: () => performance.now(), sleep: async () => {} }

export type Handler = (request: IncomingMessage, response: ServerResponse, n: number) => void

/** A server that `handler` answers for, and a folder; gives `run`, which downloads from the one into the other. */
export async function scene(handler: Handler) {
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
      throw new HttpError('GET /file', { status: answer.status })
    }
    return download({
      what: 'the file',
      issue: async () => {
        issued++
        return source
      },
      folder,
      name: { stem: 'fallback', extension: '.bin' },
      retries: 3,
      clock: quickly,
      reporter: { debug: log, info: log, warning: log },
      idleMs,
      ...options,
    })
  }
  return { run, requests, folder, lines, issued: () => issued }
}

export function whole(response: ServerResponse, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-length': FILE.length, etag: ETAG, ...headers }).end(FILE)
}

export function cut(response: ServerResponse, at: number, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-length': FILE.length, etag: ETAG, ...headers })
  response.write(FILE.subarray(0, at), () => response.destroy())
}

export function part(response: ServerResponse, from: number, headers: Record<string, string> = {}, bytes = FILE): void {
  const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`
  const length = bytes.length - from
  response
    .writeHead(206, { 'content-length': length, 'content-range': range, etag: ETAG, ...headers })
    .end(bytes.subarray(from))
}

/** The file from a byte on: `length` bytes of it and a cut, or all the rest. */
export function sendPiece(response: ServerResponse, from: number, length?: number): void {
  const range = `bytes ${from}-${FILE.length - 1}/${FILE.length}`
  const headers = { 'content-length': FILE.length - from, etag: ETAG, ...(from > 0 && { 'content-range': range }) }
  response.writeHead(from > 0 ? 206 : 200, headers)
  if (length === undefined) response.end(FILE.subarray(from))
  else response.write(FILE.subarray(from, Math.min(from + length, FILE.length - 1)), () => response.destroy())
}

export function expectWhole(folder: string, name = 'fallback.bin', bytes = FILE): void {
  expect(readdirSync(folder)).toEqual([name])
  expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true)
}
