import { ActionError } from '../../core/errors.ts'
import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, flag, integer, positive, text } from '../../runtime/input-kinds.ts'
import { type Input, InputProblem, shown, type Values } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'

const inputs = {
  resource: choice(['distributions', 'config-files', 'backups'], { required: true }),
  keep: integer(),
  'older-than-days': positive(),
  'delete-oldest': integer({ least: 1 }),
  'if-at-least': integer({ least: 1 }),
  'name-pattern': { required: false, parse: matcherOf } as Input<((name: string) => boolean) | undefined>,
  environment: text(),
  'ignore-backups': flag(false),
  'ignore-environments': flag(false),
  'dry-run': flag(false),
  ...connectionInputs,
}

/** Deletes old distributions, config files or backups, never one that is or may be in use: see `usage.ts`. */
const outputs = ['deleted', 'deleted-count', 'kept-count', 'planned', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [...connectionProblems(values), ...pruneProblems(values)],
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type PruneStep = StepOf<typeof inputs, typeof outputs>

async function matcherOf(pattern: string): Promise<(name: string) => boolean> {
  const { globOf } = await import(/* webpackChunkName: "glob" */ '../../core/glob.ts')
  try {
    const matches = globOf(pattern)
    // No name is so long, and what has one is kept.
    return (name) => name.length <= LONGEST_NAME && inTime(() => matches(name))
  } catch (error) {
    throw new InputProblem(`must be a glob, not ${shown(pattern)} (${messageOf(error)})`)
  }
}

const LONGEST_NAME = 1000

function inTime(match: () => boolean): boolean {
  try {
    return match()
  } catch (error) {
    throw new ActionError(
      'user',
      `\`name-pattern\` cannot be compared with all names: ${messageOf(error)}. Nothing was deleted.`,
      'Make the pattern simpler.',
    )
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** One of them must say what is to be deleted. */
const LIMITS = ['keep', 'older-than-days', 'delete-oldest'] as const

function pruneProblems(values: Values<typeof inputs>): string[] {
  const { resource } = values
  const goesWith = (name: keyof typeof inputs, ...resources: string[]) =>
    values[name] && !resources.includes(resource) ? [`\`${name}\` does not go with \`resource: ${resource}\``] : []
  return [
    ...(LIMITS.every((name) => values[name] === undefined)
      ? ['`keep`, `older-than-days` or `delete-oldest` is required']
      : []),
    ...goesWith('name-pattern', 'distributions', 'config-files'),
    ...goesWith('environment', 'backups'),
    ...goesWith('ignore-backups', 'distributions'),
    ...goesWith('ignore-environments', 'config-files'),
  ]
}
