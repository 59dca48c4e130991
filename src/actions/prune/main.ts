import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { type Deleted, Deletions, isSystemBackup } from '../../bloomreach/deletions.ts'
import { findOne } from '../../bloomreach/find.ts'
import { type Prunable, type PruneDecision, planPruning, refuseUsed } from '../../bloomreach/pruning.ts'
import { ActionError, UnknownOutcomeError } from '../../core/errors.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import { KeptError } from '../../http/deletion.ts'
import { freshLook } from '../../jobs/freshness.ts'
import { connect } from '../shared/client.ts'
import type { PruneStep } from './action.ts'
import { type Outcome, showPlan, summarize } from './report.ts'
import { type PruneTarget, pruneTargetOf } from './targets.ts'

/** Plans which are deleted, and deletes them. Never one that is or may be in use: see `usage.ts`. */
export async function main(step: PruneStep): Promise<void> {
  step.setSubject(`Pruning of ${step.inputs.resource.replace('-', ' ')}`)
  const cloud = await connect(step)
  const target = pruneTargetOf(step.inputs, cloud, await environmentOf(step, cloud))
  const first = await planNow(step, target, 0)
  const { plan } = first
  const items = plan.map(({ item }) => item)
  const dryRun = step.inputs['dry-run']
  showPlan(step.log, target, plan, dryRun)
  const planned = plan.filter((decision) => decision.delete).map(({ item }) => item)
  const outcomes: Outcome[] = plan.map(outcomeOf)
  step.outputJson('planned', ids(planned.toReversed()))
  if (dryRun) {
    setOutputs(step, [], items.length - planned.length)
    const all = plural(items.length, target.kind)
    step.conclude('skipped', `Dry run: ${planned.length} of ${all} would be deleted`)
    summarize(step.summary, target, outcomes)
    return warnIfFull(step, target, items.length - planned.length, 'would still be')
  }
  const names = { one: target.kind, several: `${target.kind}s` }
  const shown = (item: Prunable) => shownAs(target, item)
  const deletions = new Deletions<Prunable>((now) => step.setState(now.state(names, shown)))
  const { deleted } = deletions
  try {
    await execute(step, target, outcomes, { deletions, first })
  } finally {
    const left = items.length - deleted.length - deletions.uncertain.length
    setOutputs(step, deleted, left)
    summarize(step.summary, target, withUncertain(outcomes, deletions))
    warnIfFull(step, target, left, 'are still')
  }
  const failed = outcomes.filter(({ what }) => what === 'failed')
  const uncertain = outcomes.filter(({ what }) => what === 'uncertain')
  if (uncertain.length > 0) {
    step.setOutcome(`${uncertain.length} may be deleted, ${failed.length} could not be, ${deleted.length} were`)
    throw notKnown(target, deleted.length, { failed, uncertain })
  }
  if (failed.length > 0) {
    step.setOutcome(`${failed.length} could not be deleted, ${deleted.length} were`)
    throw notAll(target, deleted.length, failed)
  }
  const all = plural(items.length, target.kind)
  if (deleted.length > 0) step.conclude('done', `Deleted ${deleted.length} of ${all}`)
  else step.conclude('skipped', `Nothing to do: of ${all}, none is to be deleted`)
}

/** What is to be deleted by a look, and when that began. */
interface Plan {
  readonly since: number
  readonly plan: readonly PruneDecision<Prunable>[]
}

/** Looks at all there is. `gone` is how many of those that there were this step has deleted, or may have. */
async function planNow(step: PruneStep, target: PruneTarget, gone: number): Promise<Plan> {
  const since = step.clock.now()
  const { items, at } = await target.list()
  return { since, plan: planPruning(items, rulesOf(step, gone), await target.inUseCheck(), at) }
}

function rulesOf({ inputs }: PruneStep, gone: number) {
  const ifAtLeast = inputs['if-at-least']
  return {
    keep: inputs.keep,
    olderThanDays: inputs['older-than-days'],
    deleteOldest: inputs['delete-oldest'],
    ifAtLeast: ifAtLeast === undefined ? undefined : ifAtLeast - gone,
    matches: inputs['name-pattern'],
  }
}

function outcomeOf(decision: PruneDecision<Prunable>): Outcome {
  return { item: decision.item, what: decision.delete ? 'delete' : 'keep', why: decision.reason }
}

