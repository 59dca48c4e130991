import { expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'
import { singleSignOn } from './sso.ts'

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
