import { UnknownOutcomeError } from './errors.ts'
import { listed } from './not-found.ts'
import { sanitize } from './sanitize.ts'

/**
 * The response to a request that makes something was lost, and what has appeared since is not proven to be what it has
 * made. `what` is that: `a backup of blue`; `candidates` are shown.
 */
export function notProven(what: string, candidates: readonly string[], where: string): UnknownOutcomeError {
  return new UnknownOutcomeError(
    'service',
    `Whether this step has made ${sanitize(what, 200)} is unknown: the response was lost, and what has appeared since may be somebody else's: ${listed(candidates)}`,
    `Check in ${where} who has made it, then run the step again.`,
  )
}
