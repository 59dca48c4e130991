import { type DeletionCheck, remove } from '../http/deletion.ts'
import type { Pipeline } from '../http/pipeline.ts'
import type { Body } from '../http/request.ts'
import { complete, isListed, type Listing, listAll } from './listing.ts'
import { PathVariants } from './path-variants.ts'
import { parseResponse } from './responses.ts'
import { AppConfigFile } from './schemas.ts'

/** The section AppConfigFiles of the reference. */
export class AppConfigFiles {
  readonly #pipeline: PathVariants

  constructor(pipeline: Pipeline) {
    // A live client calls these paths in lower case.
    this.#pipeline = new PathVariants(pipeline, [PATH, '/v3/appconfigfiles'])
  }

  /** AppConfigFiles, List appConfigFiles: `GET /v3/appConfigFiles`, all pages. */
  listing(): Promise<Listing<AppConfigFile>> {
    return listAll(this.#pipeline, { path: PATH }, AppConfigFile)
  }

  /** The same, where all of them are needed. @throws IncompleteListError */
  async list(): Promise<readonly AppConfigFile[]> {
    return complete('config files', await this.listing())
  }

  /**
   * AppConfigFiles, Upload appConfigFile: `POST /v3/appConfigFiles`, multipart field `appconfigfile`. A file of an
   * existing name is renamed by the service: trust the returned id. `find` looks for what an upload without a response
   * has left behind.
   */
  upload(body: Body, find: (lost: Error) => Promise<AppConfigFile | undefined>): Promise<AppConfigFile> {
    return this.#pipeline.request({
      method: 'POST',
      path: PATH,
      body,
      retryPolicy: { verify: find },
      parse: parseResponse(AppConfigFile),
    })
  }

  /** AppConfigFiles, AppConfigFile Info: `GET /v3/appConfigFiles/{ID}`. @throws HttpError 404 */
  get(id: string): Promise<AppConfigFile> {
    return this.#pipeline.request({ method: 'GET', path: pathOf(id), parse: parseResponse(AppConfigFile) })
  }

  /** AppConfigFiles, Rename appConfigFile: `PATCH /v3/appConfigFiles/{ID}`. */
  rename(id: string, name: string): Promise<AppConfigFile> {
    return this.#pipeline.request({
      method: 'PATCH',
      path: pathOf(id),
      json: { name },
      retryPolicy: 'safe',
      parse: parseResponse(AppConfigFile),
    })
  }

  /** AppConfigFiles, Delete appConfigFile: `DELETE /v3/appConfigFiles/{ID}`; see `remove`. */
  delete(id: string, check?: DeletionCheck): Promise<void> {
    const isThere = async () => isListed('config files', await this.listing(), (one) => one.id === id)
    return remove(this.#pipeline, { path: pathOf(id) }, isThere, check)
  }
}

const PATH = '/v3/appConfigFiles'

function pathOf(id: string): string {
  return `${PATH}/${encodeURIComponent(id)}`
}
