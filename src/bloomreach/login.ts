import { ActionError, CancelledError } from '../core/errors.ts'
import { lifetimeOf } from '../core/jwt.ts'
import type { Pipeline } from '../http/pipeline.ts'
import { type ClientOptions, type IssuedToken, readyMade, type TokenSource } from '../http/session.ts'
import type { Authentication, Tokens } from './authentication.ts'
import { type IdentityTokens, type SingleSignOn, SingleSignOnTokens } from './single-sign-on.ts'

export type Credentials =
  | { readonly username: string; readonly password: string }
  /** A ready-made token, for stacks with single sign-on: there is nothing to refresh it with. */
  | { readonly accessToken: string }
  /** The identity provider of a stack with single sign-on. */
  | { readonly singleSignOn: SingleSignOn }

export interface LoginOptions extends Pick<ClientOptions, 'reporter' | 'onSecret'> {
  readonly authentication: Pick<Authentication, 'login' | 'refresh' | 'deleteRefreshToken'>
  readonly identityToken: IdentityTokens
  /** A pipeline without authorization that leads to this origin. */
  readonly pipelineTo: (origin: string) => Pipeline
}

/** The tokens for these credentials (reference: Authentication). */
export function tokensFor(credentials: Credentials, options: LoginOptions): TokenSource {
  if ('singleSignOn' in credentials) {
    const { singleSignOn } = credentials
    const pipeline = options.pipelineTo(singleSignOn.tokenUrl.origin)
    return new SingleSignOnTokens(singleSignOn, { ...options, pipeline })
  }
  return 'accessToken' in credentials ? readyMade(credentials.accessToken, READY_MADE) : new Login(credentials, options)
}

const READY_MADE =
  'It may have ended: get a fresh one from the identity provider right before this step, or give `sso-token-url` and `sso-client-id`, so that it is renewed.'

/** The access token's lifetime where the token does not contain it. */
const DEFAULT_LIFETIME_MS = 10 * 60_000

/**
 * Logs in for the first token, refreshes for the next ones, and logs in again where that does not work. Its end deletes
 * its own refresh tokens: a logout would end every parallel job of the same user.
 */
class Login implements TokenSource {
  readonly hint =
    'Check `username` and `password`. On a stack with single sign-on give `sso-token-url` and `sso-client-id` (or an `access-token`) instead.'
  readonly #user: { readonly username: string; readonly password: string }
  readonly #options: LoginOptions
  #refreshToken: string | undefined
  /** Those that a login took the place of: that they were refused once does not say that they are gone. */
  readonly #left: string[] = []

  constructor(user: { readonly username: string; readonly password: string }, options: LoginOptions) {
    this.#user = user
    this.#options = options
  }

  async issue(): Promise<IssuedToken> {
    const { accessToken, refreshToken } = (await this.#refresh()) ?? (await this.#logIn())
    if (refreshToken !== undefined) this.#options.onSecret(refreshToken)
    this.#refreshToken = refreshToken
    return { accessToken, lifetimeMs: lifetimeOf(accessToken) ?? DEFAULT_LIFETIME_MS }
  }

  async end(): Promise<void> {
    const { authentication, reporter } = this.#options
    const tokens = [...this.#left.splice(0), this.#refreshToken].filter((token) => token !== undefined)
    this.#refreshToken = undefined
    const deletions = await Promise.allSettled(tokens.map((token) => authentication.deleteRefreshToken(token)))
    for (const deletion of deletions) {
      if (deletion.status === 'rejected') reporter.debug(`A refresh token was not deleted: ${String(deletion.reason)}`)
    }
  }

  /** Resolves with undefined where only a login helps. */
  async #refresh(): Promise<Tokens | undefined> {
    const { authentication, reporter } = this.#options
    const refreshToken = this.#refreshToken
    if (refreshToken === undefined) return undefined
    try {
      // A service that gives another refresh token has ended the one before.
      const { accessToken, refreshToken: next = refreshToken } = await authentication.refresh(refreshToken)
      return { accessToken, refreshToken: next }
    } catch (error) {
      if (!(error instanceof ActionError) || error instanceof CancelledError) throw error
      reporter.debug(`${error.message}; logging in again`)
      return undefined
    }
  }

  async #logIn(): Promise<Tokens> {
    const { username, password } = this.#user
    const tokens = await this.#options.authentication.login(username, password)
    if (this.#refreshToken !== undefined) this.#left.push(this.#refreshToken)
    return tokens
  }
}
