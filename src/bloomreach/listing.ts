import * as v from 'valibot'
import { ActionError } from '../core/errors.ts'
import { text } from '../core/fields.ts'
import { sanitize } from '../core/sanitize.ts'
import { httpDateOf } from '../http/backoff.ts'
import type { Call } from '../http/call.ts'
import type { Pipeline } from '../http/pipeline.ts'
import { withIds } from './responses.ts'

/** What the service lists. */
export interface Listing<T> {
  readonly items: readonly T[]
  /** Why there may be more than these; undefined where these are all. */
  readonly gap: string | undefined
  /** The names of the entries that were skipped because they have no id. */
  readonly namesWithoutId?: readonly string[]
  /** The service's own time when it listed them, in milliseconds since 1970; undefined where it does not tell. */
  readonly at: number | undefined
}

/** The list may lack items, so that nothing can be said of what is not in it. */
export class IncompleteListError extends ActionError {}

/** The items of a list that is complete. @throws IncompleteListError */
export function complete<T>(what: string, { items, gap }: Pick<Listing<T>, 'items' | 'gap'>): readonly T[] {
  if (gap === undefined) return items
  throw new IncompleteListError(
    'service',
    `The list of ${what} may be incomplete: ${gap}. What is not in it is unknown.`,
    'Run the step again; if that does not help, check the list in Mission Control.',
  )
}

/** Whether the list has such an item. @throws IncompleteListError when it has none, and may be incomplete */
export function isListed<T>(what: string, listing: Listing<T>, isIt: (item: T) => boolean): boolean {
  if (listing.items.some(isIt)) return true
  complete(what, listing)
  return false
}

/**
 * Says nothing of a name that an entry without an id has: that may be the one that is asked for.
 * @throws IncompleteListError
 */
export function refuseWithoutId(
  kind: string,
  name: string,
  { namesWithoutId = [] }: Listing<unknown>,
  isNamed = (one: string) => one === name,
): void {
  if (!namesWithoutId.some(isNamed)) return
  throw new IncompleteListError(
    'service',
    `The list has a ${kind} "${sanitize(name)}" without an id, so it is unknown which one that is. Nothing was changed.`,
    'Run the step again; if that does not help, check the list in Mission Control.',
  )
}

/** An entry as a list has it, ids spelled one way. */
type Entry = Readonly<Record<string, unknown>>

/**
 * All pages of a list. Reads a bare array (`null` is an empty one) as well as `{items, offset, count, max, more, total}`:
 * the paging parameters are undocumented, so the next page begins at the `offset` and `count` that the last one tells.
 * A list of which not all can be had says so (`gap`): `more` without anything new, fewer items than `total`. An entry
 * without an id, or whatever else `keyOf` knows it by, is skipped.
 */
export async function listAll<T extends v.GenericSchema>(
  pipeline: Pick<Pipeline, 'request'>,
  call: Omit<Call<unknown>, 'method' | 'parse' | 'retryPolicy'>,
  schema: T,
  keyOf: (entry: Entry) => unknown = ({ id }) => id,
): Promise<Listing<v.InferOutput<T>>> {
  const read = (query: Record<string, number>) =>
    pipeline.request<Page<v.InferOutput<T>>>({
      ...call,
      method: 'GET',
      query: { ...call.query, ...query },
      parse: (value, { headers }) => pageOf(value, schema, keyOf, headers.date),
    })
  for (let attempt = 1; ; attempt++) {
    const { moved, ...listing } = await readPages(read)
    if (!moved) return listing
    if (attempt === ATTEMPTS) return { ...listing, gap: listing.gap ?? 'it changes while it is read' }
  }
}

/** Who adds or deletes while it is read moves the pages, so that an entry may be on none of them. */
const ATTEMPTS = 3
/** More than any stack has. */
const MOST_PAGES = 1000
const MOST_ENTRIES = 100_000
const MOST_CHARACTERS = 64 * 1024 * 1024
const LONGEST_MS = 10 * 60_000

interface Page<T> {
  /** What is listed, by its key. */
  readonly items: ReadonlyMap<unknown, T>
  /** How many entries it has, and how many of them have no key. */
  readonly length: number
  readonly keyless: number
  readonly keylessNames: readonly string[]
  readonly more: boolean
  readonly offset: number | undefined
  readonly count: number | undefined
  readonly max: number | undefined
  readonly total: number | undefined
  readonly at: number | undefined
  /** How long it is, where another page follows. */
  readonly characters: number
}

