import { TooDeepError } from '../core/json.ts'
import { sanitize } from '../core/sanitize.ts'

/** Enough to see what is wrong. */
const MOST_PROBLEMS = 5

/**
 * What is wrong with a response, by the error of the parser or of the schema: without its content, which such errors
 * quote, for what is secret in it is not known yet.
 */
export function defectOf(error: unknown): string {
  if (error instanceof TooDeepError) return error.message
  if (error instanceof SyntaxError) return 'the JSON is malformed'
  const problems = problemsOf(error)
  if (problems.length === 0) return error instanceof Error ? error.name : 'unknown'
  return problems.slice(0, MOST_PROBLEMS).map(described).join('; ')
}

/** The part of a schema's issue that does not come from the response. */
interface Problem {
  readonly path?: readonly { readonly key: unknown }[]
  readonly expected?: unknown
}

function problemsOf(error: unknown): readonly Problem[] {
  return error instanceof Error && 'issues' in error && Array.isArray(error.issues) ? error.issues : []
}

function described({ path = [], expected }: Problem): string {
  const place = path.map(({ key }) => String(key)).join('.')
  return sanitize(`${place === '' ? 'it' : place} is not ${expected ?? 'as expected'}`, 100)
}
