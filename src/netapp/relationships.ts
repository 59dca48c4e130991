import * as v from 'valibot'
import type { Pipeline } from '../http/pipeline.ts'
import { listOf, Relationship } from './schemas.ts'

/** The relationships: what is copied from where to where. */
export class Relationships {
  readonly #pipeline: Pipeline

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline
  }

  /** `GET /api/relationships-v2`. */
  list(): Promise<Relationship[]> {
    return this.#pipeline.request({
      method: 'GET',
      path: '/api/relationships-v2',
      parse: listOf(Relationship),
    })
  }

  /** `GET /api/relationships-v2/{id}`. @throws HttpError 404, or 400 for what is no id */
  get(id: string, signal?: AbortSignal): Promise<Relationship> {
    return this.#pipeline.request({
      method: 'GET',
      path: `/api/relationships-v2/${encodeURIComponent(id)}`,
      signal,
      parse: (value) => v.parse(Relationship, value),
    })
  }

  /**
   * `PUT /api/relationships/{id}/sync`, returns 202 at once, without an id of the run. `find` checks whether a request
   * without a response was accepted.
   * @throws HttpError 400 while a run goes on
   */
  sync(id: string, find: () => Promise<true | undefined>): Promise<true> {
    return this.#pipeline.request({
      method: 'PUT',
      path: `/api/relationships/${encodeURIComponent(id)}/sync`,
      retryPolicy: { verify: find },
      form: 'any',
      parse: () => true as const,
    })
  }

  /** `PUT /api/relationships/{id}/abort`, returns 202 at once. */
  abort(id: string): Promise<void> {
    return this.#pipeline.request({
      method: 'PUT',
      path: `/api/relationships/${encodeURIComponent(id)}/abort`,
      form: 'any',
      parse: () => undefined,
    })
  }
}
