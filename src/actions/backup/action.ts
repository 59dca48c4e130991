import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, integer, text } from '../../runtime/input-kinds.ts'
import { ifKnown } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { waitInputs } from '../shared/inputs.ts'

const inputs = {
  environment: text({ required: true }),
  type: choice(['Manual', 'StackSnapshot'], 'Manual'),
  ...waitInputs,
  keep: integer({ least: 1 }),
  ...connectionInputs,
}

const outputs = [
  'backup-id',
  'status',
  'created-at',
  'distribution-id',
  'duration-seconds',
  'deleted-backup-ids',
  'json',
  'simulated',
] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [
    ...connectionProblems(values),
    ...ifKnown(() => (values.keep !== undefined && !values.wait ? ['`keep` needs `wait: true`'] : [])),
  ],
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type BackupStep = StepOf<typeof inputs, typeof outputs>
