import { action, type StepOf } from '../../runtime/action.ts'
import { text } from '../../runtime/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { LATEST } from '../shared/latest.ts'
import { saveInputs } from '../shared/save-inputs.ts'
import { pollInputs } from '../shared/wait-inputs.ts'

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
