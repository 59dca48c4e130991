import { positive } from '../../runtime/input-kinds.ts'
import { pollInputs } from './wait-inputs.ts'

/** The inputs of every action that follows domains. */
export const domainInputs = {
  'domains-timeout-minutes': positive(5),
  'poll-interval-seconds': pollInputs['poll-interval-seconds'],
}
