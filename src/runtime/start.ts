import { exchangeOf } from '../http/call.ts'
import { HeadStart } from '../http/head-start.ts'
import type { AnyAction, FirstRequest } from './action.ts'
import { cancellation } from './cancellation.ts'
import { type Inputs, readInputs, type Values } from './inputs.ts'
import { Secrets } from './secrets.ts'

/** A step that has read its inputs and sent its first request; its story is still to be loaded. */
export interface Start {
  readonly values: Values<Inputs>
  /** Why the step is over already. */
  readonly problem?: unknown
  readonly secrets: Secrets
  readonly signal: AbortSignal
  readonly headStart?: HeadStart | undefined
}

/** Begins a step with as little code as that takes; without an action it has no inputs. Never throws. */
export async function start(action: AnyAction | undefined): Promise<Start> {
  const signal = cancellation()
  const secrets = new Secrets()
  const parts = { secrets, signal }
  if (!action) return { ...parts, values: {} }
  try {
    const values = await readInputs(action.inputs, secrets, action.check)
    const first = action.first?.(values)
    return { ...parts, values, headStart: first && (await sendAhead(first, signal)) }
  } catch (problem) {
    return { ...parts, values: {}, problem }
  }
}

async function sendAhead({ call, origin, idleMs }: FirstRequest, signal: AbortSignal): Promise<HeadStart | undefined> {
  const headStart = await HeadStart.of(exchangeOf(call, call.path, { origin, idleMs, signal }))
  await headStart?.sent()
  return headStart
}
