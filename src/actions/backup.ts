import { action } from '../workflow/action.ts'
import { choice, text, whole } from '../workflow/input-kinds.ts'
import { ifKnown, type Values } from '../workflow/inputs.ts'
import type { Step } from '../workflow/step.ts'
import { connect, connectionInputs, connectionProblems } from './connection.ts'
import { waitInputs } from './wait-inputs.ts'

const inputs = {
  environment: text({ required: true }),
  type: choice(['Manual', 'StackSnapshot'], 'Manual'),
  ...waitInputs,
  keep: whole({ least: 1 }),
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
] as const

export type BackupStep = Step<Values<typeof inputs>, (typeof outputs)[number]>

export const backupAction = action({
  inputs,
  outputs,
  check: (values) => [
    ...connectionProblems(values),
    ...ifKnown(() => (values.keep !== undefined && !values.wait ? ['`keep` needs `wait: true`'] : [])),
  ],
  async main(step) {
    const cloud = await connect(step)
    const { backUpAndPrune } = await import(/* webpackChunkName: "bloomreach" */ './backing-up.ts')
    await backUpAndPrune(step, cloud)
  },
})
