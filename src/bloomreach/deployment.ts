import type { Clock } from '../core/clock.ts'
import { nameAndId } from '../core/not-found.ts'
import { sanitize } from '../core/sanitize.ts'
import { orAbsent } from '../http/absent.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import type { Job, JobState } from '../jobs/job.ts'
import { isDeployed, isDeployedLater, isFailed, isInProgress, isNew } from './environment-state.ts'
import type { DeployRequest, Environments } from './environments.ts'
import { isOwn } from './own-effect.ts'
import type { Environment } from './schemas.ts'

export interface DeploymentOptions {
  readonly environments: Environments
  /** The environment as `GET /v3/environments/{id}` has shown it directly before the request that was accepted. */
  readonly before: Environment
  /** The response was lost, and a deployment is shown since: it may be somebody else's. */
  readonly isUncertain?: boolean
  /** The service's own time before the request, in milliseconds since 1970. */
  readonly since?: number | undefined
  readonly request: DeployRequest
  /** How the distribution is called in messages. */
  readonly distributionName: string
  /** The names of other distributions by their ids, as far as they are known. */
  readonly names: ReadonlyMap<string, string>
  /** States that mean that a deployment has failed, in lower case. */
  readonly failureStates: readonly string[]
  readonly clock: Clock
}

/** How long what contradicts must be seen before it counts, where no later `deployedAt` comes with it. */
const CONTRADICTION_MS = 15_000

/**
 * A deployment that the service has accepted. It has succeeded when the environment is `deployed` with our distribution
 * **and** this is no sight of before: `deployedAt` is later than it was, or a deployment was seen in progress since.
 * Right after the 202 the environment may still show the old data, or already the new distribution's id.
 */
export class Deployment implements Job<Environment> {
  readonly title: string
  readonly lookup: string
  readonly #options: DeploymentOptions
  /** The environment as it was last seen. */
  last: Environment
  /** The environment was seen to have gone back to the distribution that ran before. */
  wentBack = false
  /** The response was lost, and nothing has proven so far that the deployment that is shown since is this one. */
  isUncertain: boolean
  /** Another state than that of before was seen. */
  #begun = false
  readonly #missing: Debouncer
  readonly #others: Debouncer
  readonly #sameTime: Debouncer
  readonly #failedAgain: Debouncer

  constructor(options: DeploymentOptions) {
    const { before, distributionName, clock } = options
    this.title = `deployment of ${sanitize(distributionName, 100)} to ${nameOf(before)}`
    this.lookup = `${nameOf(before)} in Mission Control`
    this.#options = options
    this.isUncertain = options.isUncertain ?? false
    this.last = before
    this.#missing = new Debouncer(clock)
    this.#others = new Debouncer(clock)
    this.#sameTime = new Debouncer(clock)
    this.#failedAgain = new Debouncer(clock)
  }

  async poll(): Promise<JobState<Environment>> {
    const state = await this.#look()
    if (state.phase === 'running' || !this.isUncertain) return state
    const hint = `Check ${this.lookup}, then run the step again.`
    if (state.phase === 'succeeded')
      return {
        phase: 'unknown',
        reason: `the response to the request was lost, and what was deployed since may be somebody else's, with other config files${byWhom(state.result)}`,
        hint,
      }
    return {
      phase: 'unknown',
      reason: `the response to the request was lost, and what has failed since may be somebody else's: ${state.reason}`,
      hint,
    }
  }

  async #look(): Promise<JobState<Environment>> {
    const { environments, before, failureStates } = this.#options
    const now = await orAbsent(environments.get(before.id))
    if (!now) return this.#gone()
    this.last = now
    this.#missing.reset()
    if (this.#isProven(now)) this.isUncertain = false
    if (isFailed(now, failureStates)) return this.#failed(now)
    this.#failedAgain.reset()
    if (isDeployed(now)) return this.#deployed(now)
    this.#others.reset()
    this.#sameTime.reset()
    if (!isInProgress(now, failureStates)) return { phase: 'running', detail: 'not started yet' }
    if (now.state !== before.state) this.#begun = true
    return { phase: 'running', detail: `state "${sanitize(now.state, 60)}"` }
  }

