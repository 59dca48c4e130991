import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, onTestFinished } from 'vitest'
import { type Scenario, test } from '../support/scenario.ts'

const BACKUP = '11111111-0000-4000-8000-000000000001'
const MIB = 1024 * 1024
const GZIP_START = [0x1f, 0x8b]
const PIECE = Buffer.from(Array.from({ length: MIB }, (_, index) => GZIP_START[index] ?? (index * 7) % 251))
const DISK = join(import.meta.dirname, '..', 'support', 'slow-disk.cjs')

/** A stack with a backup of so many MiB, which a file store sends as fast as it is taken; each start of it is noted. */
async function backupOf(start: (settings: object) => Promise<Scenario>, mebibytes: number, cutAt?: number) {
  const starts: number[] = []
  const server = createServer((request, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
    starts.push(from)
    const total = mebibytes * MIB
    const part = from > 0 && { 'content-range': `bytes ${from}-${total - 1}/${total}` }
    response.writeHead(part ? 206 : 200, { 'content-length': total - from, etag: '"v1"', ...part })
    void send(response, from, cutAt !== undefined && starts.length === 1 ? cutAt : total)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const scenario = await start({
    cloud: { environments: [{ name: 'blue' }], backups: [{ id: BACKUP, environment: 'blue' }] },
    faults: [
      {
        kind: 'status',
        status: 202,
        body: { url: `${origin}/backup.sql.gz` },
        path: '/v3/backups/*/repositorydownloadlink',
        times: null,
      },
    ],
  })
  return { scenario, starts }
}

/** Sends the bytes from `from` to `to`; where that is not the end, the connection is cut. */
async function send(response: ServerResponse, from: number, to: number): Promise<void> {
  await pipeline(Readable.from(pieces(from, to)), response, { end: false }).catch(() => {})
  response.socket?.end()
}

function* pieces(from: number, to: number): Generator<Buffer> {
  for (let at = from; at < to; ) {
    const bytes = PIECE.subarray(at % MIB, Math.min(MIB, (at % MIB) + to - at))
    at += bytes.length
    yield bytes
  }
}

function md5Of(mebibytes: number): string {
  const hash = createHash('md5')
  for (let piece = 0; piece < mebibytes; piece++) hash.update(PIECE)
  return hash.digest('hex')
}

function disk(settings: Record<string, string>) {
  return { env: { NODE_OPTIONS: `--require ${JSON.stringify(DISK)}`, ...settings } }
}

test('a disk that is slower than the service: the file is whole, and waits on the other side', async ({ start }) => {
  const { scenario } = await backupOf(start, 128)
  const peak = join(scenario.temp, 'peak')
  const slow = disk({ DISK_MS: '5', DISK_PEAK: peak })
  const { conclusion, outputs } = await scenario.step('download-backup', { backup: BACKUP }, slow)
  expect(conclusion).toBe('success')
  expect(outputs['md5']).toBe(md5Of(128))
  const hash = createHash('md5').update(readFileSync(outputs['file'] ?? ''))
  expect(hash.digest('hex')).toBe(outputs['md5'])
  // As much as the file itself, were it kept in memory: that comes to 60 MiB more.
  expect(Number(readFileSync(peak, 'utf8'))).toBeLessThan(128)
})

test('cut amid a piece, with the disk behind: it goes on where it was', async ({ start }) => {
  const { scenario, starts } = await backupOf(start, 4, 2.5 * MIB)
  const { conclusion, outputs } = await scenario.step('download-backup', { backup: BACKUP }, disk({ DISK_MS: '50' }))
  expect(conclusion).toBe('success')
  expect(starts).toHaveLength(2)
  expect(starts[1]).toBeGreaterThan(0)
  expect(outputs).toMatchObject({ md5: md5Of(4), 'size-bytes': String(4 * MIB) })
  expect(statSync(outputs['file'] ?? '').size).toBe(4 * MIB)
})

describe('a disk that is full', () => {
  test.for([
    ['while more comes', '1'],
    ['at the very end', '3'],
  ])('%s: the step fails, and nothing is left', async ([, writes = ''], { start }) => {
    const { scenario, starts } = await backupOf(start, 3.5)
    const full = disk({ DISK_WRITES: writes })
    const { conclusion, log } = await scenario.step('download-backup', { backup: BACKUP, path: 'b' }, full)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/The file could not be written into \S+: ENOSPC\./)
    expect(starts).toHaveLength(1)
    expect(readdirSync(join(scenario.workspace, 'b'))).toEqual([])
  })
})
