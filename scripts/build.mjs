// Compiles src/ into dist/ (or into the folder given): one bundle that every action shares, and a stub for each action.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = join(import.meta.dirname, '..')
const target = resolve(process.argv[2] ?? join(root, 'dist'))

// ncc reads `paths` from the tsconfig.json of the folder that it runs in, for packages too. `@actions/core` loads undici
// and child_process for things that no action here does (OIDC, exec); the empty modules keep them out of each start.
const paths = {
  undici: ['./src/without/undici.js'],
  '@actions/exec': ['./src/without/exec.js'],
  '@actions/http-client': ['./src/without/http-client.js'],
  '@actions/http-client/lib/auth': ['./src/without/http-client.js'],
  'actions-http-client': [join(root, 'node_modules/@actions/http-client/lib/index.js')],
}

mkdirSync(join(root, 'build'), { recursive: true })
const work = mkdtempSync(join(root, 'build', 'run-'))
try {
  build()
} finally {
  rmSync(work, { recursive: true, force: true })
}

function build() {
  const compiled = join(work, 'js')
  const bundled = join(work, 'dist')
  run('typescript/bin/tsc', ['--noCheck', '--outDir', compiled], root)
  writeFileSync(join(compiled, 'tsconfig.json'), JSON.stringify({ compilerOptions: { baseUrl: '.', paths } }))
  run('@vercel/ncc/dist/ncc/cli.js', ['build', 'src/index.js', '-o', bundled, '--no-cache', '-q'], compiled)
  for (const [name, call] of Object.entries(stubs())) {
    writeFileSync(join(bundled, `${name}.js`), `require('./index.js').${call}\n`)
  }
  rmSync(target, { recursive: true, force: true })
  cpSync(bundled, target, { recursive: true })
}

function stubs() {
  const actions = readdirSync(join(root, 'actions'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return {
    ...Object.fromEntries(actions.map(({ name }) => [name, `run('${name}')`])),
    release: "run('release')",
    demo: 'demo()',
    'simulator-server': 'serveSimulator()',
  }
}

function run(path, args, cwd) {
  execFileSync(process.execPath, [join(root, 'node_modules', path), ...args], { cwd, stdio: 'inherit' })
}
