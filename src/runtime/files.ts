import { basename, resolve } from 'node:path'
import { GlobError } from '../core/glob-error.ts'
import { sanitize } from '../core/sanitize.ts'
import { checkPlaces } from './file-place.ts'
import { statsOf } from './file-stats.ts'
import { type Input, InputProblem, shown } from './inputs.ts'

export interface LocalFile {
  /** Absolute. */
  readonly path: string
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/** The one file that `pattern` (a path or a glob) means. @throws InputProblem for none, several or a folder */
export async function oneFile(pattern: string): Promise<LocalFile> {
  const files = await filesOf(pattern)
  const [file] = files
  if (file && files.length === 1) return file
  const names = files.slice(0, 10).map(({ name }) => sanitize(name, 100))
  throw new InputProblem(`must match exactly one file; ${shown(pattern)} matches ${files.length}: ${names.join(', ')}`)
}

/**
 * The files that `pattern` (a path, or globs, one a line) means, sorted; a line that begins with `!` takes files out.
 * @throws InputProblem where a line matches none, or what is elsewhere than it says
 */
export async function filesOf(pattern: string): Promise<readonly LocalFile[]> {
  const exact = fileAt(pattern)
  if (exact) {
    checkPlaces(slashes(pattern), [exact.path])
    return [exact]
  }
  const { distinct } = await import(/* webpackChunkName: "glob" */ './glob-files.ts')
  const lines = pattern
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const isExcluding = (line: string) => line.startsWith('!') && !line.startsWith('!(')
  const excluded = new Set<string>()
  for (const line of lines.filter(isExcluding)) for (const path of await pathsOf(line.slice(1))) excluded.add(path)
  const found: string[] = []
  const empty: string[] = []
  for (const line of lines.filter((one) => !isExcluding(one))) {
    const paths = (await pathsOf(line)).filter((path) => !excluded.has(path))
    if (paths.length === 0) empty.push(line)
    checkPlaces(slashes(line), paths)
    found.push(...paths)
  }
  if (empty.length > 0 || found.length === 0) throw matchesNone(empty.length > 0 ? empty : [pattern])
  return distinct(found)
    .map(fileAt)
    .filter((file) => file !== undefined)
}

/** What one line means: the file of that very name, or what it matches as a glob. */
async function pathsOf(line: string): Promise<string[]> {
  const exact = fileAt(line)
  if (exact) return [exact.path]
  const { globFiles } = await import(/* webpackChunkName: "glob" */ './glob-files.ts')
  try {
    return await globFiles(slashes(line))
  } catch (error) {
    if (error instanceof GlobError)
      throw new InputProblem(`must be a path or a glob, not ${shown(line)} (${error.message})`)
    throw error
  }
}

function matchesNone(lines: readonly string[]): InputProblem {
  return new InputProblem(`matches no file: ${lines.map(shown).join(', ')} (in ${sanitize(process.cwd())})`)
}

/** A folder, as its absolute path; it need not be there yet. */
export function folder(preset: string): Input<string> {
  return {
    required: false,
    default: preset,
    parse: (path) => {
      const stats = statsOf(path)
      if (stats && !stats.isDirectory()) throw new InputProblem(`must be a folder; ${shown(path)} is none`)
      return resolve(path)
    },
  }
}

function fileAt(path: string): LocalFile | undefined {
  const stats = statsOf(path)
  return stats?.isFile() ? { path: resolve(path), name: basename(path), size: stats.size } : undefined
}

// A backslash is an escape in a glob, and a separator in what a Windows runner's variables hold.
function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}
