import { ActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { type Comparison, shownDifference } from '../../netapp/differences.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import type { RelationshipStep } from './action.ts'

/** What was done to the relationship, and in what it is not as defined all the same. */
export function notAsDefined(now: Relationship, what: string, differences: readonly Comparison[]): ActionError {
  return new ActionError(
    'service',
    `The relationship ${sanitize(now.id)} ${what}, but its settings are not those of \`definition\`: ${differences.map(shownDifference).join('; ')}.`,
    'Check the relationship in the NetApp Console, then run the step again.',
  )
}

/** Says what of the definition nobody can check. */
export function warnOfUncheckable(
  { log }: Pick<RelationshipStep, 'log'>,
  { id }: Relationship,
  unchecked: readonly Comparison[],
): void {
  if (unchecked.length === 0) return
  const places = unchecked.map(({ place }) => sanitize(place, 100)).join(', ')
  log.warning(
    `The service does not tell ${places} of relationship ${sanitize(id)}, so it is unknown whether that is as defined.`,
  )
}
