import type { Fields } from '../core/shape.ts'

const TAGS = { list: { key: 'text', value: 'text' } } as const
const GLACIER_TIERS = ['Expedited', 'Standard', 'Bulk'] as const

/** The places that relationships copy from and to, by protocol, but for their credentials. */
export const PLACES = {
  nfs: {
    'host*': 'text',
    'export*': 'text',
    'provider*': ['nfs', 'anf', 'cvs', 'cvo', 'onprem', 'fsx', 'efs'],
    path: 'text',
    version: ['3', '4.0', '4.1', '4.2'],
    workingEnvironmentId: 'text',
    accessPoint: 'text',
  },
  cifs: {
    'host*': 'text',
    'share*': 'text',
    'provider*': ['cifs', 'anf', 'cvs', 'cvo', 'onprem', 'fsx'],
    path: 'text',
    version: ['1.0', '2.0', '2.1', '3.0', '3.11'],
    workingEnvironmentId: 'text',
  },
  s3: {
    'bucket*': 'text',
    'provider*': ['s3', 'alibaba', 'sgws', 'ibm', 'ontap'],
    host: 'text',
    port: 'integer',
    prefix: 'text',
    region: 'text',
    encryption: { protocol: ['kms', 'aes256'], keyId: 'text' },
    privateLinkDns: 'text',
    tags: TAGS,
    storageClass: [
      ...['STANDARD', 'STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING'],
      ...['GLACIER', 'GLACIER_IR', 'DEEP_ARCHIVE', 'IA'],
    ],
    workingEnvironmentId: 'text',
    glacier: { days: 'number', tier: GLACIER_TIERS },
    deepArchive: { days: 'number', tier: ['Standard', 'Bulk'] },
  },
  local: { 'path*': 'text' },
  azure: {
    'container*': 'text',
    provider: ['azure', 'azure_data_lake'],
    storageAccountName: 'text',
    prefix: 'text',
    path: 'text',
    tags: TAGS,
    blobTier: ['HOT', 'COOL', 'ARCHIVE'],
  },
  gcp: {
    'bucket*': 'text',
    provider: ['gcp'],
    prefix: 'text',
    tags: TAGS,
    storageClass: ['STANDARD', 'NEARLINE', 'COLDLINE', 'ARCHIVE'],
    kmsKeyName: 'text',
  },
  sftp: { 'host*': 'text', 'port*': 'integer', 'rootDirectory*': 'text', provider: ['sftp'], path: 'text' },
  box: {
    'folderId*': 'text',
    'clientId*': 'text',
    'enterpriseId*': 'text',
    provider: ['box'],
    rootDirectory: 'text',
    path: 'text',
    appName: 'text',
  },
  gdrive: {
    'driveId*': 'text',
    'subject*': 'text',
    provider: ['gdrive'],
    driveName: 'text',
    folderId: 'text',
    path: 'text',
    tags: TAGS,
  },
} as const satisfies Readonly<Record<string, Fields>>

export type Protocol = keyof typeof PLACES

/** What stands for fields that the document requires and has a default for. */
export const DEFAULTS: Readonly<Partial<Record<Protocol, Readonly<Record<string, unknown>>>>> = {
  azure: { provider: 'azure' },
  gcp: { provider: 'gcp' },
  sftp: { provider: 'sftp' },
  box: { provider: 'box' },
  gdrive: { provider: 'gdrive' },
}

/** The storages' credentials by protocol; the others take none. */
export const CREDENTIALS: Readonly<Partial<Record<Protocol, Fields>>> = {
  sftp: { username: 'text', password: 'text' },
  cifs: { 'username*': 'text', 'password*': 'text', domain: 'text' },
  s3: { 'accessKey*': 'text', 'secretKey*': 'text' },
  azure: { storageAccountConnectionString: 'text' },
  box: { 'clientSecret*': 'text', 'publicKeyId*': 'text', 'privateKey*': 'text', 'passphrase*': 'text' },
  gdrive: { 'clientEmail*': 'text', 'privateKey*': 'text' },
}

/** The protocols whose places the document does not have without credentials. */
export const NEEDS_CREDENTIALS: readonly Protocol[] = ['sftp', 'box', 'gdrive']

/** The settings of a relationship, none of which is required in a request. */
export const SETTINGS: Fields = {
  gracePeriod: 'number',
  deleteOnSource: 'flag',
  deleteOnTarget: 'flag',
  objectTagging: 'flag',
  retries: 'integer',
  copyAcl: 'flag',
  copyData: 'flag',
  continuousSync: 'flag',
  fileTypes: { files: 'flag', directories: 'flag', symlinks: 'flag', hardlinks: 'flag' },
  compareBy: { uid: 'flag', gid: 'flag', mtime: 'flag', mode: 'flag' },
  copyProperties: { metadata: 'flag', tags: 'flag' },
  files: {
    excludeExtensions: { list: 'text' },
    excludeByRegex: { list: 'text' },
    minSize: 'integer',
    maxSize: 'integer',
    minDate: 'text',
    maxDate: 'text or null',
    minCreationDate: 'text',
    maxCreationDate: 'text or null',
  },
  directories: { excludeNames: { list: 'text' } },
  schedule: {
    syncInDays: 'integer',
    syncInHours: 'integer',
    syncInMinutes: 'integer',
    isEnabled: 'flag',
    nextTime: 'text',
    syncWhenCreated: 'flag',
  },
  notifications: { cm: { done: 'flag', failed: 'flag', aborted: 'flag', running_continuously: 'flag' } },
  scheduleAbort: { abortInDays: 'integer', abortInHours: 'integer', abortInMinutes: 'integer', isEnabled: 'flag' },
}

const SIDE = { dataBrokerId: 'text', groupId: 'text', encryptionType: ['src', 'trg'] } as const

/** The body of `POST /api/relationships-v2`, but for its ends and the credentials. */
export const REST: Fields = {
  groupId: 'text',
  dataBrokerId: 'text',
  settings: SETTINGS,
  encryption: { initiator: SIDE, listener: SIDE },
  customHeaders: {
    ...{ 'x-netapp-external-request-id-src': 'text', 'x-netapp-external-request-id-trg': 'text' },
    ...{ 'x-source-edge': 'text', 'x-target-edge': 'text', 'x-sync-source': 'text', 'x-sync-target': 'text' },
  },
  extraInformation: { dataSenseQueryUid: 'text', connectorId: 'text' },
  tags: TAGS,
}
