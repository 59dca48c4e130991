import { type ActionName, actions } from './actions/index.ts'
import type { Phase } from './runtime/action.ts'
import { runStep } from './runtime/run.ts'

/** Runs the action of that name, or its post phase, as a step of a job. */
export async function run(name: ActionName, phase: Phase = 'main'): Promise<void> {
  await runStep(name, actions[name], phase)
}

/** Runs the main job on the simulator: `npm run demo`. */
export async function demo(): Promise<void> {
  await (await import(/* webpackChunkName: "demo" */ '../tools/demo/demo.ts')).demo()
}

/** Serves the simulator as a process of its own, which ends with one line of why when it cannot. */
export async function serveSimulator(): Promise<void> {
  try {
    await (await import('./simulator/serve.ts')).serveSimulator()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
