import { describe, expect, it } from 'vitest'
import { startApi } from './api.ts'
import { fakeClock } from './fake-clock.ts'

const LOGIN = '/v3/authn/access_token'
const VERIFY = '/v3/authn/verify_token'
const REFRESH = '/v3/authn/refresh_token'

async function logIn(options: Parameters<typeof startApi>[0] = {}) {
  const api = await startApi(options)
  const { username, password } = api.simulator
  const { json } = await api.call('POST', LOGIN, { username, password }, { authorization: '' })
  const { access_token: access, refresh_token: refresh } = json as Record<string, string>
  const withToken = { authorization: `Bearer ${access}` }
  const refreshBody = { grant_type: 'refresh_token', refresh_token: refresh }
  return { ...api, access: access ?? '', refresh: refresh ?? '', withToken, refreshBody, json }
}

describe('login', () => {
  it('gives out a JWT that says when it ends, and a refresh token', async () => {
    const clock = fakeClock()
    const { json, access, simulator, refresh } = await logIn({ now: clock.now, tokenSeconds: 600 })
    expect(json).toMatchObject({ token_type: 'bearer' })
    const claims: unknown = JSON.parse(Buffer.from(access.split('.')[1] ?? '', 'base64url').toString())
    expect(claims).toMatchObject({ iat: clock.now() / 1000, exp: clock.now() / 1000 + 600 })
    expect(simulator.secrets).toEqual(expect.arrayContaining([access, refresh, simulator.password]))
  })

  it('refuses a wrong password and keeps it as a secret', async () => {
    const { call, simulator } = await startApi()
    const answer = await call('POST', LOGIN, { username: simulator.username, password: 'Wrong-123' })
    expect(answer.status).toBe(401)
    expect(answer.json).toMatchObject({ error_code: 'AuthenticationFailed' })
    expect(simulator.secrets).toContain('Wrong-123')
  })

  it('is disabled with single sign-on, where a ready-made token serves', async () => {
    const { call, get, simulator } = await startApi({ behaviors: { singleSignOn: true } })
    const { username, password } = simulator
    expect((await call('POST', LOGIN, { username, password })).status).toBe(401)
    expect((await get('/v3/environments')).status).toBe(200)
  })

  it('spells the token type as told', async () => {
    const { json } = await logIn({ behaviors: { tokenType: 'Bearer' } })
    expect(json).toMatchObject({ token_type: 'Bearer' })
  })
})

describe('strictness', () => {
  it.each([
    ['an unknown field', { username: 'a', password: 'b', remember: true }, {}],
    ['a missing field', { username: 'a' }, {}],
  ])('refuses %s', async (_what, body, headers) => {
    const { call } = await startApi()
    const answer = await call('POST', LOGIN, body, headers)
    expect(answer.status).toBe(400)
    expect(answer.json).toMatchObject({ error_code: 'InvalidParameters', error_detail: expect.any(String) })
  })

  it.each([undefined, 'text/plain', 'application/x-www-form-urlencoded'])(
    'refuses the content type %j',
    async (type) => {
      const { simulator } = await startApi()
      const headers = { authorization: `Bearer ${simulator.issueAccessToken()}`, ...(type && { 'content-type': type }) }
      // Bytes, so that no content type is made up for them.
      const body = new TextEncoder().encode('{"name":"new"}')
      const answer = await fetch(`${simulator.url}/v3/environments`, { method: 'POST', headers, body })
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ error_detail: 'The Content-Type must be application/json' })
    },
  )

  it.each(['', 'Basic YTpi', 'no-scheme'])('refuses the Authorization %j', async (authorization) => {
    const { call } = await startApi()
    const answer = await call('GET', '/v3/environments', undefined, { authorization })
    expect(answer.status).toBe(401)
    expect(answer.json).toMatchObject({ error_code: 'AuthenticationFailed' })
  })

  it('refuses a body where none belongs, and an unknown query', async () => {
    const { call, get } = await startApi()
    expect((await call('POST', '/v3/authn/logout', {})).status).toBe(400)
    expect((await get('/v3/users?role=admin')).status).toBe(400)
  })

  it('answers an unknown path like a gateway', async () => {
    const { get } = await startApi()
    for (const path of ['/v3/nothing', '/', '/v3/distributions/']) {
      const { status, json } = await get(path)
      expect([path, status, json]).toEqual([path, 404, undefined])
    }
  })
})

