import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The `owner/name` of this repository on GitHub, which package.json alone says.
 * @param {string} root the folder with package.json
 * @returns {string}
 */
export function repositoryOf(root) {
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [, slug] = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/.exec(repository?.url ?? '') ?? []
  if (slug === undefined)
    throw new Error('`repository` in package.json is to be git+https://github.com/<owner>/<name>.git')
  return slug
}
