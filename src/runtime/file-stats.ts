import { realpathSync, type Stats, statSync } from 'node:fs'

/** What there is at the path; undefined where there is nothing, or nothing that can be seen. */
export function statsOf(path: string): Stats | undefined {
  // Not of `node:fs/promises`, which brings readline and a watcher along: it takes its time to load.
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** Where the path leads, all links followed; the path itself where there is nothing. */
export function targetOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
