import type { ListedSection } from '../../bloomreach/find.ts'
import type { Distribution } from '../../bloomreach/schemas.ts'

/**
 * The name of the distribution with that id, by the list where that was asked for already. Undefined where it is not
 * found, or cannot be looked up: it is for messages and outputs only.
 */
export async function distributionName(
  distributions: ListedSection<Distribution>,
  id: string | undefined,
): Promise<string | undefined> {
  if (id === undefined) return undefined
  try {
    if (!distributions.isListed) return (await distributions.get(id)).name
    return (await distributions.listing()).items.find((one) => one.id === id)?.name
  } catch {
    return undefined
  }
}
