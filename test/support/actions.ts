import { join } from 'node:path'
import { readAction } from '../../tools/runner/metadata.ts'

const REPOSITORY = join(import.meta.dirname, '..', '..')

export type Inputs = Readonly<Record<string, string | number | boolean>>

/** The folder of `actions/<name>`, or of the root action for `.`. */
export function actionFolder(name: string): string {
  return name === '.' ? REPOSITORY : join(REPOSITORY, 'actions', name)
}

/** The variables that lead the steps to both services at `origin`. */
export function addressesAt(origin: string): Record<string, string> {
  return { BRC_API_URL: origin, NETAPP_API_URL: origin, NETAPP_TOKEN_URL: `${origin}/oauth/token` }
}

const known = new Map<string, Promise<Record<string, string>>>()

/** A test need not wait as long as a release may. */
export function quickDefaults(action: string): Promise<Record<string, string>> {
  const defaults = known.get(action) ?? readDefaults(action)
  known.set(action, defaults)
  return defaults
}

async function readDefaults(action: string): Promise<Record<string, string>> {
  const { inputs } = await readAction(action)
  return inputs.has('poll-interval-seconds') ? { 'poll-interval-seconds': '0.1' } : {}
}

export function texts(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))
}
