import { ActionError } from '../core/errors.ts'
import { notFound } from '../core/not-found.ts'
import { sanitize } from '../core/sanitize.ts'
import { nameOf } from './deployment.ts'
import type { Domains } from './domains.ts'
import type { Environments } from './environments.ts'
import { isSameHost } from './host.ts'
import { whyLive } from './live.ts'
import type { Domain, Environment } from './schemas.ts'

/**
 * Which of two environments is live: the one that the domain points at. Names of domains are compared without case. The idle
 * one is looked at by itself, for a list may not show that it is marked as production.
 * @throws ActionError when there is no such domain, when it points at neither of the two, or when the other one is live, too
 */
export async function findLive(
  { domains, environments }: { domains: Pick<Domains, 'list'>; environments: Pick<Environments, 'get'> },
  name: string,
  [one, other]: readonly [Environment, Environment],
): Promise<{ live: Environment; idle: Environment }> {
  const all = await domains.list()
  const domain = all.find((candidate) => isSameHost(candidate.name, name))
  if (!domain) throw notFound('domain', name, all.map(nameOf))
  const check = async (found: { live: Environment; idle: Environment }) =>
    checked({ ...found, idle: await environments.get(found.idle.id) }, name, all)
  if (domain.environmentId === one.id) return check({ live: one, idle: other })
  if (domain.environmentId === other.id) return check({ live: other, idle: one })
  const where =
    domain.environmentId === undefined ? 'no environment' : `the environment ${sanitize(domain.environmentId)}`
  throw new ActionError(
    'user',
    `The domain ${sanitize(name, 100)} points at ${where}, not at ${nameOf(one)} or ${nameOf(other)}. Nothing was changed.`,
    'Name the two environments that take turns, and a domain that visitors use.',
  )
}

function checked(
  found: { live: Environment; idle: Environment },
  name: string,
  all: readonly Domain[],
): { live: Environment; idle: Environment } {
  const why = whyLive(found.idle, all)
  if (why === undefined) return found
  const [live, idle] = [nameOf(found.live), nameOf(found.idle)]
  throw new ActionError(
    'user',
    `Which environment is live is unknown: ${sanitize(name, 100)} points at ${live}, but ${idle} is live, too: ${why}. Nothing was changed.`,
    'Point all custom domains at the same environment first.',
  )
}
