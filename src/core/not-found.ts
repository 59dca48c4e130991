import { ActionError } from './errors.ts'
import { sanitize } from './sanitize.ts'

const LISTED = 20

/** The error for a name or an id that does not exist; it lists those that do. */
export function notFound(kind: string, nameOrId: string, existing: readonly string[]): ActionError {
  return new ActionError(
    'user',
    `There is no ${kind} "${sanitize(nameOrId)}". Nothing was changed.`,
    `Available ${kind}s: ${listed(existing)}.`,
  )
}

/** The names in one line, as many as a reader can take in. */
export function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none'
  const first = names.slice(0, LISTED).map((name) => sanitize(name, 120))
  const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : ''
  return first.join(', ') + more
}

/** How both a name, where there is one, and an id are shown: `shop-1.2.0 (B395CA66CFD876FF)`. */
export function nameAndId(id: string, name: string | undefined): string {
  return name === undefined || name === id ? sanitize(id) : `${sanitize(name, 80)} (${sanitize(id)})`
}
