import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runStep } from '../../../tools/runner/run-action.ts'
import { temporaryFolder } from '../../unit/runner/throwaway-action.ts'
import type { Machine, StandIn } from './machine.ts'
import { runWorkflow, type WorkflowOptions, type WorkflowRun } from './run-workflow.ts'

type Options = Partial<Omit<WorkflowOptions, 'machine'>> & Partial<Pick<Machine, 'env' | 'path' | 'standIns'>>

/**
 * Runs a workflow of a repository that is gone after the test: its text, or files by their path, the first of which is
 * run. What comes before `jobs` may be left out: then it is for a push, without permissions.
 */
export async function run(workflow: string | Record<string, string>, options: Options = {}): Promise<WorkflowRun> {
  const { env, path, standIns, ...others } = options
  const repository = temporaryFolder()
  const files = typeof workflow === 'string' ? { '.github/workflows/it.yml': workflow } : workflow
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, name)), { recursive: true })
    writeFileSync(join(repository, name), text.startsWith('jobs:') ? `on: push\npermissions: {}\n${text}` : text)
  }
  const machine = {
    ...{ repository, folder: temporaryFolder(), runStep },
    ...(env !== undefined && { env }),
    ...(path !== undefined && { path }),
    standIns: { 'actions/checkout': checkoutOf(repository), ...standIns },
  }
  return await runWorkflow(join(repository, Object.keys(files)[0] ?? ''), {
    event: { name: 'push' },
    ...others,
    machine,
  })
}

function checkoutOf(repository: string): StandIn {
  return ({ workspace }) => {
    cpSync(repository, workspace, { recursive: true })
    return {}
  }
}

/** Each job and its result. */
export function results(run: WorkflowRun): Record<string, string> {
  return Object.fromEntries(run.jobs.map(({ name, result }) => [name, result]))
}

/** What all steps wrote. */
export function logOf(run: WorkflowRun): string[] {
  return run.jobs.flatMap(({ steps }) => steps.flatMap(({ log }) => log))
}
