import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import { test } from '../support/scenario.ts'

const DOWNLOAD = '/v3/distributions/download/*'
const SIZE = 12_000_000
const CLOUD: CloudSeed = {
  distributions: [
    { name: 'shop-1.0.0.tar.gz', content: 'shop 1.0.0' },
    { name: 'large.tar.gz', sizeBytes: SIZE },
    { name: 'twin.tar.gz', content: 'one' },
    { name: 'twin.tar.gz', content: 'two' },
  ],
}

function md5(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('hex')
}

test('by name: the file, its size and its MD5', async ({ start }) => {
  const { step, simulator } = await start({ cloud: CLOUD })
  const { conclusion, outputs, workspace, log } = await step('download-distribution', {
    distribution: 'shop-1.0.0.tar.gz',
    path: 'dist',
  })
  expect(conclusion).toBe('success')
  const { id } = simulator.cloud.distributions[0] ?? {}
  const file = join(workspace, 'dist', `distribution-shop-1.0.0-${id}.tar.gz`)
  expect(readFileSync(file, 'utf8')).toBe('shop 1.0.0')
  expect(outputs).toMatchObject({ file, 'size-bytes': '10', md5: md5(readFileSync(file)), 'distribution-id': id })
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id, name: 'shop-1.0.0.tar.gz', md5hash: outputs['md5'] })
  expect(log).toContainEqual(expect.stringContaining('Saved the distribution shop-1.0.0.tar.gz as'))
})

test('a large one, cut again and again: whole in the end, each byte fetched once, with progress', async ({ start }) => {
  const { step, simulator } = await start({
    cloud: CLOUD,
    faults: [{ kind: 'cut-answer', path: DOWNLOAD, times: 3 }],
  })
  const { conclusion, outputs, log } = await step('download-distribution', { distribution: 'large.tar.gz' })
  expect(conclusion).toBe('success')
  const bytes = readFileSync(outputs['file'] ?? '')
  expect(bytes.length).toBe(SIZE)
  expect(md5(bytes)).toBe(simulator.cloud.distributions[1]?.md5)
  expect(log).toContainEqual(expect.stringMatching(/Download of the distribution large\.tar\.gz: 100 % of 12\.0 MB/))
  const ranges = simulator.requests
    .filter(({ path }) => path.includes('/download/'))
    .map(({ headers }) => headers['range'])
  const starts = ranges.map((range) => Number(/^bytes=(\d+)-$/.exec(range ?? 'bytes=0-')?.[1]))
  expect(starts).toHaveLength(4)
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
})

test('a service that knows no ranges: from the start again', async ({ start }) => {
  const { step, simulator } = await start({
    cloud: CLOUD,
    faults: [
      { kind: 'cut-answer', path: DOWNLOAD },
      { kind: 'status', status: 416, path: DOWNLOAD, nth: 2 },
    ],
  })
  const { conclusion, outputs } = await step('download-distribution', { distribution: 'large.tar.gz' })
  expect(conclusion).toBe('success')
  expect(md5(readFileSync(outputs['file'] ?? ''))).toBe(simulator.cloud.distributions[1]?.md5)
  const last = simulator.requests.filter(({ path }) => path.includes('/download/')).at(-1)
  expect(last?.headers).not.toHaveProperty('range')
})

test('another MD5 than the service returns: failure, and no file', async ({ start }) => {
  const { step, simulator, workspace } = await start({ cloud: CLOUD })
  const [distribution] = simulator.cloud.distributions
  if (distribution) distribution.md5 = '0'.repeat(32)
  const { conclusion, log, outputs } = await step('download-distribution', { distribution: 'shop-1.0.0.tar.gz' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(
    /Download verification failed: the MD5 of .* is [0-9a-f]{32} here, and 0{32} on the service\. Nothing of it was kept/,
  )
  expect(simulator.requests.filter(({ path }) => path.includes('/download/'))).toHaveLength(2)
  expect(readdirSync(workspace)).toEqual([])
  expect(outputs['file']).toBeUndefined()
  expect(outputs['distribution-id']).toBe(distribution?.id)
})

describe('nothing is downloaded', () => {
  test('of an unknown distribution; what exists is named', async ({ start }) => {
    const { step, simulator } = await start({ cloud: CLOUD })
    const { conclusion, log } = await step('download-distribution', { distribution: 'none.tar.gz' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/no distribution "none\.tar\.gz"[\s\S]*shop-1\.0\.0\.tar\.gz, large\.tar\.gz/)
    expect(simulator.requests.some(({ path }) => path.includes('download'))).toBe(false)
  })

  test('by a name that two have; their ids are named', async ({ start }) => {
    const { step, simulator } = await start({ cloud: CLOUD })
    const { conclusion, log } = await step('download-distribution', { distribution: 'twin.tar.gz' })
    expect(conclusion).toBe('failure')
    for (const { id } of simulator.cloud.distributions.slice(2)) expect(log.join('\n')).toContain(id)
  })

  test('without a distribution', async ({ start }) => {
    const { step, simulator } = await start({ cloud: CLOUD })
    const { conclusion, log } = await step('download-distribution', { distribution: ' ' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('`distribution` is required and was empty')
    expect(simulator.requests).toEqual([])
  })
})

test.for([
  { kind: 'html' } as const,
  { kind: 'empty' } as const,
  { kind: 'reset-before' } as const,
  { kind: 'status', status: 503 } as const,
  { kind: 'status', status: 200, body: '<!DOCTYPE html><p>Please log in</p>' } as const,
  { kind: 'status', status: 206, body: 'not what was asked for' } as const,
])('%j once does not matter; nor is it ever taken for the file', async (fault, { start }) => {
  const { step, simulator, workspace } = await start({ cloud: CLOUD, faults: [{ ...fault, path: DOWNLOAD }] })
  const inputs = { distribution: 'shop-1.0.0.tar.gz' }
  const good = await step('download-distribution', inputs)
  expect(good.conclusion).toBe('success')
  expect(readFileSync(good.outputs['file'] ?? '', 'utf8')).toBe('shop 1.0.0')
  simulator.addFault({ ...fault, path: DOWNLOAD })
  const bad = await step('download-distribution', { ...inputs, path: 'bad', retries: 0 })
  expect(bad.conclusion).toBe('failure')
  expect(existsSync(join(workspace, 'bad')) ? readdirSync(join(workspace, 'bad')) : []).toEqual([])
})

test('credentials stay with the API: a redirect of the download is not followed', async ({ start }) => {
  const { step, simulator } = await start({
    cloud: CLOUD,
    faults: [{ kind: 'redirect', path: DOWNLOAD, location: 'https://elsewhere.invalid/file' }],
  })
  const { conclusion, log } = await step('download-distribution', { distribution: 'shop-1.0.0.tar.gz' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('returned HTTP 302')
  expect(simulator.requests.filter(({ path }) => path.includes('/download/'))).toHaveLength(1)
})
