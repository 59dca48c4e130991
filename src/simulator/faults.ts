import * as v from 'valibot'

const matching = {
  /** Any when absent. */
  method: v.optional(v.string()),
  /** Exact, without the query; `*` stands for one segment, `**` for the rest; any when absent. */
  path: v.optional(v.string()),
  /** The first matching request that it meets, counted from 1. */
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** How many it meets from there on; 1 when absent; Infinity (in JSON: null) for ever. */
  times: v.optional(v.nullable(v.pipe(v.number(), v.minValue(1)))),
}

const plainKinds = [
  'reset-before',
  'reset-amid',
  'reset-after',
  'lost-answer',
  'cut-answer',
  'hang',
  'hang-after',
  'slow-head',
  'interim',
  'html',
  'truncated-json',
  'wrong-type',
  'empty',
  'unauthorized',
] as const

/**
 * What goes wrong with a request. Not done: `reset-before` (the socket dies before the body is read), `reset-amid`
 * (after part of it), `reset-after` (after all of it), `hang`, `slow-head` (the head of the response never ends), `interim`
 * (1xx responses without end), `html` (502), `redirect`, `unauthorized` (401, the token is dead from now on), `status`
 * unless `applied`. Done all the same: `lost-answer` (then the socket dies), `cut-answer` (within the response),
 * `hang-after`, `truncated-json`, `wrong-type` (JSON as text/html), `empty` (200 without a body), `slow` (the response
 * trickles), `extra-entries` (a list has entries that nobody has made).
 */
export const faultSchema = v.variant('kind', [
  v.strictObject({
    ...matching,
    kind: v.literal('status'),
    status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
    /** Text is sent as it is, anything else as JSON. */
    body: v.optional(v.unknown()),
    headers: v.optional(v.record(v.string(), v.string())),
    /** The request took effect all the same. */
    applied: v.optional(v.boolean()),
  }),
  v.strictObject({
    ...matching,
    kind: v.literal('slow'),
    intervalMs: v.pipe(v.number(), v.minValue(0)),
    /** Bytes sent at each interval, 1 when absent. */
    chunkBytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  v.strictObject({
    ...matching,
    kind: v.literal('redirect'),
    location: v.string(),
    /** 302 when absent. */
    status: v.optional(v.picklist([301, 302, 303, 307, 308])),
  }),
  v.strictObject({
    ...matching,
    kind: v.literal('extra-entries'),
    /** Behind the entries of a list. */
    entries: v.array(v.unknown()),
  }),
  v.strictObject({ ...matching, kind: v.picklist(plainKinds) }),
])

export type Fault = v.InferInput<typeof faultSchema>

/** The faults that are in force; each counts the requests that match it. */
export class FaultList {
  readonly #faults: { fault: Fault; pattern: RegExp; met: number }[] = []

  /** Throws a ValiError when the fault is not one. */
  add(fault: Fault): void {
    const { path = '/**' } = v.parse(faultSchema, fault)
    this.#faults.push({ fault, pattern: pathPattern(path), met: 0 })
  }

  clear(): void {
    this.#faults.length = 0
  }

  /** The fault for a request that has just arrived: the first in force of those that match. */
  meet(method: string, path: string): Fault | undefined {
    let found: Fault | undefined
    for (const entry of this.#faults) {
      const { fault, pattern } = entry
      if ((fault.method ?? method).toUpperCase() !== method || !pattern.test(path)) continue
      entry.met += 1
      const first = fault.nth ?? 1
      const times = fault.times === null ? Number.POSITIVE_INFINITY : (fault.times ?? 1)
      if (entry.met >= first && entry.met < first + times) found ??= fault
    }
    return found
  }
}

function pathPattern(path: string): RegExp {
  const source = path
    .split('/')
    .map((segment) => {
      if (segment === '**') return '.*'
      if (segment === '*') return '[^/]+'
      return segment.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    })
    .join('/')
  return new RegExp(`^${source}$`)
}
