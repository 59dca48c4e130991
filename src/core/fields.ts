import * as v from 'valibot'

/** Text that may be missing, null or `""`, all of which mean: not set. A number counts as text. */
export const text = v.fallback(
  v.optional(
    v.pipe(
      v.nullable(v.union([v.string(), v.number()])),
      v.transform((value) => (value === null || value === '' ? undefined : String(value))),
    ),
  ),
  undefined,
)

/** An id, which has to be there. */
export const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty())

/** As it may stand in a header. */
export const headerText = v.regex(/^[\x21-\x7e]+$/)

export const accessToken = v.pipe(v.string(), headerText)

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
