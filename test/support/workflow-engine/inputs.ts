import { scalarText } from './data.ts'
import { type Contexts, interpolate } from './expressions.ts'
import type { InputDefinition, Scalars } from './schema.ts'

type Definitions = Readonly<Record<string, InputDefinition>>

/**
 * The `inputs` context, of the declared types, of a run started by hand or of a called workflow. Throws when the form on
 * GitHub could not be sent like this, or the call would be refused.
 */
export function typedInputs(definitions: Definitions, given: Record<string, unknown>): Record<string, unknown> {
  const unknown = Object.keys(given).filter((name) => !(name in definitions))
  if (unknown.length > 0) throw new Error(`There is no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => {
      const { type, required, default: fallback } = definition
      const value = given[name] ?? fallback
      if (value === undefined && required) throw new Error(`The input ${name} is missing`)
      return [name, checked(name, value ?? EMPTY[type], definition)]
    }),
  )
}

/** The secrets that a called workflow gets; one may be empty. Throws for one that it does not declare, or lacks. */
export function calledSecrets(
  definitions: Readonly<Record<string, { required: boolean }>>,
  passed: Scalars | 'inherit' | undefined,
  own: Record<string, string>,
  contexts: Contexts,
): Record<string, string> {
  const given =
    passed === 'inherit'
      ? own
      : Object.fromEntries(Object.entries(passed ?? {}).map(([name, value]) => [name, interpolate(value, contexts)]))
  const unknown = passed === 'inherit' ? [] : Object.keys(given).filter((name) => !(name in definitions))
  const missing = Object.entries(definitions).flatMap(([name, { required }]) => {
    return required && !(name in given) ? [name] : []
  })
  if (unknown.length > 0) throw new Error(`The called workflow declares no secret ${unknown.join(', ')}`)
  if (missing.length > 0) throw new Error(`The called workflow needs the secret ${missing.join(', ')}`)
  return given
}

const EMPTY = { string: '', choice: '', environment: '', boolean: false, number: 0 }

function checked(name: string, value: unknown, definition: InputDefinition): unknown {
  const { type } = definition
  if (type === 'boolean' || type === 'number') {
    if (typeof value !== type) throw new Error(`The input ${name} is to be a ${type}, not ${JSON.stringify(value)}`)
    return value
  }
  const text = scalarText(value)
  if (type === 'choice' && !definition.options?.includes(text)) {
    throw new Error(`The input ${name} cannot be '${text}'`)
  }
  return text
}
