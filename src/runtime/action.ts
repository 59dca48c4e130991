import type { Call } from '../http/call.ts'
import type { Inputs, Values } from './inputs.ts'
import type { Step } from './step.ts'

/** What an action's action.yml declares, and how to load what it does. A test compares it with the action.yml. */
export interface Action<I extends Inputs, O extends readonly string[]> {
  readonly inputs: I
  readonly outputs: O
  /**
   * Problems of the inputs together: whole phrases that name the inputs. Reading an input that is wrong by itself ends
   * the check; `ifKnown` confines that to a part of it.
   */
  readonly check?: (values: Values<I>) => readonly string[]
  /** The request that a run begins with, if the inputs decide it: it is sent while `main` loads. */
  readonly firstRequest?: (values: Values<I>) => FirstRequest | undefined
  /** Loads what the action does. */
  readonly main: () => Promise<{ readonly main: (step: StepOf<I, O>) => Promise<void> }>
  /** Loads what is left to do when the job has ended, by the state that `main` has saved: no inputs are read for it. */
  readonly post?: () => Promise<{ readonly post: (step: PostStep) => Promise<void> }>
}

export interface FirstRequest {
  readonly origin: string
  readonly call: Pick<Call<unknown>, 'method' | 'path' | 'json'>
  /** The limit without progress, in milliseconds. */
  readonly idleMs: number
}

/** The phases that an action.yml can name a script for. */
export type Phase = 'main' | 'post'

// biome-ignore lint/suspicious/noExplicitAny: an action of whatever inputs and outputs
export type AnyAction = Action<any, any>

/** The step of an action with these inputs and outputs. */
export type StepOf<I extends Inputs, O extends readonly string[]> = Step<Values<I>, O[number]>

/** The step of a post phase, which has read no inputs. */
export type PostStep = Pick<Step<unknown, never>, 'savedState' | 'clock' | 'log'>

/** `definition` itself, with its types inferred. */
export function defineAction<const I extends Inputs, const O extends readonly string[]>(
  definition: Action<I, O>,
): Action<I, O> {
  return definition
}
