import { defineAction, type StepOf } from '../../runtime/action.ts'
import { text } from '../../runtime/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { saveInputs } from '../shared/inputs.ts'

const inputs = { environment: text({ required: true }), ...saveInputs, ...connectionInputs }

const outputs = ['file', 'size-bytes', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: connectionProblems,
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type LogsStep = StepOf<typeof inputs, typeof outputs>
