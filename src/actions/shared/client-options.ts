import type { ClientOptions } from '../../http/session.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Step } from '../../runtime/step.ts'
import type { requestInputs } from './inputs.ts'

/** How the step's client makes its requests. */
export function clientOptions(step: Step<Values<typeof requestInputs>, never>): ClientOptions {
  const { inputs, clock, log, signal, transport, secrets } = step
  return {
    clock,
    reporter: log,
    signal,
    transport,
    idleMs: inputs['request-timeout-seconds'] * 1000,
    retries: inputs.retries,
    onSecret: (value) => secrets.add(value),
  }
}
