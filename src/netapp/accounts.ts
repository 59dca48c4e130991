import { ActionError } from '../core/errors.ts'
import { listed, nameAndId } from '../core/not-found.ts'
import type { Pipeline } from '../http/pipeline.ts'
import { Account, listOf } from './schemas.ts'

/** The accounts of the user. Deleting one is none of this client's business. */
export class Accounts {
  readonly #pipeline: Pipeline
  readonly #named: string | undefined
  #current: Promise<string> | undefined

  /** `pipeline` sends no `x-account-id`; `named` is the id of the account to use, where it is known. */
  constructor(pipeline: Pipeline, named: string | undefined) {
    this.#pipeline = pipeline
    this.#named = named
  }

  /** Get started, step 2: `GET /api/accounts`. */
  list(): Promise<Account[]> {
    return this.#pipeline.request({
      method: 'GET',
      path: '/api/accounts',
      parse: listOf(Account),
    })
  }

  /** The id of the account to use: the one named, or else the only one. @throws ActionError that lists them */
  async currentId(): Promise<string> {
    if (this.#named !== undefined) return this.#named
    this.#current ??= this.#only()
    this.#current.catch(() => {
      this.#current = undefined
    })
    return this.#current
  }

  async #only(): Promise<string> {
    const accounts = await this.list()
    const [account, ...others] = accounts
    if (!account) {
      throw new ActionError(
        'user',
        'The user has no account in Copy and Sync. Nothing was changed.',
        'Give the credentials of a user who belongs to an account in the NetApp Console.',
      )
    }
    if (others.length === 0) return account.accountId
    const names = accounts.map(({ accountId, name }) => nameAndId(accountId, name))
    throw new ActionError(
      'user',
      `The user has ${accounts.length} accounts, and none is named: ${listed(names)}. Nothing was changed.`,
      'Give the id of the one that is meant as `account-id`.',
    )
  }
}
