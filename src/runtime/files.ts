import { type Stats, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { sanitize } from '../core/sanitize.ts'
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

/** The files that `pattern` (a path, or globs, one a line) means, sorted. @throws InputProblem where there is none */
export async function filesOf(pattern: string): Promise<readonly LocalFile[]> {
  const exact = fileAt(pattern)
  if (exact) return [exact]
  const { glob } = await import('tinyglobby')
  const patterns = pattern
    .split('\n')
    .map((line) => slashes(line.trim()))
    .filter((line) => line !== '')
  const paths = await glob(patterns, { absolute: true, dot: true, onlyFiles: true, expandDirectories: false }).catch(
    () =>
      // What is no glob is a name that no file has.
      [],
  )
  const found = paths
    .sort()
    .map(fileAt)
    .filter((file) => file !== undefined)
  if (found.length === 0) throw new InputProblem(`matches no file: ${shown(pattern)} (in ${sanitize(process.cwd())})`)
  return found
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

// Not of `node:fs/promises`, which brings readline and a watcher along: it is slow to load at a step's start.
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

// A backslash is an escape in a glob, and a separator in what a Windows runner's variables hold.
function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}
