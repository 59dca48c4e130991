import { ActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { isStale } from '../../jobs/freshness.ts'
import { isOver, shownRun, statusOf } from '../../netapp/activity.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import { RelationshipDeletion } from '../../netapp/relationship-jobs.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import { withChangeTracking } from '../shared/track-change.ts'
import type { RelationshipStep } from './action.ts'
import { report, setRelationshipOutputs } from './report.ts'
import { waitShortly } from './wait.ts'

/** Deletes the relationship of exactly that id, unless a run of it is in progress; what it has copied stays. */
export async function remove(step: RelationshipStep, { relationships }: CopyAndSync, id: string): Promise<void> {
  const look = async () => (await relationships.list()).find((one) => one.id === id)
  const found = await look()
  let lookedAt = step.clock.now()
  if (!found) {
    step.outputJson('relationships', [])
    step.conclude('skipped', `Nothing to do: there is no relationship "${sanitize(id)}" (any more)`)
    return
  }
  setRelationshipOutputs(step, found)
  refuseInUse(found)
  refuseOddId(id)
  const uncertain = `It is unknown whether the relationship ${sanitize(id)} was deleted; what it has copied stays.`
  const check = async () => {
    if (!isStale(step.clock, lookedAt)) return
    const now = await look()
    lookedAt = step.clock.now()
    if (now && isInUse(now)) throw inUseByNow(now)
  }
  await withChangeTracking(
    step,
    {
      uncertain,
      done: `The deletion of relationship ${sanitize(id)} was accepted; what it has copied stays.`,
      output: (changed) => step.output('changed', changed && ''),
    },
    () => relationships.delete(id, check),
  )
  await waitShortly(step, new RelationshipDeletion(relationships, id))
  step.setState(`The relationship ${sanitize(id)} is deleted; what it has copied stays.`)
  step.output('changed', true)
  report(step, found, 'Deleted the relationship')
}

function isInUse({ activity }: Relationship): boolean {
  return !isOver(activity) && statusOf(activity) !== ''
}

function refuseInUse(relationship: Relationship): void {
  if (!isInUse(relationship)) return
  const { id, activity } = relationship
  throw new ActionError(
    'user',
    `The relationship ${sanitize(id)} was not deleted: a run of it is in progress (${shownRun(activity)}). Nothing was changed.`,
    'Run the step again when the run is complete, or abort it in the NetApp Console.',
  )
}

/** A run has begun since the last look, for the pause before another attempt may take minutes. */
function inUseByNow({ id, activity }: Relationship): ActionError {
  return new ActionError(
    'user',
    `The request to delete relationship ${sanitize(id)} was not sent again: a run of it has begun (${shownRun(activity)}).`,
    'Run the step again when the run is complete, or abort it in the NetApp Console.',
  )
}

/** The request takes a list of ids: what could be read as two is not sent. */
function refuseOddId(id: string): void {
  if (/^[\w-]+$/.test(id)) return
  throw new ActionError(
    'user',
    `The relationship "${sanitize(id)}" was not deleted: its id could be taken for several. Nothing was changed.`,
    'Delete it in the NetApp Console.',
  )
}
