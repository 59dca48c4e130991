import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Actions of the contract that do not exist yet: an example that uses one is not run, and not found fault with for it. */
const MISSING = ['domain', 'download-backup', 'download-logs', 'environment', 'prune']

/** Those that a workflow's text uses. Throws when one of the list exists by now. */
export function missingActions(text: string): string[] {
  const found = MISSING.filter((name) => existsSync(join(import.meta.dirname, '..', '..', 'actions', name)))
  if (found.length > 0) throw new Error(`No longer missing, so to be taken off the list: ${found.join(', ')}`)
  return MISSING.filter((name) => text.includes(`/actions/${name}@`))
}
