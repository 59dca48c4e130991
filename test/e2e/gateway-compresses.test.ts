import { readFileSync } from 'node:fs'
import { createBrotliCompress, createGzip } from 'node:zlib'
import { describe, expect } from 'vitest'
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
