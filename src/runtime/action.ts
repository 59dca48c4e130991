import type { Call } from '../http/call.ts'
import type { Inputs, Values } from './inputs.ts'
import type { Step } from './step.ts'

/**
 * What an action's action.yml declares, and with which request each of its runs begins: as much of it as is loaded at a
 * step's start. Its story is loaded while that request is under way. A test holds it against the action.yml.
 */
export interface Action<I extends Inputs, O extends string> {
  readonly inputs: I
  readonly outputs: readonly O[]
  /**
   * What is wrong with the inputs together: whole phrases that name the inputs. To read one that is wrong by itself ends
   * the check; `ifKnown` confines that to a part of it.
   */
  readonly check?: (values: Values<I>) => readonly string[]
  /** The request to begin with, where the inputs tell it. The story makes the same one again, and gets its answer. */
  readonly first?: (values: Values<I>) => FirstRequest | undefined
}

export interface FirstRequest {
  readonly origin: string
  readonly call: Pick<Call<unknown>, 'method' | 'json'> & { readonly path: string }
  /** The limit without progress, in milliseconds. */
  readonly idleMs: number
}

/** The phases that an action.yml can name a script for. */
export type Phase = 'main' | 'post'

// biome-ignore lint/suspicious/noExplicitAny: an action of whatever inputs and outputs
export type AnyAction = Action<any, any>

/** The step that an action's story is told of. */
export type StepOf<A extends AnyAction> = Step<Values<A['inputs']>, A['outputs'][number]>

/** `action` itself, with its types inferred. */
export function action<const I extends Inputs, const O extends string>(definition: Action<I, O>): Action<I, O> {
  return definition
}
