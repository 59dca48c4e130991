import type { Clock } from '../http/clock.ts'
import { ExplainedError } from '../http/errors.ts'
import { Pipeline } from '../http/pipeline.ts'
import type { Reporter } from '../http/reporter.ts'
import { Transport } from '../http/transport.ts'
import { Authentication } from './authentication.ts'
import { type Credentials, Session } from './session.ts'

export interface ConnectionOptions {
  /** `https://api.<stack>.bloomreach.cloud`, without a path. */
  readonly origin: string
  readonly credentials: Credentials
  readonly clock: Clock
  readonly reporter: Reporter
  readonly signal?: AbortSignal | undefined
  /** One request's limit without progress, in milliseconds. */
  readonly idleMs: number
  /** Extra tries of a failed request. */
  readonly retries: number
  /** Is told every token before it is used, so that it can be masked. */
  readonly onSecret: (secret: string) => void
}

const FAREWELL_MS = 2000

/**
 * A way to the API and a session on it: as much of the client as a login takes, so that it can be on its way while the
 * rest loads.
 */
export class Connection {
  readonly authentication: Authentication
  readonly pipeline: Pipeline
  readonly #session: Session
  readonly #over = new AbortController()
  readonly #transport = new Transport()

  constructor(options: ConnectionOptions) {
    const { origin, clock, reporter, idleMs, retries, credentials, onSecret } = options
    const signal = options.signal ? AbortSignal.any([options.signal, this.#over.signal]) : this.#over.signal
    const common = { origin, clock, reporter, transport: this.#transport }
    this.pipeline = new Pipeline({ ...common, signal, idleMs, retries })
    // The session must be ended after a cancellation too, so this goes without the signal, and is over soon.
    const farewell = new Pipeline({ ...common, idleMs: Math.min(idleMs, FAREWELL_MS), retries: 0 })
    this.authentication = new Authentication(this.pipeline, farewell)
    this.#session = new Session({ credentials, authentication: this.authentication, clock, reporter, onSecret })
    this.pipeline.authorizer = this.#session
  }

  /** Logs in ahead of the first call: a login that is refused is then known to have changed nothing. */
  async logIn(): Promise<void> {
    await this.#session.token()
  }

  /**
   * Ends what is still being asked, this client's session (not the user's others) and its connections. Never throws.
   */
  async end(): Promise<void> {
    this.#over.abort(new ExplainedError('yours', 'The session is over'))
    await this.#session.end()
    this.#transport.close()
  }
}
