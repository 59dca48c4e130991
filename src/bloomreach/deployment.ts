import type { Clock } from '../core/clock.ts'
import { toActionError } from '../core/errors.ts'
import { pollUntilVisible } from '../core/poll-until-visible.ts'
import { sanitize } from '../core/sanitize.ts'
import { HttpError } from '../http/errors.ts'
import { ignoreStatus } from '../http/ignore-status.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import { failedBy, type Job, type JobState } from '../jobs/job.ts'
import type { DeployRequest, Environments } from './environments.ts'
import type { Environment } from './schemas.ts'

export interface DeploymentOptions {
  readonly environments: Environments
  /** The environment as it was right before the request. */
  readonly before: Environment
  readonly request: DeployRequest
  /** How the distribution is called in messages. */
  readonly distributionName: string
  /** States that mean that a deployment has failed, in lower case. */
  readonly failureStates: readonly string[]
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
}

/** How long a failure state that was there before the request may be a stale one. */
const STALE_MS = 120_000

/**
 * A deployment that the service has accepted. It has succeeded when the environment reads `deployed` with our
 * distribution **and** either `deployedAt` has changed or another state was seen in between: right after the 202 the
 * environment may still show the old data, or already the new distribution's id.
 */
export class Deployment implements Job<Environment> {
  readonly title: string
  readonly lookup: string
  readonly #options: DeploymentOptions
  readonly #since: number
  /** The environment as it was last seen. */
  last: Environment
  #moved = false
  readonly #missing: Debouncer
  readonly #others: Debouncer

  constructor(options: DeploymentOptions) {
    const { before, distributionName, clock } = options
    this.title = `deployment of ${sanitize(distributionName, 100)} to ${nameOf(before)}`
    this.lookup = `GET /v3/environments/${sanitize(before.id, 60)}`
    this.#options = options
    this.last = before
    this.#since = clock.now()
    this.#missing = new Debouncer(clock)
    this.#others = new Debouncer(clock)
  }

