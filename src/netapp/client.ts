import { Pipeline, type PipelineOptions } from '../http/pipeline.ts'
import { type ClientOptions, END_SESSION_TIMEOUT_MS, Session, type TokenSource } from '../http/session.ts'
import { Accounts } from './accounts.ts'
import { DataBrokers } from './data-brokers.ts'
import { Lists } from './lists.ts'
import { Messages } from './messages.ts'
import { Relationships } from './relationships.ts'
import type { Credentials } from './token-call.ts'
import { tokensFor } from './tokens.ts'

export interface CopyAndSyncOptions extends ClientOptions {
  /** Without a path. */
  readonly origin: string
  /** The token endpoint, with its path. */
  readonly tokenUrl: URL
  readonly credentials: Credentials
  /** The account's id; the only one of the user when it is left out. */
  readonly accountId?: string | undefined
}

export const API_ORIGIN = 'https://api.cloudsync.netapp.com'

/** NetApp Copy and Sync. Gets a token with the first call that needs one. */
export class CopyAndSync {
  readonly accounts: Accounts
  readonly dataBrokers: DataBrokers
  readonly lists: Lists
  readonly messages: Messages
  readonly relationships: Relationships
  readonly #options: CopyAndSyncOptions
  readonly #session: Session

  constructor(options: CopyAndSyncOptions) {
    const { accountId, clock, onSecret } = options
    this.#options = options
    this.#session = new Session({ source: this.#tokens(), clock, onSecret })
    this.accounts = new Accounts(this.#authorized(), accountId)
    const pipeline = this.#authorized(this.#forAccount())
    this.dataBrokers = new DataBrokers(pipeline)
    this.lists = new Lists(pipeline, this.accounts)
    this.messages = new Messages(pipeline)
    this.relationships = new Relationships(pipeline, this.accounts)
  }

  /** The relationships for a last word after a cancellation: no signal ends its requests, and they are over soon. */
  endSession(): Relationships {
    const { idleMs } = this.#options
    const brief = { signal: undefined, idleMs: Math.min(idleMs, END_SESSION_TIMEOUT_MS), retries: 0 }
    this.#session.changeSource(this.#tokens(brief))
    return new Relationships(this.#authorized({ ...brief, ...this.#forAccount() }), this.accounts)
  }

  #tokens(differences: Partial<PipelineOptions> = {}): TokenSource {
    const { credentials, tokenUrl } = this.#options
    return tokensFor(credentials, this.#pipeline({ ...differences, origin: tokenUrl.origin }), tokenUrl.pathname)
  }

  #pipeline(differences: Partial<PipelineOptions>): Pipeline {
    return new Pipeline({ ...this.#options, ...differences })
  }

  #authorized(differences: Partial<PipelineOptions> = {}): Pipeline {
    const pipeline = this.#pipeline(differences)
    pipeline.authorizer = this.#session
    return pipeline
  }

  #forAccount(): { headers: () => Promise<Record<string, string>> } {
    return { headers: async () => ({ 'x-account-id': await this.accounts.currentId() }) }
  }
}
