import type { ListedSection } from '../../bloomreach/find.ts'
import type { Distribution } from '../../bloomreach/schemas.ts'

/**
 * The name of the distribution with that id, by the list where that was requested already. Undefined where it is not
 * found, or cannot be looked up: it is for messages and outputs only. To be called before anything changes.
 */
export async function distributionName(
  distributions: ListedSection<Distribution>,
  id: string | undefined,
): Promise<string | undefined> {
  if (id === undefined) return undefined
  try {
    return distributions.isListed ? await listedName(distributions, id) : (await distributions.get(id)).name
  } catch {
    return undefined
  }
}

/** The same without a request: what is to be reported must not hold up what is being done. */
export async function knownDistributionName(
  distributions: ListedSection<Distribution>,
  id: string | undefined,
): Promise<string | undefined> {
  return id === undefined || !distributions.isListed ? undefined : listedName(distributions, id).catch(() => undefined)
}

async function listedName(distributions: ListedSection<Distribution>, id: string): Promise<string | undefined> {
  return (await distributions.listing()).items.find((one) => one.id === id)?.name
}
