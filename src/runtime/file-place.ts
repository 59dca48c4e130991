import { isAbsolute, relative, resolve } from 'node:path'
import { sanitize } from '../core/sanitize.ts'
import { statsOf, targetOf } from './file-stats.ts'
import { InputProblem, shown } from './inputs.ts'

const LISTED = 3

/**
 * Sees to it that the files that `pattern` (a path or a glob, with / between its parts) means are where it says: in the workspace or in
 * `RUNNER_TEMP`, all links followed, for a pull request can hold a link to any file of the runner. Elsewhere is what an
 * absolute path outside of both names; of an absolute glob, what is below its folders without wildcards.
 * @throws InputProblem
 */
export function checkPlaces(pattern: string, paths: readonly string[]): void {
  const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp } = process.env
  const roots = [workspace || process.cwd(), ...(temp ? [temp] : [])].map((root) => resolve(root))
  const given = namedPart(pattern)
  const isElsewhere = isAbsolute(pattern) && !isInside(given, roots) && !isInside(given, roots.map(targetOf))
  const allowed = [...roots, ...(isElsewhere ? [given] : [])].map(targetOf)
  const outside = paths.filter((path) => !isInside(targetOf(path), allowed))
  if (outside.length === 0) return
  const list = outside
    .slice(0, LISTED)
    .map((path) => `${shown(path)} is ${sanitize(targetOf(path))}`)
    .join(', ')
  throw new InputProblem(
    `leads out of the workspace and RUNNER_TEMP: ${list}. If that file is meant, give its absolute path`,
  )
}

/** What of an absolute pattern is no glob: all of it, or its first folders. */
function namedPart(pattern: string): string {
  const segments = pattern.split('/')
  const first = segments.findIndex((segment) => MAGIC.test(segment))
  return resolve(first < 0 || statsOf(pattern) ? pattern : `${segments.slice(0, first).join('/')}/`)
}

const MAGIC = /[*?[\\{]|[+@!]\(/

function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    const way = relative(folder, path)
    return way === '' || (way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way))
  })
}
