import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  type RunningStep,
  runStep,
  type StepOptions,
  type StepResult,
  startStep,
} from '../../../tools/runner/run-action.ts'

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'runner-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

interface Parts {
  /** Scripts, as CommonJS; `main` writes nothing when it is left out. */
  main?: string
  pre?: string
  post?: string
  /** Further YAML: `inputs:`, or lines for the block of `runs`. */
  yaml?: string
  runs?: string
}

/** Writes an action into a folder of its own, its scripts beside that folder in `dist`, and gives its folder. */
export function throwawayAction({ main = '', pre, post, yaml = '', runs = '' }: Parts): string {
  const root = temporaryFolder()
  const action = join(root, 'actions', 'it')
  mkdirSync(join(root, 'dist'), { recursive: true })
  mkdirSync(action, { recursive: true })
  const scripts = Object.entries({ pre, main, post }).filter(([, source]) => source !== undefined)
  for (const [phase, source] of scripts) {
    writeFileSync(join(root, 'dist', `${phase}.js`), `const fs = require('node:fs')\n${source}`)
  }
  const lines = scripts.map(([phase]) => `  ${phase}: ../../dist/${phase}.js`)
  writeFileSync(
    join(action, 'action.yml'),
    ['name: It', yaml, 'runs:', '  using: node24', ...lines, runs && `  ${runs}`].join('\n'),
  )
  return action
}

/** Runs an action's script in folders that are gone after the test. */
export function run(parts: Parts, options: Omit<StepOptions, 'action'> = {}): Promise<StepResult> {
  return runStep({ ...folders(), ...options, action: throwawayAction(parts) })
}

export function start(parts: Parts, options: Omit<StepOptions, 'action'> = {}): Promise<RunningStep> {
  return startStep({ ...folders(), ...options, action: throwawayAction(parts) })
}

export function folders() {
  const root = temporaryFolder()
  return { workspace: join(root, 'workspace'), temp: join(root, 'temp') }
}

/** Prints the id of a process that it starts, which runs on by itself until it is ended. */
export const LEAVE_A_PROCESS = `{ const child = require('node:child_process').spawn(
    process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', detached: true })
  child.unref(); console.log(child.pid) }`

/** Whether a process runs; one that has ended does not, although nobody has asked yet how it ended. */
export function isRunning(pid: number | string | undefined): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}