/** Deletes what is planned, the oldest first; one that cannot be deleted does not stop the others. */
async function execute(
  step: PruneStep,
  target: PruneTarget,
  outcomes: Outcome[],
  { deletions, first }: { deletions: Deletions<Prunable>; first: Plan },
): Promise<void> {
  let last = first
  const check = async (item: Prunable) => {
    last = await freshLook(step.clock, last, () =>
      planNow(step, target, deletions.deleted.length + deletions.uncertain.length),
    )
    const now = last.plan.find((decision) => decision.item.id === item.id)
    if (now?.delete === false) throw new KeptError(now.reason)
    // A deployment may have begun since the plan was made, or since an attempt that failed.
    await refuseUsed(target.inUseCheck, item)
  }
  for (const outcome of outcomes.toReversed().filter(({ what }) => what === 'delete')) {
    const { item } = outcome
    const shown = shownAs(target, item)
    const result = await deletions.delete(item, {
      request: (checked) => target.delete(item.id, checked),
      check: () => check(item),
      signal: step.signal,
    })
    if (result.what === 'deleted') {
      outcome.what = 'deleted'
      step.log.info(`Deleted ${shown}`)
    } else if (result.what === 'keep') {
      Object.assign(outcome, result)
      step.log.info(`Skipped: ${shown}, ${result.why}`)
    } else {
      const why = result.error.message
      Object.assign(outcome, { what: isOfSystem(target, item, result) ? 'keep' : result.what, why })
      step.log.warning(`${shown} ${result.what === 'uncertain' ? 'may be deleted' : 'stays'}: ${why}`)
    }
  }
}

function isOfSystem({ kind }: PruneTarget, item: Prunable, { what, error }: NotDeleted): boolean {
  return what === 'failed' && kind === 'backup' && isSystemBackup(item, error)
}

type NotDeleted = Exclude<Deleted, { what: 'deleted' | 'keep' }>

/** The outcomes, with that of the one that was being deleted when the step was cancelled. */
function withUncertain(outcomes: readonly Outcome[], { uncertain }: Deletions<Prunable>): Outcome[] {
  return outcomes.map((outcome) => {
    if (outcome.what !== 'delete' || !uncertain.includes(outcome.item)) return outcome
    return { ...outcome, what: 'uncertain', why: 'the step ended before the response' }
  })
}

function shownAs(target: PruneTarget, item: Prunable): string {
  return `${target.nameOf(item)} (${sanitize(item.id)})`
}

function setOutputs(step: PruneStep, deleted: readonly Prunable[], kept: number): void {
  step.outputJson('deleted', ids(deleted))
  step.output('deleted-count', deleted.length)
  step.output('kept-count', kept)
  step.outputJson('json', deleted)
}

function ids(items: readonly Prunable[]): string[] {
  return items.map(({ id }) => id)
}

function warnIfFull({ log }: PruneStep, { kind, most }: PruneTarget, left: number, verb: string): void {
  if (most === undefined || left < most) return
  log.warning(
    `There ${verb} ${left} ${kind}s; the limit is usually ${most}, so the next upload may be refused. The table of the plan says why each is kept.`,
  )
}

function environmentOf({ inputs: { environment } }: PruneStep, cloud: BloomreachCloud) {
  return environment === undefined ? undefined : findOne('environment', cloud.environments, environment)
}

/** GitHub shows 4,096 characters of an error; the log has a warning for each. */
const SHOWN = 8

function notAll(target: PruneTarget, deleted: number, failed: readonly Outcome[]): ActionError {
  return new ActionError(
    'service',
    `${failed.length} ${target.kind}(s) could not be deleted, ${deleted} were: ${rowsOf(target, failed)}`,
    'Run the step again, or delete them by hand.',
  )
}

function notKnown(
  target: PruneTarget,
  deleted: number,
  { failed, uncertain }: { failed: readonly Outcome[]; uncertain: readonly Outcome[] },
): UnknownOutcomeError {
  const others = failed.length === 0 ? '' : `\n${failed.length} could not be deleted: ${rowsOf(target, failed)}`
  return new UnknownOutcomeError(
    'service',
    `Whether ${uncertain.length} ${target.kind}(s) were deleted is unknown, ${deleted} were: ${rowsOf(target, uncertain)}${others}`,
    'Check the list, then run the step again: it reads everything again.',
  )
}

function rowsOf(target: PruneTarget, outcomes: readonly Outcome[]): string {
  const rows = outcomes
    .slice(0, SHOWN)
    .map(({ item, why }) => `\n- ${target.nameOf(item)} (${sanitize(item.id, 60)}): ${sanitize(why)}`)
  const more = outcomes.length > SHOWN ? `\n- and ${outcomes.length - SHOWN} more` : ''
  return `${rows.join('')}${more}`
}
