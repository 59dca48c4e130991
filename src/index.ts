import { actions } from './actions/index.ts'
import type { Phase } from './workflow/action.ts'
import { runAction } from './workflow/run.ts'

/** Runs the action of that name, or its post phase, as a step of a job. */
export async function run(name: string, phase: Phase = 'main'): Promise<void> {
  const load = actions[name]
  if (!load) throw new Error(`there is no action named ${name}`)
  await runAction(name, await load(), phase)
}

/** Runs the main job on the simulator: `npm run demo`. */
export async function demo(): Promise<void> {
  await (await import('./demo/demo.ts')).demo()
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
