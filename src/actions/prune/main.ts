import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { findOne } from '../../bloomreach/find.ts'
import { type Prunable, type PruneDecision, planPruning } from '../../bloomreach/pruning.ts'
import { ActionError } from '../../core/errors.ts'
import { listed } from '../../core/not-found.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import { KeptError, whyKept } from '../../http/deletion.ts'
import { HttpError } from '../../http/errors.ts'
import { isDefiniteRefusal } from '../../http/retry.ts'
import { connect } from '../shared/client.ts'
import type { PruneStep } from './action.ts'
import { type Outcome, showPlan, summarize } from './report.ts'
import { type PruneTarget, pruneTargetOf } from './targets.ts'

/** Plans which are deleted, and deletes them. Never one that is or may be in use: see `usage.ts`. */
export async function main(step: PruneStep): Promise<void> {
  step.setSubject(`Pruning of ${step.inputs.resource.replace('-', ' ')}`)
  const cloud = await connect(step)
  const target = pruneTargetOf(step.inputs, cloud, await environmentOf(step, cloud))
  const { items, at } = await target.list()
  const plan = planPruning(items, rulesOf(step), await target.inUseCheck(), at)
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
  const deleted: Prunable[] = []
  try {
    await execute(step, target, outcomes, deleted)
  } finally {
    setOutputs(step, deleted, items.length - deleted.length)
    summarize(step.summary, target, outcomes)
    warnIfFull(step, target, items.length - deleted.length, 'are still')
  }
  const failed = outcomes.filter(({ what }) => what === 'failed')
  if (failed.length > 0) {
    step.setOutcome(`${failed.length} could not be deleted, ${deleted.length} were`)
    throw notAll(target, deleted.length, failed)
  }
  const all = plural(items.length, target.kind)
  if (deleted.length > 0) step.conclude('done', `Deleted ${deleted.length} of ${all}`)
  else step.conclude('skipped', `Nothing to do: of ${all}, none is to be deleted`)
}

function rulesOf({ inputs }: PruneStep) {
  return {
    keep: inputs.keep,
    olderThanDays: inputs['older-than-days'],
    deleteOldest: inputs['delete-oldest'],
    ifAtLeast: inputs['if-at-least'],
    matches: inputs['name-pattern'],
  }
}

function outcomeOf(decision: PruneDecision<Prunable>): Outcome {
  return { item: decision.item, what: decision.delete ? 'delete' : 'keep', why: decision.reason }
}

/** Deletes what is planned, the oldest first; one that cannot be deleted does not stop the others. */
async function execute(step: PruneStep, target: PruneTarget, outcomes: Outcome[], deleted: Prunable[]): Promise<void> {
  /** Of which nobody knows whether they were deleted. */
  const uncertain: Prunable[] = []
  const setState = () => step.setState(stateOf(target, deleted, uncertain))
  const isCertain = (item: Prunable) => {
    if (uncertain.at(-1) === item) uncertain.pop()
    setState()
  }
  for (const outcome of outcomes.toReversed().filter(({ what }) => what === 'delete')) {
    const { item } = outcome
    try {
      const check = async () => {
        isCertain(item)
        // A deployment may have begun since the plan was made, or since an attempt that failed.
        const used = (await target.inUseCheck())(item)
        if (used !== undefined) throw new KeptError(used)
        uncertain.push(item)
        setState()
      }
      const used = await whyKept(target.delete(item.id, check))
      if (used !== undefined) {
        Object.assign(outcome, { what: 'keep', why: used })
        step.log.info(`Skipped: ${target.nameOf(item)} (${sanitize(item.id)}), ${used}`)
        continue
      }
      isCertain(item)
      deleted.push(item)
      setState()
    } catch (error) {
      if (!(error instanceof ActionError) || step.signal.aborted) throw error
      if (isDefiniteRefusal(error)) isCertain(item)
      refused(step, target, outcome, error)
      continue
    }
    outcome.what = 'deleted'
    step.log.info(`Deleted ${target.nameOf(item)} (${sanitize(item.id)})`)
  }
}

/** What was deleted so far, and of what nobody knows. */
function stateOf(target: PruneTarget, { length }: readonly Prunable[], uncertain: readonly Prunable[]): string {
  const { kind } = target
  const done =
    length === 0
      ? `No ${kind} was deleted`
      : length === 1
        ? `One ${kind} was deleted`
        : `${length} ${kind}s were deleted`
  if (uncertain.length === 0) return `${done}.`
  const names = uncertain.map((item) => `${target.nameOf(item)} (${sanitize(item.id)})`)
  return `It is unknown whether ${listed(names)} ${names.length === 1 ? 'was' : 'were'} deleted. ${done}.`
}

// "System created backups cannot be deleted", and the list does not say which those are.
function refused({ log }: PruneStep, target: PruneTarget, outcome: Outcome, error: ActionError): void {
  const isSystems = target.kind === 'backup' && error instanceof HttpError && error.status === 400
  Object.assign(outcome, { what: isSystems ? 'keep' : 'failed', why: error.message })
  log.warning(`${target.nameOf(outcome.item)} (${sanitize(outcome.item.id)}) stays: ${error.message}`)
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
  const list = failed
    .slice(0, SHOWN)
    .map(({ item, why }) => `\n- ${target.nameOf(item)} (${sanitize(item.id, 60)}): ${sanitize(why)}`)
  const more = failed.length > SHOWN ? `\n- and ${failed.length - SHOWN} more` : ''
  return new ActionError(
    'service',
    `${failed.length} ${target.kind}(s) could not be deleted, ${deleted} were: ${list.join('')}${more}`,
    'Run the step again, or delete them by hand.',
  )
}
