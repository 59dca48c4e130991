import { action, type StepOf } from '../workflow/action.ts'
import { text } from '../workflow/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from './connection-inputs.ts'
import { saveInputs } from './save-inputs.ts'

export const downloadDistributionAction = action({
  inputs: { distribution: text({ required: true }), ...saveInputs, ...connectionInputs },
  outputs: ['file', 'size-bytes', 'md5', 'distribution-id', 'json'],
  check: connectionProblems,
  first: login,
})

export type DistributionStep = StepOf<typeof downloadDistributionAction>
