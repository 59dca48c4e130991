import { describe, expect } from 'vitest'
import { calls, changes, type Scenario, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'
import { goodInputs, MAIN_ACTIONS } from './main-actions.ts'

const QUICK = { jobSeconds: { deploy: 0.3, backup: 0.3, domains: 0 }, staleSeconds: 0.1 }
const NO_PASSWORD = { BRC_USERNAME: '', BRC_PASSWORD: '' }

function authentications({ simulator }: Scenario): string[] {
  return calls(simulator).filter((call) => call.includes('/v3/authn/'))
}

describe.for(MAIN_ACTIONS)('%s', (name) => {
  test('logs in once, and ends its own session only', async ({ start }) => {
    const scenario = await start(QUICK)
    const { conclusion } = await scenario.step(name, goodInputs(name, scenario))
    expect(conclusion).toBe('success')
    expect(authentications(scenario)).toEqual(['POST /v3/authn/access_token', 'DELETE /v3/authn/refresh_token'])
    expect(scenario.simulator.cloud.refreshTokens).toEqual([])
  })

  test('with a ready-made token neither logs in nor refreshes nor ends anything', async ({ start }) => {
    const scenario = await start({ ...QUICK, behaviors: { singleSignOn: true } })
    const token = scenario.simulator.issueAccessToken()
    const inputs = { ...goodInputs(name, scenario), 'access-token': ` ${token}\n` }
    const { conclusion } = await scenario.step(name, inputs, { env: NO_PASSWORD })
    expect(conclusion).toBe('success')
    expect(authentications(scenario)).toEqual([])
  })

  test('with a ready-made token that is not accepted says what to do', async ({ start }) => {
    const scenario = await start(QUICK)
    const inputs = { ...goodInputs(name, scenario), 'access-token': 'a-token-that-has-ended' }
    const { conclusion, log } = await scenario.step(name, inputs, { env: NO_PASSWORD })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('The service does not accept the access token (401)')
    expect(log.join('\n')).toContain('get a fresh one from the identity provider right before this step')
    // Look-ups beside each other get the same response; none is sent again.
    expect(calls(scenario.simulator)).toEqual([...new Set(calls(scenario.simulator))])
    expect(changes(scenario.simulator)).toEqual([])
  })

  test('with a wrong password tries it once', async ({ start }) => {
    const scenario = await start(QUICK)
    const inputs = { ...goodInputs(name, scenario), password: 'not-the-password' }
    const { conclusion, log } = await scenario.step(name, inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /Authentication failed: POST \/v3\/authn\/access_token returned HTTP 401 AuthenticationFailed: Wrong username/,
    )
    expect(log.join('\n')).toContain('Check `username` and `password`')
    expect(stateOf(log)).toBe('State now: Nothing was changed.')
    expect(calls(scenario.simulator)).toEqual(['POST /v3/authn/access_token'])
  })

  test('where single sign-on has switched the login off says what to give', async ({ start }) => {
    const scenario = await start({ ...QUICK, behaviors: { singleSignOn: true } })
    const { log } = await scenario.step(name, goodInputs(name, scenario))
    expect(log.join('\n')).toContain(
      'On a stack with single sign-on give `sso-token-url` and `sso-client-id` (or an `access-token`) instead',
    )
  })

  test('goes on with another token after a 401 for its very first one', async ({ start }) => {
    const scenario = await start({ ...QUICK, faults: [{ kind: 'unauthorized', method: 'GET' }] })
    const { conclusion } = await scenario.step(name, goodInputs(name, scenario))
    expect(conclusion).toBe('success')
    expect(calls(scenario.simulator).filter((call) => call === 'POST /v3/authn/access_token')).toHaveLength(1)
  })
})

describe.for(['backup', 'deploy'] as const)('%s goes on in mid-wait', (name) => {
  test('after the logout of another client', async ({ start }) => {
    const scenario = await start({ jobSeconds: 1.5 })
    const { line, result } = await scenario.start(name, goodInputs(name, scenario))
    await line(/running|deploying/)
    const token = scenario.simulator.issueAccessToken()
    await fetch(`${scenario.simulator.url}/v3/authn/logout`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    })
    expect((await result).conclusion).toBe('success')
    expect(authentications(scenario)).toEqual([
      'POST /v3/authn/access_token',
      'POST /v3/authn/logout',
      'POST /v3/authn/refresh_token',
      'DELETE /v3/authn/refresh_token',
    ])
  })

  test('and ends the refresh token that it was given last', async ({ start }) => {
    const scenario = await start({ jobSeconds: 1.5 })
    const { line, result } = await scenario.start(name, goodInputs(name, scenario))
    await line(/running|deploying/)
    const { simulator } = scenario
    const body = { token_type: 'bearer', access_token: simulator.issueAccessToken(), refresh_token: 'the-second-one' }
    simulator.cloud.accessTokens = simulator.cloud.accessTokens.filter(({ token }) => token === body.access_token)
    simulator.addFault({ kind: 'status', status: 200, body, method: 'POST', path: '/v3/authn/refresh_token' })
    expect((await result).conclusion).toBe('success')
    expect(simulator.requests.at(-1)).toMatchObject({
      method: 'DELETE',
      path: '/v3/authn/refresh_token',
      body: { refresh_token: 'the-second-one' },
    })
  })

  test('when its refresh token is gone as well, by a login', async ({ start }) => {
    const scenario = await start({ jobSeconds: 1.5 })
    const { line, result } = await scenario.start(name, goodInputs(name, scenario))
    await line(/running|deploying/)
    const { cloud } = scenario.simulator
    cloud.accessTokens = []
    cloud.refreshTokens = []
    expect((await result).conclusion).toBe('success')
    expect(authentications(scenario)).toEqual([
      'POST /v3/authn/access_token',
      'POST /v3/authn/refresh_token',
      'POST /v3/authn/access_token',
      'DELETE /v3/authn/refresh_token',
      'DELETE /v3/authn/refresh_token',
    ])
  })

  test('until a ready-made token has ended, and then says that the job goes on', async ({ start }) => {
    const scenario = await start({ jobSeconds: 60 })
    const token = scenario.simulator.issueAccessToken()
    const inputs = { ...goodInputs(name, scenario), 'access-token': token, 'timeout-minutes': 0.5 }
    const { line, result } = await scenario.start(name, inputs, { env: NO_PASSWORD })
    await line(/running|deploying/)
    scenario.simulator.cloud.accessTokens = []
    const { conclusion, log } = await result
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('The service does not accept the access token (401)')
    expect(log.join('\n')).toMatch(/^Error: .*unknown/m)
    expect(stateOf(log)).toMatch(
      /^State now: (The backup .* of green was started|The deployment of \S+ to green was started)/,
    )
  })
})

