import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, text, words } from '../../runtime/input-kinds.ts'
import type { Input } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { ROLES } from './roles.ts'

const inputs = {
  environments: { required: false, parse: words('').parse } as Input<readonly string[] | undefined>,
  domain: text(),
  role: choice(ROLES, 'admin'),
  ...connectionInputs,
}

const outputs = ['report', 'role', 'warnings-count', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: connectionProblems,
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type CheckStep = StepOf<typeof inputs, typeof outputs>
