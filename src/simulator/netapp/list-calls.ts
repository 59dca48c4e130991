/** A list call: who offers it, and what it cannot do without. */
export interface ListCall {
  readonly brokers: 'yes' | 'no' | 'below the account'
  readonly query: readonly string[]
  readonly headers: readonly string[]
}

type Row = readonly [name: string, brokers: ListCall['brokers'], query: readonly string[], headers: readonly string[]]

const keys = ['access-key', 'secret-key']
const user = ['username', 'password']
const azure = ['storage-account-connection-string']
const google = ['private-key', 'client-email', 'subject']
const box = ['client-secret', 'public-key-id', 'private-key', 'passphrase']

const rows: readonly Row[] = [
  ['sftp-root-directory', 'no', ['host', 'port'], user],
  ['sftp-directories', 'no', ['host', 'port', 'rootDirectory'], user],
  ['cifs-shares', 'yes', ['host'], user],
  ['cifs-share-folders', 'yes', ['host', 'share'], user],
  ['nfs-exports', 'yes', ['host'], []],
  ['nfs-export-folders', 'yes', ['host', 'exportName'], []],
  ['aws-kms-keys', 'yes', ['bucket'], []],
  ['s3-buckets', 'yes', [], []],
  ['s3-bucket-folders', 'yes', ['bucket'], []],
  ['s3-private-links', 'below the account', ['region'], []],
  ['sgws-buckets', 'yes', ['host', 'port'], keys],
  ['sgws-bucket-folders', 'yes', ['host', 'bucket'], keys],
  ['ontap-s3-buckets', 'yes', ['host'], keys],
  ['ontap-s3-bucket-folders', 'yes', ['host', 'bucket'], keys],
  ['ibm-buckets', 'yes', ['host', 'port'], keys],
  ['ibm-bucket-folders', 'yes', ['host', 'bucket'], keys],
  ['alibaba-buckets', 'yes', [], keys],
  ['alibaba-bucket-folders', 'yes', ['bucket'], keys],
  ['azure-blob-storage-containers', 'yes', ['storageAccountName'], azure],
  ['azure-blob-storage-container-folders', 'yes', ['storageAccountName', 'container'], azure],
  ['azure-dataLake-storage-containers', 'no', ['storageAccountName'], azure],
  ['azure-dataLake-storage-container-folders', 'no', ['storageAccountName', 'container'], azure],
  ['gcp-buckets', 'yes', [], []],
  ['gcp-bucket-folders', 'yes', ['bucket'], []],
  ['gcp-kms-keys', 'no', ['bucket'], []],
  ['google-drives', 'no', [], google],
  ['google-drive-folders', 'no', ['driveId'], google],
  ['box-root-folder', 'no', ['clientId', 'enterpriseId'], box],
  ['box-folders', 'no', ['clientId', 'enterpriseId', 'folderId'], box],
]

/** The list calls, by the last segment of their paths. */
export const listCalls: ReadonlyMap<string, ListCall> = new Map(
  rows.map(([name, brokers, query, headers]) => [`list-${name}`, { brokers, query, headers }]),
)
