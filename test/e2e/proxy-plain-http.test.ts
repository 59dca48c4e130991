import { expect } from 'vitest'
import { startProxy } from '../support/proxy.ts'
import { test } from '../support/scenario.ts'
import { startSite } from '../support/site.ts'

const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }

test('a health check over plain http is forwarded by the proxy, not tunnelled', async ({ start }) => {
  const { step } = await start({ jobSeconds: 0.3 })
  const site = await startSite((path) => (path === '/health' ? 200 : { status: 302, location: '/health' }))
  const proxy = await startProxy(Number(new URL(site.url).port))
  const inputs = { ...DEPLOY, 'health-check-url': 'http://www.example.test/?v=1' }
  const env = { HTTP_PROXY: `http://runner:proxy-word@127.0.0.1:${proxy.port}` }
  const { conclusion } = await step('deploy', inputs, { env, secrets: ['proxy-word'] })
  expect(conclusion).toBe('success')
  expect(proxy.forwarded).toEqual(['GET http://www.example.test/?v=1', 'GET http://www.example.test/health'])
  expect(proxy.tunnels).toEqual([])
  expect(site.requests[0]?.headers.host).toBe('www.example.test')
})

test('a service on this machine is reached past the proxy', async ({ start }) => {
  const { step } = await start({ jobSeconds: 0.3 })
  const site = await startSite(() => 200)
  const proxy = await startProxy(1)
  const { conclusion } = await step(
    'deploy',
    { ...DEPLOY, 'health-check-url': site.url },
    { env: { HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` } },
  )
  expect(conclusion).toBe('success')
  expect([proxy.forwarded, proxy.tunnels]).toEqual([[], []])
})
