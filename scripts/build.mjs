// Compiles src/ into dist/ (or into the folder given): one bundle that every action shares, and for each action a script
// with what it declares.
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Script } from 'node:vm'
import { minify } from 'terser'
import { parse } from 'yaml'
import { licencesOf } from './licences.mjs'

const root = join(import.meta.dirname, '..')
const target = resolve(process.argv[2] ?? join(root, 'dist'))

// ncc reads `paths` from the tsconfig.json of the folder that it runs in, for packages too. `@actions/core` loads undici
// and child_process for things that no action here does (OIDC, exec); the empty modules keep them out of each start.
const paths = {
  undici: ['./src/stubs/undici.js'],
  '@actions/exec': ['./src/stubs/exec.js'],
  '@actions/http-client': ['./src/stubs/http-client.js'],
  '@actions/http-client/lib/auth': ['./src/stubs/http-client.js'],
  // The same in modules, of which what nothing uses is left out.
  yaml: [join(root, 'node_modules/yaml/browser/dist/index.js')],
  'actions-http-client': [join(root, 'node_modules/@actions/http-client/lib/index.js')],
}

// What `@actions/core` loads at once though nothing here uses it: the promises of fs, with all of readline, for a summary
// that is written without it.
const unused = 'const { access, appendFile, writeFile } = external_fs_.promises;'

const gone = Object.values(paths)
  .flat()
  .filter((path) => path.startsWith(root) && !existsSync(path))
if (gone.length > 0) throw new Error(`there is no ${gone.join(', ')}`)

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
  drop(unused, bundled)
  const scripts = () => readdirSync(bundled).filter((file) => file.endsWith('.js'))
  for (const name of scripts()) await trim(join(bundled, name))
  const named = giveNames(bundled, stats.chunks)
  for (const name of scripts()) compileAtOnce(join(bundled, name))
  for (const [name, call] of Object.entries(calls())) {
    const guard = named.includes(name) ? 'if (require.main === module) ' : ''
    appendFileSync(join(bundled, `${name}.js`), `${guard}require('./index.js').${call}\n`)
  }
  rmSync(target, { recursive: true, force: true })
  cpSync(bundled, target, { recursive: true })
}

// webpack writes what an action declares into a chunk `<number>.index.js`, which sets `exports.ids` and `exports.modules`.
// It is renamed to `<action>.js`, and ends with the call: so the script that the runner starts is the chunk, and one file
// fewer is read. The script requires `index.js`; that asks for the chunk by `require('./<action>.js')`, and Node, which is
// still running that file, gives it the exports as they are by then: all of them. `exports.runtime` is set because webpack
// looks at it, and Node warns of what is not there yet. Loaded by anybody else the script must not run its step.
function giveNames(folder, chunks) {
  const names = {}
  for (const {
    id,
    names: [name = ''],
    files: [file],
  } of chunks) {
    if (!name.startsWith('action-')) continue
    names[id] = name.slice('action-'.length)
    renameSync(join(folder, file), join(folder, `${names[id]}.js`))
    appendFileSync(join(folder, `${names[id]}.js`), 'exports.runtime = undefined;\n')
  }
  const index = join(folder, 'index.js')
  const code = readFileSync(index, 'utf8')
  const byNumber = 'chunkId + ".index.js"'
  if (code.split(byNumber).length !== 2) throw new Error(`${index} no longer finds chunks by one ${byNumber}`)
  writeFileSync(index, code.replace(byNumber, `(${JSON.stringify(names)}[chunkId] ?? chunkId + ".index") + ".js"`))
  const without = [...folders(), 'release'].filter((name) => !Object.values(names).includes(name))
  if (without.length > 0) throw new Error(`no chunk holds what these declare: ${without.join(', ')}`)
  return Object.values(names)
}

/** What each script of dist/ calls, by its name. */
function calls() {
  const actions = folders()
  return {
    ...Object.fromEntries(actions.map((name) => [name, `run('${name}')`])),
    ...Object.fromEntries(actions.flatMap(postCall)),
    release: "run('release')",
    demo: 'demo()',
    'simulator-server': 'serveSimulator()',
  }
}

function folders() {
  const entries = readdirSync(join(root, 'actions'), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

// An action whose action.yml names a script for its post phase gets that one, too.
function postCall(name) {
  const { post } = parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')).runs
  return post === undefined ? [] : [[basename(post, '.js'), `run('${name}', 'post')`]]
}

function drop(text, folder) {
  const files = readdirSync(folder).map((file) => join(folder, file))
  const concerned = files.filter((file) => readFileSync(file, 'utf8').includes(text))
  if (concerned.length === 0) throw new Error(`nothing in the bundle has ${text}`)
  for (const file of concerned) writeFileSync(file, readFileSync(file, 'utf8').replace(text, ''))
}

// What webpack marks as unused but leaves in place is the larger part of some packages, and each start would parse it.
// Names and lines stay, so that the bundle can be read and compared.
async function trim(file) {
  const compress = { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 }
  const format = { beautify: true, indent_level: 2, comments: /@license|@preserve|^!|copyright/i }
  const { code } = await minify(readFileSync(file, 'utf8'), { compress, mangle: false, module: false, format })
  writeFileSync(file, `${code}\n`)
}

// V8 compiles a function in parentheses together with its script; any other it looks over, and reads once more when it is
// called, as nearly all modules of a file are that is loaded.
function compileAtOnce(file) {
  const lines = readFileSync(file, 'utf8').split('\n')
  let end
  let count = 0
  for (const [at, line] of lines.entries()) {
    const [, indent, id, head] = /^( +)(\d+): (\([^)]*\) => \{)$/.exec(line) ?? []
    if (id !== undefined && end === undefined) {
      end = new RegExp(`^${indent}\\},?$`)
      lines[at] = `${indent}${id}: (${head}`
      count++
    } else if (end?.test(line)) {
      end = undefined
      lines[at] = line.replace('}', '})')
    }
  }
  const code = lines.join('\n')
  if (end !== undefined || count === 0) throw new Error(`${file} has no modules as they were written before`)
  // Throws where a parenthesis has got to a wrong place.
  new Script(`(function (exports, require, module) {${code}\n})`, { filename: file })
  writeFileSync(file, code)
}

function run(path, args, cwd) {
  execFileSync(process.execPath, [join(root, 'node_modules', path), ...args], { cwd, stdio: 'inherit' })
}
