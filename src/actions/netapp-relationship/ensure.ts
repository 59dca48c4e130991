import { ActionError } from '../../core/errors.ts'
import { pollUntilVisible } from '../../core/poll-until-visible.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import { type Definition, requestOf } from '../../netapp/definition.ts'
import {
  type Difference,
  fixedDifferences,
  settingDifferences,
  shownDifference,
  updateOf,
} from '../../netapp/differences.ts'
import { findGroup } from '../../netapp/find-place.ts'
import { relationshipsBetween } from '../../netapp/find-relationship.ts'
import { shownRoute } from '../../netapp/places.ts'
import { RelationshipCreation } from '../../netapp/relationship-jobs.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import { warnOfDeletions } from '../shared/netapp-deletions.ts'
import { withChangeTracking } from '../shared/track-change.ts'
import type { RelationshipStep } from './action.ts'
import { report, setRelationshipOutputs } from './report.ts'
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
  if (found) await update(step, client, found, definition)
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
  const look = async () => relationshipsBetween(await relationships.list(), definition).find(({ id }) => !known.has(id))
  const { 'source-credentials': source, 'target-credentials': target } = step.inputs
  const request = requestOf(definition, { ...(source && { source }), ...(target && { target }) })
  const created = await withChangeTracking(
    step,
    {
      uncertain: `It is not certain whether the relationship ${route} was created.`,
      done: `The creation of the relationship ${route} was accepted.`,
    },
    () => relationships.create(request, () => pollUntilVisible(look, step)),
  )
  step.output('created', true)
  step.output('changed', true)
  setRelationshipOutputs(step, created)
  const listed = await waitShortly(step, new RelationshipCreation(relationships, created.id))
  step.setState(`The relationship ${sanitize(listed.id)} (${route}) was created.`)
  setRelationshipOutputs(step, listed)
  const wrong = shownDifferences(listed, definition)
  if (wrong.length > 0) throw notAsDefined(listed, 'was created', wrong)
  report(step, listed, 'Relationship created')
}

async function update(
  step: RelationshipStep,
  { relationships }: CopyAndSync,
  found: Relationship,
  definition: Definition,
): Promise<void> {
  setRelationshipOutputs(step, found)
  const fixed = fixedDifferences(found, definition)
  if (fixed.length > 0) throw notChangeable(found, fixed)
  const id = sanitize(found.id)
  const { settings: wanted = {} } = definition
  const differences = settingDifferences(found.settings, wanted)
  const settings = updateOf(found.settings, wanted)
  warnOfDeletions(step, { id: found.id, settings })
  if (differences.length === 0) return report(step, found, 'Relationship is as defined')
  step.log.group(`Settings of relationship ${id} that change`, differences.map(shownDifference))
  await withChangeTracking(
    step,
    {
      uncertain: `It is not certain whether the settings of relationship ${id} were updated.`,
      done: `The update of the settings of relationship ${id} was accepted.`,
    },
    () => relationships.update(found.id, settings),
  )
  const now = await updated(step, relationships, found, definition)
  const wrong = shownDifferences(now, definition)
  if (wrong.length > 0) throw notAsDefined(now, 'was not updated', wrong)
  step.setState(`The settings of relationship ${id} were updated.`)
  step.output('changed', true)
  report(step, now, 'Relationship updated')
}

/** The relationship once it shows the new settings, or as it is after a while. */
async function updated(
  step: RelationshipStep,
  relationships: CopyAndSync['relationships'],
  { id }: Relationship,
  definition: Definition,
): Promise<Relationship> {
  const look = async () => {
    const now = await relationships.get(id)
    return shownDifferences(now, definition).length === 0 ? now : undefined
  }
  return (await pollUntilVisible(look, step)) ?? (await relationships.get(id))
}

/** The differences that the service shows; a setting that it does not tell cannot be checked. */
function shownDifferences({ settings }: Relationship, { settings: wanted }: Definition): Difference[] {
  return settingDifferences(settings, wanted).filter(({ is }) => is !== undefined)
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

function notChangeable(found: Relationship, differences: readonly Difference[]): ActionError {
  return new ActionError(
    'user',
    `The relationship ${sanitize(found.id)} has the source and target of \`definition\`, but differs in what cannot be changed: ${differences.map(shownDifference).join('; ')}. Nothing was changed.`,
    'Correct `definition`; or delete the relationship, so that the step creates it.',
  )
}

function notAsDefined(now: Relationship, what: string, differences: readonly Difference[]): ActionError {
  return new ActionError(
    'service',
    `The relationship ${sanitize(now.id)} ${what}, but its settings are not those of \`definition\`: ${differences.map(shownDifference).join('; ')}.`,
    'Check the relationship in the NetApp Console, then run the step again.',
  )
}
