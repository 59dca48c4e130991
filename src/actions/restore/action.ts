import { defineAction, type StepOf } from '../../runtime/action.ts'
import { flag, text } from '../../runtime/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { LATEST, waitInputs } from '../shared/inputs.ts'

const inputs = {
  environment: text({ required: true }),
  backup: text({ required: true }),
  'source-environment': text(),
  force: flag(false),
  ...waitInputs,
  ...connectionInputs,
}

const outputs = ['backup-id', 'job-id', 'status', 'duration-seconds', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [
    ...connectionProblems(values),
    ...(values['source-environment'] !== undefined && values.backup !== LATEST
      ? ['`source-environment` goes with `backup: latest` only']
      : []),
  ],
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type RestoreStep = StepOf<typeof inputs, typeof outputs>
