import { createHash, randomBytes } from 'node:crypto'
import type { User } from './cloud.ts'
import { newUuid, type Stack } from './stack.ts'

/** A new access token of the user: a JWT with a signature that nobody can check. */
export function issueAccessToken(stack: Stack, user: User, seconds = stack.settings.tokenSeconds): string {
  const { cloud, secrets } = stack
  const now = stack.now()
  const expiresAt = now + seconds * 1000
  const token = jwt({ sub: user.id, iat: Math.floor(now / 1000), exp: Math.floor(expiresAt / 1000), jti: newUuid() })
  cloud.accessTokens.push({ token, userId: user.id, expiresAt })
  return secrets.add(token)
}

export function issueRefreshToken(stack: Stack, user: User): string {
  const token = randomBytes(48).toString('base64url')
  const expiresAt = stack.now() + stack.settings.refreshTokenSeconds * 1000
  stack.cloud.refreshTokens.push({ token, userId: user.id, expiresAt })
  return stack.secrets.add(token)
}

/** A token for a download: 64 hexadecimal digits. */
export function newDownloadToken(stack: Stack): string {
  return stack.secrets.add(createHash('sha256').update(randomBytes(32)).digest('hex'))
}

function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${randomBytes(32).toString('base64url')}`
}
