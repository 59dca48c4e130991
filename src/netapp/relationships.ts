import * as v from 'valibot'
import type { Call } from '../http/call.ts'
import { type DeletionCheck, remove } from '../http/deletion.ts'
import type { Pipeline } from '../http/pipeline.ts'
import { acceptanceOf } from './acceptance.ts'
import type { Accounts } from './accounts.ts'
import type { RelationshipRequest, SettingsRequest } from './definition.ts'
import { listOf, Relationship } from './schemas.ts'

/** The relationships: what is copied from where to where. */
export class Relationships {
  readonly #pipeline: Pipeline
  readonly #accounts: Accounts

  constructor(pipeline: Pipeline, accounts: Accounts) {
    this.#pipeline = pipeline
    this.#accounts = accounts
  }

  /** The service's own time at its last response, in milliseconds since 1970; see `Pipeline`. */
  get serviceTime(): number | undefined {
    return this.#pipeline.serviceTime
  }

  /** `GET /api/relationships-v2`. */
  list(signal?: AbortSignal): Promise<Relationship[]> {
    return this.#pipeline.request({
      method: 'GET',
      path: '/api/relationships-v2',
      signal,
      parse: listOf(Relationship),
    })
  }

  /** `GET /api/relationships-v2/{id}`. @throws HttpError 404, or 400 for what is no id */
  get(id: string, signal?: AbortSignal): Promise<Relationship> {
    return this.#pipeline.request({
      method: 'GET',
      path: pathOf(id),
      signal,
      parse: (value) => v.parse(Relationship, value),
    })
  }

  /**
   * `POST /api/relationships-v2`: accepted with a 202, which holds the new relationship; it is listed some time later.
   * `find` looks for what a request without a response has created. @throws HttpError 400
   */
  create(request: RelationshipRequest, find: () => Promise<Relationship | undefined>): Promise<Relationship> {
    return this.#pipeline.request({
      method: 'POST',
      path: '/api/relationships-v2',
      json: request,
      retryPolicy: { verify: find },
      parse: (value) => v.parse(Relationship, value),
    })
  }

  /** `PUT /api/relationships-v2/{id}`: changes settings. What it returns is not taken for proof: read it again. */
  update(id: string, settings: SettingsRequest): Promise<true> {
    return this.#change({ method: 'PUT', path: pathOf(id), json: settings, retryPolicy: 'safe' })
  }

  /**
   * `DELETE /api/v2/accounts/{account}/relationships?relationships={id}`: this one relationship, never an account; see
   * `remove`. `check` is called directly before each attempt; what it throws ends the deletion.
   */
  async delete(id: string, check?: DeletionCheck): Promise<void> {
    const account = encodeURIComponent(await this.#accounts.currentId())
    const call = { method: 'DELETE', path: `/api/v2/accounts/${account}/relationships` } as const
    const isListed = async () => (await this.list()).some((one) => one.id === id)
    await remove(this.#pipeline, { ...call, ...acceptanceOf(call), query: { relationships: id } }, isListed, check)
  }

  /**
   * `PUT /api/relationships/{id}/sync`: accepted with a 202, without an id of the run. It is not tried again: what ran
   * before has to be read again first. `find` tells whether a request without a response was accepted all the same.
   * @throws HttpError 400 while a run goes on
   */
  sync(id: string, find: () => Promise<true | undefined>, signal?: AbortSignal): Promise<true> {
    const path = `/api/relationships/${encodeURIComponent(id)}/sync`
    return this.#change({ method: 'PUT', path, signal, retries: 0, retryPolicy: { verify: find } })
  }

  /** `PUT /api/relationships/{id}/abort`, which returns 202 at once. */
  abort(id: string): Promise<true> {
    return this.#change({ method: 'PUT', path: `/api/relationships/${encodeURIComponent(id)}/abort` })
  }

  #change(call: Omit<Call<true>, 'form' | 'parse'>): Promise<true> {
    return this.#pipeline.request({ ...call, ...acceptanceOf(call) })
  }
}

function pathOf(id: string): string {
  return `/api/relationships-v2/${encodeURIComponent(id)}`
}
