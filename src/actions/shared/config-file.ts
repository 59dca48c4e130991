import type { LocalFile } from '../../runtime/files.ts'
import type { Input } from '../../runtime/inputs.ts'

/** A config file of a deployment: one that the cloud has, or a local one to upload first. */
export type ConfigFile = { readonly role: 'file' | 'systemproperty'; readonly newFilename: string | undefined } & (
  | { readonly nameOrId: string; readonly by: 'id' | 'name' }
  | { readonly file: LocalFile }
)

/** A YAML list of `{id | name | path, role, new-filename?}`. Each `path` is looked at here: it must be one file. */
export const configFilesInput: Input<readonly ConfigFile[] | undefined> = {
  required: false,
  parse: async (text) => (await import('./config-files-input.ts')).configFilesOf(text),
}
