import * as v from 'valibot'
import { isRawJson, type RawJson } from './json.ts'

/** A number in text's place: one of many digits comes as it is written. */
const number = v.pipe(
  v.custom<number | RawJson>((value) => typeof value === 'number' || isRawJson(value)),
  v.transform((value) => (typeof value === 'number' ? String(value) : value.rawJSON)),
)

/** Text that may be missing, null or `""`, all of which mean: not set. A number counts as text. */
export const text = v.fallback(
  v.optional(
    v.pipe(
      v.nullable(v.union([v.string(), number])),
      v.transform((value) => (value === null || value === '' ? undefined : value)),
    ),
  ),
  undefined,
)

/** An id, which has to be there. */
export const id = v.pipe(v.union([v.string(), number]), v.nonEmpty())

/** As it may stand in a header. */
export const headerText = v.regex(/^[\x21-\x7e]+$/)

export const accessToken = v.pipe(v.string(), headerText)

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
