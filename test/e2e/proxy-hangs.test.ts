import { describe, expect } from 'vitest'
import { hasOpenssl } from '../support/key-pair.ts'
import { startBehindProxy } from '../support/proxy.ts'
import { test } from '../support/scenario.ts'

const HANGING = ['does not answer CONNECT', 'answers CONNECT, and then nothing', 'answers CONNECT without end'] as const

describe.runIf(hasOpenssl)('a proxy that', () => {
  test.for(HANGING)('%s is given up after `request-timeout-seconds`', async (behavior, { start }) => {
    const { scenario, proxy, env } = await startBehindProxy(start, { behavior })
    const inputs = { environment: 'blue', retries: 1, 'request-timeout-seconds': 0.5 }
    const { conclusion, log } = await scenario.step('backup', inputs, { env })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(
      `got no response: no connection within 0.5 seconds (through the proxy 127.0.0.1:${proxy.port} of HTTPS_PROXY)`,
    )
    expect(proxy.tunnels).toHaveLength(2)
  })

  test('answers CONNECT with interim responses only is given up at the first', async ({ start }) => {
    const behavior = 'answers CONNECT with interim responses only'
    const { scenario, env } = await startBehindProxy(start, { behavior })
    const { conclusion, log } = await scenario.step('backup', { environment: 'blue', retries: 0 }, { env })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('the proxy returned HTTP 102')
  })

  test.for(HANGING)('%s does not hold up a cancel', async (behavior, { start }) => {
    const { scenario, proxy, env } = await startBehindProxy(start, { behavior })
    const { cancel, result } = await scenario.start('backup', { environment: 'blue' }, { env })
    while (proxy.tunnels.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    cancel()
    const { conclusion, exitCode, log } = await result
    expect([conclusion, exitCode]).toEqual(['cancelled', 1])
    expect(log.join('\n')).toContain('Error: Cancelled (SIGINT)\nState now: Nothing was changed.')
  })
})
