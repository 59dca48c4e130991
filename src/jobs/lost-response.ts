import type { ActionError } from '../core/errors.ts'

/**
 * The status of a job that looks for the effect of a request whose response was lost: at the time limit it is all that the
 * step can tell. `sent` is how often the request was sent so far.
 */
export function lookingForEffect(lost: ActionError, sent: number): string {
  return `${lost.message}; ${sent > 1 ? `sent ${sent} times, ` : ''}looking whether it took effect`
}
