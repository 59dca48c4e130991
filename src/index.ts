import { actions } from './actions/index.ts'
import { runAction } from './workflow/run.ts'

/** Runs the action of that name as a step of a job. */
export async function run(name: string): Promise<void> {
  const action = actions[name]
  if (!action) throw new Error(`there is no action named ${name}`)
  await runAction(name, action)
}

/** Runs the main job on the simulator: `npm run demo`. */
export async function demo(): Promise<void> {
  await (await import('./demo/demo.ts')).demo()
}

/** Serves the simulator as a process of its own. */
export async function serveSimulator(): Promise<void> {
  await (await import('./simulator/serve.ts')).serveSimulator()
}