describe('what live clients send', () => {
  it.each([undefined, 'application/x-www-form-urlencoded'])('works: JSON as %j', async (type) => {
    const { simulator } = await startApi()
    const { url, username, password } = simulator
    const send = async (method: string, path: string, value: object) => {
      const body = new TextEncoder().encode(JSON.stringify(value))
      const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
      const answer = await fetch(`${url}${path}`, { method, headers, body })
      expect(simulator.requests.at(-1)?.headers['content-type']).toBe(type)
      expect(answer.status).toBe(200)
      return (await answer.text()) || '{}'
    }
    const { refresh_token } = JSON.parse(await send('POST', LOGIN, { username, password })) as Record<string, string>
    const body = { grant_type: 'refresh_token', refresh_token }
    expect(JSON.parse(await send('POST', REFRESH, body))).toMatchObject({ access_token: expect.any(String) })
    await send('DELETE', REFRESH, body)
  })

  it('that is no JSON is refused, whatever it is called', async () => {
    const { simulator } = await startApi()
    const body = new URLSearchParams({ username: simulator.username, password: simulator.password })
    expect((await fetch(`${simulator.url}${LOGIN}`, { method: 'POST', body })).status).toBe(400)
  })
})

describe('an access token', () => {
  it('is validated, and ages', async () => {
    const clock = fakeClock()
    const { call, withToken, simulator } = await logIn({ now: clock.now, tokenSeconds: 2 })
    const valid = await call('GET', VERIFY, undefined, withToken)
    expect(valid.status).toBe(200)
    expect(valid.headers.get('x-user-id')).toBe(simulator.cloud.users[0]?.id)
    expect(valid.headers.get('x-user-role')).toBe('admin')
    clock.forward(1.9)
    expect((await call('GET', VERIFY, undefined, withToken)).status).toBe(200)
    clock.forward(0.1)
    expect((await call('GET', VERIFY, undefined, withToken)).status).toBe(401)
  })

  it('ends with a logout, like all of the same user, while the refresh token lives', async () => {
    const { call, get, withToken, refreshBody } = await logIn()
    expect((await call('POST', '/v3/authn/logout', undefined, withToken)).status).toBe(200)
    expect((await call('GET', VERIFY, undefined, withToken)).status).toBe(401)
    expect((await get(VERIFY)).status).toBe(401)
    expect((await call('POST', REFRESH, refreshBody)).status).toBe(200)
  })
})

describe('a refresh token', () => {
  it.each([
    { refreshPath: 'refresh_token', here: REFRESH, elsewhere: VERIFY, wrongRefreshStatus: 404 },
    { refreshPath: 'verify_token', here: VERIFY, elsewhere: REFRESH, wrongRefreshStatus: 405 },
  ] as const)('is exchanged at $here only', async ({ refreshPath, here, elsewhere, wrongRefreshStatus }) => {
    const { call, refreshBody } = await logIn({ behaviors: { refreshPath, wrongRefreshStatus } })
    const wrong = await call('POST', elsewhere, refreshBody)
    expect([wrong.status, wrong.json]).toEqual([wrongRefreshStatus, undefined])
    const answer = await call('POST', here, refreshBody, { authorization: '' })
    const { access_token: token, ...rest } = answer.json as Record<string, string>
    expect(rest).toEqual({ token_type: 'bearer' })
    expect((await call('GET', VERIFY, undefined, { authorization: `Bearer ${token}` })).status).toBe(200)
  })

  it('ages', async () => {
    const clock = fakeClock()
    const { call, refreshBody } = await logIn({ now: clock.now })
    clock.forward(86_400)
    expect((await call('POST', REFRESH, refreshBody)).status).toBe(401)
  })

  it('can be deleted', async () => {
    const { call, refreshBody, withToken } = await logIn()
    expect((await call('DELETE', REFRESH, refreshBody, { authorization: '' })).status).toBe(200)
    expect((await call('POST', REFRESH, refreshBody)).status).toBe(401)
    expect((await call('GET', VERIFY, undefined, withToken)).status).toBe(200)
  })

  it('is refused with another grant type', async () => {
    const { call, refreshBody } = await logIn()
    expect((await call('POST', REFRESH, { ...refreshBody, grant_type: 'password' })).status).toBe(400)
  })
})
