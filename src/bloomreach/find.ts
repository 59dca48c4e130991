import { ActionError } from '../core/errors.ts'
import { notFound } from '../core/not-found.ts'
import { sanitize } from '../core/sanitize.ts'
import { ignoreStatus } from '../http/ignore-status.ts'
import { nameOf } from './deployment.ts'

interface Named {
  readonly id: string
  readonly name?: string | undefined
}

interface Section<T extends Named> {
  list(): Promise<T[]>
  get(id: string): Promise<T>
}

/**
 * The one item of `section` with that name or id; with `either`, an id wins over a name. What looks like an id is
 * requested by it, which saves the list.
 * @throws ActionError that lists what exists when there is none, or the ids when several have the name
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

/** The same, but undefined where there is none. @throws ActionError when several have the name */
export async function findIfAny<T extends Named>(
  kind: string,
  section: Section<T>,
  nameOrId: string,
  by: By = 'either',
): Promise<T | undefined> {
  const found = await look(kind, section, nameOrId, by)
  return 'item' in found ? found.item : undefined
}

type By = 'either' | 'id' | 'name'

async function look<T extends Named>(
  kind: string,
  section: Section<T>,
  nameOrId: string,
  by: By,
): Promise<{ item: T } | { all: readonly T[] }> {
  if (by === 'id' || (by === 'either' && ID.test(nameOrId))) {
    const item = await ignoreStatus(section.get(nameOrId), 400)
    if (item) return { item }
  }
  const all = await section.list()
  const byId = by === 'name' ? undefined : all.find(({ id }) => id === nameOrId)
  if (byId) return { item: byId }
  const [item, ...others] = by === 'id' ? [] : all.filter(({ name }) => name === nameOrId)
  if (!item) return { all }
  if (others.length > 0) {
    const ids = [item, ...others].map(({ id }) => sanitize(id)).join(', ')
    throw new ActionError(
      'user',
      `The name "${sanitize(nameOrId)}" is that of ${others.length + 1} ${kind}s: ${ids}. Nothing was changed.`,
      'Give the id of the one that is meant.',
    )
  }
  return { item }
}

/** `section` with a list that is requested once at most: for several look-ups in a row, before anything changes. */
export function listedOnce<T extends Named>(section: Section<T>): Section<T> {
  let all: Promise<T[]> | undefined
  return {
    get: (id) => section.get(id),
    list: () => {
      all ??= section.list()
      return all
    },
  }
}

// Sixteen hexadecimal digits, or a UUID.
const ID = /^(?:[0-9A-F]{16}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})$/i
