import type { Credentials } from '../../bloomreach/login.ts'
import { loginCall } from '../../bloomreach/login-call.ts'
import { isLoopback } from '../../http/loopback.ts'
import type { FirstRequest } from '../../runtime/action.ts'
import { secret, text } from '../../runtime/input-kinds.ts'
import { givenText, type Input, InputProblem, ifKnown, isGiven, shown, type Values } from '../../runtime/inputs.ts'
import { originOf } from '../../runtime/origin.ts'
import { requestInputs } from './inputs.ts'

/** The inputs that every action for Bloomreach Cloud has. */
export const connectionInputs = {
  stack: { required: false, fallback: 'BRC_STACK', parse: stackOrigin } as Input<string | undefined>,
  'api-url': { required: false, fallback: 'BRC_API_URL', parse: originOf } as Input<string | undefined>,
  username: text({ fallback: 'BRC_USERNAME' }),
  password: secret({ fallback: 'BRC_PASSWORD' }),
  'access-token': { ...secret({ fallback: 'BRC_ACCESS_TOKEN' }), parse: bareToken } as Input<string | undefined>,
  ...requestInputs,
}

export type ConnectionValues = Values<typeof connectionInputs>

/** What is wrong with the connection's inputs together. */
export function connectionProblems(values: ConnectionValues): string[] {
  return [...ifKnown(() => addressProblems(values)), ...ifKnown(() => credentialProblems(values))]
}

function addressProblems(values: ConnectionValues): string[] {
  if (isGiven('stack') && isGiven('api-url')) return ['`stack` and `api-url` exclude each other']
  if (isContradiction(values)) {
    return ['the variables BRC_STACK and BRC_API_URL lead to different hosts: give `stack` or `api-url` as an input']
  }
  return originFor(values) ? [] : ['`stack` (or `api-url`) is required, here or as BRC_STACK (BRC_API_URL)']
}

function credentialProblems(values: ConnectionValues): string[] {
  if (isGiven('access-token') && (isGiven('username') || isGiven('password'))) {
    return ['`access-token` and `username` with `password` exclude each other']
  }
  const origin = originFor(values)
  if (origin !== undefined && isSimulator(origin) && hasRealCredentials()) {
    return [
      `the stack is simulated (${origin}, started by an earlier step), so that credentials are not sent there: leave out \`username\`, \`password\`, and \`access-token\`, or the simulator`,
    ]
  }
  if (credentialsFor(values)) return []
  return [
    '`username` and `password` (or `access-token`) are required, here or as BRC_USERNAME and BRC_PASSWORD (BRC_ACCESS_TOKEN)',
  ]
}

/** The request that every step with a user name and a password begins with. */
export function login(values: ConnectionValues): FirstRequest | undefined {
  const { origin, credentials } = connectionFor(values)
  if ('accessToken' in credentials) return undefined
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
  return process.env['BRC_SIMULATOR'] === origin && isLoopback(new URL(origin))
}

/** Credentials that the workflow gives as inputs, and that are not the simulator's own. */
function hasRealCredentials(): boolean {
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
  const byToken = accessToken === undefined ? undefined : { accessToken }
  return isGiven('username') || isGiven('password') ? byPassword : (byToken ?? byPassword)
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
