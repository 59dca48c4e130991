import type { AppConfigFiles } from '../../bloomreach/app-config-files.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import type { AppConfigFileRole } from '../../bloomreach/environments.ts'
import { configFileStore } from '../../bloomreach/file-stores.ts'
import { findOne, type ListedSection } from '../../bloomreach/find.ts'
import type { Listing } from '../../bloomreach/listing.ts'
import type { AppConfigFile } from '../../bloomreach/schemas.ts'
import { CONFIG_FILE_SIZE, warnOfSize } from '../../bloomreach/size-limits.ts'
import { type IfExists, type StoreResult, store } from '../../bloomreach/store.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { LocalFile } from '../../runtime/files.ts'
import type { Work } from '../../runtime/step.ts'
import type { ConfigFile } from './config-files-input.ts'
import { uploadedBy } from './uploaded-by.ts'

export interface UploadOptions {
  /** What has the list of what is there already, for a caller that has waited for nothing since the look-up. */
  readonly section?: Pick<AppConfigFiles, 'listing'>
  /** What holds besides while they are uploaded, as a clause: `nothing was deployed`. */
  readonly state?: string
}

/**
 * Uploads the local config files that were not yet, and gives the roles of all. What is there already is listed again
 * unless a `section` has the list.
 */
export type ConfigFileRoles = (options?: UploadOptions) => Promise<AppConfigFileRole[]>

/**
 * Finds the config files that the cloud is to have, in the `section` that all look-ups of a plan share. Fails before
 * anything changes if one is missing.
 */
export async function prepareConfigFiles(
  work: Work,
  cloud: BloomreachCloud,
  section: ListedSection<AppConfigFile>,
  files: readonly ConfigFile[] = [],
): Promise<ConfigFileRoles> {
  for (const entry of files) if ('file' in entry) warnOfSize(CONFIG_FILE_SIZE, entry.file, work.log)
  const known = new Map<ConfigFile, AppConfigFile>()
  for (const file of files) {
    if (!('nameOrId' in file)) continue
    known.set(file, await findOne('config file', section, file.nameOrId, file.by))
  }
  return async ({ section: before = cloud.appConfigFiles, state = 'nothing was deployed' } = {}) => {
    const roles: AppConfigFileRole[] = []
    const isMissing = (entry: ConfigFile) => 'file' in entry && !known.has(entry)
    let existing = files.some(isMissing) ? await before.listing() : undefined
    for (const entry of files) {
      if ('file' in entry && existing && isMissing(entry)) {
        const item = await uploadBeforehand(work, cloud, entry.file, { existing, state })
        existing = { ...existing, items: [...existing.items, item] }
        known.set(entry, item)
      }
      const item = known.get(entry)
      if (item === undefined) throw new Error('a config file was not looked up')
      roles.push(roleOf(entry, item))
    }
    return roles
  }
}

/** A file whose name was taken is stored under another one; the application is to have it under its own. */
function roleOf(entry: ConfigFile, { id, name }: AppConfigFile): AppConfigFileRole {
  const { role } = entry
  const ownName = role === 'file' && 'file' in entry && entry.file.name !== name ? entry.file.name : undefined
  const newFilename = entry.newFilename ?? ownName
  return { appConfigFileId: id, role, ...(newFilename !== undefined && { newFilename }) }
}

/** Uploads a config file that a deployment is to have, and says what that changes. */
async function uploadBeforehand(
  work: Work,
  cloud: BloomreachCloud,
  file: LocalFile,
  { existing, state }: { existing: Listing<AppConfigFile>; state: string },
): Promise<AppConfigFile> {
  const what = `config file "${sanitize(file.name)}"`
  const onStart = () => work.setState(`It is unknown whether the ${what} was uploaded; ${state}.`)
  const onRefused = () => work.setState(`The ${what} was not uploaded; ${state}.`)
  const onUploaded = (id: string) =>
    work.setState(`The ${what} was uploaded (${sanitize(id)}); whether it arrived complete is unknown; ${state}.`)
  const onCorrupt = (clause: string) => work.setState(`${clause}; ${state}.`)
  const options = { existing, onStart, onRefused, onUploaded, onCorrupt }
  const { item, reused } = await uploadConfigFile(work, cloud, file, options)
  if (!reused) work.setState(`Uploaded the ${what}, with the id ${sanitize(item.id)}; ${state}.`)
  return item
}

/**
 * Uploads a config file, or finds it among the `existing` ones, and says so. `onStart` is called when the upload begins,
 * `onRefused` when it is certain that it was not stored, `onUploaded` with its id before it is proven that it arrived
 * complete, `onCorrupt` with what is known of one that is corrupt.
 * `warnOfSize` is the caller's to call, before its first request.
 */
export async function uploadConfigFile(
  work: Work,
  cloud: BloomreachCloud,
  file: LocalFile,
  {
    name = file.name,
    ifExists = 'reuse',
    existing,
    onStart = () => {},
    onRefused = () => {},
    onUploaded = () => {},
    onCorrupt = () => {},
  }: {
    name?: string
    ifExists?: IfExists
    existing: Listing<AppConfigFile>
    onStart?: () => void
    onRefused?: () => void
    onUploaded?: (id: string) => void
    onCorrupt?: (what: string) => void
  },
): Promise<StoreResult<AppConfigFile>> {
  const { clock, log, signal } = work
  const stored = await store({
    fileStore: configFileStore(cloud),
    file,
    name,
    ifExists,
    lookup: { existing },
    onStart,
    onRefused,
    onUploaded,
    onCorrupt,
    clock,
    reporter: log,
    signal,
  })
  const { item, reused } = stored
  const as = item.name === undefined || item.name === name ? '' : `, as ${sanitize(item.name, 100)}`
  log.info(
    `${reused ? `Config file is there already${uploadedBy(item)}` : 'Uploaded config file'}: ${sanitize(name, 100)}${as}, id ${sanitize(item.id)}`,
  )
  return stored
}
