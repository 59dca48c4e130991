import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { findOne } from '../../bloomreach/find.ts'
import { type Prunable, planPruning } from '../../bloomreach/pruning.ts'
import { ActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { HttpError } from '../../http/errors.ts'
import { connect } from '../shared/client.ts'
import type { PruneStep } from './action.ts'
import { type Outcome, showPlan, summarize } from './report.ts'
import { type PruneTarget, pruneTargetOf } from './targets.ts'

/** Plans which are to go, and deletes them. Never one that is or may be in use: see `usage.ts`. */
export async function main(step: PruneStep): Promise<void> {
  const { keep, 'older-than-days': olderThanDays, 'name-pattern': matches, 'dry-run': dryRun } = step.inputs
  const cloud = await connect(step)
  const target = pruneTargetOf(step.inputs, cloud, await environmentOf(step, cloud))
  const items = await target.list()
  const plan = planPruning(items, { keep, olderThanDays, matches }, await target.inUseCheck(), Date.now())
  showPlan(step.log, target, plan, dryRun)
  const outcomes: Outcome[] = plan.map((decision) => ({
    item: decision.item,
    what: decision.delete ? 'delete' : 'keep',
    why: decision.reason,
  }))
  if (dryRun) {
    setOutputs(step, items, [])
    return summarize(step.summary, target, outcomes, 'Dry run')
  }
  const deleted: Prunable[] = []
  try {
    await execute(step, target, outcomes, deleted)
  } finally {
    setOutputs(step, items, deleted)
    summarize(step.summary, target, outcomes, 'Pruned')
  }
  const failed = outcomes.filter(({ what }) => what === 'failed')
  if (failed.length > 0) throw notAll(target, deleted.length, failed)
}

/** Deletes what is to go, the oldest first; one that cannot be deleted does not stop the others. */
async function execute(step: PruneStep, target: PruneTarget, outcomes: Outcome[], deleted: Prunable[]): Promise<void> {
  for (const outcome of outcomes.toReversed().filter(({ what }) => what === 'delete')) {
    const { item } = outcome
    try {
      // A deployment may have begun since the plan was made.
      const used = (await target.inUseCheck())(item)
      if (used !== undefined) {
        Object.assign(outcome, { what: 'keep', why: used })
        step.log.info(`Kept after all: ${target.nameOf(item)} (${sanitize(item.id)}), ${used}`)
        continue
      }
      step.setState(
        `It is not certain whether ${target.nameOf(item)} (${sanitize(item.id)}) was deleted. ${soFar(target, deleted)}`,
      )
      await target.delete(item.id)
    } catch (error) {
      if (!(error instanceof ActionError) || step.signal.aborted) throw error
      if (error instanceof HttpError && error.status < 500) step.setState(soFar(target, deleted))
      refused(step, target, outcome, error)
      continue
    }
    deleted.push(item)
    outcome.what = 'deleted'
    step.setState(soFar(target, deleted))
    step.log.info(`Deleted ${target.nameOf(item)} (${sanitize(item.id)})`)
  }
}

function soFar({ kind }: PruneTarget, deleted: readonly Prunable[]): string {
  if (deleted.length === 0) return `No ${kind} was deleted before.`
  return deleted.length === 1 ? `One ${kind} was deleted.` : `${deleted.length} ${kind}s were deleted.`
}

// "System created backups cannot be deleted", and the list does not say which those are.
function refused({ log }: PruneStep, target: PruneTarget, outcome: Outcome, error: ActionError): void {
  const isSystems = target.kind === 'backup' && error instanceof HttpError && error.status === 400
  Object.assign(outcome, { what: isSystems ? 'keep' : 'failed', why: error.message })
  log.warning(`${target.nameOf(outcome.item)} (${sanitize(outcome.item.id)}) stays: ${error.message}`)
}

function setOutputs(step: PruneStep, items: readonly Prunable[], deleted: readonly Prunable[]): void {
  step.outputJson(
    'deleted',
    deleted.map(({ id }) => id),
  )
  step.output('deleted-count', deleted.length)
  step.output('kept-count', items.length - deleted.length)
  step.outputJson('json', deleted)
}

function environmentOf({ inputs: { environment } }: PruneStep, cloud: BloomreachCloud) {
  return environment === undefined ? undefined : findOne('environment', cloud.environments, environment)
}

const LISTED = 50

function notAll(target: PruneTarget, deleted: number, failed: readonly Outcome[]): ActionError {
  const list = failed
    .slice(0, LISTED)
    .map(({ item, why }) => `\n- ${target.nameOf(item)} (${sanitize(item.id)}): ${why}`)
  const more = failed.length > LISTED ? `\n- and ${failed.length - LISTED} more` : ''
  return new ActionError(
    'service',
    `${failed.length} ${target.kind}(s) could not be deleted, ${deleted} were: ${list.join('')}${more}`,
    'Run the step again, or delete them by hand.',
  )
}