  /**
   * Whether what is shown can only be what this deployment has done: its distribution, which was not there before, or who
   * has deployed it, and when. Config files are not shown: with them, the distribution alone may be somebody else's.
   */
  #isProven(now: Environment): boolean {
    const { before, request, environments, since } = this.#options
    if (now.distributionId !== request.distributionId) return false
    if (before.distributionId !== request.distributionId && !request.appConfigFileRoles) return true
    const made = { id: now.id, createdAt: now.deployedAt, createdBy: now.deployedBy }
    return isDeployed(now) && isOwn(made, { user: environments.user, since })
  }

  #deployed(now: Environment): JobState<Environment> {
    const { before, request, failureStates } = this.#options
    const { distributionId } = now
    // From the failure of another deployment, this is the way to success.
    if (isFailed(before, failureStates)) this.#begun = true
    if (distributionId === undefined) return { phase: 'running', detail: 'no distribution is shown' }
    if (distributionId !== request.distributionId) return this.#another(now, distributionId)
    this.#others.reset()
    if (this.#isOver(now)) return { phase: 'succeeded', result: now, detail: 'state "deployed"' }
    return this.#begun ? { phase: 'running', detail: 'deployed, but at the same time as before' } : NOT_BEGUN
  }

  /** Whether `deployed` with our distribution is the end of this deployment, and no sight of before. */
  #isOver(now: Environment): boolean {
    const { before } = this.#options
    if (isDeployedLater(before, now) || isNew(before)) return true
    // Without a later time it could be what a replica shows that lags behind.
    return this.#begun && this.#sameTime.observe()
  }

  #another(now: Environment, distributionId: string): JobState<Environment> {
    const { before, request, names } = this.#options
    const shownAs = (id: string) => nameAndId(id, names.get(id))
    const isLater = isDeployedLater(before, now)
    if (!this.#begun && !isLater && distributionId === before.distributionId) return NOT_BEGUN
    const counts = isLater ? this.#others.observe() : this.#others.observe(CONTRADICTION_MS)
    if (!counts) return { phase: 'running', detail: 'another distribution is shown' }
    this.wentBack = isDeployed(before) && distributionId === before.distributionId
    return {
      phase: 'failed',
      reason: this.wentBack
        ? `the environment went back to the distribution that ran before: ${shownAs(distributionId)}`
        : `the environment runs another distribution than the one asked for (${shownAs(request.distributionId)}): ${shownAs(distributionId)}`,
      hint: `Someone else may have deployed meanwhile${byWhom(now)}. Check the environment's logs, then run the step again.`,
    }
  }

  #failed(now: Environment): JobState<Environment> {
    const { before } = this.#options
    const state = sanitize(now.state, 60)
    if (now.state === before.state && !isDeployedLater(before, now)) {
      // It may be the failure of before that is still shown.
      if (!this.#begun) return { phase: 'running', detail: `state unchanged ("${state}")` }
      if (!this.#failedAgain.observe()) return { phase: 'running', detail: `state unchanged ("${state}")` }
    }
    return {
      phase: 'failed',
      reason: `the environment's state is "${state}"`,
      hint: "Check the environment's logs for the cause. The action `download-logs` downloads the whole archive.",
    }
  }

  #gone(): JobState<Environment> {
    if (!this.#missing.observe()) return { phase: 'running', detail: 'the environment is not found' }
    return {
      phase: 'failed',
      reason: 'the environment does not exist any more',
      hint: 'Someone has deleted it while the deployment was running.',
    }
  }
}

const NOT_BEGUN = { phase: 'running', detail: 'accepted' } as const

/** An environment's name for messages, its id where it has none. */
export function nameOf(item: { id: string; name?: string | undefined }): string {
  return sanitize(item.name ?? item.id, 100)
}

function byWhom({ deployedBy }: Environment): string {
  return deployedBy === undefined ? '' : ` (last deployed by ${sanitize(deployedBy, 100)})`
}
