import { networkInterfaces } from 'node:os'
import { describe, expect } from 'vitest'
import { hasOpenssl } from '../support/key-pair.ts'
import { HOST, startBehindProxy, startProxy } from '../support/proxy.ts'
import { calls, test } from '../support/scenario.ts'

const hasIPv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'))
const BACKUP = { environment: 'blue' }

describe.runIf(hasOpenssl)('a service behind a proxy', () => {
  test('is reached with the proxy’s credentials, over tunnels that it keeps, without a warning of Node', async ({
    start,
  }) => {
    const { scenario, proxy, env } = await startBehindProxy(start, { jobSeconds: 0.5 })
    const credentials = `http://run%40ner:proxy%2Fword@127.0.0.1:${proxy.port}`
    const { conclusion, outputs, log, masks } = await scenario.step('backup', BACKUP, {
      env: { ...env, HTTPS_PROXY: credentials },
      secrets: ['proxy/word', 'proxy%2Fword', btoa('run@ner:proxy/word')],
    })
    expect(conclusion).toBe('success')
    expect(outputs['status']).toBe('completed')
    expect(new Set(proxy.tunnels)).toEqual(new Set([`${HOST}:443 Basic ${btoa('run@ner:proxy/word')}`]))
    // Node takes a connection for free when its request was flushed: on a busy machine after the response, rarely.
    expect(proxy.tunnels.length).toBeLessThan(calls(scenario.simulator).length / 2)
    expect(log.join('\n')).not.toMatch(/DEP\d|Warning/)
    expect(masks).toEqual(expect.arrayContaining(['proxy/word', 'proxy%2Fword', btoa('run@ner:proxy/word')]))
  })

  test('is reached where the proxy’s address has no scheme', async ({ start }) => {
    const { scenario, proxy, env } = await startBehindProxy(start, { jobSeconds: 0.1 })
    const { conclusion } = await scenario.step('backup', BACKUP, {
      env: { ...env, HTTPS_PROXY: `127.0.0.1:${proxy.port}` },
    })
    expect(conclusion).toBe('success')
    expect(proxy.tunnels[0]).toBe(`${HOST}:443`)
  })

  test.runIf(hasIPv6)('is reached where the proxy has an address of IPv6', async ({ start }) => {
    const { scenario, port, env } = await startBehindProxy(start, { jobSeconds: 0.1 })
    const proxy = await startProxy(port, { host: '::1' })
    const { conclusion } = await scenario.step('backup', BACKUP, {
      env: { ...env, HTTPS_PROXY: `http://[::1]:${proxy.port}` },
    })
    expect(conclusion).toBe('success')
    expect(proxy.tunnels[0]).toBe(`${HOST}:443`)
  })

  test('is refused at once where an unknown authority has signed its certificate', async ({ start }) => {
    const { scenario, proxy, env } = await startBehindProxy(start)
    const { conclusion, log } = await scenario.step('backup', BACKUP, { env: { ...env, NODE_EXTRA_CA_CERTS: '' } })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('set NODE_EXTRA_CA_CERTS on the runner')
    expect(proxy.tunnels).toHaveLength(1)
    expect(calls(scenario.simulator)).toEqual([])
  })

  test.for(['localhost,.example.test', '*.example.test', 'other.test api.example.test', 'example.test:443'])(
    'is not reached through it where NO_PROXY is %s',
    async (list, { start }) => {
      const { scenario, proxy, env } = await startBehindProxy(start)
      const inputs = { ...BACKUP, retries: 0 }
      const { conclusion, log } = await scenario.step('backup', inputs, { env: { ...env, NO_PROXY: list } })
      expect(conclusion).toBe('failure')
      expect(log.join('\n')).toMatch(/got no response: .*api\.example\.test/)
      expect(proxy.tunnels).toEqual([])
    },
  )
})
