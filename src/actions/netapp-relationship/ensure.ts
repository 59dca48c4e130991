import { ActionError } from '../../core/errors.ts'
import { notProven } from '../../core/not-proven.ts'
import { pollUntilVisible } from '../../core/poll-until-visible.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import { type Definition, requestOf } from '../../netapp/definition.ts'
import {
  type Comparison,
  fixedComparisons,
  settingComparisons,
  toldDifferences,
  uncheckable,
} from '../../netapp/differences.ts'
import { findGroup } from '../../netapp/find-place.ts'
import { relationshipsBetween } from '../../netapp/find-relationship.ts'
import { shownRoute } from '../../netapp/places.ts'
import { RelationshipCreation } from '../../netapp/relationship-jobs.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import { warnOfDeletions } from '../shared/netapp-deletions.ts'
import { withChangeTracking } from '../shared/track-change.ts'
import type { RelationshipStep } from './action.ts'
import { notAsDefined, warnOfUncheckable } from './not-as-defined.ts'
import { report, setRelationshipOutputs } from './report.ts'
import { update } from './update.ts'
import { waitShortly } from './wait.ts'

/** Has the relationship as it is defined: finds it by its source and target, and creates or updates it. */
export async function ensure(step: RelationshipStep, client: CopyAndSync): Promise<void> {
  const checked = step.inputs.definition
  if (!checked) throw new Error('the inputs were not checked')
  const { definition, unknown } = checked
  warnOfUnknown(step, unknown)
  const all = await client.relationships.list()
  const [found, ...others] = relationshipsBetween(all, definition)
  if (others.length > 0) throw severalFound(definition, [found, ...others])
  if (found) await update(step, client.relationships, found, definition)
  else await create(step, client, definition, all)
}

async function create(
  step: RelationshipStep,
  { relationships, dataBrokers }: CopyAndSync,
  definition: Definition,
  all: readonly Relationship[],
): Promise<void> {
  const { groupId, settings = {} } = definition
  if (groupId !== undefined) await findGroup(dataBrokers, groupId)
  warnOfDeletions(step, { settings })
  const route = shownRoute(definition)
  const known = new Set(all.map(({ id }) => id))
  const look = () => createdSince(step, relationships, { known, definition })
  const { 'source-credentials': source, 'target-credentials': target } = step.inputs
  const request = requestOf(definition, { ...(source && { source }), ...(target && { target }) })
  const created = await withChangeTracking(
    step,
    {
      uncertain: `It is unknown whether the relationship ${route} was created.`,
      done: `The creation of the relationship ${route} was accepted.`,
      output: (created) => {
        step.output('created', created)
        step.output('changed', created)
      },
    },
    () => relationships.create(request, look),
  )
  setRelationshipOutputs(step, created)
  const listed = await waitShortly(step, new RelationshipCreation(relationships, created.id))
  step.setState(`The relationship ${sanitize(listed.id)} (${route}) was created.`)
  setRelationshipOutputs(step, listed)
  const compared = comparisons(listed, definition)
  const wrong = toldDifferences(compared)
  if (wrong.length > 0) throw notAsDefined(listed, 'was created', wrong)
  warnOfUncheckable(step, listed, uncheckable(compared))
  report(step, listed, 'Created the relationship')
}

/**
 * What a creation without a response has made: the one relationship that is new and as defined. The service does not tell
 * who has made it. @throws UnknownOutcomeError when others may be it, or it is another
 */
async function createdSince(
  step: RelationshipStep,
  relationships: CopyAndSync['relationships'],
  { known, definition }: { known: ReadonlySet<string>; definition: Definition },
): Promise<Relationship | undefined> {
  let found: Relationship[] = []
  await pollUntilVisible(async () => {
    const all = await relationships.list()
    found = relationshipsBetween(all, definition).filter(({ id }) => !known.has(id))
    return undefined
  }, step)
  const [one, ...others] = found
  if (!one || (others.length === 0 && toldDifferences(comparisons(one, definition)).length === 0)) return one
  const ids = found.map(({ id }) => id)
  throw notProven(`the relationship ${shownRoute(definition)}`, ids, 'the NetApp Console')
}

function comparisons(relationship: Relationship, definition: Definition): Comparison[] {
  return [
    ...fixedComparisons(relationship, definition),
    ...settingComparisons(relationship.settings, definition.settings),
  ]
}

function warnOfUnknown({ log, inputs }: RelationshipStep, unknown: readonly string[]): void {
  const credentials = (['source', 'target'] as const).flatMap((side) => {
    const names = inputs.definition?.credentials(side, inputs[`${side}-credentials`]).unknown ?? []
    return inputs[`${side}-credentials`] === undefined ? [] : names.map((name) => `${side}-credentials: ${name}`)
  })
  const all = [...unknown, ...credentials]
  if (all.length === 0) return
  log.warning(`NetApp's documentation does not have ${all.slice(0, 10).join(', ')}; sent all the same.`)
}

function severalFound(definition: Definition, found: readonly (Relationship | undefined)[]): ActionError {
  const ids = found.map((one) => sanitize(one?.id ?? '')).join(', ')
  return new ActionError(
    'user',
    `There are ${found.length} relationships ${shownRoute(definition)}: ${ids}. Nothing was changed.`,
    'Delete all but one, by `operation: delete` or in the NetApp Console.',
  )
}
