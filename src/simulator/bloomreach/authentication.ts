import * as v from 'valibot'
import { isPassword } from '../secrets.ts'
import { type BloomreachApp, bare, callsOf, json } from './calls.ts'
import { Refusal } from './refusal.ts'
import { isSameName, type Stack } from './stack.ts'
import { issueAccessToken, issueRefreshToken } from './tokens.ts'

/** Section "Authentication": 5 calls. */
export function authentication(stack: Stack, app: BloomreachApp): void {
  const on = callsOf(stack, app)
  const { cloud, behaviors } = stack

  on('POST', '/v3/authn/access_token', { open: true, anyContentType: true, body: loginSchema }, ({ body }) => {
    if (behaviors.singleSignOn) throw refused('Login with a password is disabled: use the single sign-on')
    const user = cloud.users.find(({ username }) => isSameName(username, body.username))
    if (!user?.active || !isPassword(user.password, body.password)) throw refused('Wrong username or password')
    return json({
      token_type: behaviors.tokenType,
      access_token: issueAccessToken(stack, user),
      refresh_token: issueRefreshToken(stack, user),
    })
  })

  on('GET', '/v3/authn/verify_token', {}, ({ user }) => bare(200, { 'X-User-Id': user.id, 'X-User-Role': user.role }))

  for (const path of ['refresh_token', 'verify_token'] as const) {
    const here = () => path === behaviors.refreshPath || behaviors.wrongRefreshStatus
    on('POST', `/v3/authn/${path}`, { open: true, anyContentType: true, here, body: refreshSchema }, ({ body }) => {
      const issued = cloud.refreshTokens.find(({ token }) => token === body.refresh_token)
      const user = cloud.users.find(({ id, active }) => id === issued?.userId && active)
      if (!issued || !user || issued.expiresAt <= stack.now()) throw refused('The refresh token is not valid')
      return json({ token_type: behaviors.tokenType, access_token: issueAccessToken(stack, user) })
    })
  }

  on('DELETE', '/v3/authn/refresh_token', { open: true, anyContentType: true, body: refreshSchema }, ({ body }) => {
    const known = cloud.refreshTokens.some(({ token }) => token === body.refresh_token)
    if (!known) throw refused('The refresh token is not valid')
    cloud.refreshTokens = cloud.refreshTokens.filter(({ token }) => token !== body.refresh_token)
    return bare()
  })

  on('POST', '/v3/authn/logout', {}, ({ user }) => {
    cloud.accessTokens = cloud.accessTokens.filter(({ userId }) => userId !== user.id)
    return bare()
  })
}

const loginSchema = v.strictObject({ username: v.string(), password: v.string() })
const refreshSchema = v.strictObject({ grant_type: v.literal('refresh_token'), refresh_token: v.string() })

function refused(detail: string): Refusal {
  return new Refusal(401, 'AuthenticationFailed', detail)
}
