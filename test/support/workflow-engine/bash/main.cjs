const { spawnSync } = require('node:child_process')
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

const { INPUT_RUN, INPUT_SHELL, 'INPUT_WORKING-DIRECTORY': folder, ...env } = process.env
const scripts = mkdtempSync(join(env.RUNNER_TEMP, 'script-'))
const script = join(scripts, 'script.sh')
writeFileSync(script, INPUT_RUN)
const options = INPUT_SHELL === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e']
const { status, error } = spawnSync('bash', [...options, script], { cwd: resolve(folder), env, stdio: 'inherit' })
rmSync(scripts, { recursive: true })
if (error) throw error
process.exitCode = status ?? 1
