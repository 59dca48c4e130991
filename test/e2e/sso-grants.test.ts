import { expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'
import { singleSignOn } from './sso.ts'

const IDENTITY = 'GET /__github/id-token'
const TOKEN = 'POST /__idp/token'

test.for([
  ['client-credentials', false, [IDENTITY, TOKEN]],
  ['client-credentials', true, [TOKEN]],
  ['token-exchange', false, [IDENTITY, TOKEN]],
  ['token-exchange', true, [IDENTITY, TOKEN]],
] as const)('%s, with a secret: %s', async ([grant, withSecret, requests], { start }) => {
  const scenario = await start({ behaviors: { singleSignOn: true } })
  const secret = withSecret ? { 'sso-client-secret': scenario.simulator.identityProvider.clientSecret } : {}
  const { inputs, options } = singleSignOn(scenario, { operation: 'list', 'sso-grant': grant, ...secret })
  const { conclusion, log } = await scenario.step('domain', inputs, options)
  expect(conclusion, log.join('\n')).toBe('success')
  expect(calls(scenario.simulator)).toEqual([...requests, 'GET /v3/domains'])
  expect(log.join('\n')).toContain(
    `Access tokens come from the identity provider at ${new URL(scenario.simulator.url).host}.`,
  )
})
