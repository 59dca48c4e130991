import { describe, expect } from 'vitest'
import { hasOpenssl } from '../support/key-pair.ts'
import { startBehindProxy } from '../support/proxy.ts'
import { calls, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

describe.runIf(hasOpenssl)('a proxy that', () => {
  test.for([
    ['wants a password', 'the proxy returned HTTP 407', 'the user name and the password in it', 1],
    ['lets nobody through', 'the proxy returned HTTP 403', 'whether it lets this address through', 1],
    ['cannot reach the service', 'the proxy returned HTTP 502', 'whether that proxy can reach the address', 3],
  ] as const)('%s', async ([behavior, reason, advice, attempts], { start }) => {
    const { scenario, proxy, env } = await startBehindProxy(start, { behavior })
    const inputs = { environment: 'blue', retries: 2 }
    const { conclusion, log } = await scenario.step('backup', inputs, { env: { ...env, BRC_CLOCK_RATE: '20' } })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(
      `got no response: ${reason} (through the proxy 127.0.0.1:${proxy.port} of HTTPS_PROXY)`,
    )
    expect(log.join('\n')).toContain(advice)
    expect(stateOf(log)).toBe('State now: Nothing was changed.')
    expect(proxy.tunnels).toHaveLength(attempts)
  })
})

describe('the address of a proxy that is none stops the step before anything is sent:', () => {
  test.for([
    ['http://run%er:proxy-word@127.0.0.1:3128', 'holds a % in the user name or password that begins no escape'],
    ['http://runner:proxy/word@127.0.0.1:3128', 'is not the address of a proxy'],
    ['socks5://127.0.0.1:1080', 'names a proxy of the kind socks5, which is not supported'],
    ['not a url', 'is not the address of a proxy'],
    ['http://', 'is not the address of a proxy'],
    ['http://127.0.0.1:99999', 'is not the address of a proxy'],
  ] as const)('%s', async ([address, problem], { start }) => {
    const { simulator, step } = await start()
    const { conclusion, log } = await step(
      'backup',
      { environment: 'blue' },
      {
        env: { BRC_API_URL: 'https://api.example.test', https_proxy: address },
        secrets: ['proxy-word', 'proxy/word'],
      },
    )
    expect(conclusion).toBe('failure')
    expect(log.slice(-4, -1)).toEqual([
      `Error: The environment variable https_proxy ${problem}${problem.includes('%') ? '; write %25 for it' : ''}.`,
      'State now: Nothing was changed.',
      'Next: Nothing was sent. Set it to an address like http://proxy.example.com:3128.',
    ])
    expect(calls(simulator)).toEqual([])
  })
})
