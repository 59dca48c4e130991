import type { DeletionCheck } from '../http/deletion.ts'
import type { Body } from '../http/request.ts'
import type { BloomreachCloud } from './client.ts'
import type { Listing } from './listing.ts'
import type { AppConfigFile, Distribution } from './schemas.ts'
import { CONFIG_FILE_SIZE, DISTRIBUTION_SIZE, type SizeLimit } from './size-limits.ts'

/** What both kinds of stored files have in common. */
export interface StoredFile {
  readonly id: string
  readonly name?: string | undefined
  readonly md5hash?: string | undefined
  readonly createdAt?: string | undefined
  readonly createdBy?: string | undefined
}

/** Where files of a kind are kept: distributions or app config files. */
export interface FileStore<T extends StoredFile> {
  readonly kind: 'distribution' | 'config file'
  readonly field: 'dist_file' | 'appconfigfile'
  /** How many the service keeps, as far as known; it may differ per stack. */
  readonly most?: number
  /** How large one may be, as far as known. */
  readonly limit: SizeLimit
  readonly section: {
    listing(): Promise<Listing<T>>
    get(id: string): Promise<T>
    upload(body: Body, find: (lost: Error) => Promise<T | undefined>): Promise<T>
    delete(id: string, check?: DeletionCheck): Promise<void>
  }
}

export function distributionStore(cloud: BloomreachCloud): FileStore<Distribution> {
  return {
    kind: 'distribution',
    field: 'dist_file',
    most: 100,
    limit: DISTRIBUTION_SIZE,
    section: cloud.distributions,
  }
}

export function configFileStore(cloud: BloomreachCloud): FileStore<AppConfigFile> {
  return { kind: 'config file', field: 'appconfigfile', limit: CONFIG_FILE_SIZE, section: cloud.appConfigFiles }
}
