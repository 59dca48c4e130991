import * as v from 'valibot'
import type { BloomreachCloud } from '../bloomreach/client.ts'
import type { AppConfigFileRole } from '../bloomreach/environments.ts'
import { findOne, listedOnce } from '../bloomreach/find.ts'
import type { AppConfigFile } from '../bloomreach/schemas.ts'
import { configFileShelf } from '../bloomreach/shelves.ts'
import { type IfExists, type Stored, store, warnOfSize } from '../bloomreach/store.ts'
import { plain } from '../http/plain.ts'
import { type LocalFile, oneFile } from '../workflow/files.ts'
import { yaml } from '../workflow/input-kinds.ts'
import { type Input, InputProblem } from '../workflow/inputs.ts'
import type { Work } from '../workflow/step.ts'

const text = v.pipe(
  v.union([v.string(), v.number()], 'must be text'),
  v.transform(String),
  v.nonEmpty('must not be empty'),
)

const ConfigFiles = v.nullish(
  v.array(
    v.pipe(
      v.strictObject({
        id: v.optional(text),
        name: v.optional(text),
        path: v.optional(text),
        role: v.picklist(['file', 'systemproperty'], 'role must be `file` or `systemproperty`'),
        'new-filename': v.optional(text),
      }),
      v.check(
        ({ id, name, path }) => [id, name, path].filter((one) => one !== undefined).length === 1,
        'needs exactly one of id, name and path',
      ),
      v.check(
        (entry) => entry.role === 'file' || entry['new-filename'] === undefined,
        'new-filename goes with role `file` only',
      ),
    ),
    'must be a list',
  ),
)

/** A config file of a deployment: one that the cloud has, or a local one to upload first. */
export type ConfigFile = { readonly role: 'file' | 'systemproperty'; readonly newFilename: string | undefined } & (
  | { readonly nameOrId: string; readonly by: 'id' | 'name' }
  | { readonly file: LocalFile }
)

/** A YAML list of `{id | name | path, role, new-filename?}`. Each `path` is looked at here: it must be one file. */
export const configFilesInput: Input<readonly ConfigFile[] | undefined> = {
  required: false,
  parse: async (value) => {
    const entries = (await yaml(ConfigFiles).parse(value)) ?? []
    const problems: string[] = []
    const files: ConfigFile[] = []
    for (const { id, name, path, role, 'new-filename': newFilename } of entries) {
      const nameOrId = id ?? name
      if (nameOrId !== undefined) files.push({ role, newFilename, nameOrId, by: id === undefined ? 'name' : 'id' })
      else if (path !== undefined) {
        const file = await oneFile(path).catch((error: unknown) => problems.push(`path ${messageOf(error)}`))
        if (typeof file !== 'number') files.push({ role, newFilename, file })
      }
    }
    if (problems.length > 0) throw new InputProblem(problems.join('; '))
    return files
  },
}

/**
 * Finds the config files that the cloud is to have, and fails before anything changes if one is missing; the function
 * that it resolves with uploads the local ones and gives all their roles.
 */
export async function prepareConfigFiles(
  work: Work,
  cloud: BloomreachCloud,
  files: readonly ConfigFile[] = [],
): Promise<() => Promise<AppConfigFileRole[]>> {
  for (const entry of files) if ('file' in entry) warnOfConfigFile(work, cloud, entry.file)
  const section = listedOnce(cloud.appConfigFiles)
  const known = new Map<ConfigFile, string>()
  for (const file of files) {
    if (!('nameOrId' in file)) continue
    const { id } = await findOne('config file', section, file.nameOrId, file.by)
    known.set(file, id)
  }
  return async () => {
    const roles: AppConfigFileRole[] = []
    const existing = files.some((entry) => 'file' in entry) ? await cloud.appConfigFiles.list() : []
    for (const entry of files) {
      const { role, newFilename } = entry
      if ('file' in entry) {
        const { item } = await uploadConfigFile(work, cloud, entry.file, { existing })
        existing.push(item)
        known.set(entry, item.id)
      }
      const id = known.get(entry)
      if (id === undefined) throw new Error('a config file was not looked up')
      roles.push({ appConfigFileId: id, role, ...(newFilename !== undefined && { newFilename }) })
    }
    return roles
  }
}

/** Says so when the config file is larger than the service usually takes. */
export function warnOfConfigFile({ log }: Work, cloud: BloomreachCloud, file: LocalFile): void {
  warnOfSize({ shelf: configFileShelf(cloud), file, reporter: log })
}

/**
 * Uploads a config file, or finds it among the `existing` ones, and says so. `onStart` is called when the upload begins.
 * `warnOfConfigFile` is the caller's to call, before its first request.
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
  }: { name?: string; ifExists?: IfExists; existing: readonly AppConfigFile[]; onStart?: () => void },
): Promise<Stored<AppConfigFile>> {
  const { clock, log, signal } = work
  const stored = await store({
    shelf: configFileShelf(cloud),
    file,
    name,
    ifExists,
    seen: { existing },
    onStart,
    clock,
    reporter: log,
    signal,
  })
  const { item, reused } = stored
  const as = item.name === undefined || item.name === name ? '' : `, as ${plain(item.name, 100)}`
  log.info(
    `${reused ? 'Config file is there already' : 'Uploaded config file'}: ${plain(name, 100)}${as}, id ${plain(item.id)}`,
  )
  return stored
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
