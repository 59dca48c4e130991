import { expect } from 'vitest'
import { hasOpenssl, selfSigned } from '../support/key-pair.ts'
import { calls, type Scenario, test } from '../support/scenario.ts'

/** Runs a step to its good end; resolves with how often it has logged in, and whether it says that it had to do so twice. */
async function loginsOf({ step, simulator }: Scenario, env: Record<string, string> = {}) {
  const { conclusion, log, rawLog } = await step(
    'backup',
    { environment: 'green' },
    { env: { ...env, ACTIONS_STEP_DEBUG: 'true' } },
  )
  expect(conclusion, log.join('\n')).toBe('success')
  const logins = calls(simulator).filter((call) => call === 'POST /v3/authn/access_token')
  return { logins: logins.length, twice: rawLog.includes('sent twice') }
}

test('the login that is sent ahead is the one that the story gets its answer of', async ({ start }) => {
  expect(await loginsOf(await start({ jobSeconds: 0.2 }))).toEqual({ logins: 1, twice: false })
})

test.runIf(hasOpenssl)('also over TLS', async ({ start }) => {
  const tls = selfSigned()
  const scenario = await start({ jobSeconds: 0.2, tls })
  const certificate = scenario.file('certificate.pem', tls.cert)
  expect(await loginsOf(scenario, { NODE_EXTRA_CA_CERTS: certificate })).toEqual({ logins: 1, twice: false })
})

test('also for a user of Copy and Sync', async ({ start }) => {
  const { step, simulator } = await start()
  const inputs = { name: 'broker', type: 'AWS' }
  const { conclusion, rawLog } = await step('netapp-data-broker', inputs, { env: { ACTIONS_STEP_DEBUG: 'true' } })
  expect(conclusion, rawLog).toBe('success')
  expect(calls(simulator).filter((call) => call === 'POST /oauth/token')).toHaveLength(1)
  expect(rawLog).not.toContain('sent twice')
})
