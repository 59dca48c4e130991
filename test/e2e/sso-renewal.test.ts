import { expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'
import { singleSignOn } from './sso.ts'

const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }

test('a wait outlasts several access tokens, each got with an identity token of its own', async ({ start }) => {
  const scenario = await start({ behaviors: { singleSignOn: true }, jobSeconds: 3 })
  // By the service's clock, which goes on with each request: a 401 is what tells the step.
  scenario.simulator.identityProvider.tokenSeconds = 1
  const { inputs, options } = singleSignOn(scenario, DEPLOY)
  const { conclusion, log } = await scenario.step('deploy', inputs, options)
  expect(conclusion, log.join('\n')).toBe('success')
  const all = calls(scenario.simulator)
  const tokens = all.filter((call) => call === 'POST /__idp/token')
  expect(tokens.length).toBeGreaterThanOrEqual(3)
  expect(all.filter((call) => call === 'GET /__github/id-token')).toHaveLength(tokens.length)
})

test('a provider that is down for a while delays a step only', async ({ start }) => {
  const faults = [{ kind: 'status' as const, status: 503, path: '/__idp/token', times: 2 }]
  const scenario = await start({ behaviors: { singleSignOn: true }, faults })
  const { inputs, options } = singleSignOn(scenario, { operation: 'list' })
  expect((await scenario.step('domain', inputs, options)).conclusion).toBe('success')
})
