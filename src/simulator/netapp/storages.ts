import type { Endpoint, NetApp, StoredFile } from './state.ts'

/** What names a place, by protocol, in the order in which an address has it. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  nfs: ['host', 'export', 'path'],
  cifs: ['host', 'share', 'path'],
  s3: ['host', 'bucket', 'prefix'],
  local: ['path'],
  azure: ['storageAccountName', 'container', 'prefix', 'path'],
  gcp: ['bucket', 'prefix'],
  sftp: ['host', 'rootDirectory', 'path'],
  box: ['folderId', 'path'],
  gdrive: ['driveId', 'path'],
}

/** The address of the storage at a relationship's end, such as `s3://site-backups` or `nfs://nas.example.com/backups`. */
export function addressOf(endpoint: Endpoint): string {
  const protocol = String(endpoint['protocol'] ?? Object.keys(endpoint)[0] ?? '')
  const place = (endpoint[protocol] ?? {}) as Record<string, unknown>
  const parts = (PLACES[protocol] ?? []).map((name) => String(place[name] ?? '').replaceAll(/^\/+|\/+$/g, ''))
  return `${protocol}://${parts.filter((part) => part !== '').join('/')}`
}

/** The files in the storage at a relationship's end. */
export function filesAt({ files }: NetApp, endpoint: Endpoint): StoredFile[] {
  const address = addressOf(endpoint)
  files[address] ??= []
  return files[address]
}

/** Puts a file there, in place of one of the same path. */
export function putFile(all: StoredFile[], file: StoredFile): void {
  const at = all.findIndex(({ path }) => path === file.path)
  if (at >= 0) all[at] = file
  else all.push(file)
}
