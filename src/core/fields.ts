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

/** The same, but `''` where it is null or `""`: undefined is what is not told, or cannot be read. */
export const textOrNone = v.fallback(
  v.optional(
    v.pipe(
      v.nullable(v.union([v.string(), number])),
      v.transform((value) => value ?? ''),
    ),
  ),
  undefined,
)

/**
 * An MD5: 32 hexadecimal digits, in either case. Base64, in which stores write it too, is read; anything else tells nothing
 * of the content, as if it were missing.
 */
export const md5 = v.pipe(
  text,
  v.transform((value) => {
    if (value !== undefined && /^[A-Za-z0-9+/]{22}==$/.test(value)) return Buffer.from(value, 'base64').toString('hex')
    return value !== undefined && /^[0-9a-f]{32}$/i.test(value) ? value : undefined
  }),
)

/** An id, which has to be there. */
export const id = v.pipe(v.union([v.string(), number]), v.nonEmpty())

/** As it may stand in a header. */
export const headerText = v.regex(/^[\x21-\x7e]+$/)

/** One that is shorter cannot be masked; a longer one fits into no header. */
const SHORTEST_TOKEN = 6
const LONGEST_TOKEN = 8192

/** A token that was issued. */
export const token = v.pipe(v.string(), v.minLength(SHORTEST_TOKEN), v.maxLength(LONGEST_TOKEN), headerText)

/** The same, where it may be missing, null or `""`. */
export const tokenIfAny = v.pipe(
  v.optional(v.nullable(v.union([v.literal(''), token]))),
  v.transform((value) => (value === null || value === '' ? undefined : value)),
)

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
