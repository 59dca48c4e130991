import { ExplainedError } from './errors.ts'
import { plain } from './sanitize.ts'

const LISTED = 20

/** The error for a name or an id that nothing has; it says what does exist. */
export function noneSuch(kind: string, asked: string, existing: readonly string[]): ExplainedError {
  return new ExplainedError(
    'yours',
    `There is no ${kind} "${plain(asked)}". Nothing was changed.`,
    `What exists: ${listed(existing)}.`,
  )
}

/** The names in a row, as many as one reads. */
export function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none'
  const first = names.slice(0, LISTED).map((name) => plain(name, 120))
  const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : ''
  return first.join(', ') + more
}

/** How both an id and a name are shown, where there is a name. */
export function idAndName(id: string, name: string | undefined): string {
  return name === undefined ? plain(id) : `${plain(id)} (${plain(name, 80)})`
}
