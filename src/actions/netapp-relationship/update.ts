import { ActionError, UnknownOutcomeError } from '../../core/errors.ts'
import { pollUntilVisible } from '../../core/poll-until-visible.ts'
import { sanitize } from '../../core/sanitize.ts'
import { afterChange, UnchangedError } from '../../core/seen-changed.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import type { Definition } from '../../netapp/definition.ts'
import {
  type Comparison,
  fixedComparisons,
  isDifferent,
  isTold,
  settingComparisons,
  shownDifference,
  toldDifferences,
  uncheckable,
  updateOf,
} from '../../netapp/differences.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import { warnOfDeletions } from '../shared/netapp-deletions.ts'
import { withChangeTracking } from '../shared/track-change.ts'
import type { RelationshipStep } from './action.ts'
import { notAsDefined, warnOfUncheckable } from './not-as-defined.ts'
import { report, setRelationshipOutputs } from './report.ts'

type Relationships = CopyAndSync['relationships']

/** Makes the settings of the relationship as defined. `listed` is it as the list has it, which may not tell them. */
export async function update(
  step: RelationshipStep,
  relationships: Relationships,
  listed: Relationship,
  definition: Definition,
): Promise<void> {
  setRelationshipOutputs(step, listed)
  const before = await relationships.get(listed.id)
  setRelationshipOutputs(step, before)
  const fixed = fixedComparisons(before, definition)
  const wrong = toldDifferences(fixed)
  if (wrong.length > 0) throw notChangeable(before, wrong)
  const { settings: wanted = {} } = definition
  const settings = settingComparisons(before.settings, wanted)
  if (settings.length > 0 && Object.keys(before.settings).length === 0) throw noSettings(before)
  const changes = settings.filter(isDifferent)
  const request = updateOf(before.settings, wanted)
  warnOfDeletions(step, { id: before.id, settings: request })
  const unchecked = uncheckable(fixed)
  warnOfUncheckable(step, before, unchecked)
  if (changes.length === 0) return report(step, before, verdictOf(unchecked), 'skipped')
  const shown = sanitize(before.id)
  step.log.group(`Settings of relationship ${shown} that change`, changes.map(shownDifference))
  const now = await withChangeTracking(
    step,
    {
      uncertain: `It is unknown whether the settings of relationship ${shown} were updated.`,
      done: `The settings of relationship ${shown} were updated.`,
      output: (changed) => step.output('changed', changed),
    },
    async () => {
      await relationships.update(before.id, request)
      return updated(step, relationships, { before, definition, changes })
    },
  )
  report(step, now, 'Updated the relationship')
}

function verdictOf(unchecked: readonly Comparison[]): string {
  return unchecked.length === 0
    ? 'Nothing to do: the relationship is as defined:'
    : 'Nothing was changed, and not all of `definition` could be checked on the relationship'
}

interface Change {
  readonly before: Relationship
  readonly definition: Definition
  /** The settings that were to change. */
  readonly changes: readonly Comparison[]
}

/**
 * The relationship once it shows each of the changes. @throws UnchangedError when it shows the settings of before;
 * UnknownOutcomeError when it does not tell a setting that was to change, or cannot be looked at
 */
async function updated(step: RelationshipStep, relationships: Relationships, change: Change): Promise<Relationship> {
  const { before, definition, changes } = change
  const places = new Set(changes.map(({ place }) => place))
  const look = { what: `relationship ${sanitize(before.id)}`, signal: step.signal }
  let now = before
  let wrong: readonly Comparison[] = []
  let untold: readonly Comparison[] = []
  await pollUntilVisible(async () => {
    now = await afterChange(() => relationships.get(before.id), look)
    const all = settingComparisons(now.settings, definition.settings)
    wrong = toldDifferences(all)
    // What was told before, and is not any more, proves nothing, even where it was to be off.
    untold = all.filter((one) => places.has(one.place) && !isTold(one))
    return wrong.length + untold.length === 0 ? true : undefined
  }, step)
  if (wrong.length > 0) throw notUpdated(now, wrong, { changes, isAllTold: untold.length === 0 })
  if (untold.length > 0) throw notTold(now, untold)
  return now
}

function notUpdated(
  now: Relationship,
  wrong: readonly Comparison[],
  { changes, isAllTold }: { changes: readonly Comparison[]; isAllTold: boolean },
): ActionError {
  const error = notAsDefined(now, 'was not updated', wrong)
  const shown = (all: readonly Comparison[]) => all.map(shownDifference).join()
  const isAsBefore = isAllTold && shown(wrong) === shown(changes)
  return isAsBefore ? new UnchangedError(error.source, error.message, error.hint) : error
}

function notTold({ id }: Relationship, untold: readonly Comparison[]): UnknownOutcomeError {
  return new UnknownOutcomeError(
    'service',
    `Whether the relationship ${sanitize(id)} was updated is unknown: the service has confirmed it, but does not tell ${untold.map(({ place }) => place).join(', ')}.`,
    'Check its settings in the NetApp Console. What the service never tells cannot be kept by `definition`: leave it out.',
  )
}

function noSettings({ id }: Relationship): ActionError {
  return new ActionError(
    'service',
    `The service does not tell the settings of the relationship ${sanitize(id)}, and an update could reset those that \`definition\` does not name. Nothing was changed.`,
    'Run the step again; if that does not help, change the settings in the NetApp Console.',
  )
}

function notChangeable(found: Relationship, differences: readonly Comparison[]): ActionError {
  return new ActionError(
    'user',
    `The relationship ${sanitize(found.id)} has the source and target of \`definition\`, but differs in what cannot be changed: ${differences.map(shownDifference).join('; ')}. Nothing was changed.`,
    'Correct `definition`; or delete the relationship, so that the step creates it.',
  )
}
