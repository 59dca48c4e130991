import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, flag, text } from '../../runtime/input-kinds.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { missingFor } from '../shared/inputs.ts'
import { protectionInputs, protectionProblems } from './protection-inputs.ts'

const inputs = {
  operation: choice(['get', 'create', 'delete', 'protect'], { required: true }),
  name: text(),
  'if-exists': choice(['reuse', 'fail'], 'reuse'),
  force: flag(false),
  ...protectionInputs,
  ...connectionInputs,
}

const outputs = [
  'environment-id',
  'environment-name',
  'environment-url',
  'state',
  'distribution-id',
  'created',
  'json',
  'simulated',
] as const

const NEEDS = { get: ['name'], create: ['name'], delete: ['name'], protect: [] }

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [
    ...connectionProblems(values),
    ...missingFor(NEEDS, values),
    ...protectionProblems(values, values.operation === 'protect'),
  ],
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type EnvironmentStep = StepOf<typeof inputs, typeof outputs>
