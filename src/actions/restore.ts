import { action } from '../workflow/action.ts'
import { text } from '../workflow/input-kinds.ts'
import type { Values } from '../workflow/inputs.ts'
import type { Step } from '../workflow/step.ts'
import { connect, connectionInputs, connectionProblems } from './connection.ts'
import { waitInputs } from './wait-inputs.ts'

export const LATEST = 'latest'

const inputs = {
  environment: text({ required: true }),
  backup: text({ required: true }),
  'source-environment': text(),
  ...waitInputs,
  ...connectionInputs,
}

const outputs = ['backup-id', 'job-id', 'status', 'duration-seconds', 'json'] as const

export type RestoreStep = Step<Values<typeof inputs>, (typeof outputs)[number]>

export const restoreAction = action({
  inputs,
  outputs,
  check: (values) => [
    ...connectionProblems(values),
    ...(values['source-environment'] !== undefined && values.backup !== LATEST
      ? ['`source-environment` goes with `backup: latest` only']
      : []),
  ],
  async main(step) {
    const cloud = await connect(step)
    const { restore } = await import(/* webpackChunkName: "bloomreach" */ './restoring-backup.ts')
    await restore(step, cloud)
  },
})
