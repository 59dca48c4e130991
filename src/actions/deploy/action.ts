import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, flag, text, words } from '../../runtime/input-kinds.ts'
import { ifKnown, type Values } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import {
  configFilesInput,
  failureLogInputs,
  gitHubInputs,
  healthInputs,
  healthProblems,
  waitInputs,
} from '../shared/inputs.ts'

const inputs = {
  environment: text({ required: true }),
  distribution: text({ required: true }),
  'config-files': configFilesInput,
  strategy: choice(['rolling', 'stopstart'], 'rolling'),
  ...waitInputs,
  'skip-if-deployed': flag(false),
  'failure-states': words('error,failed'),
  ...healthInputs,
  'rollback-on-failure': flag(false),
  'rollback-config-files': configFilesInput,
  ...failureLogInputs,
  'dry-run': flag(false),
  ...gitHubInputs,
  ...connectionInputs,
}

const outputs = [
  'environment-id',
  'environment-name',
  'environment-url',
  'distribution-id',
  'distribution-name',
  'previous-distribution-id',
  'previous-distribution-name',
  'state',
  'deployed-at',
  'duration-seconds',
  'skipped',
  'rolled-back',
  'logs-file',
  'result',
  'json',
  'simulated',
] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [
    ...connectionProblems(values),
    ...ifKnown(() => waitingProblems(values)),
    ...ifKnown(() => healthProblems(values)),
  ],
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type DeployStep = StepOf<typeof inputs, typeof outputs>

function waitingProblems(values: Values<typeof inputs>): string[] {
  if (values.wait) return []
  const needing = [
    values['health-check-url'] && '`health-check-url`',
    values['rollback-on-failure'] && '`rollback-on-failure`',
  ].filter(Boolean)
  return needing.map((name) => `${name} needs \`wait: true\``)
}
