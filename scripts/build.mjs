// Compiles src/ into dist/ (or into the folder given): one bundle that all actions share, and for each action a script
// that calls it.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { minify } from 'terser'
import { licencesOf } from './licences.mjs'
import { troubleshootingIndex } from './troubleshooting.mjs'

const root = join(import.meta.dirname, '..')
const target = resolve(process.argv[2] ?? join(root, 'dist'))
const packages = join(root, 'node_modules')

// ncc reads `paths` from the tsconfig.json of the folder that it runs in, for packages too. `@actions/core` and
// `@actions/github` import undici, an HTTP client, child_process and plugins for features that few or no actions here use;
// the stubs keep them out.
const paths = {
  undici: ['./src/stubs/undici.js'],
  '@actions/exec': ['./src/stubs/exec.js'],
  '@actions/http-client': ['./src/stubs/http-client.js'],
  '@octokit/plugin-rest-endpoint-methods': ['./src/stubs/octokit-plugins.js'],
  '@octokit/plugin-paginate-rest': ['./src/stubs/octokit-plugins.js'],
  // What the stub of the HTTP client loads for its first request.
  'actions-http-client': [join(packages, '@actions/http-client/lib/index.js')],
  // The same code as ES modules, so that webpack leaves out what is not used.
  yaml: [join(packages, 'yaml/browser/dist/index.js')],
}

/** The scripts of dist/, and what each calls. */
const scripts = {
  ...Object.fromEntries(readdirSync(join(root, 'actions')).map((name) => [name, `run('${name}')`])),
  release: "run('release')",
  'simulator-post': "run('simulator', 'post')",
  'simulator-server': 'serveSimulator()',
  demo: 'demo()',
}

mkdirSync(join(root, 'build'), { recursive: true })
const work = mkdtempSync(join(root, 'build', 'run-'))
try {
  const [compiled, bundled, stats] = ['js', 'dist', 'stats.json'].map((name) => join(work, name))
  run(root, 'typescript/bin/tsc', ['--noCheck', '--outDir', compiled])
  writeFileSync(join(compiled, 'tsconfig.json'), JSON.stringify({ compilerOptions: { baseUrl: '.', paths } }))
  const options = ['-o', bundled, '--quiet', '--no-cache', '--stats-out', stats]
  run(compiled, '@vercel/ncc/dist/ncc/cli.js', ['build', 'src/index.js', ...options])
  for (const file of readdirSync(bundled)) await removeUnusedCode(join(bundled, file))
  for (const name in scripts) writeFileSync(join(bundled, `${name}.js`), `require('./index.js').${scripts[name]}\n`)
  writeFileSync(join(bundled, 'licenses.txt'), licencesOf(JSON.parse(readFileSync(stats, 'utf8')), packages))
  writeFileSync(join(bundled, 'troubleshooting.json'), JSON.stringify(troubleshootingIndex(root)))
  rmSync(target, { recursive: true, force: true })
  cpSync(bundled, target, { recursive: true })
} finally {
  rmSync(work, { recursive: true, force: true })
}

// Webpack marks unused code but leaves it in place. Names and lines stay, so that the bundle can be read and compared.
async function removeUnusedCode(file) {
  const compress = { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 }
  const format = { beautify: true, indent_level: 1, comments: /@license|^!|copyright/i }
  const { code } = await minify(readFileSync(file, 'utf8'), { compress, mangle: false, module: false, format })
  writeFileSync(file, `${code}\n`)
}

function run(cwd, script, args) {
  execFileSync(process.execPath, [join(packages, script), ...args], { cwd, stdio: 'inherit' })
}
