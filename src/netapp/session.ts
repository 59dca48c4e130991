import type { Authorizer } from '../http/call.ts'
import type { Clock } from '../http/clock.ts'
import { AnsweredError, ExplainedError, UnansweredError } from '../http/errors.ts'
import type { Pipeline } from '../http/pipeline.ts'
import { type Grant, requestToken, type Token } from './tokens.ts'

export type Credentials =
  | Grant
  /** A ready-made token: there is nothing to get another one with. */
  | { readonly type: 'access_token'; readonly accessToken: string }

export interface SessionOptions {
  readonly credentials: Credentials
  /** Leads to the token endpoint's origin. */
  readonly pipeline: Pipeline
  /** The token endpoint's path. */
  readonly path: string
  readonly clock: Clock
  /** Is told every token before it is used, so that it can be masked. */
  readonly onSecret: (secret: string) => void
}

/** The share of its lifetime after which a token is renewed. */
const RENEW_AT = 0.9

/** Gets an access token with the first call that needs one, another ahead of its end, and once on a 401. */
export class Session implements Authorizer {
  readonly #options: SessionOptions
  #pipeline: Pipeline
  #token: { readonly accessToken: string; readonly renewAt: number } | undefined
  #pending: Promise<void> | undefined

  constructor(options: SessionOptions) {
    this.#options = options
    this.#pipeline = options.pipeline
    const { credentials } = options
    if (credentials.type === 'access_token') {
      this.#token = { accessToken: credentials.accessToken, renewAt: Number.POSITIVE_INFINITY }
    }
  }

  /** The access token to send. @throws ExplainedError when the service gives none for the credentials. */
  async token(): Promise<string> {
    if (!this.#token || this.#options.clock.now() >= this.#token.renewAt) await this.#renewOnce()
    if (!this.#token) throw new Error('no access token after a login')
    return this.#token.accessToken
  }

  /** After a 401 for `refused`: gets another token unless a parallel request has done so already. */
  async renew(refused: string): Promise<boolean> {
    if (this.#options.credentials.type === 'access_token') {
      throw new ExplainedError(
        'yours',
        'The service does not accept the access token (401).',
        'It may have ended: get a fresh one right before this step, or give a `refresh-token` instead.',
      )
    }
    if (this.#token?.accessToken === refused) await this.#renewOnce()
    return true
  }

  /** Has tokens asked for by another way from now on. */
  through(pipeline: Pipeline): void {
    this.#pipeline = pipeline
    this.#pending = undefined
  }

  async #renewOnce(): Promise<void> {
    this.#pending ??= this.#renew().finally(() => {
      this.#pending = undefined
    })
    await this.#pending
  }

  async #renew(): Promise<void> {
    const { credentials, clock, onSecret } = this.#options
    if (credentials.type === 'access_token') return
    const { accessToken, lifetimeMs = Number.POSITIVE_INFINITY } = await this.#request(credentials)
    onSecret(accessToken)
    this.#token = { accessToken, renewAt: clock.now() + lifetimeMs * RENEW_AT }
  }

  // Its own request was tried often enough: the call that needs the token must not repeat all of it.
  async #request(grant: Grant): Promise<Token> {
    try {
      return await requestToken(this.#pipeline, this.#options.path, grant)
    } catch (error) {
      if (!(error instanceof UnansweredError || error instanceof AnsweredError)) throw error
      if (!isRefusal(error)) throw new ExplainedError(error.blame, error.message, error.hint, { cause: error })
      throw new ExplainedError('yours', `The login was refused: ${error.message}`, HINTS[grant.type], { cause: error })
    }
  }
}

/** Whether the credentials are what is wrong; a redirect, for one, says nothing about them. */
function isRefusal(error: AnsweredError | UnansweredError): boolean {
  return error instanceof AnsweredError && error.blame === 'yours' && error.status >= 400
}

const HINTS: Readonly<Record<Grant['type'], string>> = {
  password:
    'Check `username`, `password` and `client-id` (a personal account needs QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO). Federated users need a `refresh-token` instead.',
  refresh_token: 'Check `refresh-token`: it may have been revoked. A new one is made in the NetApp Console.',
  client_credentials: 'Check `client-id` and `client-secret`, or give a `refresh-token` instead.',
}
