import { sanitize } from '../core/sanitize.ts'
import type { Job } from '../jobs/job.ts'
import { nameOf } from './deployment.ts'
import type { Domains } from './domains.ts'
import type { Domain, Environment } from './schemas.ts'

/**
 * The domains' move after the production mark was set with the domain rules changed: over when no domain points at the
 * environment `from` any more. Its result is the domains that are at `to` then.
 */
export function domainMove(domains: Domains, from: Environment, to: Environment): Job<Domain[]> {
  return {
    title: `move of the domains from ${nameOf(from)} to ${nameOf(to)}`,
    lookup: 'GET /v3/domains',
    atLimit: (seen) => (seen ? 'failed' : 'unknown'),
    async poll() {
      const all = await domains.list()
      const moved = all.filter(({ environmentId }) => environmentId === to.id)
      const left = all.filter((domain) => domain.environmentId === from.id && isMovable(domain))
      if (left.length === 0) return { phase: 'succeeded', result: moved, detail: `${moved.length} at ${nameOf(to)}` }
      const names = left.slice(0, 10).map((domain) => nameOf(domain))
      return { phase: 'running', detail: `${left.length} still at ${nameOf(from)} (${sanitize(names.join(', '))})` }
    },
  }
}

/** A stack's own domains stay with their environment; only custom ones can be moved. */
export function isMovable({ name }: Domain): boolean {
  return !/\.bloomreach\.cloud$/i.test(name ?? '')
}
