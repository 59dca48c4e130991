// Fails when dist/ is not what src/ compiles to.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const fresh = mkdtempSync(join(tmpdir(), 'dist-'))
try {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), fresh], { stdio: 'inherit' })
  const stale = differences(join(root, 'dist'), fresh)
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ compiles to: ${stale.join(', ')}. Run \`npm run build\` and commit it.`)
    process.exitCode = 1
  } else {
    console.log('dist/ is current')
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function differences(committed, compiled) {
  const names = new Set([...readdirSync(committed), ...readdirSync(compiled)])
  return [...names].filter((name) => text(join(committed, name)) !== text(join(compiled, name)))
}

// A checkout on Windows may have other line ends.
function text(path) {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}
