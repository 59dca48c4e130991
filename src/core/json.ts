import { isJsonTooDeep, MOST_LEVELS } from './nesting.ts'

/** A number as it is written, digit by digit. */
export interface RawJson {
  readonly rawJSON: string
}

/** What Node 21 and later has; on older ones such numbers lose digits, as they do everywhere in JavaScript. */
interface JsonWithSource {
  readonly rawJSON?: (text: string) => RawJson
  readonly isRawJSON?: (value: unknown) => value is RawJson
  parse(text: string, reviver: (key: string, value: unknown, context?: { source?: string }) => unknown): unknown
}

const json = JSON as unknown as JsonWithSource

/** Numbers with more digits than these may not fit into a JavaScript number. */
const MANY_DIGITS = /\d{16}/

/**
 * `JSON.parse` that keeps a number that is too large for JavaScript as it is written (`RawJson`, which `JSON.stringify`
 * writes as that number), and puts a substitute for each half of a character, which no address and no file can hold.
 * @throws SyntaxError, also for more than 200 levels
 */
export function parseJson(text: string): unknown {
  if (isJsonTooDeep(text)) throw new TooDeepError(`the JSON is nested more than ${MOST_LEVELS} levels deep`)
  const hasLargeNumbers = MANY_DIGITS.test(text) && json.rawJSON !== undefined
  const hasHalves = /\\ud[89a-f]/i.test(text)
  if (!hasLargeNumbers && !hasHalves) return JSON.parse(text)
  return json.parse(text, (_, value, context) => {
    if (typeof value === 'string') return value.toWellFormed()
    return typeof value === 'number' ? (rawNumber(context?.source, value) ?? value) : value
  })
}

export class TooDeepError extends SyntaxError {}

export function isRawJson(value: unknown): value is RawJson {
  return json.isRawJSON?.(value) ?? false
}

/** A number that is to be written with exactly these digits. */
export function rawJson(digits: string): RawJson | number {
  return json.rawJSON?.(digits) ?? Number(digits)
}

function rawNumber(source: string | undefined, value: number): RawJson | undefined {
  if (source === undefined || !/^-?\d{16,}$/.test(source) || String(value) === source) return undefined
  return json.rawJSON?.(source)
}
