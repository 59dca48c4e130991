import type { Prunable, PruneDecision } from '../../bloomreach/pruning.ts'
import { shownTime } from '../../core/instant.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { Log } from '../../runtime/log.ts'
import type { Summary } from '../../runtime/summary.ts'
import type { PruneTarget } from './targets.ts'

/** What became, or is to become, of an item. */
export interface Outcome {
  readonly item: Prunable
  /** `delete` as long as that has not been tried; `uncertain` where nobody knows what came of it. */
  what: 'keep' | 'delete' | 'deleted' | 'failed' | 'uncertain'
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
  const title = `${going} of ${plural(plan.length, target.kind)} ${verb}, ${plan.length - going} kept`
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

/** Writes into the job summary what was deleted, what could not be, and what is to be; and, folded, what stays. */
export function summarize(summary: Summary, target: PruneTarget, outcomes: readonly Outcome[]): void {
  const going = (['uncertain', 'failed', 'deleted', 'delete'] as const).flatMap((what) =>
    outcomes.filter((outcome) => outcome.what === what),
  )
  const kept = outcomes.filter(({ what }) => what === 'keep')
  const count = (what: Outcome['what']) => outcomes.filter((outcome) => outcome.what === what).length
  const shown = (number: number) => (number > 0 ? String(number) : undefined)
  summary.facts([
    ['May be deleted', shown(count('uncertain'))],
    ['Could not be deleted', shown(count('failed'))],
    ['Deleted', shown(count('deleted'))],
    ['To be deleted', shown(count('delete'))],
    ['Kept', String(kept.length)],
  ])
  const rows = (some: readonly Outcome[]) =>
    some.slice(0, MOST_ROWS).map(({ item, what, why }) => [...cells(target, item), WORDS[what], sanitize(why)])
  const head = ['Name', 'Id', 'Created', '', 'Why']
  if (going.length > 0) summary.table(head, rows(going))
  if (kept.length > 0) summary.details(`${plural(kept.length, target.kind)} kept`, head, rows(kept))
  const missing = [going, kept].reduce((sum, some) => sum + Math.max(some.length - MOST_ROWS, 0), 0)
  if (missing > 0) summary.paragraph(`… and ${missing} more; the log lists them all.`)
}

const WORDS = {
  keep: 'kept',
  delete: 'to be deleted',
  deleted: 'deleted',
  failed: 'could not be deleted',
  uncertain: 'may be deleted',
}

function cells(target: PruneTarget, item: Prunable): [name: string, id: string, created: string] {
  return [sanitize(target.nameOf(item), 80), sanitize(item.id, 60), shownTime(item.createdAt ?? 'unknown')]
}
