import { defineAction, type StepOf } from '../../runtime/action.ts'
import { text } from '../../runtime/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { saveInputs } from '../shared/inputs.ts'

const inputs = { distribution: text({ required: true }), ...saveInputs, ...connectionInputs }

const outputs = ['file', 'size-bytes', 'md5', 'distribution-id', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: connectionProblems,
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type DistributionStep = StepOf<typeof inputs, typeof outputs>
