import { nameOf } from '../../bloomreach/deployment.ts'
import { idAndName } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { Stage } from '../../runtime/stages.ts'
import { linkTo, runningIn } from '../shared/deployment.ts'
import type { ReleaseStep } from './action.ts'
import type { ReleasePlan } from './plan.ts'
import type { ReleaseRun } from './run.ts'
import { STAGES, type StageName } from './stage-names.ts'

/** Prints what a release would do; nothing was changed. */
export function reportPlan(step: ReleaseStep, plan: ReleasePlan): void {
  const rows = STAGES.map((name) => {
    const reason = plan.skipReasons[name]
    return [name, reason === undefined ? 'to do' : 'skipped', reason ?? purposes(plan)[name]] as const
  })
  step.log.info(`Dry run: nothing is changed. ${headline(plan)}`)
  for (const [name, what, why] of rows) step.log.info(`  ${name}: ${what} (${why})`)
  step.outputJson('json', { plan: rows.map(([name, what, why]) => ({ name, what, why })) })
  step.summary.heading('Dry run: this would be released')
  step.summary.paragraph(headline(plan))
  step.summary.table(['Stage', 'What', 'Why'], rows)
}

/** The summary of a release, however it ended: the verdict, and what was done. */
export function reportRelease(step: ReleaseStep, plan: ReleasePlan, run: ReleaseRun): void {
  const { target, live } = plan
  const { list, gantt } = run.stages
  const name = nameOf(target)
  const distribution = run.distribution && idAndName(run.distribution.id, run.distribution.name)
  step.outputJson('json', {
    distribution: run.distribution ?? null,
    environment: target,
    liveEnvironment: live ?? null,
    backup: run.backup ?? null,
    domains: run.domains,
    promoted: run.promoted,
    rolledBack: run.rolledBack,
    stages: list,
  })
  const verdict = verdictOf(plan, run)
  if (!list.some(isBad)) step.log.info(verdict)
  step.summary.heading(verdict)
  step.summary.facts([
    ['Environment', linkTo(target)],
    ['Distribution', distribution],
    ['Before', plan.target.distributionId === undefined ? 'nothing' : runningIn(plan.target, plan.previousName)],
    ['Backup', run.backup && sanitize(run.backup.id)],
    ['Live', live && (run.promoted ? `${nameOf(live)} → ${name}` : nameOf(live))],
    ['Domains', run.domains.join(', ')],
    ['Rolled back', run.rolledBack ? 'yes' : undefined],
  ])
  step.summary.table(
    ['Stage', 'Result', 'Seconds', 'Why'],
    list.map((stage) => [
      stage.name,
      stage.result,
      stage.result === 'skipped' ? '' : String(stage.seconds),
      (stage.result === 'skipped' && plan.skipReasons[stage.name as StageName]) || '',
    ]),
  )
  if (gantt !== undefined) step.summary.mermaid(gantt)
}

function isBad({ result }: Stage): boolean {
  return result === 'failure' || result === 'unknown'
}

/** What came of it in one line; names each stage that was left out although this kind of release has it. */
function verdictOf({ target, live, distributionName, skipReasons }: ReleasePlan, run: ReleaseRun): string {
  const bad = run.stages.list.find(isBad)
  if (bad) return `Release stopped at ${bad.name}${bad.result === 'unknown' ? ': the outcome is unknown' : ''}`
  const what = sanitize(run.distribution?.name ?? distributionName, 100)
  const done = doneSentence(run, { what, name: nameOf(target), ready: live !== undefined && !run.promoted })
  const structural: readonly StageName[] = live ? ['upload'] : ['upload', 'restore', 'promote']
  const leftOut = STAGES.filter((name) => skipReasons[name] !== undefined && !structural.includes(name))
    .filter((name) => name !== 'health-check' || !run.hasChanged)
    .map((name) => `${name} (${skipReasons[name]})`)
  return leftOut.length === 0 ? done : `${done}; left out: ${leftOut.join(', ')}`
}

function doneSentence(run: ReleaseRun, { what, name, ready }: { what: string; name: string; ready: boolean }): string {
  if (!run.hasChanged) return `Nothing to do: ${what} to ${name}`
  return ready ? `Deployed ${what} to ${name}, ready to promote` : `Released ${what} to ${name}`
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
