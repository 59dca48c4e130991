import { expect, test } from 'vitest'
import { ago, duration, seconds } from '../../../src/core/duration.ts'

test.each([
  [0, '0 s'],
  [499, '0 s'],
  [59_499, '59 s'],
  [59_500, '1 min'],
  [185_000, '3 min 5 s'],
  [3_599_600, '1 h'],
  [3_720_000, '1 h 2 min'],
  [24 * 3_600_000, '24 h'],
  [50 * 3_600_000, '2 days'],
])('%i ms are said as %s', (ms, text) => {
  expect(duration(ms)).toBe(text)
})

test.each([
  [0, 0],
  [1049, 1],
  [1050, 1.1],
])('%i ms are %d seconds', (ms, number) => {
  expect(seconds(ms)).toBe(number)
})

test.each([
  [29_000, 'just now'],
  [90_000, '2 min ago'],
  [3 * 3_600_000, '3 h ago'],
  [100 * 3_600_000, '4 days ago'],
])('%i ms ago is said as %s', (ms, text) => {
  expect(ago(ms)).toBe(text)
})
