import type { BloomreachCloud } from '../../bloomreach/client.ts'
import type { Judgement } from '../../bloomreach/deploy-request.ts'
import { type Deployment, nameOf } from '../../bloomreach/deployment.ts'
import { isDeployed } from '../../bloomreach/environment-state.ts'
import { findOne, listedOnce } from '../../bloomreach/find.ts'
import type { Environment } from '../../bloomreach/schemas.ts'
import { duration, seconds } from '../../core/duration.ts'
import { UnknownOutcomeError } from '../../core/errors.ts'
import { shownTime } from '../../core/instant.ts'
import { nameAndId } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import { together } from '../../core/together.ts'
import { resultOf } from '../../jobs/outcome.ts'
import { recorded } from '../../runtime/github-deployment.ts'
import { connect } from '../shared/client.ts'
import { type ConfigFileRoles, prepareConfigFiles } from '../shared/config-files.ts'
import { linkOf, linkTo, type Release, runningIn, type Started, startDeployment } from '../shared/deployment.ts'
import { failureLogs } from '../shared/failure-logs.ts'
import { checkHealth } from '../shared/health-check.ts'
import { namesOf } from '../shared/names.ts'
import { mayRollBack, rollBack } from '../shared/roll-back.ts'
import { detach, waitFor } from '../shared/wait-for.ts'
import type { DeployStep } from './action.ts'

/** What is to run where, by what was read before anything changed. */
interface Plan extends Release {
  /** The config files of what ran before, for a rollback. */
  readonly previousRoles: ConfigFileRoles
}

/** The same before the config files are uploaded, which gives their roles. */
type Planned = Omit<Plan, 'roles'>

/** Finds what is to run where, and deploys it. */
export async function main(step: DeployStep): Promise<void> {
  step.output('result', 'failure')
  const { inputs } = step
  step.setSubject(`Deployment of ${sanitize(inputs.distribution, 100)} to ${sanitize(inputs.environment, 100)}`)
  const cloud = await connect(step)
  const distributions = listedOnce(cloud.distributions)
  const section = listedOnce(cloud.appConfigFiles)
  const { 'config-files': files, 'rollback-config-files': previousFiles } = inputs
  const [environment, distribution, configFiles, previousRoles] = await together(
    findOne('environment', cloud.environments, inputs.environment),
    findOne('distribution', distributions, inputs.distribution),
    prepareConfigFiles(step, cloud, section, files),
    previousFiles && prepareConfigFiles(step, cloud, section, previousFiles),
  )
  const { strategy, 'failure-states': failureStates } = inputs
  const names = await namesOf(step, distributions, { known: distribution, asked: environment.distributionId })
  const found = { environment, distribution, names, previousRoles: previousRoles ?? configFiles }
  const plan = { ...found, strategy, failureStates }
  setInitialOutputs(step, plan)

  if (inputs['dry-run'] || skips(step)) {
    const now = await cloud.environments.get(environment.id)
    if (skips(step) && runs(now, distribution)) return reportSkipped(step, plan, now)
    if (inputs['dry-run']) {
      step.output('result', 'skipped')
      step.conclude('skipped', `Dry run: ${nameOf(distribution)} would be deployed to ${nameOf(environment)}`)
      return report(step, plan, now)
    }
  }
  const description = `${nameOf(distribution)} to ${nameOf(environment)}`
  const record = { environment: nameOf(environment), description, url: linkOf(environment) }
  await recorded(step, record, () => execute(step, cloud, plan, () => configFiles({ section })))
}

/** Whether an environment that runs the distribution is left as it is. Config files are a deployment of their own. */
function skips({ inputs }: DeployStep): boolean {
  return inputs['skip-if-deployed'] && (inputs['config-files'] ?? []).length === 0
}

function runs(environment: Environment, { id }: Release['distribution']): boolean {
  return isDeployed(environment) && environment.distributionId === id
}

async function execute(
  step: DeployStep,
  cloud: BloomreachCloud,
  planned: Planned,
  upload: ConfigFileRoles,
): Promise<'in progress' | 'over'> {
  const start = step.clock.now()
  step.output('result', 'unknown')
  try {
    const plan = { ...planned, roles: await upload() }
    const judge = (now: Environment): Judgement => (runs(now, plan.distribution) ? 'needless' : 'deploy')
    const started = await startDeployment(step, cloud, plan, {
      judge: skips(step) ? judge : undefined,
      onSend: (before) => setPrevious(step, plan, before),
    })
    if ('needless' in started) {
      reportSkipped(step, plan, started.needless)
      return 'over'
    }
    if (!step.inputs.wait) {
      await refuseUncertain(step, started.job)
      detach(step, started.job)
      const now = await cloud.environments.get(plan.environment.id).catch(() => started.before)
      const what = `the deployment of ${nameOf(plan.distribution)} to ${nameOf(now)}`
      step.conclude('started', `Started ${what}; its end was not waited for`)
      report(step, { ...plan, environment: started.before }, now)
      return 'in progress'
    }
    const current = { ...plan, environment: started.before }
    const now = await waitAndCheck(step, cloud, current, started)
    step.output('result', 'success')
    step.conclude('done', `Deployed ${nameOf(plan.distribution)} to ${nameOf(now)}`)
    report(step, current, now, duration(step.clock.now() - start))
    return 'over'
  } catch (error) {
    step.output('result', resultOf(error))
    throw error
  } finally {
    step.output('duration-seconds', seconds(step.clock.now() - start))
  }
}

