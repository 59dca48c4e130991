import { isObject } from '../core/fields.ts'
import { parsed } from '../http/content.ts'
import type { Pipeline } from '../http/pipeline.ts'
import type { Accounts } from './accounts.ts'
import { existsForBrokers, type ListName, type Pairs } from './list-specs.ts'

/** Who is asked: one data broker, or whichever of a group. */
export type Target = { readonly dataBrokerId: string } | { readonly groupId: string }

export interface ListRequest {
  readonly list: ListName
  readonly target: Target
  readonly parameters?: Pairs | undefined
  /** The storage's credentials, which travel as headers of this one request. */
  readonly credentials?: Pairs | undefined
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
   * Use list APIs, step 1: `GET /api/accounts/{account}/groups/{id}/list-X`, or for one data broker
   * `GET /api/data-brokers/{id}/list-X` (`list-s3-private-links`: below the account). Resolves with the id that the reply
   * will bear, where the response tells one; none is documented.
   */
  async start({ list, target, parameters = {}, credentials = {} }: ListRequest): Promise<string | undefined> {
    return await this.#pipeline.request({
      method: 'GET',
      path: `${await this.#ownerOf(list, target)}/list-${list}`,
      query: parameters,
      headers: credentials,
      form: 'text',
      parse: (body, { headers }) => requestIdIn(body) ?? requestIdOf(headers['x-request-id']),
    })
  }

  async #ownerOf(list: ListName, target: Target): Promise<string> {
    if ('groupId' in target) return `${await this.#account()}/groups/${encodeURIComponent(target.groupId)}`
    const broker = `data-brokers/${encodeURIComponent(target.dataBrokerId)}`
    switch (existsForBrokers(list)) {
      case 'below the broker':
        return `/api/${broker}`
      case 'below the account':
        return `${await this.#account()}/${broker}`
      case 'no':
        throw new Error(`list-${list} was asked of a data broker`)
    }
  }

  async #account(): Promise<string> {
    return `/api/accounts/${encodeURIComponent(await this.#accounts.currentId())}`
  }
}

function requestIdIn(body: unknown): string | undefined {
  const value = typeof body === 'string' ? parsed(body) : undefined
  return isObject(value) ? requestIdOf(value['requestId']) : undefined
}

function requestIdOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
