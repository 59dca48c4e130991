import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { Deployment, DeployRequestJob, isDeployed, nameOf } from '../../bloomreach/deployment.ts'
import type { AppConfigFileRole } from '../../bloomreach/environments.ts'
import type { Distribution, Environment } from '../../bloomreach/schemas.ts'
import { toActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Step } from '../../runtime/step.ts'
import type { Cell } from '../../runtime/summary.ts'
import type { pollInputs } from './inputs.ts'
import { waitFor } from './wait-for.ts'

/** What is to run where. */
export interface Release {
  readonly environment: Environment
  readonly distribution: Pick<Distribution, 'id' | 'name'>
  readonly roles: readonly AppConfigFileRole[]
  readonly strategy: 'rolling' | 'stopstart'
  readonly failureStates: readonly string[]
}

type Waiting = Step<Values<typeof pollInputs>, never>

/**
 * Asks for the deployment until it is accepted, and resolves with the job to wait for, or with the environment when
 * another step's deployment of the very same was joined.
 */
export async function startDeployment(
  step: Waiting,
  cloud: BloomreachCloud,
  release: Release,
): Promise<Deployment | Environment> {
  const { environment, distribution, roles, strategy, failureStates } = release
  const { clock, signal } = step
  const distributionName = distribution.name ?? distribution.id
  const options = {
    environments: cloud.environments,
    before: environment,
    distributionName,
    failureStates: failureStates.map((state) => state.toLowerCase()),
    request: {
      distributionId: distribution.id,
      ...(strategy === 'stopstart' && { strategy }),
      ...(roles.length > 0 && { appConfigFileRoles: roles }),
    },
    clock,
    signal,
  }
  step.setState(
    `It is not certain whether ${nameOf(environment)} was told to deploy ${sanitize(distributionName, 100)}.`,
  )
  const turn = await waitFor(step, new DeployRequestJob(options))
  if ('joined' in turn) return turn.joined
  const ran = environment.distributionId
  step.setState(
    `${nameOf(environment)} was told to deploy ${sanitize(distributionName, 100)}; before, it ran ${ran ? sanitize(ran) : 'nothing'}.`,
  )
  return new Deployment({ ...options, before: turn.before })
}

/**
 * Redeploys what ran before, unless someone else's distribution runs there by now. Resolves with whether the previous
 * distribution runs again; a failure is shouted, not thrown, for the step has its own error already.
 */
export async function rollBack(
  step: Waiting,
  cloud: BloomreachCloud,
  failed: Release,
  previousRoles: () => Promise<readonly AppConfigFileRole[]>,
): Promise<boolean> {
  const { environment: before, distribution } = failed
  const previous = before.distributionId
  const name = nameOf(before)
  if (previous === undefined) {
    step.log.warning(`There is nothing to roll back to: nothing ran in ${name} before.`)
    return false
  }
  try {
    const now = await cloud.environments.get(before.id)
    if (isDeployed(now) && now.distributionId === previous) {
      step.log.info(`${name} runs the previous distribution ${sanitize(previous)} already`)
    } else if (isDeployed(now) && now.distributionId !== distribution.id) {
      const other = sanitize(now.distributionId ?? 'none')
      step.log.warning(
        `Not rolled back: ${name} runs a distribution by now that this step has not deployed (${other}).`,
      )
      return false
    } else {
      step.log.info(`Rolling back: ${name} gets the previous distribution ${sanitize(previous)} again`)
      const roles = await previousRoles()
      const release = { ...failed, roles, environment: now, distribution: { id: previous, name: undefined } }
      const job = await startDeployment(step, cloud, release)
      if (job instanceof Deployment) await waitFor(step, job)
    }
  } catch (error) {
    if (step.signal.aborted) throw error
    const { message } = toActionError(error)
    step.log.error(`THE ROLLBACK FAILED TOO: ${message} Look after ${name} now: it should run ${sanitize(previous)}.`)
    step.setState(`The rollback failed; ${name} may be broken. It should run ${sanitize(previous)}.`)
    return false
  }
  step.setState(`${name} runs the previous distribution ${sanitize(previous)} again.`)
  return true
}

/** An environment for a summary: its name, which leads to its address if it has one. */
export function linkTo(environment: Environment): Cell {
  const href = linkOf(environment)
  const text = nameOf(environment)
  return href === undefined ? text : { text, href }
}

/** An environment's address as a link, if it has one. */
export function linkOf({ url }: Pick<Environment, 'url'>): string | undefined {
  if (url === undefined) return undefined
  const address = /^https?:\/\//i.test(url) ? url.replace(/^http:/i, 'https:') : `https://${url}`
  return URL.canParse(address) && /^[^\s\p{C}]{1,2000}$/u.test(address) ? address : undefined
}
