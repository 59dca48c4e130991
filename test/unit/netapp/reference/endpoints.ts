import * as v from 'valibot'

const { string: text, number, array: list, optional, picklist, strictObject: object } = v
const whole = v.pipe(number(), v.integer())
const some = optional(text())
const tags = optional(list(object({ key: some, value: some })))

const CREDENTIALS = {
  sftp: object({ username: some, password: some }),
  cifs: object({ username: text(), password: text(), domain: some }),
  s3: object({ accessKey: text(), secretKey: text() }),
  azure: object({ storageAccountConnectionString: some }),
  box: object({ clientSecret: text(), publicKeyId: text(), privateKey: text(), passphrase: text() }),
  gdrive: object({ clientEmail: text(), privateKey: text() }),
}

/** `sourceCredentials` and `targetCredentials` of a new relationship. */
export const storageCredentials = v.partial(object(CREDENTIALS))

const glacier = (...tiers: string[]) => optional(object({ days: number(), tier: picklist(tiers) }))

const STORAGE_CLASSES = [
  ...(['STANDARD', 'STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING'] as const),
  ...(['GLACIER', 'GLACIER_IR', 'DEEP_ARCHIVE', 'IA'] as const),
]

const STORAGES = {
  cifs: {
    ...{ host: text(), share: text(), path: some, workingEnvironmentId: some },
    provider: picklist(['cifs', 'anf', 'cvs', 'cvo', 'onprem', 'fsx']),
    version: optional(picklist(['1.0', '2.0', '2.1', '3.0', '3.11'])),
  },
  nfs: {
    ...{ host: text(), export: text(), path: some, workingEnvironmentId: some, accessPoint: some },
    provider: picklist(['nfs', 'anf', 'cvs', 'cvo', 'onprem', 'fsx', 'efs']),
    version: optional(picklist(['3', '4.0', '4.1', '4.2'])),
  },
  s3: {
    ...{ bucket: text(), host: some, port: optional(whole), prefix: some, region: some, privateLinkDns: some },
    ...{ workingEnvironmentId: some, tags },
    provider: picklist(['s3', 'alibaba', 'sgws', 'ibm', 'ontap']),
    encryption: optional(object({ protocol: optional(picklist(['kms', 'aes256'])), keyId: some })),
    storageClass: optional(picklist(STORAGE_CLASSES)),
    glacier: glacier('Expedited', 'Standard', 'Bulk'),
    deepArchive: glacier('Standard', 'Bulk'),
  },
  local: { path: text() },
  azure: {
    ...{ container: text(), storageAccountName: some, prefix: some, path: some, tags },
    provider: picklist(['azure', 'azure_data_lake']),
    blobTier: optional(picklist(['HOT', 'COOL', 'ARCHIVE'])),
  },
  gcp: {
    ...{ bucket: text(), prefix: some, kmsKeyName: some, tags, provider: picklist(['gcp']) },
    storageClass: optional(picklist(['STANDARD', 'NEARLINE', 'COLDLINE', 'ARCHIVE'])),
  },
  sftp: { host: text(), port: whole, path: some, rootDirectory: text(), provider: picklist(['sftp']) },
  box: {
    ...{ folderId: text(), clientId: text(), enterpriseId: some, rootDirectory: some, path: some, appName: some },
    provider: picklist(['box']),
  },
  gdrive: {
    ...{ driveId: text(), subject: text(), driveName: some, folderId: some, path: some, tags },
    provider: picklist(['gdrive']),
  },
}

const protocol = optional(picklist(['nfs', 'cifs', 's3', 'local', 'azure', 'gcp', 'sftp', 'box', 'gdrive']))

/** One end of a relationship, as responses have it. */
export const endpoint = v.partial(
  object({
    protocol,
    ...{ nfs: object(STORAGES.nfs), s3: object(STORAGES.s3), local: object(STORAGES.local) },
    cifs: object({ ...STORAGES.cifs, credentials: optional(CREDENTIALS.cifs) }),
    ...{ azure: object(STORAGES.azure), gcp: object(STORAGES.gcp), sftp: object(STORAGES.sftp) },
    ...{ box: object(STORAGES.box), gdrive: object(STORAGES.gdrive) },
  }),
)

/** The same in a request, where it takes credentials. */
export const newEndpoint = v.partial(
  object({
    protocol,
    ...{ nfs: object(STORAGES.nfs), local: object(STORAGES.local), gcp: object(STORAGES.gcp) },
    cifs: object({ ...STORAGES.cifs, credentials: optional(CREDENTIALS.cifs) }),
    s3: object({ ...STORAGES.s3, credentials: optional(CREDENTIALS.s3) }),
    azure: object({ ...STORAGES.azure, credentials: optional(CREDENTIALS.azure) }),
    sftp: object({ ...STORAGES.sftp, credentials: CREDENTIALS.sftp }),
    box: object({ ...STORAGES.box, enterpriseId: text(), credentials: CREDENTIALS.box }),
    gdrive: object({ ...STORAGES.gdrive, credentials: CREDENTIALS.gdrive }),
  }),
)
