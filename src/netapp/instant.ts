import { instantOf } from '../core/instant.ts'

const EARLIEST = Date.UTC(2000, 0)
const LATEST = Date.UTC(2200, 0)

/**
 * A time of Copy and Sync in milliseconds since 1970: ISO text, or an epoch number of seconds or milliseconds, which one
 * client has seen in place of the text. Undefined for what is no time of a real event.
 */
export function eventTime(value: string | number | undefined): number | undefined {
  const number = value === undefined || value === '' ? Number.NaN : Number(value)
  const candidates = Number.isNaN(number) ? [instantOf(String(value))] : [number, number * 1000]
  return candidates.find((ms) => ms !== undefined && ms >= EARLIEST && ms < LATEST)
}

/** The time for a reader: ISO 8601 in UTC, to the second. */
export function shownTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}
