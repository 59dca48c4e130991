import * as v from 'valibot'
import { isObject, text } from '../core/fields.ts'

/**
 * What a run tells of its errors, entry by entry. The service promises a form, but an entry in another one is an error all the
 * same: it is kept as text. Only what is empty tells of none.
 */

/** Words that may come in another form, which are then kept as JSON. */
export const words = v.optional(v.pipe(v.unknown(), v.transform(wordsOf)))

/** The entries of a list, or of what stands in its place; `plain` is the entry that mere words make. */
export function entriesOf<T extends v.GenericSchema>(entry: T, plain: (words: string | undefined) => unknown) {
  const parsed = (one: unknown) => v.parse(entry, isObject(one) ? one : plain(wordsOf(one)))
  const listed = (value: unknown) => (Array.isArray(value) ? value : isEmpty(value) ? [] : [value])
  return v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value) => listed(value).map(parsed)),
    ),
  )
}

function wordsOf(value: unknown): string | undefined {
  if (isEmpty(value)) return undefined
  const plain = v.parse(text, value)
  return plain ?? JSON.stringify(value)
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return isObject(value) ? Object.keys(value).length === 0 : !value
}
