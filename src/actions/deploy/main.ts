import type { BloomreachCloud } from '../../bloomreach/client.ts'
import type { Judgement } from '../../bloomreach/deploy-request.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { isDeployed } from '../../bloomreach/environment-state.ts'
import type { AppConfigFileRole } from '../../bloomreach/environments.ts'
import { findOne, type ListedSection, listedOnce } from '../../bloomreach/find.ts'
import type { Distribution, Environment } from '../../bloomreach/schemas.ts'
import { duration, seconds } from '../../core/duration.ts'
import { idAndName } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import { resultOf } from '../../jobs/outcome.ts'
import { recorded } from '../../runtime/github-deployment.ts'
import { connect } from '../shared/client.ts'
import { prepareConfigFiles } from '../shared/config-files.ts'
import { linkOf, linkTo, type Release, runningIn, type Started, startDeployment } from '../shared/deployment.ts'
import { distributionName, knownDistributionName } from '../shared/distribution-name.ts'
import { failureLogs } from '../shared/failure-logs.ts'
import { checkHealth } from '../shared/health-check.ts'
import { mayRollBack, rollBack } from '../shared/roll-back.ts'
import { detach, waitFor } from '../shared/wait-for.ts'
import type { DeployStep } from './action.ts'

/** What is to run where, by what was read before anything changed. */
interface Plan extends Release {
  /** All that is asked about distributions, with one list at most. */
  readonly distributions: ListedSection<Distribution>
  /** The name of the distribution that runs in the environment, where it is known. */
  readonly previousName: string | undefined
  /** The config files of what ran before, for a rollback. */
  readonly previousRoles: () => Promise<readonly AppConfigFileRole[]>
}

/** Finds what is to run where, and deploys it. */
export async function main(step: DeployStep): Promise<void> {
  step.output('result', 'failure')
  const cloud = await connect(step)
  const { inputs } = step
  const distributions = listedOnce(cloud.distributions)
  const environment = await findOne('environment', cloud.environments, inputs.environment)
  const distribution = await findOne('distribution', distributions, inputs.distribution)
  const configFiles = await prepareConfigFiles(step, cloud, inputs['config-files'])
  const previousFiles = inputs['rollback-config-files']
  const previousRoles = previousFiles ? await prepareConfigFiles(step, cloud, previousFiles) : configFiles
  const { strategy, 'failure-states': failureStates } = inputs
  const previousName = await distributionName(distributions, environment.distributionId)
  const found = { environment, distribution, distributions, previousName, previousRoles }
  const plan = { ...found, roles: [], strategy, failureStates }
  setInitialOutputs(step, plan)

  if (inputs['dry-run'] || skips(step)) {
    const now = await cloud.environments.get(environment.id)
    if (skips(step) && runs(now, distribution)) return reportSkipped(step, plan, now)
    if (inputs['dry-run']) {
      step.output('result', 'skipped')
      return report(step, plan, now, { heading: 'Dry run: this would be deployed' })
    }
  }
  const description = `${nameOf(distribution)} to ${nameOf(environment)}`
  const record = { environment: nameOf(environment), description, url: linkOf(environment), waits: inputs.wait }
  await recorded(step, record, async () => execute(step, cloud, { ...plan, roles: await configFiles() }))
}

/** Whether an environment that runs the distribution is left as it is. Config files are a deployment of their own. */
function skips({ inputs }: DeployStep): boolean {
  return inputs['skip-if-deployed'] && (inputs['config-files'] ?? []).length === 0
}

function runs(environment: Environment, { id }: Release['distribution']): boolean {
  return isDeployed(environment) && environment.distributionId === id
}

