import type { Pipeline } from '../http/pipeline.ts'
import type { Accounts } from './accounts.ts'
import type { ListName } from './list-names.ts'

/** Who is to look: one data broker, or whichever of a group. */
export type Target = { readonly dataBrokerId: string } | { readonly groupId: string }

export interface ListRequest {
  readonly list: ListName
  readonly target: Target
  readonly parameters?: Readonly<Record<string, string>> | undefined
  /** The storage's credentials, which travel as headers of this one request. */
  readonly credentials?: Readonly<Record<string, string>> | undefined
}

/** The list calls: each returns 202 at once, and its result comes as a message. */
export class Lists {
  readonly #pipeline: Pipeline
  readonly #accounts: Accounts

  constructor(pipeline: Pipeline, accounts: Accounts) {
    this.#pipeline = pipeline
    this.#accounts = accounts
  }

  /**
   * Use list APIs, step 1: `GET /api/accounts/{account}/groups/{groupId}/list-X`, or for one data broker the reference's
   * own `GET /api/data-brokers/{id}/list-X`.
   */
  async start({ list, target, parameters = {}, credentials = {} }: ListRequest): Promise<void> {
    const owner =
      'groupId' in target
        ? `/api/accounts/${encodeURIComponent(await this.#accounts.currentId())}/groups/${encodeURIComponent(target.groupId)}`
        : `/api/data-brokers/${encodeURIComponent(target.dataBrokerId)}`
    await this.#pipeline.request({
      method: 'GET',
      path: `${owner}/list-${list}`,
      query: parameters,
      headers: credentials,
      form: 'any',
      parse: () => undefined,
    })
  }
}
