import type { Clock } from '../core/clock.ts'
import { ActionError } from '../core/errors.ts'
import type { Authorizer } from './call.ts'
import type { RequestOptions } from './pipeline.ts'
import { isRefusal } from './retry.ts'
import type { Transport } from './transport.ts'

export interface IssuedToken {
  readonly accessToken: string
  /** In milliseconds; infinite where it is unknown. */
  readonly lifetimeMs: number
}

/** Where a session's access tokens come from. */
export interface TokenSource {
  /** Gets another access token. */
  issue(): Promise<IssuedToken>
  /** What to do when `issue` is refused. */
  readonly hint: string
  /** What to do when the service refuses a token that was just issued (401). */
  readonly refusedHint?: string
  /** Gives back what it holds. Never throws. */
  end?(): Promise<void>
}

/** How a client with a session makes its requests. */
export interface ClientOptions extends RequestOptions {
  /** Is called with each token before it is used, so that it can be masked. */
  readonly onSecret: (secret: string) => void
  /** Closed by whoever provides it. */
  readonly transport: Transport
}

export interface SessionOptions extends Pick<ClientOptions, 'onSecret'> {
  readonly source: TokenSource
  readonly clock: Pick<Clock, 'now'>
}

/**
 * The limit without progress for the requests that end a session, in milliseconds: a cancelled step is killed some
 * seconds later.
 */
export const END_SESSION_TIMEOUT_MS = 2000

/** The share of its lifetime after which a token is renewed. */
const RENEW_AT = 0.9

/**
 * Gets an access token with the first call that needs one, another one before it expires, and once on a 401. Parallel
 * calls share one.
 */
export class Session implements Authorizer {
  readonly #options: SessionOptions
  #source: TokenSource
  #token: { readonly accessToken: string; readonly renewAt: number } | undefined
  #pending: Promise<string> | undefined

  constructor(options: SessionOptions) {
    this.#options = options
    this.#source = options.source
  }

  /** The access token to send. @throws ActionError when the service gives none for the credentials */
  async token(): Promise<string> {
    if (this.#token && this.#options.clock.now() < this.#token.renewAt) return this.#token.accessToken
    return this.#renewOnce()
  }

  /** After a 401 for `refused`: gets another token unless a parallel request has already done so. */
  async renew(refused: string): Promise<boolean> {
    if (this.#token?.accessToken === refused) await this.#renewOnce()
    return true
  }

  get refusedHint(): string | undefined {
    return this.#source.refusedHint
  }

  /** Gets tokens from another source from now on; the current one stays valid. */
  changeSource(source: TokenSource): void {
    this.#source = source
    this.#pending = undefined
  }

  /** Ends this session, and no other of the same user. Never throws. */
  async end(): Promise<void> {
    this.#token = undefined
    await this.#source.end?.()
  }

  #renewOnce(): Promise<string> {
    if (this.#pending) return this.#pending
    const pending = this.#renew().finally(() => {
      if (this.#pending === pending) this.#pending = undefined
    })
    this.#pending = pending
    return pending
  }

  async #renew(): Promise<string> {
    const { clock, onSecret } = this.#options
    const { accessToken, lifetimeMs } = await this.#issue()
    onSecret(accessToken)
    this.#token = { accessToken, renewAt: clock.now() + lifetimeMs * RENEW_AT }
    return accessToken
  }

  async #issue(): Promise<IssuedToken> {
    const source = this.#source
    try {
      return await source.issue()
    } catch (error) {
      if (!isRefusal(error)) throw error
      throw new ActionError('user', `Authentication failed: ${error.message}`, source.hint, { cause: error })
    }
  }
}

/** A ready-made token: there is nothing to get another one with. */
export function readyMade(accessToken: string, hint: string): TokenSource {
  let given = false
  return {
    hint,
    async issue() {
      if (given) throw new ActionError('user', 'The service does not accept the access token (401).', hint)
      given = true
      return { accessToken, lifetimeMs: Number.POSITIVE_INFINITY }
    },
  }
}
