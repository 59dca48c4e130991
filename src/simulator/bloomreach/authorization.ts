import type { ExchangeContext } from '../exchange.ts'
import type { Environment, User } from './cloud.ts'
import { isOwnDomain } from './environment-record.ts'
import { Refusal } from './refusal.ts'
import type { Stack } from './stack.ts'

/** The user whose access token the request carries. Throws a 401. */
export function authorize(stack: Stack, c: ExchangeContext, isUpload: boolean): User {
  const { cloud, behaviors } = stack
  const closes = isUpload && behaviors.unauthorizedUpload === 'close'
  const refuse = (detail: string) => new Refusal(401, 'AuthenticationFailed', detail, { closes })
  const token = /^Bearer ([^\s]+)$/i.exec(c.env.incoming.headers.authorization ?? '')?.[1]
  if (token === undefined) throw refuse('The Authorization header must be: Bearer, a space, the access token')
  if (c.get('exchange').tokenIsRefused) {
    cloud.accessTokens = cloud.accessTokens.filter((issued) => issued.token !== token)
  }
  const issued = cloud.accessTokens.find((one) => one.token === token)
  if (!issued) throw refuse('The access token is not valid')
  if (issued.expiresAt <= stack.now()) throw refuse('The access token has expired')
  const user = cloud.users.find(({ id, active }) => id === issued.userId && active)
  if (!user) throw refuse('The user is not active')
  return user
}

/** Only the roles admin and root manage users, domains, protection and the mark of production. Throws a 403. */
export function requireAdmin({ role }: User): void {
  if (role === 'user' || role === 'developer') throw new Refusal(403, 'Forbidden', 'This needs the role admin or root')
}

/** What visitors see is theirs, too: an environment that is production, or that custom domains point at. */
export function requireAdminIfLive({ cloud }: Stack, user: User, { id, production }: Environment): void {
  const isVisited = cloud.domains.some((one) => one.environmentId === id && !isOwnDomain(one))
  if (production || isVisited) requireAdmin(user)
}
