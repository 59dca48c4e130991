import type { Call } from '../http/call.ts'
import { type DeletionCheck, remove } from '../http/deletion.ts'
import type { Pipeline } from '../http/pipeline.ts'
import type { Body } from '../http/request.ts'
import type { HttpResponse } from '../http/response.ts'
import { complete, isListed, type Listing, listAll } from './listing.ts'
import { parseResponse } from './responses.ts'
import { Distribution, DownloadToken } from './schemas.ts'

/** The section Distributions of the reference. */
export class Distributions {
  readonly #pipeline: Pipeline

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline
  }

  /** Distributions, List distributions: `GET /v3/distributions`, all pages. The items may lack `md5hash`. */
  listing(): Promise<Listing<Distribution>> {
    return listAll(this.#pipeline, { path: '/v3/distributions' }, Distribution)
  }

  /** The same, where all of them are needed. @throws IncompleteListError */
  async list(): Promise<readonly Distribution[]> {
    return complete('distributions', await this.listing())
  }

  /**
   * Distributions, Upload distribution: `POST /v3/distributions`, multipart field `dist_file`. `find` looks for what an
   * upload without a response has left behind.
   */
  upload(body: Body, find: (lost: Error) => Promise<Distribution | undefined>): Promise<Distribution> {
    return this.#pipeline.request({
      method: 'POST',
      path: '/v3/distributions',
      body,
      retryPolicy: { verify: find },
      parse: parseResponse(Distribution),
    })
  }

  /** Distributions, Distribution Info: `GET /v3/distributions/{ID}`. @throws HttpError 404 */
  get(id: string): Promise<Distribution> {
    return this.#pipeline.request({ method: 'GET', path: pathOf(id), parse: parseResponse(Distribution) })
  }

  /** Distributions, Rename distribution: `PATCH /v3/distributions/{ID}`. */
  rename(id: string, name: string): Promise<Distribution> {
    return this.#pipeline.request({
      method: 'PATCH',
      path: pathOf(id),
      json: { name },
      retryPolicy: 'safe',
      parse: parseResponse(Distribution),
    })
  }

  /** Distributions, Delete a distribution: `DELETE /v3/distributions/{ID}`; see `remove`. */
  delete(id: string, check?: DeletionCheck): Promise<void> {
    const isThere = async () => isListed('distributions', await this.listing(), (one) => one.id === id)
    return remove(this.#pipeline, { path: pathOf(id) }, isThere, check)
  }

  /** Beyond the reference: `POST /v3/distributions/{id}/download-token`. Resolves with the (secret) token. */
  async createDownloadToken(id: string): Promise<string> {
    const { token } = await this.#pipeline.request({
      method: 'POST',
      path: `${pathOf(id)}/download-token`,
      retryPolicy: 'safe',
      parse: parseResponse(DownloadToken),
    })
    return token
  }

  /** Beyond the reference: `GET /v3/distributions/download/{token}`. The response's body is the file. */
  download(token: string, headers: Call<unknown>['headers'] = {}): Promise<HttpResponse> {
    return this.#pipeline.open({
      method: 'GET',
      path: `/v3/distributions/download/${encodeURIComponent(token)}`,
      name: '/v3/distributions/download/{token}',
      headers,
    })
  }
}

function pathOf(id: string): string {
  return `/v3/distributions/${encodeURIComponent(id)}`
}
