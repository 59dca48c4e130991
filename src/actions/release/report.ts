import { nameOf } from '../../bloomreach/deployment.ts'
import type { Backup, Environment } from '../../bloomreach/schemas.ts'
import { duration } from '../../core/duration.ts'
import { shownTime } from '../../core/instant.ts'
import { nameAndId } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { Stage } from '../../runtime/stages.ts'
import type { Conclusion } from '../../runtime/step.ts'
import { linkTo, runningIn } from '../shared/deployment.ts'
import type { ReleaseStep } from './action.ts'
import type { ReleasePlan } from './plan.ts'
import type { ReleaseRun } from './run.ts'
import { STAGES, type StageName } from './stage-names.ts'

/** Shows what a release would do; nothing was changed. */
export function reportPlan(step: ReleaseStep, plan: ReleasePlan): void {
  const rows = STAGES.map((name) => {
    const reason = plan.skipReasons[name]
    return [name, reason === undefined ? 'to do' : 'skipped', reason ?? purposes(plan)[name]] as const
  })
  step.log.info(`Dry run: nothing is changed. ${headline(plan)}`)
  for (const [name, what, why] of rows) step.log.info(`  ${name}: ${what} (${why})`)
  step.outputJson('json', { plan: rows.map(([name, what, why]) => ({ name, what, why })) })
  const { target, distributionName } = plan
  step.conclude('skipped', `Dry run: ${sanitize(distributionName, 100)} would be released to ${nameOf(target)}`)
  step.summary.paragraph(headline(plan))
  step.summary.table(['Stage', 'What', 'Why'], rows)
}

/** What came of a release, however it ended: the verdict where all went well, and what was done. */
export function reportRelease(step: ReleaseStep, plan: ReleasePlan, run: ReleaseRun): void {
  const { target, live } = plan
  const { list, gantt } = run.stages
  const name = nameOf(target)
  step.outputJson('json', {
    distribution: run.distribution ?? null,
    environment: run.environment,
    liveEnvironment: live ?? null,
    backup: run.backup ?? null,
    domains: run.domains,
    promoted: run.promoted,
    rolledBack: run.rolledBack,
    stages: list,
  })
  const bad = list.find(isBad)
  if (!bad) step.conclude(...verdictOf(plan, run))
  else if (!step.hasOutcome) step.setOutcome(stoppedAt(bad, plan, run))
  step.summary.facts([
    ['Environment', linkTo(target)],
    ['Distribution', run.distribution && nameAndId(run.distribution.id, run.distribution.name)],
    ['Before', runningIn(run.before, plan.names)],
    ['Backup', run.backup && backupShown(run.backup, nameOf(live ?? target))],
    ['Live', live && liveShown(live, name, run)],
    ['Domains', run.domains.join(', ')],
    ['Rolled back', run.rolledBack ? 'yes' : undefined],
  ])
  step.summary.table(
    ['Stage', 'Result', 'Took', 'Why'],
    list.map((stage) => rowOf(stage, plan, bad)),
  )
  if (gantt !== undefined) step.summary.mermaid(gantt)
}

function liveShown(live: Environment, target: string, run: ReleaseRun): string {
  if (run.promoted) return `${nameOf(live)} → ${target}`
  return run.liveIsAsBefore ? nameOf(live) : 'unknown'
}

function backupShown({ id, createdAt }: Backup, environment: string): string {
  return `${sanitize(id)} of ${environment}${createdAt === undefined ? '' : `, ${shownTime(createdAt)}`}`
}

const ICONS = { success: '✅', failure: '❌', unknown: '❔', skipped: '⏭️' } as const

function rowOf({ name, result, seconds }: Stage, plan: ReleasePlan, bad: Stage | undefined): string[] {
  const why = plan.skipReasons[name as StageName]
  if (result !== 'skipped') return [name, `${ICONS[result]} ${result}`, duration(seconds * 1000), '']
  if (why === undefined && bad !== undefined) return [name, '⏭️ not reached', '', '']
  return [name, '⏭️ skipped', '', why ?? '']
}

function isBad({ result }: Stage): boolean {
  return result === 'failure' || result === 'unknown'
}

/** Where a release has ended, and what is untouched. */
function stoppedAt(bad: Stage, { live }: ReleasePlan, run: ReleaseRun): string {
  const untouched = live && run.liveIsUntouched ? `, ${nameOf(live)} is live and untouched` : ''
  return `stopped at ${bad.name}${untouched}`
}

/** What came of it in one line; names each stage that was left out although this kind of release has it. */
function verdictOf(
  { target, live, distributionName, skipReasons }: ReleasePlan,
  run: ReleaseRun,
): readonly [Conclusion, string] {
  const what = sanitize(run.distribution?.name ?? distributionName, 100)
  const name = nameOf(target)
  const isReady = live !== undefined && !run.promoted
  const structural: readonly StageName[] = live ? ['upload'] : ['upload', 'restore', 'promote']
  const leftOut = STAGES.filter((stage) => skipReasons[stage] !== undefined && !structural.includes(stage))
    .filter((stage) => !run.hasChanged || (stage !== 'health-check' && !(stage === 'promote' && isReady)))
    .map((stage) => `${stage} (${skipReasons[stage]})`)
  const more = leftOut.length === 0 ? '' : `; left out: ${leftOut.join(', ')}`
  if (!run.hasChanged) return ['skipped', `Nothing to do: ${what} to ${name}${more}`]
  return ['done', `${isReady ? `Deployed ${what} to ${name}, ready to promote` : `Released ${what} to ${name}`}${more}`]
}

function headline({ target, live, distributionName }: ReleasePlan): string {
  const what = sanitize(distributionName, 100)
  return live
    ? `Blue/green: ${what} to ${nameOf(target)}, then from ${nameOf(live)} to ${nameOf(target)}`
    : `In place: ${what} to ${nameOf(target)}`
}

function purposes({ target, live, olderBackup }: ReleasePlan): Record<(typeof STAGES)[number], string> {
  const name = nameOf(target)
  return {
    upload: 'the distribution is not there yet',
    backup: `of ${nameOf(live ?? target)}`,
    restore: `of ${olderBackup ? `the backup ${sanitize(olderBackup.id)}` : 'that backup'} into ${name}`,
    deploy: `to ${name}`,
    'health-check': 'before it counts',
    promote: `${name} becomes production, with the domains of ${live ? nameOf(live) : 'none'}`,
  }
}
