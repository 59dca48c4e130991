import type { Document } from 'yaml'
import { type Input, InputProblem, shown } from './inputs.ts'
import { checkDepth } from './yaml-depth.ts'

/** A name and its text; says what is wrong with them so that it fits behind the name, without repeating the text. */
type Check = (name: string, text: string) => string | undefined

/**
 * A YAML (or JSON) mapping of names to texts, each taken as it is written: `0123`, `true` and `1e3` stay what they are.
 * No message repeats a text, which may be a secret.
 */
export function pairs(
  check: Check,
  { secret = false }: { secret?: boolean } = {},
): Input<Readonly<Record<string, string>> | undefined> {
  return {
    required: false,
    // The values of a mapping are the secrets, not its syntax.
    ...(secret && { secret: valuesOf }),
    parse: async (value) => {
      const entries = Object.entries(await mappingOf(value))
      const problems = entries.flatMap(([name, text]) => {
        const problem = typeof text === 'string' ? check(name, text) : 'must be a text'
        return problem === undefined ? [] : [`${shown(name)} ${problem}`]
      })
      if (problems.length > 0) throw new InputProblem(`is not as it should be: ${problems.slice(0, 10).join('; ')}`)
      return Object.fromEntries(entries.map(([name, text]) => [name, String(text)]))
    },
  }
}

/** The values of the mapping; the whole lines of a text that is none, for nobody knows what of them is secret. */
async function valuesOf(value: string): Promise<readonly string[]> {
  if (value === '') return []
  try {
    return Object.values(await mappingOf(value)).map(String)
  } catch (error) {
    if (error instanceof InputProblem) return [value]
    throw error
  }
}

export async function mappingOf(value: string): Promise<Record<string, unknown>> {
  checkDepth(value)
  const { parseDocument } = await import('yaml')
  const document = parseDocument(value, { schema: 'failsafe', prettyErrors: true, logLevel: 'error' })
  const [error] = document.errors
  // The error's own message shows the line.
  if (error) throw new InputProblem(`is not valid YAML (line ${error.linePos?.[0].line ?? 1})`)
  const mapping = contentOf(document)
  if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) {
    throw new InputProblem('must be a mapping: `name: text` on each line')
  }
  return mapping as Record<string, unknown>
}

function contentOf(document: Document): unknown {
  try {
    return document.toJS()
  } catch {
    // Aliases that stand for more than any mapping needs.
    return undefined
  }
}
