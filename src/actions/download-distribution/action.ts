import { action, type StepOf } from '../../runtime/action.ts'
import { text } from '../../runtime/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { saveInputs } from '../shared/save-inputs.ts'

export const downloadDistributionAction = action({
  inputs: { distribution: text({ required: true }), ...saveInputs, ...connectionInputs },
  outputs: ['file', 'size-bytes', 'md5', 'distribution-id', 'json'],
  check: connectionProblems,
  first: login,
})

export type DistributionStep = StepOf<typeof downloadDistributionAction>
