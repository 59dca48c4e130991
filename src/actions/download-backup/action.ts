import { defineAction, type StepOf } from '../../runtime/action.ts'
import { text } from '../../runtime/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { LATEST, pollInputs, saveInputs } from '../shared/inputs.ts'

const inputs = {
  backup: text({ required: true }),
  environment: text(),
  ...saveInputs,
  ...pollInputs,
  ...connectionInputs,
}

const outputs = ['file', 'size-bytes', 'md5', 'backup-id', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [
    ...connectionProblems(values),
    ...(values.backup === LATEST && values.environment === undefined ? ['`backup: latest` needs `environment`'] : []),
  ],
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type BackupStep = StepOf<typeof inputs, typeof outputs>
