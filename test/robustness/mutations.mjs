// Puts one deliberate defect after another into a copy of src/, builds it, and tells which tests fail.
// `node test/robustness/mutations.mjs [number …]`; a defect that no test finds makes it fail.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mutations } from './mutation-list.mjs'

const root = join(import.meta.dirname, '..', '..')

const wanted = process.argv.slice(2).map(Number)
let survivors = 0
for (const [index, mutation] of mutations.entries()) {
  const number = index + 1
  if (wanted.length > 0 && !wanted.includes(number)) continue
  const failed = testsThatFail(mutation)
  if (failed.length === 0) survivors++
  console.log(`${number}. ${mutation.defect} (${mutation.file})`)
  console.log(
    failed.length === 0 ? '   SURVIVES' : `   killed by ${failed.length} test(s), as: ${failed[0]?.split('\n')[0]}`,
  )
}
process.exitCode = survivors === 0 ? 0 : 1

function testsThatFail({ file, find, replace, tests: [suite, names] }) {
  const copy = mkdtempSync(join(tmpdir(), 'mutation-'))
  try {
    for (const one of ['src', 'tools', 'test', 'actions', 'scripts', 'docs'])
      cpSync(join(root, one), join(copy, one), { recursive: true })
    for (const one of ['action.yml', 'package.json', 'tsconfig.json', 'vitest.config.mts']) {
      cpSync(join(root, one), join(copy, one))
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const source = readFileSync(join(copy, file), 'utf8')
    if (!source.includes(find)) throw new Error(`${file} does not hold: ${find}`)
    writeFileSync(
      join(copy, file),
      source.replace(find, () => replace),
    )
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, stdio: 'inherit' })
    return run(copy, suite, names)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function run(copy, suite, names) {
  const report = join(copy, 'report.json')
  const pattern = names === '' ? [] : ['-t', names]
  const args = ['run', `test/${suite}.test.ts`, ...pattern, '--reporter=json', `--outputFile=${report}`]
  const env = { ...process.env, ROBUSTNESS: 'all', MODEL_RUNS: '240' }
  spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: copy,
    stdio: 'ignore',
    env,
  })
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const all = testResults.flatMap(({ assertionResults, message, name }) =>
    assertionResults.length > 0 ? assertionResults : [{ status: 'failed', fullName: `${name}: ${message}` }],
  )
  return all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
}
