import { nameOf } from '../../bloomreach/deployment.ts'
import { DISTRIBUTION_SIZE, warnOfSize } from '../../bloomreach/size-limits.ts'
import { UnknownOutcomeError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { resultOf } from '../../jobs/outcome.ts'
import { recorded } from '../../runtime/github-deployment.ts'
import { Stages } from '../../runtime/stages.ts'
import { connect } from '../shared/client.ts'
import { linkOf } from '../shared/deployment.ts'
import type { ReleaseStep } from './action.ts'
import { planRelease, type ReleasePlan } from './plan.ts'
import { reportPlan, reportRelease } from './report.ts'
import { ReleaseRun } from './run.ts'
import { STAGES } from './stage-names.ts'

/** Plans the release, and carries it out. */
export async function main(step: ReleaseStep): Promise<void> {
  step.setSubject(subjectOf(step))
  step.output('result', 'failure')
  step.output('promoted', false)
  step.output('rolled-back', false)
  if (step.inputs.file) warnOfSize(DISTRIBUTION_SIZE, step.inputs.file, step.log)
  const cloud = await connect(step)
  const stages = new Stages(STAGES, {
    clock: step.clock,
    startedAt: Date.now(),
    reporter: step.log,
    onChange: (list) => step.outputJson('stages', list),
  })
  const plan = await planRelease(step, cloud).catch((error: unknown) => {
    if (error instanceof UnknownOutcomeError) step.output('result', 'unknown')
    throw error
  })
  step.setSubject(`Release of ${sanitize(plan.distributionName, 100)} to ${nameOf(plan.target)}`)
  setInitialOutputs(step, plan)
  if (step.inputs['dry-run']) {
    step.output('result', 'skipped')
    return reportPlan(step, plan)
  }

  const run = new ReleaseRun(step, cloud, plan, stages)
  const record = {
    environment: nameOf(plan.target),
    description: `${plan.distributionName} to ${nameOf(plan.target)}`,
    url: linkOf(plan.target),
    production: plan.live !== undefined && step.inputs.promote,
  }
  step.output('result', 'unknown')
  try {
    await recorded(step, record, () => run.all())
    step.output('result', run.hasChanged ? 'success' : 'skipped')
  } catch (error) {
    step.output('result', resultOf(error))
    throw error
  } finally {
    reportRelease(step, plan, run)
  }
}

/** What the step does, for a verdict, by its inputs. */
function subjectOf({ inputs }: ReleaseStep): string {
  const { file, distribution, environment, 'blue-green': both } = inputs
  const what = file?.name ?? distribution ?? ''
  return `Release of ${sanitize(what, 100)} to ${sanitize(environment ?? both?.join(' or ') ?? '', 100)}`
}

/** What is known before anything changes: outputs for steps that follow a failure, too. */
function setInitialOutputs(step: ReleaseStep, { target, live, distribution, names }: ReleasePlan): void {
  step.output('distribution-id', distribution?.id)
  step.output('distribution-name', distribution?.name)
  step.output('environment-id', target.id)
  step.output('environment-name', target.name)
  step.output('environment-url', linkOf(target))
  step.output('backup-id', '')
  step.output('previous-distribution-id', target.distributionId)
  step.output('previous-distribution-name', target.distributionId && names.get(target.distributionId))
  step.output('previous-environment-id', live?.id)
}
