import { expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'
import { singleSignOn as variables } from '../support/single-sign-on.ts'
import { IDENTITY, singleSignOn, TOKEN } from './sso.ts'

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
  expect(calls(scenario.simulator)).toEqual([...requests, 'GET /v3/domains', 'GET /v3/environments'])
  expect(log.join('\n')).toContain(
    `Access tokens come from the identity provider at ${new URL(scenario.simulator.url).host}.`,
  )
})

test('the variables of a job do, with nothing secret among them', async ({ start }) => {
  const scenario = await start({ behaviors: { singleSignOn: true } })
  const env = variables(scenario.simulator)
  const { conclusion, log } = await scenario.step('domain', { operation: 'list' }, { env })
  expect(conclusion, log.join('\n')).toBe('success')
})

test('none of the tokens is in the log, with debug logging, or in any output, state or file', async ({ start }) => {
  const scenario = await start({
    behaviors: { singleSignOn: true },
    faults: [{ kind: 'unauthorized', path: '/v3/**' }],
  })
  scenario.file('shop.tar.gz', 'a site')
  const env = { ...variables(scenario.simulator), ACTIONS_STEP_DEBUG: 'true' }
  const { inputs, options } = singleSignOn(scenario, { file: 'shop.tar.gz', environment: 'green', backup: false })
  const { conclusion, log } = await scenario.step('.', inputs, { ...options, env })
  expect(conclusion, log.join('\n')).toBe('success')
  // The scenario looks for these: two access tokens, two identity tokens, what they were requested with.
  const { requests, secrets, identityProvider } = scenario.simulator
  const sent = requests.flatMap(({ headers }) => headers['authorization']?.replace('Bearer ', '') ?? [])
  const assertions = requests.filter(({ path }) => path === '/__idp/token').map(assertionIn)
  expect(new Set(sent).size).toBe(3)
  expect(new Set(assertions).size).toBe(2)
  expect(secrets).toEqual(expect.arrayContaining([...sent, ...assertions, identityProvider.requestToken]))
  expect(log.join('\n')).toContain('***')
})

function assertionIn({ body }: { readonly body?: unknown }): string {
  return new URLSearchParams(String(body)).get('client_assertion') ?? ''
}
