import type { Clock } from '../core/clock.ts'
import { ActionError, CancelledError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { backoff } from '../http/backoff.ts'
import { HttpError, NoResponseError } from '../http/errors.ts'
import { isDefiniteRefusal, wasNotProcessed } from '../http/retry.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import { LOOKS_AGAIN, Looks } from '../jobs/freshness.ts'
import { failedBy, type Job, type JobState, unknownBy } from '../jobs/job.ts'
import { lookingForEffect } from '../jobs/lost-response.ts'
import type { BloomreachCloud } from './client.ts'
import { nameOf } from './deployment.ts'
import { placeIn } from './domain-move.ts'
import { isMarkedIdle, isMarkedProduction } from './live.ts'
import { followingOf, lookAtProduction, type ProductionChange, type ProductionView } from './production-view.ts'

export interface ProductionRequestOptions extends ProductionChange {
  readonly cloud: Pick<BloomreachCloud, 'environments' | 'domains'>
  /** How often a request is sent again that failed, or whose response was lost. */
  readonly retries: number
  readonly clock: Pick<Clock, 'now'>
  /** Is asked directly before each request, with how things are then; what it returns ends the job without one. */
  readonly objection?: (now: ProductionView) => ActionError | undefined | Promise<ActionError | undefined>
  /** Called when a request is about to be sent: from then on it may have taken effect. */
  readonly onSend?: () => void
  /** Called when the service has refused all that was sent: nothing was changed. */
  readonly onRefused?: () => void
}

/** A change of production that the service has accepted. */
export interface AcceptedChange {
  /** How things were directly before its request. */
  readonly before: ProductionView
  /** The response was lost, and a domain has moved since: somebody else may have moved it. */
  readonly isUncertain: boolean
}

/**
 * Asks the service to set the production mark (reference: Mark an environment as production environment) until it has
 * done so. A request whose response was lost is looked for before it is repeated: by the mark, and where that is not shown,
 * by the domains; when the repeat is refused, the first one may have taken effect.
 */
export class ProductionRequestJob implements Job<AcceptedChange> {
  readonly title: string
  readonly lookup = 'the domains in Mission Control'
  readonly own = true
  readonly #options: ProductionRequestOptions
  #failures = 0
  /** The first failure that has left it open whether a request took effect, and how things were directly before it. */
  #lost: { readonly before: ProductionView; readonly error: ActionError } | undefined
  /** The refusal that came after it. */
  #refusal: ActionError | undefined
  readonly #notTaken: Debouncer
  readonly #looks: Looks
  /** How things were directly before the request that the service has accepted. */
  #accepted: ProductionView | undefined
  /** A request was sent that has not failed: it may have taken effect, also while its response has not come. */
  #isSent = false

  constructor(options: ProductionRequestOptions) {
    this.title = `switch of production (${describe(options)})`
    this.#options = options
    this.#notTaken = new Debouncer(options.clock)
    this.#looks = new Looks(options.clock)
  }

  poll(signal?: AbortSignal): Promise<JobState<AcceptedChange>> {
    return this.#accepted ? this.#confirm(this.#accepted) : this.#ask(signal)
  }

  async #ask(signal: AbortSignal | undefined): Promise<JobState<AcceptedChange>> {
    const { cloud, objection, retries, clock } = this.#options
    const since = clock.now()
    const now = await lookAtProduction(cloud, this.#options)
    if (this.#lost) {
      const { before } = this.#lost
      const effect = this.#effect(before, now)
      if (effect !== 'none') return accepted(before, effect === 'possible')
      if (!this.#notTaken.observe())
        return { phase: 'running', detail: lookingForEffect(this.#lost.error, this.#failures) }
      if (this.#refusal || this.#failures > retries) return this.#ended(this.#refusal ?? this.#lost.error)
    }
    const refused = (await objection?.(now)) ?? this.#absent(now)
    if (refused) return this.#ended(refused)
    if (this.#looks.isAnotherNeeded(since)) return LOOKS_AGAIN
    // A poll that was given up at the time limit must not send anything after the verdict.
    signal?.throwIfAborted()
    return this.#send(this.#baseline(now))
  }

  /**
   * What was directly before. Where a response was lost and the mark is not shown, that may be what the lost request has
   * changed already, so that it is what was before that one.
   */
  #baseline(now: ProductionView): ProductionView {
    return this.#lost && !this.#showsMark(this.#lost.before) ? this.#lost.before : now
  }

  #absent(now: ProductionView): Pick<ActionError, 'message' | 'hint'> | undefined {
    const { from, to } = this.#options
    const absent = (!now.to && to) || (!now.from && from)
    if (!absent) return undefined
    return { message: `${nameOf(absent)} does not exist any more`, hint: 'Give environments that exist.' }
  }

  /** Where no request is open and no response was lost, nothing that was sent has changed anything. */
  atLimit(): 'failed' | 'unknown' {
    return this.#lost || this.#isSent ? 'unknown' : 'failed'
  }

  /** Where the mark is shown, the change has happened when it is shown there; elsewhere the response has to do. */
  async #confirm(before: ProductionView): Promise<JobState<AcceptedChange>> {
    const { cloud, from, to } = this.#options
    const marked = to ?? from
    if (marked && this.#showsMark(before)) {
      const now = await cloud.environments.get(marked.id)
      const isUnchanged = to ? isMarkedIdle(now) : isMarkedProduction(now)
      if (isUnchanged)
        return { phase: 'running', detail: `accepted, but the mark of ${nameOf(now)} is shown as before` }
    }
    return accepted(before, false)
  }

  async #send(before: ProductionView): Promise<JobState<AcceptedChange>> {
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

  #notDone(error: ActionError, before: ProductionView): JobState<never> {
    const isHopeless = isDefiniteRefusal(error) || (error instanceof NoResponseError && !error.transient)
    const wasNotDone = wasNotProcessed(error)
    if (!this.#lost && wasNotDone) this.#options.onRefused?.()
    if (isHopeless && !this.#lost) return failedBy(explained(error, this.#options))
    this.#failures++
    this.#notTaken.reset()
    if (isHopeless) this.#refusal = error
    else if (!wasNotDone) this.#lost = { before, error: this.#lost?.error ?? error }
    else if (!this.#lost && this.#failures > this.#options.retries) return failedBy(error)
    const asked = error instanceof HttpError ? (error.retryAfterMs ?? 0) : 0
    const retryAfterMs = Math.max(asked, this.#lost ? 0 : backoff(this.#failures - 1))
    const detail = this.#lost ? lookingForEffect(this.#lost.error, this.#failures) : error.message
    return { phase: 'running', detail, retryAfterMs }
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

  /** What shows whether a request took effect that was sent when things were as `before`. */
  #effect(before: ProductionView, now: ProductionView): 'certain' | 'possible' | 'none' {
    const { to } = this.#options
    if (this.#showsMark(before)) {
      const isDone = to ? now.to && isMarkedProduction(now.to) : now.from && isMarkedIdle(now.from)
      return isDone ? 'certain' : 'none'
    }
    const following = followingOf(this.#options, before)
    return following.some((domain) => placeIn(now.domains, domain) === to?.id) ? 'possible' : 'none'
  }

  /** Whether the mark is shown, and not yet as it is to be: then it tells when that has changed. */
  #showsMark({ from, to }: ProductionView): boolean {
    if (this.#options.to) return to !== undefined && isMarkedIdle(to)
    return from !== undefined && isMarkedProduction(from)
  }
}

function accepted(before: ProductionView, isUncertain: boolean): JobState<AcceptedChange> {
  return { phase: 'succeeded', result: { before, isUncertain } }
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
