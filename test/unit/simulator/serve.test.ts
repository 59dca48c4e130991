import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterEach, expect, it } from 'vitest'
import { node24 } from '../../../scripts/node24.mjs'

const ENTRY = join(import.meta.dirname, 'serve-entry.ts')

type Server = ChildProcessByStdio<Writable, Readable, Readable>

interface Ready {
  url: string
  username: string
  password: string
  pid: number
}

const running = new Set<Server>()

afterEach(() => {
  for (const server of running) server.kill('SIGKILL')
  running.clear()
})

function spawnServer(argument: string): { server: Server; ended: Promise<{ code: number | null; stderr: string }> } {
  const server = spawn(node24(), ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', ENTRY, argument], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  running.add(server)
  let stderr = ''
  server.stderr.on('data', (bytes) => {
    stderr += bytes
  })
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) => {
    server.once('close', (code) => resolve({ code, stderr }))
  })
  return { server, ended }
}

async function serve(options: object) {
  const { server, ended } = spawnServer(JSON.stringify(options))
  const line = await new Promise<string>((resolve) => server.stdout.once('data', (bytes) => resolve(String(bytes))))
  expect(line.split('\n')).toHaveLength(2)
  return { server, ended, ready: JSON.parse(line) as Ready }
}

async function logIn({ url, username, password }: Ready): Promise<string> {
  const response = await fetch(`${url}/v3/authn/access_token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  return ((await response.json()) as { access_token: string }).access_token
}

it('says where it is, serves, and stops when told', async () => {
  const { server, ended, ready } = await serve({ cloud: { users: [{ username: 'a@b.c', password: 'Secret-1' }] } })
  expect(ready).toMatchObject({ url: ready.url, username: 'a@b.c', password: 'Secret-1', pid: server.pid })
  expect(await logIn(ready)).toMatch(/^eyJ/)
  server.kill('SIGTERM')
  expect(await ended).toEqual({ code: 0, stderr: '' })
})

it('stops when its standard input closes, if told', async () => {
  const { server, ended } = await serve({ untilStdinCloses: true })
  server.stdin.end()
  expect(await ended).toEqual({ code: 0, stderr: '' })
})

it('takes its options from a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'))
  const path = join(folder, 'options.json')
  writeFileSync(path, JSON.stringify({ port: 'any' }))
  const { ended } = spawnServer(`@${path}`)
  expect(await ended).toMatchObject({ code: 1, stderr: expect.stringContaining('port') })
  rmSync(folder, { recursive: true })
})

it('refuses an option that it does not know', async () => {
  const { ended } = spawnServer('{"jobSecond": 1}')
  expect(await ended).toMatchObject({ code: 1, stderr: expect.stringContaining('jobSecond') })
})

const hasProc = process.platform === 'linux'

it.runIf(hasProc)('takes an upload of 200 MB in a few', { timeout: 120_000 }, async () => {
  const { server, ended, ready } = await serve({ cloud: {} })
  const token = await logIn(ready)
  await upload(ready.url, token, 50)
  const before = peakMegabytes(server.pid)
  const { status, body } = await upload(ready.url, token, 200)
  expect(status).toBe(200)
  expect(JSON.parse(body)).toMatchObject({ distributionName: 'big.tar.gz' })
  expect(peakMegabytes(server.pid) - before).toBeLessThan(80)
  server.kill('SIGTERM')
  await ended
})

async function upload(url: string, token: string, megabytes: number): Promise<{ status: number; body: string }> {
  const head = '--b\r\nContent-Disposition: form-data; name="dist_file"; filename="big.tar.gz"\r\n\r\n'
  const tail = '\r\n--b--\r\n'
  const piece = Buffer.alloc(1_000_000, 'x')
  const sending = request(`${url}/v3/distributions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': head.length + tail.length + megabytes * piece.length,
    },
  })
  const answer = new Promise<{ status: number; body: string }>((resolve, reject) => {
    sending.once('error', reject).once('response', async (response) => {
      let body = ''
      for await (const bytes of response) body += bytes
      resolve({ status: response.statusCode ?? 0, body })
    })
  })
  function* parts() {
    yield head
    for (let n = 0; n < megabytes; n++) yield piece
    yield tail
  }
  await pipeline(Readable.from(parts(), { objectMode: false }), sending)
  return await answer
}

function peakMegabytes(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
}
