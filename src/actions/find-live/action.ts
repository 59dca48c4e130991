import { defineAction, type StepOf } from '../../runtime/action.ts'
import { text } from '../../runtime/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { twoEnvironments } from '../shared/inputs.ts'

const inputs = {
  domain: text({ required: true }),
  environments: twoEnvironments({ required: true }),
  ...connectionInputs,
}

const outputs = [
  'live-environment',
  'live-environment-id',
  'idle-environment',
  'idle-environment-id',
  'json',
  'simulated',
] as const

export const action = defineAction({
  inputs,
  outputs,
  check: connectionProblems,
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type FindLiveStep = StepOf<typeof inputs, typeof outputs>
