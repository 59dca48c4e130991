import type { Clock } from '../core/clock.ts'
import { ActionError, CancelledError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { backoff } from '../http/backoff.ts'
import { HttpError, NoResponseError } from '../http/errors.ts'
import { isDefiniteRefusal } from '../http/retry.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import { isStale } from '../jobs/freshness.ts'
import { failedBy, type Job, type JobState, unknownBy } from '../jobs/job.ts'
import type { BloomreachCloud } from './client.ts'
import { nameOf } from './deployment.ts'
import { customDomainsAt, isMarkedIdle, isMarkedProduction } from './live.ts'
import { wasNotProcessed } from './refusals.ts'
import type { Domain, Environment } from './schemas.ts'

/** What the production mark, and the domains with it, are to change from and to. */
export interface ProductionChange {
  readonly from: Environment | undefined
  /** Undefined: the mark is taken off `from`. */
  readonly to: Environment | undefined
  /** Whether all domains of `from` are to point at `to`. */
  readonly moveDomains: boolean
}

export interface ProductionRequestOptions extends ProductionChange {
  readonly cloud: Pick<BloomreachCloud, 'environments' | 'domains'>
  /** How often a request is sent again that failed, or whose response was lost. */
  readonly retries: number
  readonly clock: Pick<Clock, 'now'>
  /** Is asked directly before each request, with the domains as they are then; what it returns ends the job without one. */
  readonly objection?: (all: readonly Domain[]) => Promise<ActionError | undefined>
  /** Called when a request is about to be sent: from then on it may have taken effect. */
  readonly onSend?: () => void
  /** Called when the service has refused all that was sent: nothing was changed. */
  readonly onRefused?: () => void
}

/**
 * Asks the service to set the production mark (reference: Mark an environment as production environment) until it has
 * done so. A request whose response was lost is looked for, by the domains and by the mark where it is shown, before it is
 * repeated; when the repeat is refused, the first one may have taken effect. Its result is all domains as they were
 * directly before, where they are to move.
 */
export class ProductionRequestJob implements Job<readonly Domain[]> {
  readonly title: string
  readonly lookup = 'the domains in Mission Control'
  readonly own = true
  readonly #options: ProductionRequestOptions
  #failures = 0
  /** The first failure that has left it open whether a request took effect, and how things were directly before it. */
  #lost: { readonly before: Baseline; readonly error: ActionError } | undefined
  /** The refusal that came after it. */
  #refusal: ActionError | undefined
  readonly #notTaken: Debouncer
  /** How things were directly before the request that the service has accepted. */
  #accepted: Baseline | undefined
  /** A request was sent that has not failed: it may have taken effect, also while its response has not come. */
  #isSent = false

  constructor(options: ProductionRequestOptions) {
    this.title = `switch of production (${describe(options)})`
    this.#options = options
    this.#notTaken = new Debouncer(options.clock)
  }

  poll(signal?: AbortSignal): Promise<JobState<readonly Domain[]>> {
    return this.#accepted ? this.#confirm(this.#accepted) : this.#ask(signal)
  }

  async #ask(signal: AbortSignal | undefined): Promise<JobState<readonly Domain[]>> {
    const { cloud, moveDomains, objection, retries, clock } = this.#options
    const since = clock.now()
    const now = moveDomains ? await cloud.domains.list() : []
    if (this.#lost) {
      const { before } = this.#lost
      if (await this.#isTaken(before, now)) return { phase: 'succeeded', result: before.domains }
      if (!this.#notTaken.observe()) return { phase: 'running', detail: 'a response was lost; looking for its effect' }
      if (this.#refusal || this.#failures > retries) return this.#ended(this.#refusal ?? this.#lost.error)
    }
    const before = this.#lost?.before ?? { domains: now, marked: await this.#marked() }
    const refused = await objection?.(now)
    if (refused) return this.#ended(refused)
    if (isStale(clock, since)) return { phase: 'running', detail: 'looking again: the look took long' }
    // A poll that was given up at the time limit must not send anything after the verdict.
    signal?.throwIfAborted()
    return this.#send(before)
  }

  /** The environment whose mark is to change: read by the same request before the change and after it. */
  async #marked(): Promise<Environment | undefined> {
    const { cloud, from, to } = this.#options
    const marked = to ?? from
    return marked && (await cloud.environments.get(marked.id))
  }

  /** Where no request is open and no response was lost, nothing that was sent has changed anything. */
  atLimit(): 'failed' | 'unknown' {
    return this.#lost || this.#isSent ? 'unknown' : 'failed'
  }

  /** Where the mark is shown, the change has happened when it is shown there; elsewhere the response has to do. */
  async #confirm({ domains, marked }: Baseline): Promise<JobState<readonly Domain[]>> {
    const isUnchanged = this.#options.to ? isMarkedIdle : isMarkedProduction
    if (marked && isUnchanged(marked)) {
      const now = await this.#marked()
      if (now && isUnchanged(now))
        return { phase: 'running', detail: `accepted, but the mark of ${nameOf(now)} is shown as before` }
    }
    return { phase: 'succeeded', result: domains }
  }

  async #send(before: Baseline): Promise<JobState<readonly Domain[]>> {
    const { cloud, from, to, moveDomains, onSend } = this.#options
    onSend?.()
    this.#isSent = true
    try {
      await cloud.environments.setProduction({
        ...(from && { currentProductionEnvironmentId: from.id }),
        newProductionEnvironmentId: to?.id ?? '',
        changeDomainRules: moveDomains,
      })
    } catch (error) {
      if (!(error instanceof ActionError) || error instanceof CancelledError) throw error
      this.#isSent = false
      return this.#notDone(error, before)
    }
    this.#accepted = before
    return this.#confirm(before)
  }

  #notDone(error: ActionError, before: Baseline): JobState<never> {
    const isHopeless = isDefiniteRefusal(error) || (error instanceof NoResponseError && !error.transient)
    const wasNotDone = wasNotProcessed(error)
    if (!this.#lost && wasNotDone) this.#options.onRefused?.()
    if (isHopeless && !this.#lost) return failedBy(explained(error, this.#options))
    this.#failures++
    this.#notTaken.reset()
    if (isHopeless) this.#refusal = error
    else if (!wasNotDone) this.#lost ??= { before, error }
    else if (!this.#lost && this.#failures > this.#options.retries) return failedBy(error)
    const asked = error instanceof HttpError ? (error.retryAfterMs ?? 0) : 0
    const retryAfterMs = Math.max(asked, this.#lost ? 0 : backoff(this.#failures - 1))
    return { phase: 'running', detail: error.message, retryAfterMs }
  }

  #ended(why: Pick<ActionError, 'message' | 'hint'>): JobState<never> {
    if (!this.#lost) return failedBy(why)
    const lost =
      this.#lost.error.message === why.message
        ? ''
        : `. A request before it may have taken effect: ${this.#lost.error.message}`
    const hint =
      'Check in Mission Control which environment is production and where the domains point, then run the step again.'
    return unknownBy({ message: `${why.message}${lost}`, hint })
  }

  /** Whether what is shown proves that a request took effect. */
  async #isTaken(before: Baseline, now: readonly Domain[]): Promise<boolean> {
    const { from, to, moveDomains } = this.#options
    const following = from && moveDomains ? customDomainsAt(before.domains, from) : []
    const placeOf = ({ id }: Domain) => now.find((domain) => domain.id === id)?.environmentId
    if (to && following.some((domain) => placeOf(domain) === to.id)) return true
    const [isOpen, isDone] = to ? [isMarkedIdle, isMarkedProduction] : [isMarkedProduction, isMarkedIdle]
    if (!before.marked || !isOpen(before.marked)) return false
    const marked = await this.#marked()
    return marked !== undefined && isDone(marked)
  }
}

/** How things are directly before a request. */
interface Baseline {
  readonly domains: readonly Domain[]
  readonly marked: Environment | undefined
}

/** The change in a few words: `blue → green`. */
export function describe({ from, to }: Pick<ProductionChange, 'from' | 'to'>): string {
  if (!to) return `${from ? nameOf(from) : 'none'} is no production environment any more`
  return sanitize(from ? `${nameOf(from)} → ${nameOf(to)}` : nameOf(to))
}

/** `MaxProdEnvsReached` says what is wrong; this says what to do about it. */
function explained(error: ActionError, { from }: ProductionChange): ActionError {
  if (!(error instanceof HttpError) || error.code !== 'MaxProdEnvsReached') return error
  return new ActionError(
    'user',
    `The stack has as many production environments as it may have. ${error.message}`,
    from
      ? `${nameOf(from)} may not be the one that is production now; give that one as \`current-environment\`.`
      : 'Give the one that is production now as `current-environment`, or take its mark off first with `demote`.',
  )
}
