import { ActionError } from '../core/errors.ts'
import { notFound } from '../core/not-found.ts'
import { sanitize } from '../core/sanitize.ts'
import { nameOf } from './deployment.ts'
import type { Domains } from './domains.ts'
import type { Environment } from './schemas.ts'

/**
 * Which of two environments is live: the one that the domain points at. Names of domains are compared without case.
 * @throws ActionError when there is no such domain, or when it points at neither of the two
 */
export async function findLive(
  domains: Pick<Domains, 'list'>,
  name: string,
  [one, other]: readonly [Environment, Environment],
): Promise<{ live: Environment; idle: Environment }> {
  const all = await domains.list()
  const domain = all.find((candidate) => candidate.name?.toLowerCase() === name.toLowerCase())
  if (!domain) throw notFound('domain', name, all.map(nameOf))
  if (domain.environmentId === one.id) return { live: one, idle: other }
  if (domain.environmentId === other.id) return { live: other, idle: one }
  const where =
    domain.environmentId === undefined ? 'no environment' : `the environment ${sanitize(domain.environmentId)}`
  throw new ActionError(
    'user',
    `The domain ${sanitize(name, 100)} points at ${where}, not at ${nameOf(one)} or ${nameOf(other)}. Nothing was changed.`,
    'Name the two environments that take turns, and a domain that visitors use.',
  )
}
