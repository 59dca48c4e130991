import { sanitize } from '../../core/sanitize.ts'
import { statusOf } from '../../netapp/activity.ts'
import { shownRoute } from '../../netapp/places.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import type { Conclusion } from '../../runtime/step.ts'
import type { RelationshipStep } from './action.ts'

/** Sets the outputs that tell of the relationship. */
export function setRelationshipOutputs(step: RelationshipStep, relationship: Relationship): void {
  step.output('relationship-id', relationship.id)
  step.output('status', statusOf(relationship.activity))
  step.outputJson('relationships', [relationship])
  step.outputJson('json', relationship)
}

/** The same, and how the step has ended. `verdict` is what became of the relationship, which is named behind it. */
export function report(
  step: RelationshipStep,
  relationship: Relationship,
  verdict: string,
  result: Conclusion = 'done',
): void {
  const { id, group, activity } = relationship
  setRelationshipOutputs(step, relationship)
  step.conclude(result, `${verdict} ${sanitize(id)} (${shownRoute(relationship)})`)
  step.summary.facts([
    ['Relationship', sanitize(id)],
    ['From and to', shownRoute(relationship)],
    ['Group', group && sanitize(group)],
    ['Last run', sanitize(statusOf(activity) || 'never ran', 60)],
  ])
}
