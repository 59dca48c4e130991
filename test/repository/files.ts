import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const REPOSITORY = join(import.meta.dirname, '..', '..')

/** The files of the repository whose paths match, with `/` between folders; those not added yet are among them. */
export function filesMatching(pattern: RegExp): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  })
  return listed.split('\n').filter((path) => pattern.test(path) && existsSync(join(REPOSITORY, path)))
}

/** The text of a file, with `\n` between its lines whatever the checkout has. */
export function textOf(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8').replaceAll('\r\n', '\n')
}
