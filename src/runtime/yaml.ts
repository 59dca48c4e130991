import * as v from 'valibot'
import { parse } from 'yaml'
import { sanitize } from '../core/sanitize.ts'
import { InputProblem, shown } from './inputs.ts'
import { checkDepth } from './yaml-depth.ts'

/** Enough to correct them by. */
const MOST_ISSUES = 10

/** `value`, which is of the form that `schema` describes. @throws InputProblem */
export function valueAs<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const issues = result.issues.map(
    (issue) => `${sanitize(v.getDotPath(issue) ?? 'it', 100)}: ${sanitize(issue.message, 100)}`,
  )
  throw new InputProblem(`is not as it should be: ${issues.slice(0, MOST_ISSUES).join('; ')}`)
}

/**
 * The list or mapping of YAML (or JSON), in which each value is the text that was written; undefined where the text is
 * neither of the two. @throws InputProblem where it begins as one, and is not valid
 */
export function textsOf(text: string): unknown {
  const isStructure = /^\s*(?:#.*\n\s*)*(?:[[{]|-\s|[\w-]+:(?:\s|$))/.test(text)
  return isStructure ? yamlOf(text) : undefined
}

function yamlOf(text: string): unknown {
  checkDepth(text)
  try {
    // Its warnings would go to the log past every check, and they repeat the text.
    return parse(text, { logLevel: 'error', schema: 'failsafe' })
  } catch (error) {
    throw new InputProblem(`is not valid YAML: ${shown(error instanceof Error ? error.message : String(error))}`)
  }
}
