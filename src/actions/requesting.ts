import type { ClientOptions } from '../http/session.ts'
import { positive, whole } from '../workflow/input-kinds.ts'
import type { Values } from '../workflow/inputs.ts'
import type { Step } from '../workflow/step.ts'

/** The inputs of every action that makes requests. */
export const requestInputs = {
  'request-timeout-seconds': positive(60),
  retries: whole({ default: 5, most: 100 }),
}

/** How the step's client makes its requests. */
export function clientOptions(step: Step<Values<typeof requestInputs>, never>): ClientOptions {
  const { inputs, clock, log, signal, secrets } = step
  return {
    clock,
    reporter: log,
    signal,
    idleMs: inputs['request-timeout-seconds'] * 1000,
    retries: inputs.retries,
    onSecret: (value) => secrets.add(value),
  }
}
