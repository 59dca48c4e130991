import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
