import { describe, expect, test } from 'vitest'
import type { Tokens } from '../../../src/bloomreach/authentication.ts'
import { tokensFor } from '../../../src/bloomreach/login.ts'
import { CancelledError } from '../../../src/core/errors.ts'
import { HttpError } from '../../../src/http/errors.ts'
import { Session } from '../../../src/http/session.ts'
import { NO_SINGLE_SIGN_ON } from '../../support/connection.ts'
import { Notes } from '../../support/notes.ts'

/** A token that lives so many seconds by its own claims. */
function jwt(seconds: number, mark: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ iat: 1000, exp: 1000 + seconds, jti: mark })}.signature`
}

function open(answers: { login?: Tokens[]; refresh?: (Tokens | Error)[] }) {
  let now = 0
  const asked: string[] = []
  const secrets: string[] = []
  const next = async (list: (Tokens | Error)[] = []): Promise<Tokens> => {
    const answer = list.shift()
    if (answer === undefined) throw new HttpError('POST /v3/authn', { status: 401 })
    if (answer instanceof Error) throw answer
    return answer
  }
  const authentication = {
    login: (username: string) => {
      asked.push(`login ${username}`)
      return next(answers.login)
    },
    refresh: (token: string) => {
      asked.push(`refresh ${token}`)
      return next(answers.refresh)
    },
    deleteRefreshToken: async (token: string) => void asked.push(`delete ${token}`),
  }
  const onSecret = (secret: string) => secrets.push(secret)
  const credentials = { username: 'ci', password: 'password' }
  const source = tokensFor(credentials, { authentication, reporter: new Notes(), onSecret, ...NO_SINGLE_SIGN_ON })
  const session = new Session({ source, clock: { now: () => now }, onSecret })
  return { session, asked, secrets, forward: (seconds: number) => (now += seconds * 1000) }
}

describe('a session', () => {
  test.each([
    ['as long as the token says', jwt(100, 'a'), 89, 91],
    ['ten minutes where it does not say', 'opaque', 539, 541],
  ])('is renewed ahead of its end: %s', async (_, accessToken, before, after) => {
    const { session, asked, forward } = open({
      login: [{ accessToken, refreshToken: 'r' }],
      refresh: [{ accessToken: 'next' }],
    })
    expect(await session.token()).toBe(accessToken)
    forward(before)
    expect(await session.token()).toBe(accessToken)
    forward(after - before)
    expect(await session.token()).toBe('next')
    expect(asked).toEqual(['login ci', 'refresh r'])
  })

  test('is renewed once for all who ask at the same time', async () => {
    const { session, asked } = open({
      login: [{ accessToken: 'a', refreshToken: 'r' }],
      refresh: [{ accessToken: 'b' }],
    })
    expect(await Promise.all([session.token(), session.token()])).toEqual(['a', 'a'])
    expect(await Promise.all([session.renew('a'), session.renew('a'), session.renew('a')])).toEqual([true, true, true])
    expect(await session.renew('a')).toBe(true)
    expect(asked).toEqual(['login ci', 'refresh r'])
  })

  test('keeps the refresh token that a refresh gives, masks it, and ends that one', async () => {
    const { session, asked, secrets } = open({
      login: [{ accessToken: 'a', refreshToken: 'r1' }],
      refresh: [{ accessToken: 'b', refreshToken: 'r2' }, { accessToken: 'c' }],
    })
    await session.renew(await session.token())
    await session.renew(await session.token())
    await session.end()
    expect(asked).toEqual(['login ci', 'refresh r1', 'refresh r2', 'delete r2'])
    expect(secrets).toEqual(expect.arrayContaining(['a', 'b', 'c', 'r1', 'r2']))
  })

  test('starts again when the refresh is refused, and ends both refresh tokens', async () => {
    const { session, asked } = open({
      login: [
        { accessToken: 'a', refreshToken: 'r1' },
        { accessToken: 'b', refreshToken: 'r2' },
      ],
    })
    await session.renew(await session.token())
    expect(await session.token()).toBe('b')
    await session.end()
    expect(asked).toEqual(['login ci', 'refresh r1', 'login ci', 'delete r1', 'delete r2'])
  })

  test('that is cancelled in a refresh does not log in again', async () => {
    const { session, asked } = open({
      login: [{ accessToken: 'a', refreshToken: 'r' }],
      refresh: [new CancelledError('SIGINT')],
    })
    await expect(session.renew(await session.token())).rejects.toBeInstanceOf(CancelledError)
    expect(asked).toEqual(['login ci', 'refresh r'])
  })

  test('that never began needs no end', async () => {
    const { session, asked } = open({})
    await session.end()
    expect(asked).toEqual([])
  })
})
