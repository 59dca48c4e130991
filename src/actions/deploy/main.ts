import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { Deployment, isDeployed, nameOf } from '../../bloomreach/deployment.ts'
import type { AppConfigFileRole } from '../../bloomreach/environments.ts'
import { findOne } from '../../bloomreach/find.ts'
import type { Environment } from '../../bloomreach/schemas.ts'
import { duration, seconds } from '../../core/duration.ts'
import { sanitize } from '../../core/sanitize.ts'
import { recorded } from '../../runtime/github-deployment.ts'
import { connect } from '../shared/client.ts'
import { prepareConfigFiles } from '../shared/config-files.ts'
import { linkOf, linkTo, type Release, rollBack, startDeployment } from '../shared/deployment.ts'
import { failureLogs } from '../shared/failure-logs.ts'
import { checkHealth } from '../shared/health-check.ts'
import { detach, waitFor } from '../shared/wait-for.ts'
import type { DeployStep } from './action.ts'

/** Finds what is to run where, and deploys it. */
export async function main(step: DeployStep): Promise<void> {
  const cloud = await connect(step)
  const environment = await findOne('environment', cloud.environments, step.inputs.environment)
  const distribution = await findOne('distribution', cloud.distributions, step.inputs.distribution)
  const configFiles = await prepareConfigFiles(step, cloud, step.inputs['config-files'])
  const previousFiles = await prepareConfigFiles(step, cloud, step.inputs['rollback-config-files'])
  const { strategy, 'failure-states': failureStates } = step.inputs
  const plan = { environment, distribution, roles: [], strategy, failureStates }
  setInitialOutputs(step, plan)

  if (step.inputs['skip-if-deployed'] && isDeployed(environment) && environment.distributionId === distribution.id) {
    step.log.info(`${nameOf(environment)} runs ${nameOf(distribution)} already: skipped`)
    step.output('skipped', true)
    return report(step, plan, environment, { heading: 'Deployed already' })
  }
  if (step.inputs['dry-run']) return report(step, plan, environment, { heading: 'Dry run: this would be deployed' })

  const release = { ...plan, roles: await configFiles() }
  const description = `${nameOf(distribution)} to ${nameOf(environment)}`
  const record = { environment: nameOf(environment), description, url: linkOf(environment), waits: step.inputs.wait }
  await recorded(step, record, () => execute(step, cloud, release, previousFiles))
}

/** Deploys, waits and checks; when that fails, fetches the logs (a rollback would overwrite them) and rolls back, as told. */
async function execute(
  step: DeployStep,
  cloud: BloomreachCloud,
  release: Release,
  previousRoles: () => Promise<readonly AppConfigFileRole[]>,
): Promise<void> {
  const { environment, distribution } = release
  const start = step.clock.now()
  const job = await startDeployment(step, cloud, release)
  const tellDuration = () => step.output('duration-seconds', seconds(step.clock.now() - start))
  try {
    if (job instanceof Deployment && !step.inputs.wait) {
      detach(step, job)
      return report(step, release, await cloud.environments.get(environment.id), { heading: 'Deployment started' })
    }
    const now = job instanceof Deployment ? await waitFor(step, job) : job
    step.setState(`${nameOf(environment)} runs ${nameOf(distribution)}.`)
    await checkHealth(step)
    tellDuration()
    report(step, release, now, { heading: 'Deployed', took: duration(step.clock.now() - start) })
  } catch (error) {
    tellDuration()
    if (job instanceof Deployment) setStateOutputs(step, job.last)
    if (step.inputs['logs-on-failure'] && step.inputs.wait && !step.signal.aborted) {
      step.output('logs-file', await failureLogs(step, cloud, environment))
    }
    if (step.inputs['rollback-on-failure'] && !step.signal.aborted) {
      step.output('rolled-back', await rollBack(step, cloud, release, previousRoles))
    }
    throw error
  }
}

/** What is known before anything changes: outputs for steps that follow a failure, too. */
function setInitialOutputs(step: DeployStep, { environment, distribution, strategy }: Release): void {
  step.output('environment-id', environment.id)
  step.output('environment-name', environment.name)
  step.output('environment-url', linkOf(environment))
  step.output('distribution-id', distribution.id)
  step.output('previous-distribution-id', environment.distributionId)
  step.output('skipped', false)
  step.output('rolled-back', false)
  const from = environment.distributionId === undefined ? 'nothing' : sanitize(environment.distributionId)
  const how = strategy === 'rolling' ? 'rolling update' : 'stop, then start'
  const roles = (step.inputs['config-files'] ?? []).length
  const files = roles === 0 ? '' : `, ${roles} config file${roles === 1 ? '' : 's'}`
  step.log.info(
    `${nameOf(environment)}: ${from} → ${nameOf(distribution)} (${sanitize(distribution.id)}), ${how}${files}`,
  )
}

function setStateOutputs(step: DeployStep, now: Environment): void {
  step.output('state', now.state)
  step.output('deployed-at', now.deployedAt)
  step.outputJson('json', now)
}

function report(
  step: DeployStep,
  { environment, distribution }: Release,
  now: Environment,
  { heading, took }: { heading: string; took?: string },
): void {
  setStateOutputs(step, now)
  step.summary.heading(heading)
  step.summary.facts([
    ['Environment', linkTo(now)],
    ['Distribution', `${nameOf(distribution)} (${sanitize(distribution.id)})`],
    ['Before', sanitize(environment.distributionId ?? 'none')],
    ['State', sanitize(now.state || 'not deployed')],
    ['Deployed at', now.deployedAt && sanitize(now.deployedAt)],
    ['Took', took],
  ])
}
