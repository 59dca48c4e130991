import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished } from 'vitest'
import type { CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import { calls, type Scenario, test } from '../support/scenario.ts'

const LINK = '/v3/backups/*/repositorydownloadlink'
const FILE = '/repository/**'
const DAY = 24 * 3600 * 1000
const NOW = Date.UTC(2026, 0, 10)
const CLOUD: CloudSeed = {
  distributions: [{ name: 'shop.tar.gz' }],
  environments: ['blue', 'green', 'empty'].map((name) => ({ name, distribution: 'shop.tar.gz' })),
  backups: [
    { id: '11111111-0000-4000-8000-000000000001', environment: 'blue', createdAt: NOW - 3 * DAY },
    { id: '11111111-0000-4000-8000-000000000002', environment: 'blue', createdAt: NOW - DAY },
    { id: '11111111-0000-4000-8000-000000000003', environment: 'green', createdAt: NOW },
  ],
}
const OLD = '11111111-0000-4000-8000-000000000001'
const LATEST = '11111111-0000-4000-8000-000000000002'

function downloads({ simulator }: Scenario) {
  return simulator.requests.filter(({ path }) => path.startsWith('/repository/'))
}

test('by id: the file, its size and MD5; the signed link gets no credentials', async ({ start }) => {
  const scenario = await start({ cloud: CLOUD })
  const { conclusion, outputs, workspace, masks } = await scenario.step('download-backup', { backup: OLD, path: 'b' })
  expect(conclusion).toBe('success')
  const file = join(workspace, 'b', `backup-blue-${OLD}.sql.gz`)
  const bytes = readFileSync(file)
  expect(gunzipSync(bytes).toString()).toMatch(/^-- MySQL dump .*-- Dump completed on [^\n]*\n$/s)
  expect(outputs).toMatchObject({
    file,
    'backup-id': OLD,
    'size-bytes': String(bytes.length),
    md5: createHash('md5').update(bytes).digest('hex'),
  })
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id: OLD })
  const [request, ...others] = downloads(scenario)
  expect(others).toEqual([])
  expect(request?.headers).not.toHaveProperty('authorization')
  expect(request?.headers).not.toHaveProperty('cookie')
  expect(masks).toContain(request?.query['X-Signature'])
  expect(masks).not.toContain(OLD)
  expect(masks).not.toContain('900')
})

test('`latest` is the newest one of the environment', async ({ start }) => {
  const { step } = await start({ cloud: CLOUD })
  const { outputs } = await step('download-backup', { backup: 'latest', environment: 'blue' })
  expect(outputs['backup-id']).toBe(LATEST)
})

