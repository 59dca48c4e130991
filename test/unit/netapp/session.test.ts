import { expect, it } from 'vitest'
import { Session } from '../../../src/http/session.ts'
import type { Credentials } from '../../../src/netapp/token-call.ts'
import { tokensFor } from '../../../src/netapp/tokens.ts'
import { type Answering, HandClock, pipelineTo } from '../../support/service.ts'

function sessionWith(credentials: Credentials, answer: Answering) {
  const clock = new HandClock()
  const secrets: string[] = []
  const { pipeline, asked } = pipelineTo(answer, clock)
  const onSecret = (secret: string) => secrets.push(secret)
  const session = new Session({ source: tokensFor(credentials, pipeline, '/oauth/token'), clock, onSecret })
  return { session, clock, asked, secrets }
}

const REFRESH = { type: 'refresh_token', refreshToken: 'r' } as const

/** Gives `token-1`, `token-2` …, each for 100 seconds. */
function counting(): Answering {
  let count = 0
  return () => ({ json: { access_token: `token-${++count}`, expires_in: 100, token_type: 'Bearer' } })
}

it.each([
  [
    { type: 'password', username: 'a@b.c', password: 'p"ä' },
    '{"grant_type":"password","audience":"https://api.cloud.netapp.com","client_id":"UaVhOIXMWQs5i1WdDxauXe5Mqkb34NJQ","username":"a@b.c","password":"p\\"ä","scope":"profile"}',
  ],
  [
    { type: 'password', username: 'a@b.c', password: 'p', clientId: 'own' },
    '{"grant_type":"password","audience":"https://api.cloud.netapp.com","client_id":"own","username":"a@b.c","password":"p","scope":"profile"}',
  ],
  [
    REFRESH,
    '{"grant_type":"refresh_token","audience":"https://api.cloud.netapp.com","client_id":"Mu0V1ywgYteI6w1MbD15fKfVIUrNXGWC","refresh_token":"r"}',
  ],
  [
    { type: 'refresh_token', refreshToken: 'r', clientId: 'own' },
    '{"grant_type":"refresh_token","audience":"https://api.cloud.netapp.com","client_id":"own","refresh_token":"r"}',
  ],
  [
    { type: 'client_credentials', clientId: 'c', clientSecret: 's' },
    '{"grant_type":"client_credentials","audience":"https://api.cloud.netapp.com","client_id":"c","client_secret":"s"}',
  ],
] as const)('sends these bytes for %j', async (credentials, body) => {
  const { session, asked, secrets } = sessionWith(credentials, counting())
  expect(await session.token()).toBe('token-1')
  expect(asked).toMatchObject([{ method: 'POST', path: '/oauth/token', body }])
  expect(asked[0]?.headers).not.toHaveProperty('authorization')
  expect(secrets).toEqual(['token-1'])
})

it('asks for one token however many calls need it at once', async () => {
  const { session, asked } = sessionWith(REFRESH, counting())
  expect(await Promise.all([session.token(), session.token(), session.token()])).toEqual(Array(3).fill('token-1'))
  expect(asked).toHaveLength(1)
})

it('renews the token ahead of its end, by expires_in', async () => {
  const { session, clock } = sessionWith(REFRESH, counting())
  await session.token()
  clock.move(89_999)
  expect(await session.token()).toBe('token-1')
  clock.move(1)
  expect(await session.token()).toBe('token-2')
})

it('renews a refused token once, and not the one that came after it', async () => {
  const { session, asked } = sessionWith(REFRESH, counting())
  const first = await session.token()
  expect(await Promise.all([session.renew(first), session.renew(first)])).toEqual([true, true])
  expect(await session.token()).toBe('token-2')
  await session.renew(first)
  expect(await session.token()).toBe('token-2')
  expect(asked).toHaveLength(2)
})

it.each(['100', 'soon', undefined])('takes a token whose expires_in is %j', async (expires_in) => {
  const { session, clock } = sessionWith(REFRESH, () => ({ json: { access_token: 'token-1', expires_in } }))
  expect(await session.token()).toBe('token-1')
  clock.move(80_000)
  expect(await session.token()).toBe('token-1')
})

it('has nothing to renew a ready-made token with', async () => {
  const { session, asked } = sessionWith({ type: 'access_token', accessToken: 't' }, counting())
  expect(await session.token()).toBe('t')
  for (const time of ['first', 'second']) {
    await expect(session.renew('t'), time).rejects.toThrow('does not accept the access token')
  }
  expect(await session.token()).toBe('t')
  expect(asked).toEqual([])
})

it.each([
  [
    403,
    { error: 'invalid_grant', error_description: 'Wrong email or password.' },
    'user',
    /^Authentication failed.*403 invalid_grant: Wrong email/,
  ],
  [401, { error: 'access_denied' }, 'user', /^Authentication failed.*401 access_denied/],
  [429, undefined, 'service', /^POST .*returned HTTP 429/],
  [503, undefined, 'service', /^POST .*returned HTTP 503/],
  [302, undefined, 'user', /^POST .* returned HTTP 302$/],
])('explains a login that is answered %s %j', async (status, json, source, message) => {
  const { session } = sessionWith(REFRESH, () => ({ status, json }))
  await expect(session.token()).rejects.toMatchObject({ source, message: expect.stringMatching(message) })
})
