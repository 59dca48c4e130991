import { defineAction, type StepOf } from '../../runtime/action.ts'
import { text, words } from '../../runtime/input-kinds.ts'
import { type Input, InputProblem } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'

const inputs = {
  domain: text({ required: true }),
  environments: { required: true, parse: twoNames } as Input<readonly [string, string]>,
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

/** Two names or ids, separated by commas or line ends. @throws InputProblem for any other number of them */
function twoNames(value: string): readonly [string, string] {
  const [one, other, ...more] = words('').parse(value) as readonly string[]
  if (one !== undefined && other !== undefined && more.length === 0 && one !== other) return [one, other]
  throw new InputProblem('must be two different environments, separated by a comma or a line end')
}
