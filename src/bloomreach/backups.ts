import * as v from 'valibot'
import { nameOf } from '../http/call.ts'
import { type DeletionCheck, remove } from '../http/deletion.ts'
import type { Pipeline, RequestOptions } from '../http/pipeline.ts'
import type { HttpResponse } from '../http/response.ts'
import { complete, isListed, type Listing, listAll } from './listing.ts'
import { parseResponse } from './responses.ts'
import { Backup, BackupEntry, BackupJob, DownloadLink, RestoreReply } from './schemas.ts'

export type BackupType = 'Manual' | 'StackSnapshot'

/** The section Backup and Restore of the reference. */
export class Backups {
  readonly #pipeline: Pipeline
  /** Who is logged in, where that is known. */
  readonly user: string | undefined

  constructor(pipeline: Pipeline, user?: string) {
    this.#pipeline = pipeline
    this.user = user
  }

  /** How its requests are made. */
  get options(): RequestOptions {
    return this.#pipeline.options
  }

  /** Backup and Restore, List all backups: `GET /v3/backups`, all pages. */
  listing(): Promise<Listing<Backup>> {
    return listAll(this.#pipeline, { path: '/v3/backups' }, Backup)
  }

  /** The same, where all of them are needed. @throws IncompleteListError */
  async list(): Promise<readonly Backup[]> {
    return complete('backups', await this.listing())
  }

  /** The same with those that are listed without an id, which still refer to a distribution. @throws IncompleteListError */
  async entries(): Promise<readonly BackupEntry[]> {
    return complete('backups', await listAll(this.#pipeline, { path: '/v3/backups' }, BackupEntry, JSON.stringify))
  }

  /**
   * Backup and Restore, Create a new backup: `POST /v3/backups`, returns 202; the backup's own id is its job's.
   * `find` looks for what a request without a response has started.
   * @throws HttpError 400 `InvalidParameters`, 500 `CreateBackupFailed`
   */
  create(environmentId: string, backupType: BackupType, find: () => Promise<Backup | undefined>): Promise<Backup> {
    return this.#pipeline.request({
      method: 'POST',
      path: '/v3/backups',
      json: { environmentId, backupType },
      retryPolicy: { verify: find },
      final: ['CreateBackupFailed'],
      parse: parseResponse(Backup),
    })
  }

  /**
   * Backup and Restore, Restore a backup: `PUT /v3/backups/{backupId}/restore`, returns 202. Resolves with the job's
   * id. It is sent once: `RestoreRequestJob` checks that the target may be restored into before it sends it again.
   * @throws HttpError 400 `InvalidParameters`, 500 `RestoreBackupFailed`
   */
  async restore(backupId: string, environmentId: string): Promise<string> {
    const { jobId } = await this.#pipeline.request({
      method: 'PUT',
      path: `${pathOf(backupId)}/restore`,
      json: { environmentId },
      retryPolicy: 'safe',
      retries: 0,
      parse: parseResponse(RestoreReply),
    })
    return jobId
  }

  /** Backup and Restore, Monitor a running job: `GET /v3/backups/jobs/{jobId}`. */
  job(jobId: string): Promise<BackupJob> {
    return this.#pipeline.request({
      method: 'GET',
      path: `/v3/backups/jobs/${encodeURIComponent(jobId)}`,
      parse: parseResponse(BackupJob),
    })
  }

  /**
   * Backup and Restore, Delete backup: `DELETE /v3/backups/{backupId}`; see `remove`.
   * @throws HttpError 400 `InvalidParameters`, 500 `DeleteBackupFailed`
   */
  delete(id: string, check?: DeletionCheck): Promise<void> {
    const call = { path: pathOf(id), final: ['DeleteBackupFailed'] }
    const isThere = async () => isListed('backups', await this.listing(), (one) => one.id === id)
    return remove(this.#pipeline, call, isThere, check)
  }

  /**
   * Beyond the reference: `GET /v3/backups/{id}/repositorydownloadlink`, returns 202 with it when it is ready. Resolves
   * with a signed (secret) link that is valid for 15 minutes, or with what was returned instead.
   */
  downloadLink(id: string): Promise<{ url: string } | { response: string }> {
    const call = { method: 'GET', path: `${pathOf(id)}/repositorydownloadlink` } as const
    return this.#pipeline.request({
      ...call,
      parse: (value, { status }) => {
        const { url } = status === 202 ? v.parse(DownloadLink, value) : {}
        if (url !== undefined) return { url }
        const response = `${nameOf(call)} returned HTTP ${status}`
        return { response: value === undefined ? `${response}, the response is empty` : response }
      },
    })
  }

  /**
   * The file behind a `downloadLink()`: no credentials are sent. `onRedirect` is called with the target of each
   * redirect first.
   */
  download(
    link: URL,
    headers: Readonly<Record<string, string>> = {},
    onRedirect: (url: URL) => void = () => {},
  ): Promise<HttpResponse> {
    return this.#pipeline.openExternal(link, 'the signed link of the backup', headers, onRedirect)
  }
}

function pathOf(id: string): string {
  return `/v3/backups/${encodeURIComponent(id)}`
}
