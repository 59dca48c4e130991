import type { CheckedDefinition, Side, StorageCredentials } from '../../netapp/definition.ts'
import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, positive, text } from '../../runtime/input-kinds.ts'
import { type Input, ifKnown, type Values } from '../../runtime/inputs.ts'
import { missingFor } from '../shared/inputs.ts'
import { netAppInputs, netAppProblems, tokenRequest } from '../shared/netapp-inputs.ts'

const inputs = {
  operation: choice(['list', 'get', 'ensure', 'delete'], { required: true }),
  relationship: text(),
  definition: {
    required: false,
    parse: async (value) =>
      (await import(/* webpackChunkName: "netapp" */ './definition-input.ts')).definitionOf(value),
  } as Input<CheckedDefinition | undefined>,
  'source-credentials': storageCredentials(),
  'target-credentials': storageCredentials(),
  'timeout-minutes': positive(5),
  ...netAppInputs,
}

const outputs = ['relationship-id', 'created', 'changed', 'status', 'relationships', 'json'] as const

const NEEDS = { list: [], get: ['relationship'], ensure: ['definition'], delete: ['relationship'] }

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [
    ...missingFor(NEEDS, values),
    ...ifKnown(() => surplusProblems(values)),
    ...ifKnown(() => credentialProblems(values)),
    ...netAppProblems(values),
  ],
  firstRequest: tokenRequest,
  main: () => import(/* webpackChunkName: "netapp" */ './main.ts'),
})

export type RelationshipStep = StepOf<typeof inputs, typeof outputs>

function storageCredentials(): Input<StorageCredentials | undefined> {
  return {
    required: false,
    secret: async (value) => (await import(/* webpackChunkName: "netapp" */ './credentials-input.ts')).secretsIn(value),
    parse: async (value) =>
      (await import(/* webpackChunkName: "netapp" */ './credentials-input.ts')).credentialsOf(value),
  }
}

function surplusProblems(values: Values<typeof inputs>): string[] {
  const { operation, relationship } = values
  if (operation === 'ensure') {
    return relationship === undefined
      ? []
      : ['`relationship` does not go with `operation: ensure`, which finds it by its source and target']
  }
  const surplus = (['definition', 'source-credentials', 'target-credentials'] as const).filter(
    (name) => values[name] !== undefined,
  )
  return surplus.map((name) => `\`${name}\` goes with \`operation: ensure\` only`)
}

function credentialProblems({ operation, definition, ...values }: Values<typeof inputs>): string[] {
  if (operation !== 'ensure' || definition === undefined) return []
  return (['source', 'target'] as const satisfies Side[]).flatMap((side) => {
    const name = `${side}-credentials` as const
    return definition.credentials(side, values[name]).problems.map((problem) => `\`${name}\` ${problem}`)
  })
}
