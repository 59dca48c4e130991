import type { Inputs, Values } from './inputs.ts'
import type { Step } from './step.ts'

/** An action: what its action.yml declares, and its story. A test holds the two against each other. */
export interface Action<I extends Inputs, O extends string> {
  readonly inputs: I
  readonly outputs: readonly O[]
  /**
   * What is wrong with the inputs together: whole phrases that name the inputs. To read one that is wrong by itself ends
   * the check; `ifKnown` confines that to a part of it.
   */
  readonly check?: (values: Values<I>) => readonly string[]
  readonly main: (step: Step<Values<I>, O>) => Promise<void>
  /** What is left to do when the job is over, by the state that `main` has saved: no inputs are read for it. */
  readonly post?: (step: Step<Values<Inputs>, never>) => Promise<void>
}

/** The phases that an action.yml can name a script for. */
export type Phase = 'main' | 'post'

// biome-ignore lint/suspicious/noExplicitAny: an action of whatever inputs and outputs
export type AnyAction = Action<any, any>

/** `action` itself, with its types inferred. */
export function action<const I extends Inputs, const O extends string>(definition: Action<I, O>): Action<I, O> {
  return definition
}
