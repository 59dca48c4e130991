import type { Prunable, PruneDecision } from '../../bloomreach/pruning.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { Log } from '../../runtime/log.ts'
import type { Summary } from '../../runtime/summary.ts'
import type { PruneTarget } from './targets.ts'

/** What became, or is to become, of an item. */
export interface Outcome {
  readonly item: Prunable
  /** `delete` as long as that has not been tried. */
  what: 'keep' | 'delete' | 'deleted' | 'failed'
  why: string
}

/** A summary may not grow without limit; the log has all rows. */
const MOST_ROWS = 200

/** Prints the table of what goes and what stays, and why, folded. */
export function showPlan(
  log: Log,
  target: PruneTarget,
  plan: readonly PruneDecision<Prunable>[],
  dryRun: boolean,
): void {
  const going = plan.filter((decision) => decision.delete).length
  const verb = dryRun ? 'would be deleted' : 'to be deleted'
  const rows = plan.map((decision) => [
    decision.delete ? 'delete' : 'keep',
    ...cells(target, decision.item),
    decision.reason,
  ])
  const widths = rows.reduce((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), [0])
  const title = `${going} of ${plan.length} ${target.kind}s ${verb}, ${plan.length - going} to stay`
  log.group(
    title,
    rows.map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
  )
}

/** Writes the same into the job summary: what was deleted or was not, then what stays. */
export function summarize(summary: Summary, target: PruneTarget, outcomes: readonly Outcome[], heading: string): void {
  const order = ['failed', 'deleted', 'delete', 'keep']
  const sorted = [...outcomes].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what))
  const count = (what: Outcome['what']) => outcomes.filter((outcome) => outcome.what === what).length
  summary.heading(`${heading}: ${target.kind}s`)
  summary.facts([
    ['Could not be deleted', count('failed') > 0 ? String(count('failed')) : undefined],
    ['Deleted', String(count('deleted'))],
    ['To be deleted', count('delete') > 0 ? String(count('delete')) : undefined],
    ['Kept', String(count('keep'))],
  ])
  const rows = sorted
    .slice(0, MOST_ROWS)
    .map(({ item, what, why }) => [...cells(target, item), WORDS[what], sanitize(why)])
  if (rows.length > 0) summary.table(['Name', 'Id', 'Created', '', 'Why'], rows)
  if (sorted.length > MOST_ROWS) summary.paragraph(`… and ${sorted.length - MOST_ROWS} more; the log lists them all.`)
}

const WORDS = { keep: 'kept', delete: 'to be deleted', deleted: 'deleted', failed: 'could not be deleted' }

function cells(target: PruneTarget, item: Prunable): [name: string, id: string, created: string] {
  return [sanitize(target.nameOf(item), 80), sanitize(item.id, 60), sanitize(item.createdAt ?? 'unknown', 40)]
}
