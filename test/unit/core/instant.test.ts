import { describe, expect, test } from 'vitest'
import { instantOf, shownTime } from '../../../src/core/instant.ts'

const INSTANT = Date.UTC(2017, 11, 7, 15, 12, 35)

describe('an instant', () => {
  test.each([
    '2017-12-07T15:12:35+00:00',
    '2017-12-07T15:12:35Z',
    '2017-12-07T15:12:35.000Z',
    '2017-12-07T17:12:35+02:00',
    '2017-12-07T17:12:35+0200',
    '2017-12-07 15:12:35',
    '2017-12-07T15:12:35',
  ])('is the same however it is written: %s', (text) => {
    expect(instantOf(text)).toBe(INSTANT)
  })

  test('keeps its fraction', () => {
    expect(instantOf('2017-12-07T15:12:35.250Z')).toBe(INSTANT + 250)
  })

  test.each([
    ...['', '0', '5', '2017', '1512659555000', 'yesterday', '2017-15-07T15:13:45+00:00'],
    ...[
      '0001-01-01T00:00:00Z',
      '9999-12-31T23:59:59Z',
      '1970-01-01T00:00:00Z',
      '1971-01-01T00:00:00+14:00',
      '2017-12-07T15:12:35 and more',
    ],
  ])('is unknown where the text is no time or a placeholder: %j', (text) => {
    expect(instantOf(text)).toBeUndefined()
  })

  test('is unknown where there is none', () => {
    expect(instantOf(undefined)).toBeUndefined()
  })
})

describe('a time for people', () => {
  test('is in UTC, whatever zone it was written in, with its age where the present is known', () => {
    expect(shownTime('2017-12-07T17:12:35+02:00')).toBe('2017-12-07 15:12 UTC')
    expect(shownTime('2017-12-07T15:12:35Z', INSTANT + 3 * 3_600_000)).toBe('2017-12-07 15:12 UTC (3 h ago)')
    expect(shownTime('2017-12-07T15:12:35Z', INSTANT - 5000)).toBe('2017-12-07 15:12 UTC (just now)')
  })

  test('is as it came where it is none', () => {
    expect(shownTime('0001-01-01T00:00:00Z')).toBe('0001-01-01T00:00:00Z')
  })
})
