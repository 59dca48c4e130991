import type { Pipeline } from '../http/pipeline.ts'
import type { Accounts } from './accounts.ts'

/** What can be listed: the part of each list call's path after `list-`. */
export const LISTS = [
  'alibaba-bucket-folders',
  'alibaba-buckets',
  'aws-kms-keys',
  'azure-blob-storage-container-folders',
  'azure-blob-storage-containers',
  'azure-dataLake-storage-container-folders',
  'azure-dataLake-storage-containers',
  'box-folders',
  'box-root-folder',
  'cifs-share-folders',
  'cifs-shares',
  'gcp-bucket-folders',
  'gcp-buckets',
  'gcp-kms-keys',
  'google-drive-folders',
  'google-drives',
  'ibm-bucket-folders',
  'ibm-buckets',
  'nfs-export-folders',
  'nfs-exports',
  'ontap-s3-bucket-folders',
  'ontap-s3-buckets',
  's3-bucket-folders',
  's3-buckets',
  's3-private-links',
  'sftp-directories',
  'sftp-root-directory',
  'sgws-bucket-folders',
  'sgws-buckets',
] as const

export type ListName = (typeof LISTS)[number]

/** Who is to look: one data broker, or whichever of a group. */
export type Target = { readonly dataBrokerId: string } | { readonly groupId: string }

export interface ListRequest {
  readonly list: ListName
  readonly target: Target
  readonly parameters?: Readonly<Record<string, string>> | undefined
  /** The storage's credentials, which travel as headers of this one request. */
  readonly credentials?: Readonly<Record<string, string>> | undefined
}

/** The list calls: each is answered 202 at once, and its result comes as a message. */
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
