import { action, type StepOf } from '../workflow/action.ts'
import { text } from '../workflow/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from './connection-inputs.ts'
import { LATEST } from './latest.ts'
import { saveInputs } from './save-inputs.ts'
import { pollInputs } from './wait-inputs.ts'

const inputs = {
  backup: text({ required: true }),
  environment: text(),
  ...saveInputs,
  ...pollInputs,
  ...connectionInputs,
}

export const downloadBackupAction = action({
  inputs,
  outputs: ['file', 'size-bytes', 'md5', 'backup-id', 'json'],
  check: (values) => [
    ...connectionProblems(values),
    ...(values.backup === LATEST && values.environment === undefined ? ['`backup: latest` needs `environment`'] : []),
  ],
  first: login,
})

export type BackupStep = StepOf<typeof downloadBackupAction>