/** Where the response was lost, one more look may prove that the deployment was started. @throws UnknownOutcomeError */
async function refuseUncertain({ signal }: DeployStep, job: Deployment): Promise<void> {
  if (!job.isUncertain) return
  await job.poll().catch(() => signal.throwIfAborted())
  if (!job.isUncertain) return
  throw new UnknownOutcomeError(
    'service',
    `Whether the ${job.title} was started is unknown: the response to the request was lost, and what is shown since may be somebody else's.`,
    `Check ${job.lookup}, then run the step again.`,
  )
}

/**
 * Waits for the deployment and checks the site. When one of the two fails: fetches the logs, which a rollback would
 * replace, and rolls back, as told. Nothing is rolled back that was not seen to fail.
 */
async function waitAndCheck(
  step: DeployStep,
  cloud: BloomreachCloud,
  plan: Plan,
  { job, before }: Extract<Started, { job: unknown }>,
): Promise<Environment> {
  const { inputs, signal } = step
  try {
    const now = await waitFor(step, job)
    step.setState(`${nameOf(now)} runs ${nameOf(plan.distribution)}.`)
    await checkHealth(step)
    return now
  } catch (error) {
    let { last } = job
    setStateOutputs(step, last)
    const rollsBack = inputs['rollback-on-failure'] && mayRollBack(error)
    if (inputs['logs-on-failure'] && !signal.aborted) {
      const options = { lines: inputs['failure-log-lines'], beforeRollback: rollsBack }
      step.output('logs-file', await failureLogs(step, cloud, plan.environment, options))
    }
    if (rollsBack) {
      const rolledBack = await rollBack(step, cloud, { release: plan, job, before, previousRoles: plan.previousRoles })
      step.output('rolled-back', rolledBack.isBack)
      last = rolledBack.last
      setStateOutputs(step, last)
    }
    showFacts(step, plan, last)
    throw error
  }
}

/** What is known before anything changes: outputs for steps that follow a failure, too. */
function setInitialOutputs(step: DeployStep, plan: Planned): void {
  const { environment, distribution, strategy } = plan
  step.setSubject(`Deployment of ${nameOf(distribution)} to ${nameOf(environment)}`)
  step.output('environment-id', environment.id)
  step.output('environment-name', environment.name)
  step.output('environment-url', linkOf(environment))
  step.output('distribution-id', distribution.id)
  step.output('distribution-name', distribution.name)
  setPrevious(step, plan, environment)
  step.output('skipped', false)
  step.output('rolled-back', false)
  const how = strategy === 'rolling' ? 'rolling update' : 'stop, then start'
  const roles = (step.inputs['config-files'] ?? []).length
  const files = roles === 0 ? '' : `, ${roles} config file${roles === 1 ? '' : 's'}`
  step.log.info(
    `${nameOf(environment)}: ${runningIn(environment, plan.names)} → ${nameAndId(distribution.id, distribution.name)}, ${how}${files}`,
  )
}

/** What runs, or ran, there before: at first by the plan, then as the look directly before the request has shown it. */
function setPrevious(step: DeployStep, { names }: Planned, { distributionId }: Environment): void {
  step.output('previous-distribution-id', distributionId)
  step.output('previous-distribution-name', distributionId && names.get(distributionId))
}

function setStateOutputs(step: DeployStep, now: Environment): void {
  step.output('state', now.state)
  step.output('deployed-at', now.deployedAt)
  step.outputJson('json', now)
}

function reportSkipped(step: DeployStep, plan: Planned, now: Environment): void {
  step.setState(`${nameOf(now)} runs ${nameOf(plan.distribution)}.`)
  step.output('skipped', true)
  step.output('result', 'skipped')
  step.conclude('skipped', `Nothing to do: ${nameOf(now)} runs ${nameOf(plan.distribution)} already`)
  report(step, plan, now)
}

function report(step: DeployStep, plan: Planned, now: Environment, took?: string): void {
  setStateOutputs(step, now)
  showFacts(step, plan, now, took)
}

/** The facts of the deployment in the summary, `now` as the environment was last seen. */
function showFacts(step: DeployStep, plan: Planned, now: Environment, took?: string): void {
  const { environment, distribution, names } = plan
  step.summary.facts([
    ['Environment', linkTo(now)],
    ['Distribution', nameAndId(distribution.id, distribution.name)],
    ['Before', runningIn(environment, names)],
    ['State', sanitize(now.state || 'not deployed')],
    ['Deployed at', isDeployed(now) && now.deployedAt ? shownTime(now.deployedAt) : undefined],
    ['Took', took],
  ])
}
