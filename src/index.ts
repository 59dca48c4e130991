import { actions } from './actions/index.ts'
import { runAction } from './workflow/run.ts'

/** Runs the action of that name as a step of a job. */
export async function run(name: string): Promise<void> {
  const action = actions[name]
  if (!action) throw new Error(`there is no action named ${name}`)
  await runAction(name, action)
}
