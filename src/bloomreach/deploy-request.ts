import type { Clock } from '../core/clock.ts'
import { ActionError, CancelledError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { orAbsent } from '../http/absent.ts'
import { HttpError, NoResponseError } from '../http/errors.ts'
import { isDefiniteRefusal, wasNotProcessed } from '../http/retry.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import { LOOKS_AGAIN, Looks } from '../jobs/freshness.ts'
import { failedBy, type Job, type JobState, unknownBy } from '../jobs/job.ts'
import { lookingForEffect } from '../jobs/lost-response.ts'
import { nameOf } from './deployment.ts'
import { isDeployed, isDeployedLater, isFailed, isInProgress, secondOf } from './environment-state.ts'
import type { DeployRequest, Environments } from './environments.ts'
import { isBusy } from './refusals.ts'
import type { Environment } from './schemas.ts'

/** What the environment, as it is directly before a request, says about that request. */
export type Judgement =
  | 'deploy'
  /** It runs there already, so nothing is requested. */
  | 'needless'
  /** There is no telling yet; the detail says what is waited for. */
  | { readonly wait: string }
  /** It must not be deployed there. */
  | { readonly refused: Pick<ActionError, 'message' | 'hint'> }

export interface DeployRequestOptions {
  readonly environments: Environments
  readonly environment: Pick<Environment, 'id' | 'name'>
  readonly request: DeployRequest
  /** How the distribution is called in messages. */
  readonly distributionName: string
  /** States that mean that a deployment has failed, in lower case. */
  readonly failureStates: readonly string[]
  /** How often a request is sent again that failed, or whose response was lost. */
  readonly retries: number
  readonly clock: Pick<Clock, 'now'>
  /** Is asked directly before each request, and again after each wait. Without it, there is no objection. */
  readonly judge?: ((now: Environment) => Judgement | Promise<Judgement>) | undefined
  /**
   * Called when a request is about to be sent: from then on it may have been accepted. With what the environment was like
   * directly before it, or before an earlier one whose response was lost.
   */
  readonly onSend?: (before: Environment) => void
  /** Called when the service has refused all that was sent: nothing was deployed. */
  readonly onRefused?: () => void
}

/** The environment as it was directly before the request that was accepted, or as it is where none was needed. */
export type Turn =
  | {
      readonly before: Environment
      /** The response was lost, and a deployment is shown since: it may be somebody else's. */
      readonly isUncertain: boolean
      /** The service's own time before the request, in milliseconds since 1970. */
      readonly since: number | undefined
    }
  | { readonly needless: Environment }

/**
 * Asks the service to deploy until it accepts. Each request is preceded by a look at the environment, which is the
 * baseline of the deployment; while another deployment runs (409, or a 400 that says so) both are repeated. A request
 * whose response was lost is looked for before it is sent again.
 */
export class DeployRequestJob implements Job<Turn> {
  readonly title: string
  readonly lookup: string
  readonly own = true
  readonly #options: DeployRequestOptions
  readonly #looks: Looks
  #failures = 0
  /** What the environment was like before the first request whose response was lost. */
  #lost: { readonly before: Environment; readonly since: number | undefined; readonly error: ActionError } | undefined
  readonly #notTaken: Debouncer
  readonly #inProgress: Debouncer
  /** The service has said that what is in progress is another deployment. */
  #busy = false
  /** A request was sent that has not failed: it may have been accepted, also while its response has not come. */
  #isSent = false

  constructor(options: DeployRequestOptions) {
    const { environment, distributionName, clock } = options
    this.title = `request to deploy ${sanitize(distributionName, 100)} to ${nameOf(environment)}`
    this.lookup = `${nameOf(environment)} in Mission Control`
    this.#options = options
    this.#looks = new Looks(options.clock)
    this.#notTaken = new Debouncer(clock)
    this.#inProgress = new Debouncer(clock)
  }

  async poll(signal?: AbortSignal): Promise<JobState<Turn>> {
    const { environments, environment, clock } = this.#options
    const lookedAt = clock.now()
    const now = await orAbsent(environments.get(environment.id))
    if (!now) return this.#ended({ message: 'the environment does not exist any more', hint: undefined })
    if (this.#lost) {
      const { before, since } = this.#lost
      if (this.#isTaken(before, now)) return { phase: 'succeeded', result: { before, since, isUncertain: true } }
      if (!this.#notTaken.observe())
        return { phase: 'running', detail: lookingForEffect(this.#lost.error, this.#failures) }
      if (this.#failures > this.#options.retries) return this.#ended(this.#lost.error)
    }
    const judgement = (await this.#options.judge?.(now)) ?? 'deploy'
    if (judgement === 'needless') return { phase: 'succeeded', result: { needless: now } }
    if (judgement !== 'deploy') {
      return 'wait' in judgement ? { phase: 'running', detail: judgement.wait } : this.#ended(judgement.refused)
    }
    if (this.#waitsForOther(now)) return { phase: 'running', detail: 'waiting for another deployment to end' }
    if (this.#isSameSecond(now))
      return { phase: 'running', detail: 'waiting for the second of the last deployment to end' }
    // A poll that was given up at the time limit must not send anything after the verdict.
    signal?.throwIfAborted()
    return this.#send(now, lookedAt)
  }

  /** Where no request is open and no response was lost, nothing that was sent was accepted. */
  atLimit(): 'failed' | 'unknown' {
    return this.#lost || this.#isSent ? 'unknown' : 'failed'
  }

  async #send(now: Environment, lookedAt: number): Promise<JobState<Turn>> {
    const { environments, request, onSend } = this.#options
    if (this.#looks.isAnotherNeeded(lookedAt)) return LOOKS_AGAIN
    const since = environments.serviceTime
    onSend?.(this.#lost?.before ?? now)
    this.#isSent = true
    try {
      await environments.deploy(now.id, request)
      return { phase: 'succeeded', result: { before: now, since, isUncertain: false } }
    } catch (error) {
      if (!(error instanceof ActionError) || error instanceof CancelledError) throw error
      this.#isSent = false
      return this.#notAccepted(error, { before: now, since })
    }
  }

  #notAccepted(error: ActionError, sent: { before: Environment; since: number | undefined }): JobState<Turn> {
    const retryAfterMs = error instanceof HttpError ? error.retryAfterMs : undefined
    if (!this.#lost && wasNotProcessed(error)) this.#options.onRefused?.()
    if (isBusy(error)) {
      this.#busy = true
      this.#notTaken.reset()
      return { phase: 'running', detail: `waiting for another deployment to end (${error.message})`, retryAfterMs }
    }
    if (isDefiniteRefusal(error) || (error instanceof NoResponseError && !error.transient)) return this.#ended(error)
    this.#failures++
    if (!wasNotProcessed(error)) {
      this.#lost ??= { ...sent, error }
      this.#notTaken.reset()
      return { phase: 'running', detail: lookingForEffect(this.#lost.error, this.#failures), retryAfterMs }
    }
    if (this.#failures > this.#options.retries && !this.#lost) return failedBy(error)
    return { phase: 'running', detail: `${error.message}; it is sent again`, retryAfterMs }
  }

  /** It is over without an accepted request: for certain only where no response was lost. */
  #ended(why: Pick<ActionError, 'message' | 'hint'>): JobState<Turn> {
    if (!this.#lost) return failedBy(why)
    const hint = `It may have been accepted: check ${this.lookup}, then run the step again.`
    return unknownBy({ message: why.message, hint })
  }

  /** Whether the environment shows what a request has begun that was sent when it was as `before`. */
  #isTaken(before: Environment, now: Environment): boolean {
    const { request, failureStates } = this.#options
    if (now.state !== before.state && (isInProgress(now, failureStates) || isFailed(now, failureStates))) return true
    if (now.distributionId !== request.distributionId) return false
    return before.distributionId !== now.distributionId || (isDeployed(now) && isDeployedLater(before, now))
  }

  /**
   * Whether what is shown in progress is to end first: what it leaves is what will have run before. Where it stays in
   * progress, a request finds out whether it is a deployment, or just a state that nobody knows.
   */
  #waitsForOther(now: Environment): boolean {
    if (isInProgress(now, this.#options.failureStates)) return this.#busy || !this.#inProgress.observe()
    this.#inProgress.reset()
    this.#busy = false
    return false
  }

  /**
   * Whether a deployment that ends now could have the same `deployedAt` as the one before, where times are whole seconds.
   * The service's own clock decides.
   */
  #isSameSecond(now: Environment): boolean {
    const second = secondOf(now)
    const { serviceTime } = this.#options.environments
    // Far ahead of that clock, it will not be reached by waiting.
    return second !== undefined && serviceTime !== undefined && Math.abs(second - Math.floor(serviceTime / 1000)) < 1
  }
}
