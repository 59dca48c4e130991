import { action, type StepOf } from '../workflow/action.ts'
import { text } from '../workflow/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from './connection-inputs.ts'
import { LATEST } from './latest.ts'
import { waitInputs } from './wait-inputs.ts'

const inputs = {
  environment: text({ required: true }),
  backup: text({ required: true }),
  'source-environment': text(),
  ...waitInputs,
  ...connectionInputs,
}

const outputs = ['backup-id', 'job-id', 'status', 'duration-seconds', 'json'] as const

export const restoreAction = action({
  inputs,
  outputs,
  check: (values) => [
    ...connectionProblems(values),
    ...(values['source-environment'] !== undefined && values.backup !== LATEST
      ? ['`source-environment` goes with `backup: latest` only']
      : []),
  ],
  first: login,
})

export type RestoreStep = StepOf<typeof restoreAction>
