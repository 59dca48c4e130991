import { isObject } from '../../core/fields.ts'
import type { StorageCredentials } from '../../netapp/definition.ts'
import { InputProblem, shown } from '../../runtime/inputs.ts'
import { mappingOf } from '../../runtime/pairs.ts'

/**
 * A storage's credentials: a YAML mapping of names to texts, by itself or below the protocol's name, as NetApp's document
 * has them. @throws InputProblem that repeats no text
 */
export async function credentialsOf(text: string): Promise<StorageCredentials> {
  const entries = Object.entries(innermost(await mappingOf(text)))
  const wrong = entries
    .filter(([, value]) => typeof value !== 'string')
    .map(([name]) => `${shown(name)} must be a text`)
  if (wrong.length > 0) throw new InputProblem(`is not as it should be: ${wrong.slice(0, 10).join('; ')}`)
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}

/** All that has to be masked: the values; of a text that is no mapping all of it, for nobody knows what is secret. */
export async function secretsIn(text: string): Promise<readonly string[]> {
  if (text === '') return []
  try {
    return textsIn(await mappingOf(text))
  } catch (error) {
    if (error instanceof InputProblem) return [text]
    throw error
  }
}

function innermost(mapping: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [only, ...more] = Object.values(mapping)
  return more.length === 0 && isObject(only) ? only : mapping
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
