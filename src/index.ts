import { actions } from './actions/index.ts'
import type { Phase } from './runtime/action.ts'
import { start } from './runtime/start.ts'

/** Runs the action of that name, or its post phase, as a step of a job. */
export async function run(name: keyof typeof actions, phase: Phase = 'main'): Promise<void> {
  // The post phase goes by the state that `main` has saved, and reads no inputs.
  const begun = await start(phase === 'main' ? await actions[name]() : undefined)
  const { finish } = await import(/* webpackChunkName: "step" */ './actions/stories.ts')
  await finish(name, phase, begun)
}

// Keeps in the shared bundle what actions declare with; nobody imports it from here. What all of them take is run at each
// start, the rest is only kept.
export { connectionInputs } from './actions/shared/connection-inputs.ts'
export { waitInputs } from './actions/shared/wait-inputs.ts'
export { action } from './runtime/action.ts'
export { text } from './runtime/input-kinds.ts'
export const keptInBundle = () => import(/* webpackMode: "eager" */ './runtime/files.ts')

/** Runs the main job on the simulator: `npm run demo`. */
export async function demo(): Promise<void> {
  await (await import('../tools/demo/demo.ts')).demo()
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
