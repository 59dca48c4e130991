import { nameOf } from '../../bloomreach/deployment.ts'
import { sanitize } from '../../core/sanitize.ts'
import { linkTo } from '../shared/deployment.ts'
import type { ReleaseStep } from './action.ts'
import { type ReleasePlan, STAGES } from './plan.ts'
import type { ReleaseRun } from './run.ts'

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

/** The summary of a release, however it ended. */
export function reportRelease(step: ReleaseStep, plan: ReleasePlan, run: ReleaseRun): void {
  const { target, live } = plan
  const { list, gantt } = run.stages
  const failed = list.find(({ result }) => result === 'failure')
  const name = nameOf(target)
  const distribution = run.distribution && `${nameOf(run.distribution)} (${sanitize(run.distribution.id)})`
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
  step.summary.heading(failed ? `Release stopped at ${failed.name}` : 'Released')
  step.summary.facts([
    ['Environment', linkTo(target)],
    ['Distribution', distribution],
    ['Before', sanitize(target.distributionId ?? 'none')],
    ['Backup', run.backup && sanitize(run.backup.id)],
    ['Live', live && (run.promoted ? `${nameOf(live)} → ${name}` : nameOf(live))],
    ['Domains', run.domains.join(', ')],
    ['Rolled back', run.rolledBack ? 'yes' : undefined],
  ])
  step.summary.table(
    ['Stage', 'Result', 'Seconds'],
    list.map((stage) => [stage.name, stage.result, stage.result === 'skipped' ? '' : String(stage.seconds)]),
  )
  if (gantt !== undefined) step.summary.mermaid(gantt)
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
