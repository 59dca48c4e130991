import { ExplainedError } from '../http/errors.ts'
import { Pipeline } from '../http/pipeline.ts'
import { type ClientOptions, Session } from '../http/session.ts'
import { Transport } from '../http/transport.ts'
import { AppConfigFiles } from './app-config-files.ts'
import { Authentication } from './authentication.ts'
import { Backups } from './backups.ts'
import { Distributions } from './distributions.ts'
import { Domains } from './domains.ts'
import { Environments } from './environments.ts'
import { type Credentials, tokensFor } from './login.ts'
import { Users } from './users.ts'

export interface BloomreachCloudOptions extends ClientOptions {
  /** `https://api.<stack>.bloomreach.cloud`, without a path. */
  readonly origin: string
  readonly credentials: Credentials
}

const FAREWELL_MS = 2000

/** The Bloomreach Cloud API v3: a member for each section of its reference. Logs in with the first call that needs it. */
export class BloomreachCloud {
  readonly authentication: Authentication
  readonly distributions: Distributions
  readonly appConfigFiles: AppConfigFiles
  readonly domains: Domains
  readonly environments: Environments
  readonly backups: Backups
  readonly users: Users
  readonly pipeline: Pipeline
  readonly #session: Session
  readonly #over = new AbortController()
  readonly #transport = new Transport()

  constructor(options: BloomreachCloudOptions) {
    const { origin, clock, reporter, idleMs, retries, credentials, onSecret } = options
    const signal = options.signal ? AbortSignal.any([options.signal, this.#over.signal]) : this.#over.signal
    const common = { origin, clock, reporter, transport: this.#transport }
    this.pipeline = new Pipeline({ ...common, signal, idleMs, retries })
    // The session must be ended after a cancellation too, so this goes without the signal, and is over soon.
    const farewell = new Pipeline({ ...common, idleMs: Math.min(idleMs, FAREWELL_MS), retries: 1 })
    this.authentication = new Authentication(this.pipeline, farewell)
    const source = tokensFor(credentials, { authentication: this.authentication, reporter, onSecret })
    this.#session = new Session({ source, clock, onSecret })
    this.pipeline.authorizer = this.#session
    this.distributions = new Distributions(this.pipeline)
    this.appConfigFiles = new AppConfigFiles(this.pipeline)
    this.domains = new Domains(this.pipeline)
    this.environments = new Environments(this.pipeline)
    this.backups = new Backups(this.pipeline)
    this.users = new Users(this.pipeline)
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
