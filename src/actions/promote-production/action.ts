import { defineAction, type StepOf } from '../../runtime/action.ts'
import { flag, text } from '../../runtime/input-kinds.ts'
import { ifKnown, type Values } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { domainInputs, gitHubInputs, healthInputs, healthProblems } from '../shared/inputs.ts'

const inputs = {
  environment: { ...text(), required: true, mayBeEmpty: true },
  'current-environment': text(),
  'change-domain-rules': flag(false),
  ...domainInputs,
  ...healthInputs,
  'rollback-on-failure': flag(false),
  force: flag(false),
  demote: flag(false),
  'dry-run': flag(false),
  ...gitHubInputs,
  ...connectionInputs,
}

const outputs = ['environment-id', 'previous-environment-id', 'domains', 'rolled-back', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [
    ...connectionProblems(values),
    ...ifKnown(() => promotionProblems(values)),
    ...ifKnown(() => healthProblems(values)),
  ],
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type PromoteStep = StepOf<typeof inputs, typeof outputs>

function promotionProblems(values: Values<typeof inputs>): string[] {
  const { environment, 'current-environment': current, demote, 'change-domain-rules': moveDomains } = values
  const problems: string[] = []
  if (demote) {
    if (environment !== undefined) problems.push('`environment` must be empty with `demote`')
    if (current === undefined) problems.push('`current-environment` is required with `demote`')
    if (moveDomains) problems.push('`change-domain-rules` does not go with `demote`: there is nowhere to point them at')
  } else {
    if (environment === undefined) {
      problems.push('`environment` is required and was empty (only `demote: true` takes the production mark off)')
    }
    if (moveDomains && current === undefined) {
      problems.push('`change-domain-rules` needs `current-environment`, the one that the domains point at now')
    }
  }
  return problems
}