describe('a wrong choice', () => {
  test('`latest` of no environment is refused before the first request', async ({ start }) => {
    const { step, simulator } = await start({ cloud: CLOUD })
    const { conclusion, log } = await step('download-backup', { backup: 'latest' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('`backup: latest` needs `environment`')
    expect(simulator.requests).toEqual([])
  })

  test('an unknown id names those that exist', async ({ start }) => {
    const { step, workspace } = await start({ cloud: CLOUD })
    const { conclusion, log } = await step('download-backup', { backup: 'nope' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('There is no backup "nope"')
    expect(log.join('\n')).toContain(OLD)
    expect(readdirSync(workspace)).toEqual([])
  })

  test('an unknown environment, or one without a backup', async ({ start }) => {
    const { step } = await start({ cloud: CLOUD })
    const unknown = await step('download-backup', { backup: 'latest', environment: 'purple' })
    expect(unknown.log.join('\n')).toContain('There is no environment "purple"')
    const empty = await step('download-backup', { backup: 'latest', environment: 'empty' })
    expect(empty.log.join('\n')).toContain('There is no completed backup of empty')
    expect([unknown.conclusion, empty.conclusion]).toEqual(['failure', 'failure'])
  })
})

describe('a link that is not ready yet is waited for', () => {
  test.for([
    { kind: 'status', status: 404, body: { error_code: 'BackupNotReady', error_detail: 'wait' }, path: LINK, times: 2 },
    { kind: 'status', status: 202, body: {}, path: LINK, times: 2 },
    { kind: 'status', status: 202, body: { url: '' }, path: LINK, times: 2 },
    { kind: 'status', status: 200, body: { url: 'http://127.0.0.1:9/too-early' }, path: LINK, times: 2 },
    { kind: 'status', status: 409, path: LINK, times: 2 },
  ] as const)('%j', async (fault, { start }) => {
    const { step, simulator } = await start({ cloud: CLOUD, faults: [fault] })
    const { conclusion, log } = await step('download-backup', { backup: OLD })
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toContain('not ready yet')
    expect(calls(simulator).filter((call) => call.endsWith('/repositorydownloadlink'))).toHaveLength(3)
  })

  test('but not for ever', async ({ start }) => {
    const { step } = await start({ cloud: CLOUD, faults: [{ kind: 'status', status: 202, path: LINK, times: null }] })
    const { conclusion, log } = await step('download-backup', { backup: OLD, 'timeout-minutes': 0.1 })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('Timed out after')
  })

  test('nor where the service knows no such call', async ({ start }) => {
    const { step } = await start({ cloud: CLOUD, faults: [{ kind: 'status', status: 404, path: LINK, times: null }] })
    const { conclusion, log } = await step('download-backup', { backup: OLD })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('does not seem to have such links')
  })
})

test('a link that ended in mid-download: a fresh one, and on from there', async ({ start }) => {
  const scenario = await start({
    cloud: CLOUD,
    faults: [
      { kind: 'cut-answer', path: FILE },
      { kind: 'status', status: 403, body: '<Error><Code>AccessDenied</Code></Error>', path: FILE, nth: 2 },
    ],
  })
  const { conclusion, outputs } = await scenario.step('download-backup', { backup: OLD })
  expect(conclusion).toBe('success')
  expect(gunzipSync(readFileSync(outputs['file'] ?? '')).toString()).toContain('-- Dump completed on')
  const [first, second, third] = downloads(scenario)
  expect(second?.query['X-Signature']).toBe(first?.query['X-Signature'])
  expect(third?.query['X-Signature']).not.toBe(first?.query['X-Signature'])
  expect(third).toMatchObject({ status: 206, headers: { range: expect.stringMatching(/^bytes=\d+-$/) } })
})

describe('a link that leads elsewhere', () => {
  /** A file store on a host of its own; `answer` gives the target of a redirect, or the file. */
  async function fileStore(answer: (request: IncomingMessage) => string | undefined) {
    const requests: IncomingMessage[] = []
    const server = createServer((request, response) => {
      requests.push(request)
      const location = answer(request)
      if (location !== undefined) response.writeHead(302, { location }).end()
      else response.end(gzipSync('the backup'))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    return { requests, origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}` }
  }

  const link = (url: string) => ({ kind: 'status', status: 202, body: { url }, path: LINK }) as const

  test('is followed without credentials, and what it leads to is masked', async ({ start }) => {
    const signature = 'c2lnbmF0dXJl-of-the-next-one'
    const store = await fileStore((request) => (request.url?.startsWith('/a') ? `/b.zip?sig=${signature}` : undefined))
    const { step } = await start({ cloud: CLOUD, faults: [link(`${store.origin}/a?sig=first-signature-123`)] })
    const result = await step('download-backup', { backup: OLD }, { secrets: [signature, 'first-signature-123'] })
    expect(result.conclusion).toBe('success')
    expect(gunzipSync(readFileSync(result.outputs['file'] ?? '')).toString()).toBe('the backup')
    expect(result.masks).toEqual(expect.arrayContaining([signature, 'first-signature-123']))
    expect(store.requests.map(({ url }) => url)).toEqual(['/a?sig=first-signature-123', `/b.zip?sig=${signature}`])
    for (const { headers } of store.requests) expect(headers).not.toHaveProperty('authorization')
  })

  test('but not round in circles', async ({ start }) => {
    const store = await fileStore(() => '/again')
    const { step } = await start({ cloud: CLOUD, faults: [link(`${store.origin}/a`)] })
    const { conclusion, log } = await step('download-backup', { backup: OLD, retries: 0 })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('was redirected more than 10 times')
    expect(store.requests).toHaveLength(11)
  })

  test('nor to plain http', async ({ start }) => {
    const store = await fileStore(() => 'http://elsewhere.invalid/file')
    const { step } = await start({ cloud: CLOUD, faults: [link(`${store.origin}/a`)] })
    const { conclusion, log } = await step('download-backup', { backup: OLD })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('was redirected to an address that is not https')
  })

  test.for(['http://elsewhere.invalid/a', 'https://user:word@127.0.0.1/a', 'file:///etc/passwd'])(
    'and %s is no link at all',
    async (url, { start }) => {
      const { step } = await start({ cloud: CLOUD, faults: [link(url)] })
      const { conclusion, log } = await step('download-backup', { backup: OLD })
      expect(conclusion).toBe('failure')
      expect(log.join('\n')).toContain('no plain https address')
    },
  )
})

test('cancelled while it waits for the link', async ({ start }) => {
  const { start: begin } = await start({
    cloud: CLOUD,
    faults: [{ kind: 'status', status: 202, path: LINK, times: null }],
  })
  const running = await begin('download-backup', { backup: OLD })
  await running.line(/not ready yet/)
  running.cancel()
  const { conclusion, outputs } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(outputs['backup-id']).toBe(OLD)
})
