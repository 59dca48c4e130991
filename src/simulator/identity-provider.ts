import {
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  randomUUID,
  sign,
  verify,
} from 'node:crypto'
import { Hono } from 'hono'
import * as v from 'valibot'
import { readBody } from './body.ts'
import type { SimulatorEnv } from './exchange.ts'
import type { Secrets } from './secrets.ts'

const GITHUB = 'https://token.actions.githubusercontent.com'
const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt'
const IDENTITY_SECONDS = 300

/** An identity provider that trusts a GitHub of its own. All of it can be changed at any time. */
export const identityProviderSchema = v.strictObject({
  clientId: v.string(),
  clientSecret: v.string(),
  /** What GitHub's token is requested with. */
  requestToken: v.string(),
  /** What GitHub says that the job is. */
  subject: v.string(),
  /** What the provider expects; the audience is its own origin when absent. */
  expectedSubject: v.string(),
  expectedAudience: v.optional(v.string()),
  /** Lifetime of an access token, and what `expires_in` says of it where that is not the same. */
  tokenSeconds: v.pipe(v.number(), v.minValue(0)),
  toldSeconds: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** Whether the stack accepts its access tokens. */
  isTrusted: v.boolean(),
})

export type IdentityProvider = v.InferOutput<typeof identityProviderSchema>

/** The usual one, with these changes. Throws a ValiError when the name or the value of one is unknown. */
export function newIdentityProvider(changes: unknown = {}): IdentityProvider {
  const subject = 'repo:acme/shop:environment:production'
  const usual = {
    clientId: 'brc-ci',
    clientSecret: randomBytes(18).toString('hex'),
    requestToken: randomBytes(24).toString('hex'),
    subject,
    expectedSubject: subject,
    tokenSeconds: 600,
    isTrusted: true,
  }
  return changeIdentityProvider(usual, changes)
}

/** Changes some of it, and returns it. Throws a ValiError like `newIdentityProvider`. */
export function changeIdentityProvider(provider: IdentityProvider, changes: unknown): IdentityProvider {
  const parsed = v.parse(v.partial(identityProviderSchema), changes)
  return Object.assign(provider, Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined)))
}

export interface IdentityProviderParts {
  readonly provider: IdentityProvider
  readonly secrets: Secrets
  readonly now: () => number
  readonly origin: () => string
  /** A token that the stack accepts for that many seconds. */
  readonly issue: (seconds: number) => string
}

/**
 * GitHub's tokens (`/__github/id-token`, `/__github/jwks`) and the provider's token endpoint (`POST /__idp/token`): RFC 6749
 * 4.4, RFC 7523 2.2, RFC 8693. As strict providers do, it takes each identity token once only.
 */
export function identityProviderApp({
  provider,
  secrets,
  now,
  origin,
  issue,
}: IdentityProviderParts): Hono<SimulatorEnv> {
  const app = new Hono<SimulatorEnv>()
  const trust: Trust = { provider, origin, now, used: new Set() }

  app.get('/__github/jwks', (c) =>
    c.json({ keys: [{ ...createPublicKey(signingKey()).export({ format: 'jwk' }), alg: 'RS256' }] }),
  )

  app.get('/__github/id-token', (c) => {
    const isKnown = c.req.header('authorization') === `Bearer ${provider.requestToken}`
    if (!isKnown || c.get('exchange').tokenIsRefused) return c.json({}, 401)
    const iat = Math.floor(now() / 1000)
    const claims = { iss: GITHUB, sub: provider.subject, aud: c.req.query('audience'), jti: randomUUID() }
    const value = secrets.add(signed({ ...claims, iat, exp: iat + IDENTITY_SECONDS }))
    return c.json({ count: value.length, value })
  })

  app.post('/__idp/token', async (c) => {
    const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')
    const form = new URLSearchParams((await readBody(c)).toString())
    const refused = isForm ? refusalOf(form, trust) : ['invalid_request', 'The body is not a form.']
    if (refused) {
      const [error = '', error_description] = refused
      return c.json({ error, error_description }, error === 'invalid_client' ? 401 : 400)
    }
    const { tokenSeconds, toldSeconds = tokenSeconds, isTrusted } = provider
    const accessToken = isTrusted ? issue(tokenSeconds) : secrets.add(randomBytes(24).toString('hex'))
    return c.json({ access_token: accessToken, token_type: 'Bearer', expires_in: toldSeconds })
  })
  return app
}

/** What the provider checks a request by. */
interface Trust extends Pick<IdentityProviderParts, 'provider' | 'origin' | 'now'> {
  /** The identity tokens that it has taken, by their `jti`. */
  readonly used: Set<unknown>
}

/** The error and its description, or nothing where a token is due. */
function refusalOf(form: URLSearchParams, trust: Trust): string[] | undefined {
  const { provider } = trust
  const secret = form.get('client_secret')
  if (form.get('client_id') !== provider.clientId) return ['invalid_client', 'There is no such client.']
  if (secret !== null && secret !== provider.clientSecret) return ['invalid_client', 'The client secret is wrong.']
  if (form.get('grant_type') === EXCHANGE) {
    if (form.get('subject_token_type') !== JWT_TYPE) return ['invalid_request', 'The subject token is no JWT.']
    return identityProblem(form.get('subject_token'), 'invalid_grant', trust)
  }
  if (form.get('grant_type') !== 'client_credentials') return ['unsupported_grant_type', 'That grant is not known.']
  if (secret !== null) return undefined
  if (form.get('client_assertion_type') !== ASSERTION) return ['invalid_client', 'The client did not prove itself.']
  return identityProblem(form.get('client_assertion'), 'invalid_client', trust)
}

function identityProblem(
  token: string | null,
  error: string,
  { provider, origin, now, used }: Trust,
): string[] | undefined {
  const [head = '', body = '', signature = ''] = token?.split('.') ?? []
  const isGenuine = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    createPublicKey(signingKey()),
    Buffer.from(signature, 'base64url'),
  )
  if (!isGenuine) return [error, 'The signature of the token is not that of a trusted issuer.']
  const { iss, sub, aud, exp, jti } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>
  if (iss !== GITHUB || !(Number(exp) * 1000 > now())) return [error, 'The token is not valid any more.']
  if (aud !== (provider.expectedAudience ?? origin()))
    return [error, `No federated credential has the audience '${aud}'.`]
  if (sub !== provider.expectedSubject) return [error, `No federated credential has the subject '${sub}'.`]
  if (used.has(jti)) return [error, 'The token was used before.']
  used.add(jti)
  return undefined
}

function signed(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), signingKey()).toString('base64url')}`
}

let key: KeyObject | undefined

/** Made when it is needed: few runs need one, and it takes a moment. All simulators of a process sign with it. */
function signingKey(): KeyObject {
  key ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  return key
}
