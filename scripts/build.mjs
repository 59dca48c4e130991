// Compiles src/ into dist/: one bundle that every action shares, and a stub for each action.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const target = process.argv[2] ?? join(root, 'dist')
const compiled = join(root, 'build')

rmSync(compiled, { recursive: true, force: true })
rmSync(target, { recursive: true, force: true })
bin('typescript/bin/tsc', [], root)

// ncc reads `paths` from the tsconfig.json of the folder that it runs in, for packages too. `@actions/core` loads undici
// and child_process for things that no action here does (OIDC, exec); the empty modules keep them out of each start.
writeFileSync(
  join(compiled, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: {
      baseUrl: '.',
      paths: {
        undici: ['./src/without/undici.js'],
        '@actions/exec': ['./src/without/exec.js'],
        '@actions/http-client': ['./src/without/http-client.js'],
        '@actions/http-client/lib/auth': ['./src/without/http-client.js'],
      },
    },
  }),
)
bin('@vercel/ncc/dist/ncc/cli.js', ['build', 'src/index.js', '-o', target, '--no-cache', '-q'], compiled)

const actions = readdirSync(join(root, 'actions'))
mkdirSync(target, { recursive: true })
for (const name of actions) {
  writeFileSync(join(target, `${name}.js`), `require('./index.js').run('${name}')\n`)
}
writeFileSync(join(target, 'demo.js'), "require('./index.js').demo()\n")

function bin(path, args, cwd) {
  execFileSync(process.execPath, [join(root, 'node_modules', path), ...args], { cwd, stdio: 'inherit' })
}
