import { describe, expect } from 'vitest'
import { hasOpenssl, selfSigned } from '../support/key-pair.ts'
import { calls, type Scenario, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const UNCHECKED = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }

describe.runIf(hasOpenssl)('where Node is told not to check certificates, nothing is sent', () => {
  async function run({ step }: Scenario, name: string, inputs: Record<string, string>, env = {}) {
    const { conclusion, log } = await step(name, { ...inputs, retries: 0 }, { env: { ...UNCHECKED, ...env } })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('The environment variable NODE_TLS_REJECT_UNAUTHORIZED is 0')
    expect(log.join('\n')).not.toContain('Warning')
    expect(stateOf(log)).toBe('State now: Nothing was changed.')
  }

  test('to a service that nobody vouches for', async ({ start }) => {
    const scenario = await start({ tls: selfSigned() })
    await run(scenario, 'backup', { environment: 'green' })
    expect(calls(scenario.simulator)).toEqual([])
  })

  test('to one that is vouched for', async ({ start }) => {
    const tls = selfSigned()
    const scenario = await start({ tls })
    const env = { NODE_EXTRA_CA_CERTS: scenario.file('certificate.pem', tls.cert) }
    await run(scenario, 'backup', { environment: 'green' }, env)
    expect(calls(scenario.simulator)).toEqual([])
  })

  test('to NetApp', async ({ start }) => {
    const scenario = await start({ tls: selfSigned() })
    await run(scenario, 'netapp-data-broker', { name: 'broker', type: 'AWS' })
    expect(calls(scenario.simulator)).toEqual([])
  })
})
