// Compiles src/ into dist/ (or into the folder given): one bundle that every action shares, and a stub for each action.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { minify } from 'terser'
import { parse } from 'yaml'
import { licencesOf } from './licences.mjs'

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

// What `@actions/core` loads of Node's at once though no start needs it: crypto for one random name, and the promises of
// fs (with all of readline) for a summary that is written here without it.
const early = {
  'external_crypto_namespaceObject = require("crypto")':
    'external_crypto_namespaceObject = { randomUUID: () => require("crypto").randomUUID() }',
  'const { access, appendFile, writeFile } = external_fs_.promises;': '',
}

mkdirSync(join(root, 'build'), { recursive: true })
const work = mkdtempSync(join(root, 'build', 'run-'))
try {
  await build()
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function build() {
  const compiled = join(work, 'js')
  const bundled = join(work, 'dist')
  run('typescript/bin/tsc', ['--noCheck', '--outDir', compiled], root)
  writeFileSync(join(compiled, 'tsconfig.json'), JSON.stringify({ compilerOptions: { baseUrl: '.', paths } }))
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    ['build', 'src/index.js', '-o', bundled, '--no-cache', '-q', '--stats-out', join(work, 'stats.json')],
    compiled,
  )
  const stats = JSON.parse(readFileSync(join(work, 'stats.json'), 'utf8'))
  writeFileSync(join(bundled, 'licenses.txt'), licencesOf(stats, join(root, 'node_modules')))
  loadLate(join(bundled, 'index.js'))
  for (const name of readdirSync(bundled).filter((file) => file.endsWith('.js'))) await trim(join(bundled, name))
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
    ...Object.fromEntries(actions.flatMap(({ name }) => postStub(name))),
    release: "run('release')",
    demo: 'demo()',
    'simulator-server': 'serveSimulator()',
  }
}

// An action whose action.yml names a script for its post phase gets that one, too.
function postStub(name) {
  const { post } = parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')).runs
  return post === undefined ? [] : [[basename(post, '.js'), `run('${name}', 'post')`]]
}

function loadLate(file) {
  let code = readFileSync(file, 'utf8')
  for (const [now, late] of Object.entries(early)) {
    if (!code.includes(now)) throw new Error(`${file} no longer has ${now}`)
    code = code.replace(now, late)
  }
  writeFileSync(file, code)
}

// What webpack marks as unused but leaves in place is the larger part of some packages, and each start would parse it.
// Names and lines stay, so that the bundle can be read and compared.
async function trim(file) {
  const compress = { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 }
  const format = { beautify: true, indent_level: 2, comments: /@license|@preserve|^!|copyright/i }
  const { code } = await minify(readFileSync(file, 'utf8'), { compress, mangle: false, module: false, format })
  writeFileSync(file, `${code}\n`)
}

function run(path, args, cwd) {
  execFileSync(process.execPath, [join(root, 'node_modules', path), ...args], { cwd, stdio: 'inherit' })
}
