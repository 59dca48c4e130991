import * as v from 'valibot'
import { isObject } from '../../core/fields.ts'
import { type LocalFile, oneFile } from '../../runtime/files.ts'
import { separated } from '../../runtime/input-kinds.ts'
import { InputProblem } from '../../runtime/inputs.ts'
import { textsOf, valueAs } from '../../runtime/yaml.ts'

/** A config file of a deployment: one that the cloud has, or a local one to upload first. */
export type ConfigFile = { readonly role: 'file' | 'systemproperty'; readonly newFilename: string | undefined } & (
  | { readonly nameOrId: string; readonly by: 'id' | 'name' }
  | { readonly file: LocalFile }
)

const text = v.pipe(v.string('must be text'), v.nonEmpty('must not be empty'))

const ConfigFileEntry = v.pipe(
  v.strictObject({
    id: v.optional(text),
    name: v.optional(text),
    path: v.optional(text),
    role: v.picklist(['file', 'systemproperty'], 'role must be `file` or `systemproperty`'),
    'new-filename': v.optional(text),
  }),
  v.check(
    ({ id, name, path }) => [id, name, path].filter((one) => one !== undefined).length === 1,
    'specify exactly one of id, name, or path',
  ),
  v.check(
    (entry) => entry.role === 'file' || entry['new-filename'] === undefined,
    'new-filename goes with role `file` only',
  ),
)

const ConfigFiles = v.array(ConfigFileEntry, 'must be a list')

/**
 * The config files of a YAML list of `{id | name | path, role, new-filename?}`, or of a plain list of names, one per line or
 * separated by commas. All of it is text: `1.10` stays `1.10`. @throws InputProblem
 */
export async function configFilesOf(text: string): Promise<readonly ConfigFile[]> {
  const entries = valueAs(ConfigFiles, withRoles(textsOf(text) ?? plainList(text)))
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
}

/** A name alone is that of an existing config file; a role that is missing is as wrong as another. */
function withRoles(list: unknown): unknown {
  if (!Array.isArray(list)) return list
  return list.map((entry) => {
    if (typeof entry === 'string') return { name: entry, role: 'systemproperty' }
    return isObject(entry) ? { role: '', ...entry } : entry
  })
}

function plainList(text: string): string[] {
  return separated(text.replaceAll(/^\s*#.*$/gm, ''))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
