import { action, type StepOf } from '../../runtime/action.ts'
import { text } from '../../runtime/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { saveInputs } from '../shared/save-inputs.ts'

export const downloadLogsAction = action({
  inputs: { environment: text({ required: true }), ...saveInputs, ...connectionInputs },
  outputs: ['file', 'size-bytes', 'json'],
  check: connectionProblems,
  first: login,
})

export type LogsStep = StepOf<typeof downloadLogsAction>
