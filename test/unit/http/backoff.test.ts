import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backoff, retryAfter } from '../../../src/http/backoff.ts'

describe('backoff', () => {
  test.each([
    [0, 250, 500],
    [1, 500, 1000],
    [2, 1000, 2000],
    [5, 8000, 16_000],
    [6, 15_000, 30_000],
    [99, 15_000, 30_000],
  ])('before try %i+1 is between %i and %i ms', (attempt, least, most) => {
    expect(backoff(attempt, () => 0)).toBe(least)
    expect(backoff(attempt, () => 1)).toBe(most)
  })

  test('is always between a quarter of a second and half a minute', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const ms = backoff(attempt, () => random)
        expect(ms).toBeGreaterThanOrEqual(250)
        expect(ms).toBeLessThanOrEqual(30_000)
      }),
    )
  })
})

const NOW = Date.UTC(1994, 10, 6, 8, 49, 37)

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    ['7', 7000],
    [' 1.5 ', 1500],
    ['Sun, 06 Nov 1994 08:49:40 GMT', 3000],
    ['Sunday, 06-Nov-94 08:49:40 GMT', 3000],
    ['Sun Nov  6 08:49:40 1994', 3000],
    ['Sun, 06 Nov 1994 08:49:00 GMT', 0],
  ])('of %j', (value, ms) => {
    expect(retryAfter(value, undefined, NOW)).toBe(ms)
  })

  test.each(['', ' ', '-1', '+5', '5 seconds', 'soon', '1e3', '0x10', 'Sun', '1,5', '12/24/1994'])(
    'of %j makes no sense',
    (value) => {
      expect(retryAfter(value, undefined, NOW)).toBeUndefined()
    },
  )

  test('is read against the date of the answer, so that a wrong clock here does no harm', () => {
    const [then, until] = ['Sun, 06 Nov 1994 08:49:37 GMT', 'Sun, 06 Nov 1994 08:49:42 GMT']
    expect(retryAfter(until, then, 0)).toBe(5000)
    expect(retryAfter(until, 'nonsense', NOW)).toBe(5000)
    expect(retryAfter(undefined, then, NOW)).toBeUndefined()
  })

  test('as a date is what toUTCString says, whatever the time', () => {
    const at = fc.integer({ min: 0, max: 4_000_000_000 })
    fc.assert(
      fc.property(at, fc.nat(100_000), (second, seconds) => {
        const [now, until] = [second * 1000, (second + seconds) * 1000]
        expect(retryAfter(new Date(until).toUTCString(), new Date(now).toUTCString())).toBe(seconds * 1000)
      }),
    )
  })
})
