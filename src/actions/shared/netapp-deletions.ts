import { sanitize } from '../../core/sanitize.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import { deletionsIn } from '../../netapp/settings.ts'
import type { Step } from '../../runtime/step.ts'

/** Says before a run what it deletes besides copying. */
export function warnOfDeletions(
  { log }: Pick<Step<unknown, never>, 'log'>,
  { id, settings }: Pick<Relationship, 'settings'> & { id?: string },
): void {
  const deletions = deletionsIn(settings)
  if (deletions.length === 0) return
  const which = id === undefined ? 'the relationship' : `relationship ${sanitize(id)}`
  log.warning(`Each run of ${which} deletes ${deletions.join(' and ')}.`)
}
