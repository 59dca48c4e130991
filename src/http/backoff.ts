const FIRST_MS = 500
const LONGEST_MS = 30_000
/** Begins with a weekday: `Date.parse` takes nearly any text for a date. */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /

/**
 * The pause before the next attempt, in milliseconds: doubles with each attempt (`attempt` counts from 0), jittered
 * between a half and the whole, so that clients that failed together do not retry together.
 */
export function backoff(attempt: number, random: () => number = Math.random): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt) * (0.5 + random() / 2)
}

/**
 * What a `Retry-After` header asks for, in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3), the date read
 * against the response's own `Date` so that a wrong clock does no harm. Undefined when it is missing or makes no sense.
 */
export function retryAfter(value: string | undefined, date?: string, now: number = Date.now()): number | undefined {
  if (value === undefined) return undefined
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1000
  const until = httpDateOf(value)
  return until === undefined ? undefined : Math.max(0, until - (httpDateOf(date) ?? now))
}

/** The instant of an HTTP date (RFC 9110, 5.6.7), in milliseconds since 1970; undefined when it is none. */
export function httpDateOf(value: string | undefined): number | undefined {
  if (value === undefined || !HTTP_DATE.test(value)) return undefined
  // The oldest form has no time zone, and means the same one.
  const instant = Date.parse(/GMT$/.test(value) ? value : `${value} GMT`)
  return Number.isNaN(instant) ? undefined : instant
}
