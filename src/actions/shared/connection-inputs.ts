import type { Credentials } from '../../bloomreach/login.ts'
import { loginCall } from '../../bloomreach/login-call.ts'
import { isLoopback } from '../../http/loopback.ts'
import type { FirstRequest } from '../../runtime/action.ts'
import { secret, text } from '../../runtime/input-kinds.ts'
import { givenText, type Input, InputProblem, ifKnown, isGiven, shown, type Values } from '../../runtime/inputs.ts'
import { originOf } from '../../runtime/origin.ts'
import { requestInputs } from './inputs.ts'
import { SSO_NAMES, singleSignOnFor, ssoInputs, ssoProblems } from './sso-inputs.ts'
import { exclusionProblems } from './ways-to-log-in.ts'

/** The inputs that every action for Bloomreach Cloud has. */
export const connectionInputs = {
  stack: { required: false, fallback: 'BRC_STACK', parse: stackOrigin } as Input<string | undefined>,
  'api-url': { required: false, fallback: 'BRC_API_URL', parse: originOf } as Input<string | undefined>,
  username: text({ fallback: 'BRC_USERNAME' }),
  password: secret({ fallback: 'BRC_PASSWORD' }),
  'access-token': { ...secret({ fallback: 'BRC_ACCESS_TOKEN' }), parse: bareToken } as Input<string | undefined>,
  ...ssoInputs,
  ...requestInputs,
}

export type ConnectionValues = Values<typeof connectionInputs>

/** The inputs of the different ways to log in. */
const WAYS = [['access-token'], ['username', 'password'], SSO_NAMES]

/** What is wrong with the connection's inputs together. */
export function connectionProblems(values: ConnectionValues): string[] {
  return [addressProblems, simulatorProblems, credentialProblems].flatMap((problems) => ifKnown(() => problems(values)))
}

function addressProblems(values: ConnectionValues): string[] {
  if (isGiven('stack') && isGiven('api-url')) return ['`stack` and `api-url` exclude each other']
  if (isContradiction(values)) {
    return ['the variables BRC_STACK and BRC_API_URL lead to different hosts: give `stack` or `api-url` as an input']
  }
  return originFor(values) ? [] : ['`stack` (or `api-url`) is required, here or as BRC_STACK (BRC_API_URL)']
}

function simulatorProblems(values: ConnectionValues): string[] {
  const origin = originFor(values)
  if (origin === undefined) return []
  const simulator = process.env['BRC_SIMULATOR']
  if (simulator !== undefined && simulator !== origin && isSimulator(simulator)) {
    return [
      `an earlier step has started a simulated stack (${simulator}), and this step names another one (${origin}): leave out \`stack\` and \`api-url\`, or the simulator`,
    ]
  }
  if (isSimulator(origin) && hasRealCredentials(values, origin)) {
    return [
      `the stack is simulated (${origin}, started by an earlier step), so that credentials are not sent there: leave out \`username\`, \`password\`, \`access-token\` and \`sso-token-url\`, or the simulator`,
    ]
  }
  return []
}

function credentialProblems(values: ConnectionValues): string[] {
  const exclusions = exclusionProblems(WAYS)
  if (exclusions.length > 0) return exclusions
  const sso = ssoProblems(values)
  if (SSO_NAMES.some(isGiven)) return sso
  if (credentialsFor(values)) return []
  // With half of it in the environment, that is what is meant.
  if (values['sso-token-url']) return sso
  return [
    '`username` and `password` (or `access-token`, or `sso-token-url` and `sso-client-id`) are required, here or as BRC_USERNAME and BRC_PASSWORD (BRC_ACCESS_TOKEN, or BRC_SSO_TOKEN_URL and BRC_SSO_CLIENT_ID)',
  ]
}

/** The request that every step with a user name and a password begins with. */
export function login(values: ConnectionValues): FirstRequest | undefined {
  const { origin, credentials } = connectionFor(values)
  if (!('username' in credentials)) return undefined
  const { username, password } = credentials
  return { origin, call: loginCall(username, password), idleMs: values['request-timeout-seconds'] * 1000 }
}

/** Where the checked inputs lead, and as whom. */
export function connectionFor(values: ConnectionValues): { origin: string; credentials: Credentials } {
  const origin = originFor(values)
  const credentials = credentialsFor(values)
  if (!origin || !credentials) throw new Error('the inputs of the connection were not checked')
  return { origin, credentials }
}

/** Whether an earlier step has started a simulator there: it says so in BRC_SIMULATOR, and is on this machine always. */
export function isSimulator(origin: string): boolean {
  return process.env['BRC_SIMULATOR'] === origin && URL.canParse(origin) && isLoopback(new URL(origin))
}

/** Credentials that are not the simulator's own: those that the workflow gives as inputs, and an identity provider's. */
function hasRealCredentials(values: ConnectionValues, simulator: string): boolean {
  const credentials = credentialsFor(values)
  if (credentials && 'singleSignOn' in credentials) return credentials.singleSignOn.tokenUrl.origin !== simulator
  const own = [process.env['BRC_USERNAME'], process.env['BRC_PASSWORD']]
  return ['username', 'password', 'access-token'].some((name) => isGiven(name) && !own.includes(givenText(name)))
}

/** An earlier step may have set BRC_API_URL for all that follow: the stack's credentials must not go there. */
function isContradiction({ stack, 'api-url': apiUrl }: ConnectionValues): boolean {
  if (isGiven('stack') || isGiven('api-url') || stack === undefined || apiUrl === undefined) return false
  return stack !== apiUrl && !isSimulator(apiUrl)
}

// What the workflow gives goes before what the environment says.
function originFor(values: ConnectionValues): string | undefined {
  return isGiven('stack') ? values.stack : (values['api-url'] ?? values.stack)
}

function credentialsFor(values: ConnectionValues): Credentials | undefined {
  const { username, password, 'access-token': accessToken } = values
  const byPassword = username !== undefined && password !== undefined ? { username, password } : undefined
  if (isGiven('username') || isGiven('password')) return byPassword
  const singleSignOn = singleSignOnFor(values)
  const bySso = singleSignOn && { singleSignOn }
  if (SSO_NAMES.some(isGiven)) return bySso
  const byToken = accessToken === undefined ? undefined : { accessToken }
  return byToken ?? bySso ?? byPassword
}

function bareToken(value: string): string {
  const token = value.trim()
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new InputProblem('must be the token alone, without spaces or line ends in it')
}

function stackOrigin(stack: string): string {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(stack)) {
    throw new InputProblem(`must be the name of a stack (letters, digits, hyphens), not ${shown(stack)}`)
  }
  return `https://api.${stack.toLowerCase()}.bloomreach.cloud`
}
