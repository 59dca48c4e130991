import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { findOne } from '../../bloomreach/find.ts'
import { type Prunable, planPruning } from '../../bloomreach/pruning.ts'
import { AnsweredError, ExplainedError } from '../../core/errors.ts'
import { plain } from '../../core/sanitize.ts'
import { connect } from '../shared/client.ts'
import type { PruneStep } from './action.ts'
import { type Outcome, showPlan, summarize } from './report.ts'
import { type Stock, stockOf } from './targets.ts'

/** Plans which are to go, and deletes them. Never one that is or may be in use: see `usage.ts`. */
export async function prune(step: PruneStep): Promise<void> {
  const { keep, 'older-than-days': olderThanDays, 'name-pattern': matches, 'dry-run': dryRun } = step.inputs
  const cloud = await connect(step)
  const stock = stockOf(step.inputs, cloud, await environmentOf(step, cloud))
  const items = await stock.list()
  const plan = planPruning(items, { keep, olderThanDays, matches }, await stock.usage(), Date.now())
  showPlan(step.log, stock, plan, dryRun)
  const outcomes: Outcome[] = plan.map(({ item, goes, why }) => ({ item, what: goes ? 'delete' : 'keep', why }))
  if (dryRun) {
    tell(step, items, [])
    return summarize(step.summary, stock, outcomes, 'Dry run')
  }
  const deleted: Prunable[] = []
  try {
    await carryOut(step, stock, outcomes, deleted)
  } finally {
    tell(step, items, deleted)
    summarize(step.summary, stock, outcomes, 'Pruned')
  }
  const failed = outcomes.filter(({ what }) => what === 'failed')
  if (failed.length > 0) throw notAll(stock, deleted.length, failed)
}

/** Deletes what is to go, the oldest first; one that cannot be deleted does not stop the others. */
async function carryOut(step: PruneStep, stock: Stock, outcomes: Outcome[], deleted: Prunable[]): Promise<void> {
  for (const outcome of outcomes.toReversed().filter(({ what }) => what === 'delete')) {
    const { item } = outcome
    try {
      // A deployment may have begun since the plan was made.
      const used = (await stock.usage())(item)
      if (used !== undefined) {
        Object.assign(outcome, { what: 'keep', why: used })
        step.log.info(`Kept after all: ${stock.nameOf(item)} (${plain(item.id)}), ${used}`)
        continue
      }
      step.now(
        `It is not certain whether ${stock.nameOf(item)} (${plain(item.id)}) was deleted. ${soFar(stock, deleted)}`,
      )
      await stock.delete(item.id)
    } catch (error) {
      if (!(error instanceof ExplainedError) || step.signal.aborted) throw error
      if (error instanceof AnsweredError && error.status < 500) step.now(soFar(stock, deleted))
      refused(step, stock, outcome, error)
      continue
    }
    deleted.push(item)
    outcome.what = 'deleted'
    step.now(soFar(stock, deleted))
    step.log.info(`Deleted ${stock.nameOf(item)} (${plain(item.id)})`)
  }
}

function soFar({ kind }: Stock, deleted: readonly Prunable[]): string {
  if (deleted.length === 0) return `No ${kind} was deleted before.`
  return deleted.length === 1 ? `One ${kind} was deleted.` : `${deleted.length} ${kind}s were deleted.`
}

// "System created backups cannot be deleted", and the list does not tell which those are.
function refused({ log }: PruneStep, stock: Stock, outcome: Outcome, error: ExplainedError): void {
  const isSystems = stock.kind === 'backup' && error instanceof AnsweredError && error.status === 400
  Object.assign(outcome, { what: isSystems ? 'keep' : 'failed', why: error.message })
  log.warning(`${stock.nameOf(outcome.item)} (${plain(outcome.item.id)}) stays: ${error.message}`)
}

function tell(step: PruneStep, items: readonly Prunable[], deleted: readonly Prunable[]): void {
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

function notAll(stock: Stock, deleted: number, failed: readonly Outcome[]): ExplainedError {
  const list = failed.slice(0, LISTED).map(({ item, why }) => `\n- ${stock.nameOf(item)} (${plain(item.id)}): ${why}`)
  const more = failed.length > LISTED ? `\n- and ${failed.length - LISTED} more` : ''
  return new ExplainedError(
    'theirs',
    `${failed.length} ${stock.kind}(s) could not be deleted, ${deleted} were: ${list.join('')}${more}`,
    'Run the step again, or delete them by hand.',
  )
}