async function execute(step: DeployStep, cloud: BloomreachCloud, plan: Plan): Promise<void> {
  const start = step.clock.now()
  step.output('result', 'unknown')
  try {
    const judge = (now: Environment): Judgement => (runs(now, plan.distribution) ? 'needless' : 'deploy')
    const started = await startDeployment(step, cloud, plan, skips(step) ? judge : undefined)
    if ('needless' in started) return reportSkipped(step, plan, started.needless)
    const previousName = await setPrevious(step, plan, started.before)
    if (!step.inputs.wait) {
      detach(step, started.job)
      const now = await cloud.environments.get(plan.environment.id).catch(() => started.before)
      return report(step, plan, now, { heading: 'Deployment started' })
    }
    const now = await waitAndCheck(step, cloud, { ...plan, previousName }, started)
    step.output('result', 'success')
    report(step, plan, now, { heading: 'Deployed', took: duration(step.clock.now() - start) })
  } catch (error) {
    step.output('result', resultOf(error))
    throw error
  } finally {
    step.output('duration-seconds', seconds(step.clock.now() - start))
  }
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
    setStateOutputs(step, job.last)
    const rollsBack = inputs['rollback-on-failure'] && mayRollBack(error)
    if (inputs['logs-on-failure'] && !signal.aborted) {
      const options = { lines: inputs['failure-log-lines'], beforeRollback: rollsBack }
      step.output('logs-file', await failureLogs(step, cloud, plan.environment, options))
    }
    if (rollsBack && !signal.aborted) {
      const { previousName, previousRoles } = plan
      const now = await rollBack(step, cloud, { release: plan, job, before, previousName, previousRoles })
      step.output('rolled-back', now !== undefined)
      if (now) setStateOutputs(step, now)
    }
    throw error
  }
}

/** What is known before anything changes: outputs for steps that follow a failure, too. */
function setInitialOutputs(step: DeployStep, plan: Plan): void {
  const { environment, distribution, strategy, previousName } = plan
  step.setSubject(`Deployment of ${nameOf(distribution)} to ${nameOf(environment)}`)
  step.output('environment-id', environment.id)
  step.output('environment-name', environment.name)
  step.output('environment-url', linkOf(environment))
  step.output('distribution-id', distribution.id)
  step.output('distribution-name', distribution.name)
  step.output('previous-distribution-id', environment.distributionId)
  step.output('previous-distribution-name', previousName)
  step.output('skipped', false)
  step.output('rolled-back', false)
  const how = strategy === 'rolling' ? 'rolling update' : 'stop, then start'
  const roles = (step.inputs['config-files'] ?? []).length
  const files = roles === 0 ? '' : `, ${roles} config file${roles === 1 ? '' : 's'}`
  step.log.info(
    `${nameOf(environment)}: ${runningIn(environment)} → ${nameOf(distribution)} (${sanitize(distribution.id)}), ${how}${files}`,
  )
}

/** What ran there before, as the look directly before the request has shown it; resolves with its name. */
async function setPrevious(step: DeployStep, plan: Plan, before: Environment): Promise<string | undefined> {
  const { distributionId } = before
  if (distributionId === plan.environment.distributionId) return plan.previousName
  const name = await knownDistributionName(plan.distributions, distributionId)
  step.output('previous-distribution-id', distributionId)
  step.output('previous-distribution-name', name)
  return name
}

function setStateOutputs(step: DeployStep, now: Environment): void {
  step.output('state', now.state)
  step.output('deployed-at', now.deployedAt)
  step.outputJson('json', now)
}

function reportSkipped(step: DeployStep, plan: Plan, now: Environment): void {
  step.log.info(`${nameOf(now)} runs ${nameOf(plan.distribution)} already: skipped`)
  step.setState(`${nameOf(now)} runs ${nameOf(plan.distribution)}.`)
  step.output('skipped', true)
  step.output('result', 'skipped')
  report(step, plan, now, { heading: 'Deployed already: skipped' })
}

function report(
  step: DeployStep,
  { environment, distribution }: Plan,
  now: Environment,
  { heading, took }: { heading: string; took?: string },
): void {
  setStateOutputs(step, now)
  step.summary.heading(heading)
  step.summary.facts([
    ['Environment', linkTo(now)],
    ['Distribution', idAndName(distribution.id, distribution.name)],
    ['Before', sanitize(environment.distributionId ?? 'none')],
    ['State', sanitize(now.state || 'not deployed')],
    ['Deployed at', now.deployedAt && sanitize(now.deployedAt)],
    ['Took', took],
  ])
}
