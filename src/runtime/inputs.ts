import { ActionError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import type { Secrets } from './secrets.ts'

/** One input of an action, as its action.yml declares it, and how its text becomes a value. */
export interface Input<T> {
  readonly required: boolean
  /** Required by action.yml, but whether it may be empty depends on another input: the action's `check` decides. */
  readonly mayBeEmpty?: boolean
  /** The default of action.yml. */
  readonly default?: string
  /** The environment variable that is read when the input is empty. */
  readonly fallback?: string
  /** The input is a secret; or, where only parts of it are, a function that finds these in its text. */
  readonly secret?: boolean | ((text: string) => readonly string[] | Promise<readonly string[]>)
  /** Turns the text, which is not empty, into the value. @throws InputProblem */
  readonly parse: (text: string) => T | Promise<T>
}

export type Inputs = Readonly<Record<string, Input<unknown>>>

/** The values of `I`: an input that is neither required nor has a default is undefined when it is empty. */
export type Values<I extends Inputs> = { readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never }

/** What is wrong with an input, said so that it fits behind the input's name. */
export class InputProblem extends Error {}

/**
 * Reads all inputs, and masks the secret ones before anything else.
 * @throws ActionError that names every input that is missing or malformed
 */
export async function readInputs<I extends Inputs>(
  inputs: I,
  secrets: Secrets,
  check: (values: Values<I>) => readonly string[] = () => [],
): Promise<Values<I>> {
  const texts = Object.entries(inputs).map(([name, input]) => [name, input, textOf(name, input)] as const)
  for (const [name, input, text] of texts) {
    const found = typeof input.secret === 'function' ? await input.secret(text) : input.secret ? [text] : []
    for (const secret of found) secrets.add(secret, `\`${name}\``)
  }

  const problems: string[] = []
  const wrong = new Set<string>()
  const values: Record<string, unknown> = {}
  for (const [name, input, text] of texts) {
    try {
      values[name] = await valueFrom(input, text)
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error
      wrong.add(name)
      problems.push(`\`${name}\` ${error.message}`)
    }
  }
  problems.push(...ifKnown(() => check(guarded(values as Values<I>, wrong))))
  if (problems.length > 0) throw badInput(problems)
  return values as Values<I>
}

/** What `problems` says, or nothing when it reads an input that is wrong by itself: then there is no telling. */
export function ifKnown(problems: () => readonly string[]): readonly string[] {
  try {
    return problems()
  } catch (error) {
    if (error instanceof UnknownValue) return []
    throw error
  }
}

class UnknownValue extends Error {}

function guarded<V extends object>(values: V, wrong: ReadonlySet<string>): V {
  return new Proxy(values, {
    get(target, name) {
      if (typeof name === 'string' && wrong.has(name)) throw new UnknownValue(name)
      return Reflect.get(target, name)
    },
  })
}

async function valueFrom(input: Input<unknown>, text: string): Promise<unknown> {
  if (text !== '') return input.parse(text)
  if (input.required && !input.mayBeEmpty) throw new InputProblem('is required and was empty')
  return undefined
}

/** The error that lists what is wrong with inputs; nothing was sent yet. */
function badInput(problems: readonly string[]): ActionError {
  const list = problems.length === 1 ? problems[0] : `\n${problems.map((problem) => `- ${problem}`).join('\n')}`
  return new ActionError('user', `Bad input: ${list}`, 'Nothing was sent or changed. Correct the inputs.')
}

/** `text` as it may stand in a message about an input. */
export function shown(text: string): string {
  return `"${sanitize(text, 100)}"`
}

/** Whether the workflow gave the input itself, rather than its environment fallback or default. */
export function isGiven(name: string): boolean {
  return givenText(name).trim() !== ''
}

function textOf(name: string, input: Input<unknown>): string {
  const given = givenText(name)
  const fallback = input.fallback === undefined ? '' : (process.env[input.fallback] ?? '')
  const text = [given, fallback].find((one) => one.trim() !== '') ?? input.default ?? ''
  // A secret may begin or end with a space, but a line end comes from how it was stored.
  return input.secret === true ? text.replace(/^[\r\n]+|[\r\n]+$/g, '') : text.trim()
}

// As `core.getInput` does for a name without spaces, which would be all that is needed of it before the first request.
/** The text of the input as the workflow gives it. */
export function givenText(name: string): string {
  return process.env[`INPUT_${name.toUpperCase()}`] ?? ''
}
