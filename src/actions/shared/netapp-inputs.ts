import { type Credentials, TOKEN_URL, tokenCall } from '../../netapp/token-call.ts'
import type { FirstRequest } from '../../runtime/action.ts'
import { secret, text } from '../../runtime/input-kinds.ts'
import { type Input, InputProblem, isGiven, type Values } from '../../runtime/inputs.ts'
import { originOf, secureUrlOf } from '../../runtime/origin.ts'
import { requestInputs } from './inputs.ts'
import { exclusionProblems } from './ways-to-log-in.ts'

/** The inputs that every action for NetApp Copy and Sync has. */
export const netAppInputs = {
  'token-url': { required: false, fallback: 'NETAPP_TOKEN_URL', parse: tokenUrlOf } as Input<URL | undefined>,
  'api-url': { required: false, fallback: 'NETAPP_API_URL', parse: originOf } as Input<string | undefined>,
  username: text({ fallback: 'NETAPP_USERNAME' }),
  password: secret({ fallback: 'NETAPP_PASSWORD' }),
  'client-id': text({ fallback: 'NETAPP_CLIENT_ID' }),
  'client-secret': secret({ fallback: 'NETAPP_CLIENT_SECRET' }),
  'refresh-token': secret({ fallback: 'NETAPP_REFRESH_TOKEN' }),
  'access-token': { ...secret({ fallback: 'NETAPP_ACCESS_TOKEN' }), parse: headerValue } as Input<string | undefined>,
  'account-id': { ...text({ fallback: 'NETAPP_ACCOUNT_ID' }), parse: headerValue } as Input<string | undefined>,
  ...requestInputs,
}

export type NetAppValues = Values<typeof netAppInputs>

/** What is wrong with the connection's inputs together. */
export function netAppProblems(values: NetAppValues): string[] {
  const exclusions = exclusionProblems(Object.values(MARKS))
  if (exclusions.length > 0) return exclusions
  if (credentialsFor(values)) return []
  return [
    '`username` with `password`, `refresh-token`, `client-id` with `client-secret`, or `access-token` is required, here or as NETAPP_USERNAME with NETAPP_PASSWORD, NETAPP_REFRESH_TOKEN, NETAPP_CLIENT_ID with NETAPP_CLIENT_SECRET, or NETAPP_ACCESS_TOKEN',
  ]
}

/** The request that every step begins with, unless it has a ready-made token. */
export function tokenRequest(values: NetAppValues): FirstRequest | undefined {
  const credentials = credentialsFor(values)
  if (!credentials || credentials.type === 'access_token') return undefined
  const { origin, pathname } = tokenUrlFor(values)
  return { origin, call: tokenCall(credentials, pathname), idleMs: values['request-timeout-seconds'] * 1000 }
}

/** Where the token endpoint is. */
export function tokenUrlFor(values: NetAppValues): URL {
  return values['token-url'] ?? new URL(TOKEN_URL)
}

/** The inputs that tell the ways to log in apart, in the order in which what the environment says is tried. */
const MARKS = {
  access_token: ['access-token'],
  refresh_token: ['refresh-token'],
  client_credentials: ['client-secret'],
  password: ['username', 'password'],
} as const satisfies Record<Credentials['type'], readonly (keyof NetAppValues)[]>

// What the workflow gives goes before what the environment says.
export function credentialsFor(values: NetAppValues): Credentials | undefined {
  const ways = Object.keys(MARKS) as Credentials['type'][]
  const given = ways.find((way) => MARKS[way].some(isGiven))
  if (given !== undefined) return credentialsOf(given, values)
  return ways.map((way) => credentialsOf(way, values)).find((credentials) => credentials !== undefined)
}

function credentialsOf(type: Credentials['type'], values: NetAppValues): Credentials | undefined {
  const { username, password, 'client-id': clientId, 'client-secret': clientSecret } = values
  switch (type) {
    case 'access_token':
      return values['access-token'] === undefined ? undefined : { type, accessToken: values['access-token'] }
    case 'refresh_token': {
      const refreshToken = values['refresh-token']?.trim()
      return refreshToken === undefined ? undefined : { type, refreshToken, clientId }
    }
    case 'client_credentials':
      return clientId === undefined || clientSecret === undefined
        ? undefined
        : { type, clientId, clientSecret: clientSecret.trim() }
    case 'password':
      return username === undefined || password === undefined ? undefined : { type, username, password, clientId }
  }
}

function tokenUrlOf(address: string): URL {
  const url = secureUrlOf(address, TOKEN_URL)
  if (url.search !== '' || url.hash !== '') throw new InputProblem('must be an address without a query')
  return url.pathname === '/' ? new URL(new URL(TOKEN_URL).pathname, url) : url
}

function headerValue(value: string): string {
  const text = value.trim()
  if (!/^[\x21-\x7e]+$/.test(text)) throw new InputProblem('must be one word of plain characters')
  return text
}
