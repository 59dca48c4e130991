import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createBrotliCompress, createGzip, gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished } from 'vitest'
import { type Front, startFront } from '../support/front.ts'
import { type Scenario, test } from '../support/scenario.ts'

const DISTRIBUTION = 'shop-1.2.1-distribution.tar.gz'
const DEPLOY = { environment: 'green', distribution: DISTRIBUTION }

/** Compresses all that comes through. */
function compressing(coding: string, create: typeof createGzip | typeof createBrotliCompress): Front {
  return (response, client) => {
    const { 'content-length': _, ...headers } = response.headers
    client.writeHead(response.statusCode ?? 502, { ...headers, 'content-encoding': coding })
    response.pipe(create()).pipe(client)
  }
}

const LINK = '/v3/backups/*/repositorydownloadlink'
const DUMP = `-- MySQL dump 10.13\n${'INSERT INTO t VALUES (1);\n'.repeat(200)}-- Dump completed on 2026-01-01\n`

/** A file store on a host of its own; resolves with the link to its file. */
async function startStore(headers: Record<string, string | number>, bytes: Buffer): Promise<string> {
  const server = createServer((_, response) => void response.writeHead(200, headers).end(bytes))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://localhost:${(server.address() as AddressInfo).port}/backup.sql.gz`
}

/** A distribution that is a gzip indeed. */
async function gzipDistribution({ simulator, file, step }: Scenario): Promise<{ name: string; md5: string }> {
  const bytes = gzipSync('a distribution')
  const name = 'packed-distribution.tar.gz'
  await step('upload-distribution', { file: file(name, bytes) })
  const md5 = simulator.cloud.distributions.find((one) => one.name === name)?.md5 ?? ''
  expect(md5).toBe(createHash('md5').update(bytes).digest('hex'))
  return { name, md5 }
}

async function behind({ simulator }: Scenario, front: Front): Promise<Record<string, string>> {
  return { BRC_API_URL: await startFront(simulator.url, front) }
}

describe.for([
  ['gzip', createGzip],
  ['br', createBrotliCompress],
] as const)('a gateway that compresses with %s', ([coding, create]) => {
  test('is read all the same, though nothing but `identity` is asked for', async ({ start }) => {
    const scenario = await start({ jobSeconds: 0.3 })
    const env = await behind(scenario, compressing(coding, create))
    const { conclusion, outputs } = await scenario.step('deploy', DEPLOY, { env })
    expect(conclusion).toBe('success')
    expect(outputs['state']).toBe('deployed')
    const asked = scenario.simulator.requests.map(({ headers }) => headers['accept-encoding'])
    expect(new Set(asked)).toEqual(new Set(['identity']))
  })

  test('spoils no download', async ({ start }) => {
    const scenario = await start()
    const plain = await scenario.step('download-distribution', { distribution: DISTRIBUTION, path: 'plain' })
    const env = await behind(scenario, compressing(coding, create))
    const inputs = { distribution: DISTRIBUTION, path: 'compressed' }
    const { conclusion, outputs } = await scenario.step('download-distribution', inputs, { env })
    expect(conclusion).toBe('success')
    expect(outputs['md5']).toBe(plain.outputs['md5'])
    expect(readFileSync(outputs['file'] ?? '')).toEqual(readFileSync(plain.outputs['file'] ?? ''))
  })
})

describe('a store that labels the file itself as gzip', () => {
  test('spoils no distribution: its MD5 tells', async ({ start }) => {
    const scenario = await start()
    const { name, md5 } = await gzipDistribution(scenario)
    const env = await behind(scenario, (response, client) => {
      const isFile = response.headers['content-disposition'] !== undefined
      client.writeHead(response.statusCode ?? 502, {
        ...response.headers,
        ...(isFile && { 'content-encoding': 'x-gzip' }),
      })
      response.pipe(client)
    })
    const inputs = { distribution: name, path: 'labelled', retries: 0 }
    const { conclusion, outputs } = await scenario.step('download-distribution', inputs, { env })
    expect(conclusion).toBe('success')
    expect(outputs['md5']).toBe(md5)
  })

  test.for([
    ['gzip', true],
    ['gzip', false],
    ['x-gzip', true],
  ] as const)(
    'spoils no backup: what its name says does (%s, with a size: %s)',
    async ([coding, hasSize], { start }) => {
      const packed = gzipSync(DUMP)
      const url = await startStore(
        { 'content-encoding': coding, ...(hasSize && { 'content-length': packed.length }) },
        packed,
      )
      const scenario = await start({ faults: [{ kind: 'status', status: 202, body: { url }, path: LINK }] })
      const [backup] = scenario.simulator.cloud.backups
      const inputs = { backup: backup?.id ?? '', path: 'b', retries: 0 }
      const { conclusion, outputs, annotations } = await scenario.step('download-backup', inputs)
      expect(conclusion).toBe('success')
      expect(outputs['file']).toMatch(/\.sql\.gz$/)
      expect(gunzipSync(readFileSync(outputs['file'] ?? '')).toString()).toBe(DUMP)
      expect(annotations).toEqual([])
    },
  )

  test('and a gateway in front of it, that compresses it again, spoils none either', async ({ start }) => {
    const packed = gzipSync(DUMP)
    const url = await startStore({ 'content-encoding': 'gzip' }, gzipSync(packed))
    const scenario = await start({ faults: [{ kind: 'status', status: 202, body: { url }, path: LINK }] })
    const [backup] = scenario.simulator.cloud.backups
    const { outputs } = await scenario.step('download-backup', { backup: backup?.id ?? '', path: 'b' })
    expect(readFileSync(outputs['file'] ?? '')).toEqual(packed)
  })
})

test('an encoding that nobody knows is named', async ({ start }) => {
  const scenario = await start()
  const env = await behind(scenario, (response, client) => {
    client.writeHead(200, { 'content-encoding': 'compress' })
    response.pipe(client)
  })
  const { conclusion, log } = await scenario.step('domain', { operation: 'list', retries: 0 }, { env })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('it is encoded as compress, although that was not asked for')
})
