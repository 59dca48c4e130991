import { ActionError } from '../core/errors.ts'
import { Pipeline } from '../http/pipeline.ts'
import { type ClientOptions, END_SESSION_TIMEOUT_MS, Session } from '../http/session.ts'
import { Authentication } from './authentication.ts'
import { type Credentials, tokensFor } from './login.ts'
import type { IdentityTokens } from './single-sign-on.ts'

export interface ConnectionOptions extends ClientOptions {
  /** `https://api.<stack>.bloomreach.cloud`, without a path. */
  readonly origin: string
  readonly credentials: Credentials
  readonly identityToken: IdentityTokens
}

/** A connection to the API with a session. */
export class Connection {
  readonly authentication: Authentication
  readonly pipeline: Pipeline
  /** The name that it logs in with; undefined where it is given a token. */
  readonly user: string | undefined
  readonly #session: Session
  readonly #over = new AbortController()

  constructor(options: ConnectionOptions) {
    const { origin, clock, reporter, idleMs, retries, credentials, identityToken, onSecret, transport } = options
    const signal = options.signal ? AbortSignal.any([options.signal, this.#over.signal]) : this.#over.signal
    this.user = 'username' in credentials ? credentials.username : undefined
    const common = { origin, clock, reporter, transport }
    const pipelineTo = (origin: string) => new Pipeline({ ...common, origin, signal, idleMs, retries })
    this.pipeline = pipelineTo(origin)
    // The session must be ended after a cancellation too, so this ignores the signal, and has short limits.
    const endSession = new Pipeline({ ...common, idleMs: Math.min(idleMs, END_SESSION_TIMEOUT_MS), retries: 1 })
    this.authentication = new Authentication(this.pipeline, endSession)
    const { authentication } = this
    const source = tokensFor(credentials, { authentication, reporter, onSecret, identityToken, pipelineTo })
    this.#session = new Session({ source, clock, onSecret })
    this.pipeline.authorizer = this.#session
  }

  /** Logs in before the first call: a login that is refused has then changed nothing. */
  async logIn(): Promise<void> {
    await this.#session.token()
  }

  /** Aborts open requests and ends this client's session, not the user's others. Never throws. */
  async end(): Promise<void> {
    this.#over.abort(new ActionError('user', 'The session is over', 'Run the step again.'))
    await this.#session.end()
  }
}
