import { isDeepStrictEqual } from 'node:util'
import { ActionError } from '../../core/errors.ts'
import { notProven } from '../../core/not-proven.ts'
import { pollUntilVisible } from '../../core/poll-until-visible.ts'
import { sanitize } from '../../core/sanitize.ts'
import { afterUpdate, UnchangedError } from '../../core/seen-changed.ts'
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
  const wrong = shownDifferences(listed, definition)
  if (wrong.length > 0) throw notAsDefined(listed, 'was created', wrong)
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
  if (!one || (others.length === 0 && shownDifferences(one, definition).length === 0)) return one
  const ids = found.map(({ id }) => id)
  throw notProven(`the relationship ${shownRoute(definition)}`, ids, 'the NetApp Console')
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
  if (differences.length === 0) {
    return report(step, found, 'Nothing to do: the relationship is as defined:', 'skipped')
  }
  step.log.group(`Settings of relationship ${id} that change`, differences.map(shownDifference))
  const now = await withChangeTracking(
    step,
    {
      uncertain: `It is unknown whether the settings of relationship ${id} were updated.`,
      done: `The settings of relationship ${id} were updated.`,
      output: (changed) => step.output('changed', changed),
    },
    async () => {
      await relationships.update(found.id, settings)
      return updated(step, relationships, found, definition)
    },
  )
  report(step, now, 'Updated the relationship')
}

/**
 * The relationship once it shows the new settings. @throws UnchangedError when it shows those of before;
 * UnknownOutcomeError when it cannot be looked at
 */
async function updated(
  step: RelationshipStep,
  relationships: CopyAndSync['relationships'],
  found: Relationship,
  definition: Definition,
): Promise<Relationship> {
  let now = found
  const look = { what: `relationship ${sanitize(found.id)}`, signal: step.signal }
  await pollUntilVisible(async () => {
    now = await afterUpdate(() => relationships.get(found.id), look)
    return shownDifferences(now, definition).length === 0 ? true : undefined
  }, step)
  const wrong = shownDifferences(now, definition)
  if (wrong.length === 0) return now
  const error = notAsDefined(now, 'was not updated', wrong)
  const isAsBefore = isDeepStrictEqual(wrong, shownDifferences(found, definition))
  throw isAsBefore ? new UnchangedError(error.source, error.message, error.hint) : error
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
