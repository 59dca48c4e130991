import * as v from 'valibot'
import { type LocalFile, oneFile } from '../../runtime/files.ts'
import { InputProblem } from '../../runtime/inputs.ts'
import { yamlAs } from '../../runtime/yaml.ts'

/** A config file of a deployment: one that the cloud has, or a local one to upload first. */
export type ConfigFile = { readonly role: 'file' | 'systemproperty'; readonly newFilename: string | undefined } & (
  | { readonly nameOrId: string; readonly by: 'id' | 'name' }
  | { readonly file: LocalFile }
)

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

/** The config files of a YAML list of `{id | name | path, role, new-filename?}`. @throws InputProblem */
export async function configFilesOf(text: string): Promise<readonly ConfigFile[]> {
  const entries = yamlAs(ConfigFiles, text) ?? []
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
