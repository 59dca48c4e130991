import { orAbsent } from '../http/absent.ts'
import type { BloomreachCloud } from './client.ts'
import { customDomainsAt } from './live.ts'
import type { Domain, Environment } from './schemas.ts'

/** What the production mark, and the domains with it, are to change from and to. */
export interface ProductionChange {
  readonly from: Environment | undefined
  /** Undefined: the mark is taken off `from`. */
  readonly to: Environment | undefined
  /** Whether all domains of `from` are to point at `to`. */
  readonly moveDomains: boolean
}

/** How things are with production at one look. */
export interface ProductionView {
  /** All domains; none where the mark is only taken off. */
  readonly domains: readonly Domain[]
  /** As `GET /v3/environments/{id}` shows it; undefined where there is none, or where it does not exist any more. */
  readonly from: Environment | undefined
  /** The same of the environment that is to become production. */
  readonly to: Environment | undefined
}

/**
 * Looks at all that a change of production is judged by, before it and after it by the same requests; last at the
 * environment that is to become production, since what runs there decides.
 */
export async function lookAtProduction(
  { domains, environments }: Pick<BloomreachCloud, 'environments' | 'domains'>,
  { from, to }: Pick<ProductionChange, 'from' | 'to'>,
): Promise<ProductionView> {
  const now = (environment: Environment | undefined) => environment && orAbsent(environments.get(environment.id))
  return { domains: to ? await domains.list() : [], from: await now(from), to: await now(to) }
}

/** The custom domains that a change is to move: those that are at the old environment directly before. */
export function followingOf({ from, to, moveDomains }: ProductionChange, before: ProductionView): readonly Domain[] {
  return from && to && moveDomains ? customDomainsAt(before.domains, from) : []
}
