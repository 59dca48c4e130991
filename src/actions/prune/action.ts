import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, flag, integer, positive, text } from '../../runtime/input-kinds.ts'
import { type Input, InputProblem, shown, type Values } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'

const inputs = {
  resource: choice(['distributions', 'config-files', 'backups'], { required: true }),
  keep: integer(),
  'older-than-days': positive(),
  'name-pattern': { required: false, parse: matcherOf } as Input<((name: string) => boolean) | undefined>,
  environment: text(),
  'ignore-backups': flag(false),
  'ignore-environments': flag(false),
  'dry-run': flag(false),
  ...connectionInputs,
}

/** Deletes old distributions, config files or backups, never one that is or may be in use: see `usage.ts`. */
const outputs = ['deleted', 'deleted-count', 'kept-count', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [...connectionProblems(values), ...pruneProblems(values)],
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type PruneStep = StepOf<typeof inputs, typeof outputs>

async function matcherOf(pattern: string): Promise<(name: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  try {
    return picomatch(pattern, { dot: true, strictBrackets: true })
  } catch (error) {
    throw new InputProblem(`must be a glob, not ${shown(pattern)} (${shown(String(error))})`)
  }
}

function pruneProblems(values: Values<typeof inputs>): string[] {
  const { resource } = values
  const goesWith = (name: keyof typeof inputs, ...resources: string[]) =>
    values[name] && !resources.includes(resource) ? [`\`${name}\` does not go with \`resource: ${resource}\``] : []
  return [
    ...(values.keep === undefined && values['older-than-days'] === undefined
      ? ['`keep` or `older-than-days` (or both) is required']
      : []),
    ...goesWith('name-pattern', 'distributions', 'config-files'),
    ...goesWith('environment', 'backups'),
    ...goesWith('ignore-backups', 'distributions'),
    ...goesWith('ignore-environments', 'config-files'),
  ]
}