async function readPages<T>(
  read: (query: Record<string, number>) => Promise<Page<T>>,
): Promise<Listing<T> & { moved: boolean }> {
  const found = new Found<T>()
  let query: { offset: number; max: number } | undefined
  for (let pages = 1; ; pages++) {
    const page = await read(query ?? {})
    const isNew = found.add(page)
    if (!page.more && !found.isShort) return found.listing(undefined)
    if (!isNew) return found.listing(found.whyNotAll())
    const endless = found.whyEndless(pages)
    if (endless !== undefined) return found.listing(endless)
    query = nextPage(page, query?.offset ?? 0)
  }
}

/** What the pages so far have brought. */
class Found<T> {
  readonly #items = new Map<unknown, T>()
  #keyless = 0
  readonly #keylessNames: string[] = []
  #total: number | undefined
  #moved = false
  #at: number | undefined
  readonly #start = performance.now()
  #characters = 0

  /** Whether the page has brought anything new. */
  add(page: Page<T>): boolean {
    const before = this.#items.size
    for (const [key, item] of page.items) if (!this.#items.has(key)) this.#items.set(key, item)
    this.#keyless += page.keyless
    this.#keylessNames.push(...page.keylessNames)
    this.#moved ||= this.#total !== undefined && page.total !== undefined && page.total !== this.#total
    this.#total = page.total ?? this.#total
    this.#at ??= page.at
    this.#characters += page.characters
    return this.#items.size > before
  }

  /** Whether there are fewer than the service says there are. */
  get isShort(): boolean {
    return this.#total !== undefined && this.#count < this.#total
  }

  /** Why there may be more, though nothing new came. */
  whyNotAll(): string | undefined {
    if (this.isShort) return `it has ${this.#count} of ${this.#total} entries`
    return 'the service says that there is more, but sends nothing new'
  }

  /** Why no more pages are read, where the list seems to have no end. */
  whyEndless(pages: number): string | undefined {
    if (pages >= MOST_PAGES) return `it does not end after ${MOST_PAGES} pages`
    if (this.#items.size > MOST_ENTRIES) return `it does not end after ${MOST_ENTRIES} entries`
    if (this.#characters > MOST_CHARACTERS) return `it does not end after ${MOST_CHARACTERS} characters`
    return performance.now() - this.#start > LONGEST_MS ? 'it does not end within 10 minutes' : undefined
  }

  /** `moved`: the total changed while it was read. */
  listing(gap: string | undefined): Listing<T> & { moved: boolean } {
    const namesWithoutId = this.#keylessNames
    return { items: [...this.#items.values()], gap, namesWithoutId, at: this.#at, moved: this.#moved }
  }

  get #count(): number {
    return this.#items.size + this.#keyless
  }
}

function nextPage(page: Page<unknown>, asked: number): { offset: number; max: number } {
  const { length } = page
  const count = Math.max(page.count ?? 0, length)
  const offset = (page.offset ?? asked) + count
  return {
    // One that always says 0 would be asked for the same page again.
    offset: offset > asked ? offset : asked + count,
    max: page.max !== undefined && page.max > 0 ? page.max : length,
  }
}

/** @throws ValiError when it is no list, or an entry is not of the form that `schema` describes */
function pageOf<T extends v.GenericSchema>(
  value: unknown,
  schema: T,
  keyOf: (entry: Entry) => unknown,
  date: string | undefined,
): Page<v.InferOutput<T>> {
  // `null` is how some services write an empty list.
  const page = v.parse(PageForm, value === null || Array.isArray(value) ? { items: value } : value)
  const more = /^(?:true|1)$/i.test(String(page['more']))
  const entries = page.items ?? []
  const items = new Map<unknown, v.InferOutput<T>>()
  const keylessNames: string[] = []
  let [keyless, characters] = [0, 0]
  // One by one, since there may be thousands: what is made of one on the way is gone with the next.
  for (const one of entries) {
    const entry = v.parse(EntryForm, withIds(one))
    const key = keyOf(entry)
    if ((key ?? '') === '') {
      keyless++
      const name = v.parse(text, entry['name'])
      if (name !== undefined) keylessNames.push(name)
    } else items.set(key, v.parse(schema, entry))
    if (more) characters += JSON.stringify(entry).length
  }
  return {
    items,
    length: entries.length,
    keyless,
    keylessNames,
    more,
    characters,
    offset: wholeNumber(page['offset']),
    count: wholeNumber(page['count']),
    max: wholeNumber(page['max']),
    total: wholeNumber(page['total']),
    at: httpDateOf(date),
  }
}

const EntryForm = v.record(v.string(), v.unknown())

const PageForm = v.looseObject({ items: v.nullable(v.array(v.unknown())) })

function wholeNumber(value: unknown): number | undefined {
  return /^\d{1,15}$/.test(String(value)) ? Number(value) : undefined
}
