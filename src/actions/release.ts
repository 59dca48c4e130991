import { nameOf } from '../bloomreach/deployment.ts'
import { action } from '../workflow/action.ts'
import { type LocalFile, oneFile } from '../workflow/files.ts'
import { recorded } from '../workflow/github-deployment.ts'
import { gitHubInputs } from '../workflow/github-inputs.ts'
import { choice, flag, text, words } from '../workflow/input-kinds.ts'
import { type Input, ifKnown, type Values } from '../workflow/inputs.ts'
import { Stages } from '../workflow/stages.ts'
import type { Step } from '../workflow/step.ts'
import { configFilesInput } from './config-files-input.ts'
import { connect, connectionInputs, connectionProblems } from './connection.ts'
import { linkOf } from './deployment.ts'
import { healthInputs } from './health-inputs.ts'
import { domainInputs } from './promote-production.ts'
import { planRelease, type ReleasePlan, STAGES } from './release-plan.ts'
import { reportPlan, reportRelease } from './release-report.ts'
import { ReleaseRun } from './release-run.ts'
import { pollInputs } from './wait-inputs.ts'

const inputs = {
  file: { required: false, parse: oneFile } as Input<LocalFile | undefined>,
  distribution: text(),
  environment: text({ required: true }),
  'live-environment': text(),
  'config-files': configFilesInput,
  strategy: choice(['rolling', 'stopstart'], 'rolling'),
  'failure-states': words('error,failed'),
  backup: flag(true),
  restore: flag(true),
  promote: flag(true),
  ...healthInputs,
  'rollback-on-failure': flag(true),
  'rollback-config-files': configFilesInput,
  'dry-run': flag(false),
  ...pollInputs,
  ...domainInputs,
  ...gitHubInputs,
  ...connectionInputs,
}

const outputs = [
  'distribution-id',
  'environment-id',
  'environment-url',
  'backup-id',
  'previous-distribution-id',
  'previous-environment-id',
  'promoted',
  'rolled-back',
  'stages',
  'json',
] as const

export type ReleaseStep = Step<Values<typeof inputs>, (typeof outputs)[number]>

/** A whole release: in place, or blue/green when there is a `live-environment`. */
export const releaseAction = action({
  inputs,
  outputs,
  check: (values) => [...connectionProblems(values), ...ifKnown(() => distributionProblems(values))],
  async main(step) {
    const cloud = await connect(step)
    const stages = new Stages(STAGES, {
      clock: step.clock,
      reporter: step.log,
      onChange: (list) => step.outputJson('stages', list),
    })
    const plan = await planRelease(step, cloud)
    tellBeforehand(step, plan)
    if (step.inputs['dry-run']) return reportPlan(step, plan)

    const run = new ReleaseRun(step, cloud, plan, stages)
    const record = {
      environment: nameOf(plan.target),
      description: `${plan.distributionName} to ${nameOf(plan.target)}`,
      url: linkOf(plan.target),
      production: plan.live !== undefined && step.inputs.promote,
    }
    try {
      await recorded(step, record, () => run.all())
    } finally {
      reportRelease(step, plan, run)
    }
  },
})

function distributionProblems({ file, distribution }: Values<typeof inputs>): string[] {
  if (file && distribution !== undefined) return ['`file` and `distribution` exclude each other']
  if (!file && distribution === undefined) return ['`file` or `distribution` is required']
  return file?.size === 0 ? ['`file` is empty'] : []
}

/** What is known before anything changes: outputs for steps that follow a failure, too. */
function tellBeforehand(step: ReleaseStep, { target, live, distribution }: ReleasePlan): void {
  step.output('distribution-id', distribution?.id)
  step.output('environment-id', target.id)
  step.output('environment-url', linkOf(target))
  step.output('backup-id', '')
  step.output('previous-distribution-id', target.distributionId)
  step.output('previous-environment-id', live?.id)
  step.output('promoted', false)
  step.output('rolled-back', false)
}
