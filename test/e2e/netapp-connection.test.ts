import { describe, expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'

const BROKER = { name: 'north', type: 'ONPREM' }
/** No credentials but what a test gives. */
const BARE = { NETAPP_USERNAME: '', NETAPP_PASSWORD: '' }

describe('logs in', () => {
  test('with a refresh token', async ({ start }) => {
    const { simulator, step } = await start()
    const inputs = { ...BROKER, 'refresh-token': simulator.netapp.refreshTokens[0] ?? '' }
    expect((await step('netapp-data-broker', inputs)).conclusion).toBe('success')
    expect(simulator.requests[0]?.body).toMatchObject({ grant_type: 'refresh_token' })
  })

  test('with a client secret, from the environment', async ({ start }) => {
    const { simulator, step } = await start()
    const [client] = simulator.netapp.clients
    const env = { ...BARE, NETAPP_CLIENT_ID: client?.id ?? '', NETAPP_CLIENT_SECRET: client?.secret ?? '' }
    expect((await step('netapp-data-broker', BROKER, { env })).conclusion).toBe('success')
    expect(simulator.requests[0]?.body).toMatchObject({ grant_type: 'client_credentials', client_id: client?.id })
  })

  test('with what the workflow gives, whatever the environment says', async ({ start }) => {
    const { simulator, step } = await start()
    const env = { NETAPP_REFRESH_TOKEN: 'a-revoked-refresh-token' }
    const [user] = simulator.netapp.users
    const inputs = { ...BROKER, username: user?.username ?? '', password: user?.password ?? '' }
    expect((await step('netapp-data-broker', inputs, { env })).conclusion).toBe('success')
    expect(simulator.requests[0]?.body).toMatchObject({ grant_type: 'password' })
  })

  test('at the token endpoint whose origin alone is given', async ({ start }) => {
    const { simulator, step } = await start()
    const { conclusion } = await step('netapp-data-broker', { ...BROKER, 'token-url': simulator.url })
    expect(conclusion).toBe('success')
    expect(calls(simulator)[0]).toBe('POST /oauth/token')
  })

  test('not at all with a ready-made token, and says when that has ended', async ({ start }) => {
    const { simulator, step } = await start()
    const { conclusion, log } = await step('netapp-data-broker', {
      ...BROKER,
      'access-token': 'a-token-that-has-ended',
    })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/does not accept the access token \(401\)/)
    expect(calls(simulator)).toEqual(['GET /api/accounts'])
  })
})

test('a service account whose token the API refuses is told that a user is needed', async ({ start }) => {
  const { simulator, step } = await start({ netapp: { behaviors: { usersOnly: true } } })
  const [client] = simulator.netapp.clients
  const env = { ...BARE, NETAPP_CLIENT_ID: client?.id ?? '', NETAPP_CLIENT_SECRET: client?.secret ?? '' }
  const { conclusion, log } = await step('netapp-data-broker', BROKER, { env })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/GET \/api\/accounts returned HTTP 403[\s\S]*takes the token of a user/)
})

test('a refused login is told with the reason and what to check', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('netapp-data-broker', {
    ...BROKER,
    username: 'ci',
    password: 'wrong-password',
  })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(
    /Authentication failed: POST \/oauth\/token returned HTTP 403 invalid_grant: Wrong credentials/,
  )
  expect(log.join('\n')).toMatch(/`username`, `password` and `client-id`/)
  expect(calls(simulator)).toEqual(['POST /oauth/token'])
})

test('a client that the token endpoint does not know is told with what to check', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('netapp-data-broker', { ...BROKER, 'client-id': 'not-of-netapp' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/Authentication failed: POST \/oauth\/token returned HTTP 403 unauthorized_client/)
  expect(log.join('\n')).toMatch(/a personal account needs QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO/)
  expect(calls(simulator)).toEqual(['POST /oauth/token'])
})

test('a token endpoint that is out of order is tried so often, and no more', async ({ start }) => {
  const { simulator, step } = await start({
    faults: [{ path: '/oauth/token', kind: 'html', times: Number.POSITIVE_INFINITY }],
  })
  const { conclusion, log } = await step('netapp-data-broker', { ...BROKER, retries: 2 })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/POST \/oauth\/token returned HTTP 502/)
  expect(simulator.requests).toHaveLength(3)
})

describe('the account', () => {
  const accounts = [
    { accountId: 'account-one', name: 'One' },
    { accountId: 'account-two', name: 'Two' },
  ]

  test('has to be named when there are several', async ({ start }) => {
    const { simulator, step } = await start({ netapp: { state: { accounts } } })
    const { conclusion, log } = await step('netapp-data-broker', BROKER)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/2 accounts, and none is named: One \(account-one\), Two \(account-two\)\. Nothing/)
    expect(calls(simulator)).toEqual(['POST /oauth/token', 'GET /api/accounts'])
  })

  test('that is named is not looked up', async ({ start }) => {
    const { simulator, step } = await start({ netapp: { state: { accounts } } })
    const { conclusion } = await step('netapp-data-broker', { ...BROKER, 'account-id': 'account-two' })
    expect(conclusion).toBe('success')
    expect(calls(simulator)).not.toContain('GET /api/accounts')
    expect(simulator.requests.at(-1)?.headers['x-account-id']).toBe('account-two')
  })

  test('must exist', async ({ start }) => {
    const { step } = await start({ netapp: { state: { accounts: [] } } })
    const { conclusion, log } = await step('netapp-data-broker', BROKER)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/has no account in Copy and Sync/)
  })
})

test.for([
  [{}, BARE, /`username` with `password`, `refresh-token`, .* is required/],
  [{ username: 'ci' }, BARE, /is required/],
  [{ 'client-secret': 'the-client-secret' }, BARE, /is required/],
  [
    { 'refresh-token': 'refresh-token-1', 'access-token': 'access-token-1' },
    {},
    /`access-token` and `refresh-token` exclude/,
  ],
  [{ password: 'a-password', 'refresh-token': 'refresh-token-1' }, {}, /`refresh-token` and `password` exclude/],
  [{ 'access-token': 'access\u0001token' }, {}, /`access-token` must be one word of plain characters/],
  [{ 'account-id': 'Our account' }, {}, /`account-id` must be one word of plain characters/],
  [{ 'api-url': 'http://api.example.com' }, {}, /`api-url` must begin with https/],
  [{ 'token-url': 'http://login.example.com/oauth/token' }, {}, /`token-url` must begin with https/],
  [{ 'token-url': 'https://a:b@login.example.com/oauth/token' }, {}, /`token-url` must not hold a user name/],
  [{ 'token-url': 'https://login.example.com/?a=b' }, {}, /`token-url` must be an address without a query/],
  [{ 'token-url': 'javascript:alert(1)' }, {}, /`token-url` must begin with https/],
  [{ 'token-url': 'login' }, {}, /`token-url` must be an address like/],
] as const)('bad input fails before the first request: %j', async ([inputs, env, message], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('netapp-data-broker', { ...BROKER, ...inputs }, { env })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
  expect(simulator.requests).toEqual([])
})

test('credentials of a login go to the token endpoint alone', async ({ start }) => {
  const { simulator, step } = await start()
  await step('netapp-data-broker', BROKER)
  const password = simulator.netapp.users[0]?.password ?? ''
  const holding = simulator.requests.filter((request) => JSON.stringify(request).includes(password))
  expect(holding.map(({ path }) => path)).toEqual(['/oauth/token'])
})
