import { API_ORIGIN, CopyAndSync } from '../netapp/client.ts'
import { type Credentials, TOKEN_URL } from '../netapp/tokens.ts'
import { secret, text } from '../workflow/input-kinds.ts'
import { type Input, InputProblem, isGiven, type Values } from '../workflow/inputs.ts'
import { originOf } from '../workflow/origin.ts'
import type { Step } from '../workflow/step.ts'
import { clientOptions, requestInputs } from './requesting.ts'

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

type Connection = Values<typeof netAppInputs>

/** What is wrong with the connection's inputs together. */
export function netAppProblems(values: Connection): string[] {
  const given = Object.entries(MARKS).filter(([, inputs]) => inputs.some(isGiven))
  if (given.length > 1) {
    const names = given.flatMap(([, inputs]) => inputs.filter(isGiven)).map((name) => `\`${name}\``)
    return [`${names.join(' and ')} exclude each other: they are different ways to log in`]
  }
  if (credentialsFor(values)) return []
  return [
    '`username` with `password`, `refresh-token`, `client-id` with `client-secret`, or `access-token` is required, here or as NETAPP_USERNAME with NETAPP_PASSWORD, NETAPP_REFRESH_TOKEN, NETAPP_CLIENT_ID with NETAPP_CLIENT_SECRET, or NETAPP_ACCESS_TOKEN',
  ]
}

/** The client that the inputs name, with its account found. @throws ExplainedError where the account is not clear */
export async function connectNetApp(step: Step<Connection, never>): Promise<CopyAndSync> {
  const { inputs } = step
  const credentials = credentialsFor(inputs)
  if (!credentials) throw new Error('the inputs of the connection were not checked')
  const client = new CopyAndSync({
    ...clientOptions(step),
    origin: inputs['api-url'] ?? API_ORIGIN,
    tokenUrl: inputs['token-url'] ?? new URL(TOKEN_URL),
    credentials,
    accountId: inputs['account-id'],
  })
  step.atEnd(() => client.end())
  await client.accounts.currentId()
  return client
}

/** The inputs that tell the ways to log in apart, in the order in which what the environment says is tried. */
const MARKS = {
  access_token: ['access-token'],
  refresh_token: ['refresh-token'],
  client_credentials: ['client-secret'],
  password: ['username', 'password'],
} as const satisfies Record<Credentials['type'], readonly (keyof Connection)[]>

// What the workflow gives goes before what the environment says.
function credentialsFor(values: Connection): Credentials | undefined {
  const ways = Object.keys(MARKS) as Credentials['type'][]
  const given = ways.find((way) => MARKS[way].some(isGiven))
  if (given !== undefined) return credentialsOf(given, values)
  return ways.map((way) => credentialsOf(way, values)).find((credentials) => credentials !== undefined)
}

function credentialsOf(type: Credentials['type'], values: Connection): Credentials | undefined {
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
  if (!URL.canParse(address)) originOf(address)
  const url = new URL(address)
  originOf(new URL('/', url).href)
  if (url.search !== '' || url.hash !== '') throw new InputProblem('must be an address without a query')
  return url.pathname === '/' ? new URL(new URL(TOKEN_URL).pathname, url) : url
}

function headerValue(value: string): string {
  const text = value.trim()
  if (!/^[\x21-\x7e]+$/.test(text)) throw new InputProblem('must be one word of plain characters')
  return text
}
