import type { ListedSection } from '../../bloomreach/find.ts'
import type { Distribution, Environment } from '../../bloomreach/schemas.ts'
import type { Work } from '../../runtime/step.ts'

/** Names of things by their ids, for messages and outputs: some may be missing. */
export type Names = ReadonlyMap<string, string>

/** How long a step waits for a name: what is only reported holds nothing up. */
const LONGEST_MS = 10_000

/**
 * The names of `known` and of the distribution with the id `asked`, which is looked up if need be; and those of the list,
 * where that was requested already. To be called before anything changes: what is to be reported must not hold up what is
 * being done. @throws the signal's reason
 */
export async function namesOf(
  work: Pick<Work, 'clock' | 'signal'>,
  distributions: ListedSection<Distribution>,
  { known, asked }: { known: Pick<Distribution, 'id' | 'name'> | undefined; asked: string | undefined },
): Promise<Names> {
  const all = [...(await listed(work, distributions)), ...(known ? [known] : [])]
  if (asked !== undefined && !all.some(({ id }) => id === asked)) all.push(...(await found(work, distributions, asked)))
  return namesIn(all)
}

function namesIn(all: readonly Pick<Distribution | Environment, 'id' | 'name'>[]): Names {
  return new Map(all.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])))
}

async function listed(
  work: Pick<Work, 'clock' | 'signal'>,
  distributions: ListedSection<Distribution>,
): Promise<readonly Distribution[]> {
  if (!distributions.isListed) return []
  return (await inTime(work, distributions.listing()))?.items ?? []
}

/** It is asked for by its id, unless the list, which would have it, was requested. */
async function found(
  work: Pick<Work, 'clock' | 'signal'>,
  distributions: ListedSection<Distribution>,
  id: string,
): Promise<readonly Distribution[]> {
  if (distributions.isListed) return []
  const distribution = await inTime(work, distributions.get(id))
  return distribution ? [{ ...distribution, id }] : []
}

/**
 * The names of the environments by their ids: none where the list cannot be had soon, which is no reason to fail.
 * @throws the signal's reason
 */
export async function environmentNamesOf(
  work: Pick<Work, 'clock' | 'signal'>,
  environments: Pick<ListedSection<Environment>, 'listing'>,
): Promise<Names> {
  return namesIn((await inTime(work, environments.listing()))?.items ?? [])
}

/** What the look-up resolves with; undefined where it fails or takes long. @throws the signal's reason */
async function inTime<T>(
  { clock, signal }: Pick<Work, 'clock' | 'signal'>,
  lookUp: Promise<T>,
): Promise<T | undefined> {
  const over = new AbortController()
  const limit = clock.sleep(LONGEST_MS, AbortSignal.any([signal, over.signal]))
  const nothing = () => undefined
  const result = await Promise.race([lookUp.catch(nothing), limit.then(nothing, nothing)])
  over.abort()
  signal.throwIfAborted()
  return result
}
