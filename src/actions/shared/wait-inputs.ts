import { flag, positive } from '../../runtime/input-kinds.ts'

/** How long and how often an action that starts a job waits for it. */
export const pollInputs = {
  'timeout-minutes': positive(60),
  'poll-interval-seconds': positive(10),
}

/** The inputs of every action that starts a job. */
export const waitInputs = { wait: flag(true), ...pollInputs }
