import { ago } from './duration.ts'
import { sanitize } from './sanitize.ts'

/**
 * The instant that a service's time stands for, in milliseconds since 1970; undefined where it is unknown: missing, not
 * a time, or a placeholder (a bare number, the year 1, 1970, 9999). A time without a zone is taken for UTC, so that it
 * means the same on every runner.
 */
export function instantOf(text: string | undefined): number | undefined {
  const [, date, time = '', zone = 'Z'] = ISO_TIME.exec(text ?? '') ?? []
  if (date === undefined) return undefined
  const instant = Date.parse(time === '' ? date : `${date}T${time}${zone.toUpperCase()}`)
  return instant >= FIRST_CREDIBLE && instant < LAST_CREDIBLE ? instant : undefined
}

/**
 * A service's time as people read it: `2026-03-14 02:10 UTC`, with how long ago that was by `now`, the service's own time,
 * where that is known. What is no known time is shown as it is.
 */
export function shownTime(text: string, now?: number): string {
  const instant = instantOf(text)
  if (instant === undefined) return sanitize(text, 60)
  const minute = new Date(instant).toISOString().slice(0, 16).replace('T', ' ')
  return `${minute} UTC${now === undefined ? '' : ` (${ago(Math.max(now - instant, 0))})`}`
}

/** ISO 8601 as services write it: `2017-12-07T15:12:35+00:00`, with a fraction or without, with a zone or without. */
const ISO_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?)?$/i
/** A day into 1971: in no zone is it still 1970 then. */
const FIRST_CREDIBLE = Date.UTC(1971, 0, 2)
const LAST_CREDIBLE = Date.UTC(9000, 0, 1)
