import type { Clock } from '../core/clock.ts'
import { ActionError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import type { Job } from '../jobs/job.ts'
import { nameOf } from './deployment.ts'
import type { Domains } from './domains.ts'
import type { Domain, Environment } from './schemas.ts'

export interface DomainMoveOptions {
  readonly domains: Pick<Domains, 'list'>
  readonly from: Environment
  readonly to: Environment
  /** The domains that are to move: those that pointed at `from` directly before. */
  readonly following: readonly Domain[]
  readonly clock: Pick<Clock, 'now'>
  /** How long all of them must be seen there, in milliseconds: a move that was requested before may still be to come. */
  readonly settleMs?: number
  /** Called with all domains at each look. */
  readonly onLook?: (all: readonly Domain[]) => void
}

/**
 * The domains' move after production was switched with the domain rules changed: it has succeeded when each of those that
 * are to move was seen at `to`, whatever was shown meanwhile. Its result is all domains as they are then.
 */
export function domainMove(options: DomainMoveOptions): Job<readonly Domain[]> {
  const { domains, from, to, following, clock, settleMs = 0, onLook } = options
  const settled = new Debouncer(clock)
  let onlyAtOldPlace = false
  return {
    title: `move of the domains from ${nameOf(from)} to ${nameOf(to)}`,
    lookup: 'the domains in Mission Control',
    // Where some are at neither place, somebody else may have moved them.
    atLimit: (seen) => (seen && onlyAtOldPlace ? 'failed' : 'unknown'),
    async poll() {
      const all = await domains.list()
      onLook?.(all)
      const left = following.filter((domain) => placeIn(all, domain) !== to.id)
      const elsewhere = left.filter((domain) => placeIn(all, domain) !== from.id)
      onlyAtOldPlace = elsewhere.length === 0
      if (left.length > 0) {
        settled.reset()
        return { phase: 'running', detail: detailOf(left, elsewhere, from) }
      }
      const detail = `${following.length} at ${nameOf(to)}`
      if (settleMs > 0 && !settled.observe(settleMs)) return { phase: 'running', detail }
      return { phase: 'succeeded', result: all, detail }
    },
  }
}

/** The id of the environment that the domain points at, by a look at `all`; undefined where it is at none, or is gone. */
export function placeIn(all: readonly Domain[], { id }: Domain): string | undefined {
  return all.find((domain) => domain.id === id)?.environmentId
}

function detailOf(left: readonly Domain[], elsewhere: readonly Domain[], from: Environment): string {
  const old = left.filter((domain) => !elsewhere.includes(domain))
  const parts = [
    ...(old.length > 0 ? [`${old.length} still at ${nameOf(from)} (${names(old)})`] : []),
    ...(elsewhere.length > 0 ? [`${elsewhere.length} at neither environment (${names(elsewhere)})`] : []),
  ]
  return parts.join(', ')
}

function names(domains: readonly Domain[]): string {
  return sanitize(
    domains
      .slice(0, 10)
      .map((domain) => nameOf(domain))
      .join(', '),
  )
}

/** The domain is at another `place` before a request to point it `to` an environment is repeated. */
export function movedMeanwhile(domain: Domain, place: string, to: Environment): ActionError {
  return new ActionError(
    'user',
    `The domain ${nameOf(domain)} points at ${place} by now, so the request to point it at ${nameOf(to)} was not sent again`,
    'Someone else has moved it meanwhile. Check where it is to point, then run the step again.',
  )
}

/** A stack's own domains stay with their environment; only custom ones can be moved. */
export function isMovable({ name }: Domain): boolean {
  return !/\.bloomreach\.cloud$/i.test(name ?? '')
}
