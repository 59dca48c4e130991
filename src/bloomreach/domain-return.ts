import type { Clock } from '../core/clock.ts'
import { ActionError, CancelledError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { isDefiniteRefusal } from '../http/retry.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import { isStale, LOOKS_AGAIN } from '../jobs/freshness.ts'
import { failedBy, type Job, type JobState } from '../jobs/job.ts'
import { nameOf } from './deployment.ts'
import { movedMeanwhile, placeIn } from './domain-move.ts'
import type { Domains } from './domains.ts'
import { namesOf } from './live.ts'
import type { Domain, Environment } from './schemas.ts'

export interface DomainReturnOptions {
  readonly domains: Pick<Domains, 'list' | 'update'>
  /** Where the service has moved them along with others. */
  readonly from: Environment
  /** Where they were, and are to be again. */
  readonly to: Environment
  readonly strays: readonly Domain[]
  readonly clock: Pick<Clock, 'now'>
  /** How long all of them must be seen at `to`, in milliseconds: a move that was requested before may still be to come. */
  readonly settleMs: number
  /** Called with all domains at each look. */
  readonly onLook: (all: readonly Domain[]) => void
}

/**
 * Points each of the domains at `to` again, once, as soon as it is seen at `from`. It has succeeded when each was seen at
 * `to`, whether it had moved or not.
 */
export class DomainReturn implements Job<void> {
  readonly title: string
  readonly lookup = 'the domains in Mission Control'
  readonly own = true
  readonly #options: DomainReturnOptions
  readonly #settled: Debouncer
  readonly #sent = new Set<string>()
  readonly #refusals = new Map<string, ActionError>()
  #onlyAtFrom = false

  constructor(options: DomainReturnOptions) {
    this.title = `return of ${namesOf(options.strays)} to ${nameOf(options.to)}`
    this.#options = options
    this.#settled = new Debouncer(options.clock)
  }

  async poll(signal?: AbortSignal): Promise<JobState<void>> {
    const { domains, from, to, strays, clock, settleMs, onLook } = this.#options
    const since = clock.now()
    const all = await domains.list()
    onLook(all)
    const away = strays.filter((domain) => placeIn(all, domain) !== to.id)
    const astray = away.filter((domain) => placeIn(all, domain) === from.id)
    this.#onlyAtFrom = astray.length === away.length
    if (away.length === 0) {
      const detail = `${strays.length} at ${nameOf(to)}`
      return this.#settled.observe(settleMs) ? { phase: 'succeeded', result: undefined, detail } : running(detail)
    }
    this.#settled.reset()
    for (const domain of astray) {
      if (this.#sent.has(domain.id)) continue
      if (isStale(clock, since)) return LOOKS_AGAIN
      // A poll that was given up at the time limit must not send anything after the verdict.
      signal?.throwIfAborted()
      await this.#send(domain)
    }
    const [refusal] = this.#refusals.values()
    if (refusal && away.every(({ id }) => this.#refusals.has(id))) return failedBy(refusal)
    return running(`${away.length} not at ${nameOf(to)} (${namesOf(away)})`)
  }

  atLimit(seen: boolean): 'failed' | 'unknown' {
    return seen && this.#onlyAtFrom ? 'failed' : 'unknown'
  }

  /** What else fails may have taken effect: the further looks tell. */
  async #send(domain: Domain): Promise<void> {
    const { domains, to } = this.#options
    const { id, name } = domain
    this.#sent.add(id)
    try {
      if (name !== undefined) await domains.update(id, { name, environmentId: to.id }, () => this.#check(domain))
    } catch (error) {
      if (!(error instanceof ActionError) || error instanceof CancelledError) throw error
      if (isDefiniteRefusal(error)) this.#refusals.set(id, error)
    }
  }

  /** @throws ActionError when it is at neither place: somebody else has moved it meanwhile */
  async #check(domain: Domain): Promise<void> {
    const { domains, from, to } = this.#options
    const place = placeIn(await domains.list(), domain)
    if (place === from.id || place === to.id) return
    throw movedMeanwhile(domain, place === undefined ? 'no environment' : sanitize(place), to)
  }
}

function running(detail: string): JobState<never> {
  return { phase: 'running', detail }
}