  async poll(): Promise<JobState<Environment>> {
    const { environments, before } = this.#options
    const now = await ignoreStatus(environments.get(before.id))
    if (!now) return this.#gone()
    this.last = now
    this.#missing.reset()
    const same = unchanged(before, now)
    if (!same && (!isDeployed(now) || !isDeployed(before) || redeployed(before, now))) this.#moved = true
    if (this.#isFailure(now)) return this.#failed(now, same)
    if (isDeployed(now)) return this.#deployed(now)
    this.#others.reset()
    return { phase: 'running', detail: now.state === '' ? 'not started yet' : `state "${sanitize(now.state, 60)}"` }
  }

  #deployed(now: Environment): JobState<Environment> {
    const { before, request } = this.#options
    const { distributionId } = now
    if (distributionId === request.distributionId) {
      this.#others.reset()
      return this.#moved ? { phase: 'succeeded', result: now, detail: 'state "deployed"' } : NOT_BEGUN
    }
    if (!this.#moved && distributionId === before.distributionId) return NOT_BEGUN
    if (!this.#others.observe()) return { phase: 'running', detail: 'another distribution is shown' }
    const shown = sanitize(distributionId ?? 'no distribution')
    return {
      phase: 'failed',
      reason:
        distributionId === before.distributionId
          ? `the environment went back to the distribution that ran before (${shown})`
          : `the environment runs another distribution (${shown}) than the one asked for (${sanitize(request.distributionId)})`,
      hint: `Someone else may have deployed meanwhile${byWhom(now)}. Look at the environment's logs, then run this again.`,
    }
  }

  #failed(now: Environment, same: boolean): JobState<Environment> {
    const state = sanitize(now.state, 60)
    if (same && !this.#moved && this.#options.clock.now() - this.#since < STALE_MS) {
      return { phase: 'running', detail: `still in the state of before, "${state}"` }
    }
    return {
      phase: 'failed',
      reason: `the environment's state is "${state}"`,
      hint: "Look at the environment's logs for the cause.",
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

  #isFailure(now: Environment): boolean {
    return this.#options.failureStates.includes(now.state.toLowerCase())
  }
}

const NOT_BEGUN = { phase: 'running', detail: 'accepted' } as const

/** What came of asking for a deployment's turn: the environment right before it was accepted, or what was joined. */
export type DeploySlot = { readonly before: Environment } | { readonly joined: Environment }

/**
 * Asks the service to deploy until it accepts. While another deployment runs (409, or a 400 whose code says so) it asks
 * again. When that other one turns out to have deployed the very same, without config files, it is joined: this is how a
 * step that was killed and run again finishes what was begun.
 */
export class DeployRequestJob implements Job<DeploySlot> {
  readonly title: string
  readonly lookup: string
  readonly own = true
  readonly #options: DeploymentOptions
  #busy = false
  #lost = false

  constructor(options: DeploymentOptions) {
    this.title = `request to deploy ${sanitize(options.distributionName, 100)} to ${nameOf(options.before)}`
    this.lookup = `GET /v3/environments/${sanitize(options.before.id, 60)}`
    this.#options = options
  }

  async poll(): Promise<JobState<DeploySlot>> {
    const { environments, before, request } = this.#options
    // What was under way at the first look may have ended since.
    const outdated = this.#busy || (before.state !== '' && !isDeployed(before))
    const now = outdated ? await environments.get(before.id) : before
    if (outdated && this.#isOurs(now)) return { phase: 'succeeded', result: { joined: now } }
    await this.#options.clock.sleep(delayUntilDistinctTimestamp(now), this.#options.signal)
    try {
      await environments.deploy(before.id, request, () => this.#find(now))
    } catch (error) {
      if (this.#options.signal?.aborted) throw error
      if (!isBusy(error)) return failedBy(toActionError(error))
      // The refusal of a repeated request shows that the first one was taken.
      if (!this.#lost) {
        this.#busy = true
        return { phase: 'running', detail: `waiting for another deployment to end (${error.message})` }
      }
    }
    return { phase: 'succeeded', result: { before: now } }
  }

  #isOurs(now: Environment): boolean {
    const { before, request } = this.#options
    const plainRequest = (request.appConfigFileRoles ?? []).length === 0
    const ended = isDeployed(now) && redeployed(before, now)
    return plainRequest && ended && now.distributionId === request.distributionId
  }

  async #find(before: Environment): Promise<true | undefined> {
    const { environments, request } = this.#options
    this.#lost = true
    const look = async () => {
      const now = await environments.get(before.id)
      const begun = !isDeployed(now) && now.state !== before.state
      const ours = now.distributionId === request.distributionId && before.distributionId !== request.distributionId
      return begun || ours || now.deployedAt !== before.deployedAt ? (true as const) : undefined
    }
    return pollUntilVisible(look, this.#options)
  }
}

/**
 * How long to wait, in milliseconds, until this deployment can't end in the same second as the one before: where times are
 * whole seconds, `deployedAt` would tell them apart no more.
 */
function delayUntilDistinctTimestamp({ deployedAt }: Environment): number {
  const age = deployedAt === undefined ? Number.NaN : Date.now() - Date.parse(deployedAt)
  return age > -1000 && age < APART_MS ? APART_MS - age : 0
}

const APART_MS = 2000

/** Whether the service refused because it is at something else in this environment. */
export function isBusy(error: unknown): error is HttpError {
  if (!(error instanceof HttpError)) return false
  if (error.status === 409) return true
  return error.status === 400 && /running|progress|busy|deploying|locked|conflict/i.test(error.message)
}

export function isDeployed(environment: Environment): boolean {
  return environment.state.toLowerCase() === 'deployed'
}

/** An environment's name for messages, its id where it has none. */
export function nameOf(item: { id: string; name?: string | undefined }): string {
  return sanitize(item.name ?? item.id, 100)
}

function unchanged(before: Environment, now: Environment): boolean {
  return (
    before.state === now.state && before.distributionId === now.distributionId && before.deployedAt === now.deployedAt
  )
}

/** Whether `deployedAt` tells of a later deployment; one that is taken away for the time being tells nothing yet. */
function redeployed(before: Environment, now: Environment): boolean {
  return now.deployedAt !== undefined && now.deployedAt !== before.deployedAt
}

function byWhom({ deployedBy }: Environment): string {
  return deployedBy === undefined ? '' : ` (last deployed by ${sanitize(deployedBy, 100)})`
}
