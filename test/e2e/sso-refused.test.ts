import { describe, expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'
import { IDENTITY, singleSignOn, tokensOf } from './sso.ts'

test.for([
  ['audience', { expectedAudience: 'api://AzureADTokenExchange' }],
  ['subject', { expectedSubject: 'repo:acme/shop:ref:refs/heads/main' }],
] as const)(
  'a wrong %s is told in the words of the provider, with what the job has',
  async ([what, other], { start }) => {
    const scenario = await start({ behaviors: { singleSignOn: true } })
    Object.assign(scenario.simulator.identityProvider, other)
    const { inputs, options } = singleSignOn(scenario, { operation: 'list' })
    const { conclusion, log } = await scenario.step('domain', inputs, options)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(`401 invalid_client: No federated credential has the ${what}`)
    expect(log.join('\n')).toContain('the subject `repo:acme/shop:environment:production`')
    expect(calls(scenario.simulator)).toEqual(['GET /__github/id-token', 'POST /__idp/token'])
  },
)

test('without the permission the message says so, and nothing is sent', async ({ start }) => {
  const scenario = await start({ behaviors: { singleSignOn: true } })
  const { inputs, options } = singleSignOn(scenario, { operation: 'list' })
  const env = { ...options.env, ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }
  const { conclusion, log } = await scenario.step('domain', inputs, { ...options, env })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('the job lacks the permission `id-token: write`')
  expect(calls(scenario.simulator)).toEqual([])
})

test('a token URL that redirects is not followed with credentials', async ({ start }) => {
  const scenario = await start({ behaviors: { singleSignOn: true } })
  const location = `${scenario.simulator.url}/elsewhere`
  scenario.simulator.addFault({ kind: 'redirect', status: 307, location, path: '/__idp/token' })
  const secret = scenario.simulator.identityProvider.clientSecret
  const { inputs, options } = singleSignOn(scenario, { operation: 'list', 'sso-client-secret': secret })
  const { conclusion, log } = await scenario.step('domain', inputs, options)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('Redirects are not followed')
  expect(calls(scenario.simulator)).toEqual(['POST /__idp/token'])
})

test('a redirect of GitHub is not followed with what the token is requested with', async ({ start }) => {
  const scenario = await start({ behaviors: { singleSignOn: true } })
  const location = `${scenario.simulator.url}/elsewhere`
  scenario.simulator.addFault({ kind: 'redirect', status: 307, location, path: '/__github/id-token' })
  const { inputs, options } = singleSignOn(scenario, { operation: 'list' })
  const { conclusion, log } = await scenario.step('domain', inputs, options)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain("The request for GitHub's identity token returned HTTP 307")
  expect(calls(scenario.simulator)).toEqual([IDENTITY])
})

test('a job that GitHub refuses a token says so at once', async ({ start }) => {
  const body = { message: 'The job may not have an ID token.' }
  const faults = [{ kind: 'status' as const, status: 403, body, path: '/__github/id-token', times: null }]
  const scenario = await start({ behaviors: { singleSignOn: true }, faults })
  const { inputs, options } = singleSignOn(scenario, { operation: 'list' })
  const { conclusion, log } = await scenario.step('domain', inputs, options)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('identity token returned HTTP 403 The job may not have an ID token.')
  expect(log.join('\n')).toContain("Check the job's `permissions: id-token: write`")
  expect(log.join('\n')).not.toContain('sso-client-id')
  expect(calls(scenario.simulator)).toEqual([IDENTITY])
})

describe('a stack that does not accept the token of the provider', () => {
  const untrusted = { behaviors: { singleSignOn: true }, identityProvider: { isTrusted: false } }

  test('says what to check, after another token was tried once', async ({ start }) => {
    const scenario = await start(untrusted)
    const { inputs, options } = singleSignOn(scenario, { operation: 'list' })
    const { conclusion, log } = await scenario.step('domain', inputs, options)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('GET /v3/domains returned HTTP 401')
    expect(log.join('\n')).toContain('the stack does not accept it: check `sso-scope` and `sso-audience`')
    expect(stateOf(log)).toBe('State now: Nothing was changed.')
    expect(tokensOf(scenario)).toEqual({ access: 2, identity: 2 })
  })

  test('is what check-stack reports', async ({ start }) => {
    const scenario = await start(untrusted)
    const { inputs, options } = singleSignOn(scenario)
    const { conclusion, outputs } = await scenario.step('check-stack', inputs, options)
    expect(conclusion).toBe('failure')
    expect(JSON.parse(outputs['report'] ?? '')).toEqual([
      { check: 'Login', result: 'ok', detail: 'the identity provider issues access tokens' },
      { check: 'Role', result: 'failure', detail: expect.stringContaining('the stack does not accept it') },
    ])
  })
})

test('a stack that accepts it is what check-stack reports', async ({ start }) => {
  const scenario = await start({ behaviors: { singleSignOn: true } })
  const { inputs, options } = singleSignOn(scenario)
  const { conclusion, outputs, log } = await scenario.step('check-stack', inputs, options)
  expect(conclusion, log.join('\n')).toBe('success')
  expect(JSON.parse(outputs['report'] ?? '')).toEqual(
    expect.arrayContaining([
      { check: 'Login', result: 'ok', detail: 'the identity provider issues access tokens' },
      { check: 'Token refresh', result: 'ok', detail: 'the identity provider issues another access token' },
    ]),
  )
})
