import * as v from 'valibot'
import { ignoreStatus } from '../http/ignore-status.ts'
import type { Pipeline } from '../http/pipeline.ts'
import type { HttpResponse } from '../http/transport.ts'
import { allPages, parseResponse } from './responses.ts'
import { Backup, BackupJob, DownloadLink, RestoreReply } from './schemas.ts'

export type BackupType = 'Manual' | 'StackSnapshot'

/** The section Backup and Restore of the reference. */
export class Backups {
  readonly #pipeline: Pipeline

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline
  }

  /** Backup and Restore, List all backups: `GET /v3/backups`, all pages. */
  list(): Promise<Backup[]> {
    return allPages(this.#pipeline, { path: '/v3/backups' }, Backup)
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
   * id. A request without a response is repeated, because restoring twice has the same result as once, but only after
   * `onLost` was called: the first one may already be running.
   * @throws HttpError 400 `InvalidParameters`, 500 `RestoreBackupFailed`
   */
  async restore(backupId: string, environmentId: string, onLost: () => void = () => {}): Promise<string> {
    const { jobId } = await this.#pipeline.request({
      method: 'PUT',
      path: `${pathOf(backupId)}/restore`,
      json: { environmentId },
      retryPolicy: {
        verify: async () => {
          onLost()
          return undefined
        },
      },
      final: ['RestoreBackupFailed'],
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
   * Backup and Restore, Delete backup: `DELETE /v3/backups/{backupId}`; one that does not exist is a success.
   * @throws HttpError 400 `InvalidParameters`, 500 `DeleteBackupFailed`
   */
  async delete(id: string): Promise<void> {
    // A repeat after it took effect may be refused with the same 400 that a backup gets that cannot be deleted.
    const find = async () => ((await this.list()).some((backup) => backup.id === id) ? undefined : (true as const))
    await ignoreStatus(
      this.#pipeline.request({
        method: 'DELETE',
        path: pathOf(id),
        retryPolicy: { verify: find },
        final: ['DeleteBackupFailed'],
        parse: () => true as const,
      }),
    )
  }

  /**
   * Beyond the reference: `GET /v3/backups/{id}/repositorydownloadlink`, returns 202 with it when it is ready. Resolves
   * with a signed (secret) link that is valid for 15 minutes, or with what was returned instead.
   */
  downloadLink(id: string): Promise<{ url: string } | { response: string }> {
    return this.#pipeline.request({
      method: 'GET',
      path: `${pathOf(id)}/repositorydownloadlink`,
      parse: (value, { status }) => {
        const { url } = status === 202 ? v.parse(DownloadLink, value) : {}
        if (url !== undefined) return { url }
        return { response: value === undefined ? `${status}, the answer is empty` : String(status) }
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
