import { type Stats, statSync } from 'node:fs'

/** What there is at the path; undefined where there is nothing, or nothing that can be seen. */
export function statsOf(path: string): Stats | undefined {
  // Not of `node:fs/promises`, which brings readline and a watcher along: it takes its time to load.
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
