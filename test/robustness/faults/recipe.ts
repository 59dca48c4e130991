import type { Simulator, SimulatorOptions } from '../../../src/simulator/simulator.ts'
import type { Neighbours } from './neighbours.ts'

/** A run of an action that goes well, for the tests to disturb. */
export interface Recipe {
  /** The folder below actions/, or `.` for the root action. */
  readonly action: string
  /** What sets it apart from the action's other recipes. */
  readonly variant?: string
  /** The stack, where it is not the example one with jobs of a few requests' length. */
  readonly simulator?: Pick<SimulatorOptions, 'cloud' | 'behaviors' | 'limits' | 'jobSeconds' | 'netapp'>
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>
  /** Does to the stack what the cloud of `simulator` cannot say. */
  readonly prepare?: (simulator: Simulator) => void
  readonly inputs: Inputs | ((simulator: Simulator, neighbours: Neighbours) => Inputs)
  /** Variables of the step besides those of every step; `origin` is where the simulator is reached. */
  readonly env?: (simulator: Simulator, origin: string) => Readonly<Record<string, string>>
  /** How the undisturbed run ends; success when absent. */
  readonly ends?: 'failure'
  /** What a run leaves that ends halfway, and why. */
  readonly halfway?: { readonly lines: RegExp; readonly why: string }
  /** Requests that are not sent again once they may have taken effect, and why. */
  readonly unrepeated?: { readonly requests: readonly string[]; readonly why: string }
  /** Requests (such as `GET /v3/environments`) of whose answers the status is all that counts. */
  readonly bodiless?: readonly string[]
  /** Requests that only give names to what is shown: a step that gets none shows ids. */
  readonly forNames?: readonly string[]
  /** Requests that a service may hold or answer with nothing as long as it has nothing to tell. */
  readonly idle?: readonly string[]
  /** Outputs that are others in each run, besides ids, times and durations. */
  readonly varies?: readonly string[]
  /** What may be started twice when an answer was lost, and why that is right. */
  readonly twice?: { readonly lines: RegExp; readonly why: string }
  /** What a cancelled run aborts when it had started it. */
  readonly aborts?: string
  /** With what a second run after a kill may be refused, and why. */
  readonly refusesAgain?: { readonly message: RegExp; readonly why: string }
  /** What a second run after a kill repeats or leaves, and why that is right. */
  readonly repeats?: { readonly lines: RegExp; readonly why: string }
}

export type Inputs = Readonly<Record<string, string | number | boolean>>
