import { ignoreStatus } from '../http/ignore-status.ts'
import type { Pipeline } from '../http/pipeline.ts'
import type { Body } from '../http/request.ts'
import { allPages, nothing, parseResponse } from './responses.ts'
import { AppConfigFile } from './schemas.ts'

/** The section AppConfigFiles of the reference. A live client was seen to call these paths in lower case. */
export class AppConfigFiles {
  readonly #pipeline: Pipeline

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline
  }

  /** AppConfigFiles, List appConfigFiles: `GET /v3/appConfigFiles`, all pages. */
  list(): Promise<AppConfigFile[]> {
    return allPages(this.#pipeline, at(), AppConfigFile)
  }

  /**
   * AppConfigFiles, Upload appConfigFile: `POST /v3/appConfigFiles`, multipart field `appconfigfile`. A file of an
   * existing name is renamed by the service: trust the returned id. `find` looks for what an upload without an answer
   * has left behind.
   */
  upload(body: Body, find: (lost: Error) => Promise<AppConfigFile | undefined>): Promise<AppConfigFile> {
    return this.#pipeline.request({
      ...at(),
      method: 'POST',
      body,
      retryPolicy: { verify: find },
      parse: parseResponse(AppConfigFile),
    })
  }

  /** AppConfigFiles, AppConfigFile Info: `GET /v3/appConfigFiles/{ID}`. @throws HttpError 404 */
  get(id: string): Promise<AppConfigFile> {
    return this.#pipeline.request({ ...at(id), method: 'GET', parse: parseResponse(AppConfigFile) })
  }

  /** AppConfigFiles, Rename appConfigFile: `PATCH /v3/appConfigFiles/{ID}`. */
  rename(id: string, name: string): Promise<AppConfigFile> {
    return this.#pipeline.request({
      ...at(id),
      method: 'PATCH',
      json: { name },
      retryPolicy: 'safe',
      parse: parseResponse(AppConfigFile),
    })
  }

  /** AppConfigFiles, Delete appConfigFile: `DELETE /v3/appConfigFiles/{ID}`; one that is gone already is as good. */
  async delete(id: string): Promise<void> {
    await ignoreStatus(this.#pipeline.request({ ...at(id), method: 'DELETE', parse: nothing }))
  }
}

function at(id?: string): { path: string[]; family: string } {
  const rest = id === undefined ? '' : `/${encodeURIComponent(id)}`
  return { path: [`/v3/appConfigFiles${rest}`, `/v3/appconfigfiles${rest}`], family: 'app config files' }
}
