import { gzipSync } from 'node:zlib'
import { describe, expect } from 'vitest'
import { hasOpenssl } from '../support/key-pair.ts'
import { startBehindProxy } from '../support/proxy.ts'
import { calls, test } from '../support/scenario.ts'
import { startSite } from '../support/site.ts'

describe.runIf(hasOpenssl)('a service elsewhere that gives a link to this machine', () => {
  test.for(['https://127.0.0.1:9/x', 'https://localhost:9/x', 'https://169.254.169.254/latest'])(
    'is not followed: %s',
    async (url, { start }) => {
      const link = { kind: 'status', status: 202, body: { url }, path: '/v3/backups/*/repositorydownloadlink' } as const
      const { scenario, env } = await startBehindProxy(start, { faults: [{ ...link, times: null }] })
      const inputs = { backup: 'latest', environment: 'blue', retries: 0 }
      const { conclusion, log } = await scenario.step('download-backup', inputs, { env })
      expect(conclusion).toBe('failure')
      expect(log.join('\n')).toContain('leads to this machine or its own link')
    },
  )
})

test('a service on this machine may', async ({ start }) => {
  const { step, simulator } = await start()
  const site = await startSite(() => 200, gzipSync('the backup'))
  simulator.addFault({
    kind: 'status',
    status: 202,
    body: { url: `${site.url}/x` },
    path: '/v3/backups/*/repositorydownloadlink',
  })
  const { conclusion } = await step('download-backup', { backup: 'latest', environment: 'blue' })
  expect(conclusion).toBe('success')
  expect(site.requests).toHaveLength(1)
  expect(calls(simulator)).toContain('POST /v3/authn/access_token')
})
