import { ActionError } from '../core/errors.ts'
import { notFound } from '../core/not-found.ts'
import { sanitize } from '../core/sanitize.ts'
import { mayMeanAbsent, orAbsent } from '../http/absent.ts'
import { newestFirst } from './age.ts'
import { nameOf } from './deployment.ts'
import { isSameContent } from './file-content.ts'
import { isSameHost } from './host.ts'
import { IncompleteListError, type Listing, refuseWithoutId } from './listing.ts'

interface Named {
  readonly id: string
  readonly name?: string | undefined
  /** Only what is uploaded has it. */
  readonly md5hash?: string | undefined
  readonly createdAt?: string | undefined
}

interface Section<T extends Named> {
  listing(): Promise<Listing<T>>
  get(id: string): Promise<T>
}

/**
 * The one item of `section` with that name or id; with `either`, an id wins over a name. What looks like an id is
 * requested by it, which saves the list. Of several with the same name and content it is the newest.
 * @throws ActionError that lists what exists when there is none, or the ids when several have the name;
 * IncompleteListError when there is none in a list that may be incomplete, or an entry without an id has the name
 */
export async function findOne<T extends Named>(
  kind: string,
  section: Section<T>,
  nameOrId: string,
  by: By = 'either',
): Promise<T> {
  const found = await look(kind, section, nameOrId, by)
  if ('item' in found) return found.item
  throw notFound(kind, nameOrId, found.all.map(nameOf))
}

/** The same, but undefined where there is none. @throws as `findOne` */
export async function findIfAny<T extends Named>(
  kind: string,
  section: Section<T>,
  nameOrId: string,
  by: By = 'either',
): Promise<T | undefined> {
  const found = await look(kind, section, nameOrId, by)
  return 'item' in found ? found.item : undefined
}

/** `host`: a name that is compared without case. */
type By = 'either' | 'id' | 'name' | 'host'

async function look<T extends Named>(
  kind: string,
  section: Section<T>,
  nameOrId: string,
  by: By,
): Promise<{ item: T } | { all: readonly T[] }> {
  if (by === 'id' || (by === 'either' && ID.test(nameOrId))) {
    const item = await orAbsent(section.get(nameOrId), mayMeanAbsent)
    if (item) return { item }
  }
  const listing = await section.listing()
  const { items: all, gap } = listing
  const byId = by === 'name' || by === 'host' ? undefined : all.find(({ id }) => id === nameOrId)
  if (byId) return { item: byId }
  if (by !== 'id') refuseWithoutId(kind, nameOrId, listing, (name) => isNamed(name, nameOrId, by))
  const [item, ...others] = by === 'id' ? [] : all.filter(({ name }) => isNamed(name, nameOrId, by))
  if (!item && gap !== undefined) throw notInPart(kind, nameOrId, gap)
  if (!item) return { all }
  if (others.length === 0) return { item }
  const same = await newestOfSame(section, [item, ...others])
  if (same) return { item: same }
  const ids = [item, ...others].map(({ id }) => sanitize(id)).join(', ')
  throw new ActionError(
    'user',
    `The name "${sanitize(nameOrId)}" is that of ${others.length + 1} ${kind}s: ${ids}. Nothing was changed.`,
    'Give the id of the one that is meant.',
  )
}

function isNamed(name: string | undefined, asked: string, by: By): boolean {
  return by === 'host' ? isSameHost(name, asked) : name === asked
}

/** The newest of them, where all have the same content: two uploads of one file are no ambiguity. */
async function newestOfSame<T extends Named>(section: Section<T>, items: readonly T[]): Promise<T | undefined> {
  const known: T[] = []
  for (const item of newestFirst(items)) {
    const one = item.md5hash === undefined ? await orAbsent(section.get(item.id)) : item
    if (!one) continue
    if (!isSameContent(one, known[0] ?? one)) return undefined
    known.push({ ...item, ...one })
  }
  return known[0]
}

function notInPart(kind: string, nameOrId: string, gap: string): IncompleteListError {
  return new IncompleteListError(
    'service',
    `Whether there is a ${kind} "${sanitize(nameOrId)}" is unknown: it is not in the list, which may be incomplete: ${gap}. Nothing was changed.`,
    'Give its id, or run the step again.',
  )
}

export interface ListedSection<T extends Named> extends Section<T> {
  /** The list was requested already. */
  readonly isListed: boolean
}

/** `section` with a list that is requested once at most: for several look-ups in a row, before anything changes. */
export function listedOnce<T extends Named>(section: Section<T>): ListedSection<T> {
  let all: Promise<Listing<T>> | undefined
  return {
    get isListed() {
      return all !== undefined
    },
    get: (id) => section.get(id),
    listing: () => {
      all ??= section.listing()
      return all
    },
  }
}

// Sixteen hexadecimal digits, or a UUID.
const ID = /^(?:[0-9A-F]{16}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})$/i
