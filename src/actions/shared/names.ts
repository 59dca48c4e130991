import type { ListedSection } from '../../bloomreach/find.ts'
import type { Distribution, Environment } from '../../bloomreach/schemas.ts'

/** Names of things by their ids, for messages and outputs: some may be missing. */
export type Names = ReadonlyMap<string, string>

/**
 * The names of `known` and of the distribution with the id `asked`, which is looked up if need be; and those of the list,
 * where that was requested already. To be called before anything changes: what is to be reported must not hold up what is
 * being done.
 */
export async function namesOf(
  distributions: ListedSection<Distribution>,
  { known, asked }: { known: Pick<Distribution, 'id' | 'name'> | undefined; asked: string | undefined },
): Promise<Names> {
  const all = [...(await listed(distributions)), ...(known ? [known] : [])]
  if (asked !== undefined && !all.some(({ id }) => id === asked)) all.push(...(await found(distributions, asked)))
  return new Map(all.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])))
}

async function listed(distributions: ListedSection<Distribution>): Promise<readonly Distribution[]> {
  if (!distributions.isListed) return []
  return (await distributions.listing().catch(() => undefined))?.items ?? []
}

/** It is asked for by its id, unless the list, which would have it, was requested. */
async function found(distributions: ListedSection<Distribution>, id: string): Promise<readonly Distribution[]> {
  if (distributions.isListed) return []
  const distribution = await distributions.get(id).catch(() => undefined)
  return distribution ? [{ ...distribution, id }] : []
}

/** The names of the environments by their ids: none where the list cannot be had, which is no reason to fail. */
export async function environmentNamesOf(environments: Pick<ListedSection<Environment>, 'listing'>): Promise<Names> {
  const all = (await environments.listing().catch(() => undefined))?.items ?? []
  return new Map(all.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])))
}
