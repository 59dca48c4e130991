import { type Dirent, readdir } from 'node:fs'
import { isAbsolute, join, parse, resolve } from 'node:path'
import { alternatives, globOf, isMagic } from '../core/glob.ts'
import { GlobError } from '../core/glob-error.ts'
import { statsOf, targetOf } from './file-stats.ts'

/** More entries than a build has; a pattern that looks at more is a mistake, and would hold the step up. */
const MOST_ENTRIES = 200_000

/**
 * The absolute paths of the files that a glob means, counted from the working directory, sorted. Segments match names
 * that begin with a dot, too; `**` stands for any number of folders. Links are followed, and a file that is reached in
 * several ways is one file. @throws GlobError
 */
export async function globFiles(pattern: string): Promise<string[]> {
  const walk = new Walk()
  for (const one of alternatives(pattern)) {
    const { root } = parse(one)
    const start = isAbsolute(one) ? root : process.cwd()
    const segments = one.slice(isAbsolute(one) ? root.length : 0).split('/')
    await walk.follow(
      start,
      segments.filter((segment) => segment !== '' && segment !== '.'),
    )
  }
  return distinct(walk.files)
}

/** One path of each file; not a link, where one of them is none. */
export function distinct(paths: Iterable<string>): string[] {
  const byTarget = new Map<string, string>()
  for (const path of [...paths].sort()) {
    const target = targetOf(path)
    if (!byTarget.has(target) || path === target) byTarget.set(target, path)
  }
  return [...byTarget.values()].sort()
}

class Walk {
  readonly files = new Set<string>()
  #entries = 0

  /** Adds what the segments lead to from `folder`. */
  async follow(folder: string, segments: readonly string[]): Promise<void> {
    const [segment, ...rest] = segments
    if (segment === undefined) return
    if (segment === '**') return this.#anyDepth(folder, rest, [])
    const names = isMagic(segment) ? await this.#namesIn(folder, globOf(segment)) : [segment]
    for (const name of names) {
      const path = join(folder, name)
      const stats = statsOf(path)
      if (rest.length === 0 && stats?.isFile()) this.files.add(resolve(path))
      else if (rest.length > 0 && stats?.isDirectory()) await this.follow(path, rest)
    }
  }

  /** `above`: where the folders that it came through really are, for links that lead back. */
  async #anyDepth(folder: string, rest: readonly string[], above: readonly string[]): Promise<void> {
    const target = targetOf(folder)
    if (above.includes(target)) return
    await this.follow(folder, rest.length === 0 ? ['*'] : rest)
    for (const name of await this.#namesIn(folder, () => true)) {
      const path = join(folder, name)
      if (statsOf(path)?.isDirectory()) await this.#anyDepth(path, rest, [...above, target])
    }
  }

  async #namesIn(folder: string, matches: (name: string) => boolean): Promise<string[]> {
    const entries = await entriesOf(folder)
    this.#entries += entries.length
    if (this.#entries > MOST_ENTRIES) throw new GlobError(`it looks at more than ${MOST_ENTRIES} files`)
    return entries.map(({ name }) => name).filter(matches)
  }
}

/** What is in the folder; nothing where it cannot be read. */
function entriesOf(folder: string): Promise<Dirent[]> {
  return new Promise((done) => readdir(folder, { withFileTypes: true }, (error, entries) => done(error ? [] : entries)))
}
