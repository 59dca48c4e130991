import * as v from 'valibot'
import type { Call } from '../http/call.ts'
import type { Pipeline } from '../http/pipeline.ts'

/** A parser of responses by `schema`, whatever the service's spelling of ids. @throws ValiError */
export function parseResponse<T extends v.GenericSchema>(schema: T): (value: unknown) => v.InferOutput<T> {
  return (value) => v.parse(schema, withIds(value))
}

/** The same, but undefined where the response is no such object: some services confirm a change with nothing or a word. */
export function parseIfAny<T extends v.GenericSchema>(schema: T): (value: unknown) => v.InferOutput<T> | undefined {
  return (value) => {
    const result = v.safeParse(schema, withIds(value))
    return result.success ? result.output : undefined
  }
}

/** The parser of responses that carry nothing (`null`, `true`, `""`, `{}` or no body at all). */
export function nothing(): void {}

interface Page<T> {
  readonly items: readonly T[]
  readonly more: boolean
  readonly max: number
}

/**
 * All items of a list. Reads a bare array (`null` is an empty one) as well as `{items, offset, max, more, total}`; asks
 * for further pages while `more` is true, and stops when one brings nothing new (the paging parameters are
 * undocumented).
 */
export async function allPages<T extends v.GenericSchema<unknown, { id?: string | undefined }>>(
  pipeline: Pick<Pipeline, 'request'>,
  call: Omit<Call<Page<v.InferOutput<T>>>, 'method' | 'parse'>,
  schema: T,
): Promise<v.InferOutput<T>[]> {
  const known = new Map<unknown, v.InferOutput<T>>()
  let query: Record<string, number> = {}
  for (;;) {
    const parse = (value: unknown) => pageOf(value, schema)
    const page = await pipeline.request({ ...call, method: 'GET', query: { ...call.query, ...query }, parse })
    const before = known.size
    for (const item of page.items) known.set(item.id ?? item, known.get(item.id ?? item) ?? item)
    if (!page.more || known.size === before) return [...known.values()]
    query = { offset: known.size, max: page.max > 0 ? page.max : page.items.length }
  }
}

function pageOf<T extends v.GenericSchema>(value: unknown, schema: T): Page<v.InferOutput<T>> {
  const items = v.array(schema)
  // How some services write an empty list.
  if (value === null) return { items: [], more: false, max: -1 }
  if (Array.isArray(value)) return { items: v.parse(items, withIds(value)), more: false, max: -1 }
  const page = v.parse(
    v.looseObject({ items: v.nullable(items), more: v.fallback(v.boolean(), false), max: v.fallback(v.number(), -1) }),
    withIds(value),
  )
  return { items: page.items ?? [], more: page.more, max: page.max }
}

/** `value` with its ids spelled one way: `ID` becomes `id`, `EnvironmentId` and `environmentID` become `environmentId`. */
export function withIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIds)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, spelling(key), withIds(inner)] as const)
  // Where both spellings occur, `id` wins over `ID`.
  const inOrder = [...entries.filter(([key, to]) => key !== to), ...entries.filter(([key, to]) => key === to)]
  return Object.fromEntries(inOrder.map(([, to, inner]) => [to, inner]))
}

function spelling(key: string): string {
  if (/^id$/i.test(key)) return 'id'
  if (/^[A-Za-z]+I[dD]$/.test(key)) return `${key.charAt(0).toLowerCase()}${key.slice(1, -2)}Id`
  return key
}
