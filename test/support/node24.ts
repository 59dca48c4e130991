import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The Node that `using: node24` means: that of the `node` package, or the running one when it is of this version. */
export function node24(): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const installed = join(import.meta.dirname, '..', '..', 'node_modules', 'node', 'bin', name)
  if (existsSync(installed)) return installed
  if (process.versions.node.startsWith('24.')) return process.execPath
  throw new Error(`There is no Node 24 at ${installed}, and this is Node ${process.versions.node}; run npm ci`)
}