test('a session that cannot be ended fails no step', async ({ start }) => {
  const scenario = await start({
    ...QUICK,
    faults: [{ kind: 'html', method: 'DELETE', path: '/v3/authn/refresh_token' }],
  })
  const { conclusion, annotations } = await scenario.step('backup', goodInputs('backup', scenario))
  expect([conclusion, annotations]).toEqual(['success', []])
})

test('a session whose end is disturbed once is ended all the same', async ({ start }) => {
  const scenario = await start({
    ...QUICK,
    faults: [{ kind: 'reset-before', method: 'DELETE', path: '/v3/authn/refresh_token' }],
  })
  const { conclusion } = await scenario.step('backup', goodInputs('backup', scenario))
  expect(conclusion).toBe('success')
  expect(scenario.simulator.cloud.refreshTokens).toEqual([])
})

test('a session whose end is put off for long holds up no step', async ({ start }) => {
  const headers = { 'retry-after': '3600' }
  const scenario = await start({
    ...QUICK,
    faults: [{ kind: 'status', status: 503, headers, method: 'DELETE', path: '/v3/authn/refresh_token', times: null }],
  })
  const { conclusion, annotations } = await scenario.step('backup', goodInputs('backup', scenario))
  expect([conclusion, annotations]).toEqual(['success', []])
})
