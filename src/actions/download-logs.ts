import { action, type StepOf } from '../workflow/action.ts'
import { text } from '../workflow/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from './connection-inputs.ts'
import { saveInputs } from './save-inputs.ts'

export const downloadLogsAction = action({
  inputs: { environment: text({ required: true }), ...saveInputs, ...connectionInputs },
  outputs: ['file', 'size-bytes', 'json'],
  check: connectionProblems,
  first: login,
})

export type LogsStep = StepOf<typeof downloadLogsAction>
