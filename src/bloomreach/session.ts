import type { Clock } from '../http/clock.ts'
import { AnsweredError, ExplainedError, UnansweredError } from '../http/errors.ts'
import type { Authorizer, Reporter } from '../http/pipeline.ts'
import type { Authentication, Tokens } from './authentication.ts'

export type Credentials =
  | { readonly username: string; readonly password: string }
  /** A ready-made token, for stacks with single sign-on: there is nothing to refresh it with. */
  | { readonly accessToken: string }

export interface SessionOptions {
  readonly credentials: Credentials
  readonly authentication: Authentication
  readonly clock: Clock
  readonly reporter: Reporter
  /** Is told every token before it is used, so that it can be masked. */
  readonly onSecret: (secret: string) => void
}

/** The access token's lifetime where it does not tell itself, and how long before its end it is renewed, as shares. */
const DEFAULT_LIFETIME_MS = 10 * 60_000
const RENEW_AT = 0.9

/**
 * A user's session (reference: Authentication). Logs in with the first token asked for, refreshes ahead of expiry and
 * once on a 401, and logs in again when the refresh token is refused. It never calls logout, which would end every
 * parallel job of the same user.
 */
export class Session implements Authorizer {
  readonly #options: SessionOptions
  #tokens: (Tokens & { readonly renewAt: number }) | undefined
  #pending: Promise<void> | undefined

  constructor(options: SessionOptions) {
    this.#options = options
    const { credentials } = options
    if ('accessToken' in credentials) {
      this.#tokens = { accessToken: credentials.accessToken, renewAt: Number.POSITIVE_INFINITY }
    }
  }

  /** The access token to send. @throws ExplainedError when the service does not accept the credentials. */
  async token(): Promise<string> {
    if (!this.#tokens || this.#options.clock.now() >= this.#tokens.renewAt) await this.#renewOnce()
    if (!this.#tokens) throw new Error('no access token after a login')
    return this.#tokens.accessToken
  }

  /** After a 401 for `refused`: gets another token unless a parallel request has done so already. */
  async renew(refused: string): Promise<boolean> {
    if ('accessToken' in this.#options.credentials) {
      throw new ExplainedError(
        'yours',
        'The service does not accept the access token (401).',
        'It may have ended: get a fresh one from the identity provider right before this step.',
      )
    }
    if (this.#tokens?.accessToken === refused) await this.#renewOnce()
    return true
  }

  /** Ends this session alone, by deleting its refresh token. Never throws. */
  async end(): Promise<void> {
    const refreshToken = this.#tokens?.refreshToken
    this.#tokens = undefined
    if (refreshToken === undefined) return
    try {
      await this.#options.authentication.deleteRefreshToken(refreshToken)
    } catch (error) {
      this.#options.reporter.debug(`The refresh token could not be deleted: ${String(error)}`)
    }
  }

  async #renewOnce(): Promise<void> {
    this.#pending ??= this.#renew().finally(() => {
      this.#pending = undefined
    })
    await this.#pending
  }

  async #renew(): Promise<void> {
    const { credentials, authentication, reporter } = this.#options
    if ('accessToken' in credentials) return
    const refreshToken = this.#tokens?.refreshToken
    if (refreshToken !== undefined) {
      try {
        // The reply may bring another refresh token, in place of the one that was used.
        const { accessToken, refreshToken: next = refreshToken } = await authentication.refresh(refreshToken)
        this.#keep({ accessToken, refreshToken: next })
        return
      } catch (error) {
        if (!(error instanceof ExplainedError)) throw error
        reporter.debug(`${error.message}; logging in again`)
      }
    }
    this.#keep(await this.#login(credentials))
  }

  async #login(credentials: { username: string; password: string }): Promise<Tokens> {
    try {
      return await this.#options.authentication.login(credentials.username, credentials.password)
    } catch (error) {
      if (!(error instanceof AnsweredError || error instanceof UnansweredError)) throw error
      if (!isRefusal(error)) {
        // The login had its tries: as an error of its own kind it makes the call that needed it try no more.
        throw new ExplainedError('theirs', `The login did not work: ${error.message}`, error.hint, { cause: error })
      }
      throw new ExplainedError(
        'yours',
        `The login was refused: ${error.message}`,
        'Check `username` and `password`. On a stack with single sign-on give an `access-token` instead.',
        { cause: error },
      )
    }
  }

  #keep(tokens: Tokens): void {
    this.#options.onSecret(tokens.accessToken)
    if (tokens.refreshToken !== undefined) this.#options.onSecret(tokens.refreshToken)
    const lifetime = lifetimeOf(tokens.accessToken) ?? DEFAULT_LIFETIME_MS
    this.#tokens = { ...tokens, renewAt: this.#options.clock.now() + lifetime * RENEW_AT }
  }
}

function isRefusal(error: ExplainedError): boolean {
  if (!(error instanceof AnsweredError) || [408, 425, 429].includes(error.status)) return false
  return error.status >= 400 && error.status < 500
}

/** A JWT's lifetime in milliseconds, by its own claims: their difference, so that a wrong clock here does no harm. */
function lifetimeOf(token: string): number | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    const { iat, exp } = claims as { iat?: unknown; exp?: unknown }
    if (typeof iat === 'number' && typeof exp === 'number' && exp > iat) return (exp - iat) * 1000
  } catch {
    // Not a JWT: its lifetime is the documented one.
  }
  return undefined
}
