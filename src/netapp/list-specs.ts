/** What a list call takes, its names separated by spaces; `*` marks what it requires. */
interface ListSpec {
  /** In the query. */
  readonly parameters: string
  /** In headers. */
  readonly credentials: string
  /** Who can be asked, where that is not a group or a data broker, whose lists are below `/api/data-brokers/{id}`. */
  readonly exists?: 'for groups only' | 'below the account'
}

const NOTHING = ''
const KEYS = 'access-key* secret-key*'
const SMB_USER = 'username* password* domain'
const SFTP_USER = 'username* password*'
const AZURE = 'storage-account-connection-string*'
const GOOGLE = 'private-key* client-email* subject*'
const BOX = 'client-secret* public-key-id* private-key* passphrase*'
const FOLDERS = 'bucket* prefix'

/** All list calls, by what stands in their path behind `list-`. */
export const LISTS = {
  'alibaba-bucket-folders': { parameters: FOLDERS, credentials: KEYS },
  'alibaba-buckets': { parameters: NOTHING, credentials: KEYS },
  'aws-kms-keys': { parameters: 'bucket*', credentials: NOTHING },
  'azure-blob-storage-container-folders': {
    parameters: 'storageAccountName* container* prefix',
    credentials: AZURE,
  },
  'azure-blob-storage-containers': { parameters: 'storageAccountName*', credentials: AZURE },
  'azure-dataLake-storage-container-folders': {
    parameters: 'storageAccountName* container* path',
    credentials: AZURE,
    exists: 'for groups only',
  },
  'azure-dataLake-storage-containers': {
    parameters: 'storageAccountName*',
    credentials: AZURE,
    exists: 'for groups only',
  },
  'box-folders': {
    parameters: 'clientId* enterpriseId* folderId* folderName appName',
    credentials: BOX,
    exists: 'for groups only',
  },
  'box-root-folder': { parameters: 'clientId* enterpriseId* appName', credentials: BOX, exists: 'for groups only' },
  'cifs-share-folders': { parameters: 'host* share* version path', credentials: SMB_USER },
  'cifs-shares': { parameters: 'host* version', credentials: SMB_USER },
  'gcp-bucket-folders': { parameters: FOLDERS, credentials: NOTHING },
  'gcp-buckets': { parameters: NOTHING, credentials: NOTHING },
  'gcp-kms-keys': { parameters: 'bucket*', credentials: NOTHING, exists: 'for groups only' },
  'google-drive-folders': {
    parameters: 'driveId* folderId folderName',
    credentials: GOOGLE,
    exists: 'for groups only',
  },
  'google-drives': { parameters: NOTHING, credentials: GOOGLE, exists: 'for groups only' },
  'ibm-bucket-folders': { parameters: `host* port ${FOLDERS}`, credentials: KEYS },
  'ibm-buckets': { parameters: 'host* port*', credentials: KEYS },
  'nfs-export-folders': { parameters: 'host* exportName* isEFS version accessPoint path', credentials: NOTHING },
  'nfs-exports': { parameters: 'host* isEFS', credentials: NOTHING },
  'ontap-s3-bucket-folders': { parameters: `host* port ${FOLDERS}`, credentials: KEYS },
  'ontap-s3-buckets': { parameters: 'host* port', credentials: KEYS },
  's3-bucket-folders': { parameters: FOLDERS, credentials: NOTHING },
  's3-buckets': { parameters: NOTHING, credentials: NOTHING },
  's3-private-links': { parameters: 'region*', credentials: 'x-bucket-name', exists: 'below the account' },
  'sftp-directories': {
    parameters: 'host* port* rootDirectory* path',
    credentials: SFTP_USER,
    exists: 'for groups only',
  },
  'sftp-root-directory': { parameters: 'host* port*', credentials: SFTP_USER, exists: 'for groups only' },
  'sgws-bucket-folders': { parameters: `host* port ${FOLDERS}`, credentials: KEYS },
  'sgws-buckets': { parameters: 'host* port*', credentials: KEYS },
} as const satisfies Readonly<Record<string, ListSpec>>

export type ListName = keyof typeof LISTS

export const LIST_NAMES = Object.keys(LISTS) as ListName[]

export type Pairs = Readonly<Record<string, string>>

/** What of a list's parameters and credentials is missing, and what is none of them. */
export interface NameProblems {
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
}

/** How the names in `given` differ from the query parameters that the list takes. */
export function parameterProblems(list: ListName, given: Pairs = {}): NameProblems {
  return compare(LISTS[list].parameters, given)
}

/** How the names in `given` differ from the credentials that the list takes; header names have no case. */
export function credentialProblems(list: ListName, given: Pairs = {}): NameProblems {
  const lowerCase = Object.entries(given).map(([name, value]) => [name.toLowerCase(), value])
  return compare(LISTS[list].credentials, Object.fromEntries(lowerCase))
}

/** Where the list is for one data broker. */
export function existsForBrokers(list: ListName): 'below the broker' | 'below the account' | 'no' {
  const { exists }: ListSpec = LISTS[list]
  if (exists === undefined) return 'below the broker'
  return exists === 'for groups only' ? 'no' : exists
}

/** The names of a specification, as a reader is told them. */
export function namesIn(spec: string): string[] {
  return spec.split(' ').filter((name) => name !== '')
}

function compare(spec: string, given: Pairs): NameProblems {
  const required = namesIn(spec).filter((name) => name.endsWith('*'))
  const known = new Set(namesIn(spec).map(withoutMark))
  return {
    missing: required.map(withoutMark).filter((name) => (given[name] ?? '') === ''),
    unknown: Object.keys(given).filter((name) => !known.has(name)),
  }
}

function withoutMark(name: string): string {
  return name.replace('*', '')
}
