import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processesWith, type Running } from './children.ts'

/** How long a process may take to go when it was ended. */
const PATIENCE_MS = 5000

/**
 * Gives a run of the tests a folder for temporary files of its own, whose name is in the environment of each process that
 * a test starts. Node keeps there what it has compiled, too, so that not each of some 2,600 steps compiles the actions.
 * At the end the folder is removed, and the run fails when one of those processes is still there.
 */
export default function setUp(): (() => Promise<void>) | undefined {
  // Each project calls it.
  if (process.env['TESTS_FOLDER'] !== undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'tests-'))
  const cache = join(folder, 'compile-cache')
  Object.assign(process.env, { TESTS_FOLDER: folder, TMPDIR: folder, NODE_COMPILE_CACHE: cache })
  return async () => {
    const left = await survivors(folder)
    for (const { pid } of left) process.kill(pid, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
    if (left.length === 0) return
    process.exitCode = 1
    const lines = left.map(({ pid, commandLine }) => `  ${pid} ${commandLine}`)
    console.error(`Processes of the tests outlived them, and were killed:\n${lines.join('\n')}`)
  }
}

async function survivors(folder: string): Promise<Running[]> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const left = processesWith(folder).filter(({ commandLine }) => !/vitest.*workers/.test(commandLine))
    if (left.length === 0 || performance.now() > until) return left
    await sleep(50)
  }
}
