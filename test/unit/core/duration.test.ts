import { expect, test } from 'vitest'
import { duration, seconds } from '../../../src/core/duration.ts'

test.each([
  [0, '0 s'],
  [499, '0 s'],
  [59_499, '59 s'],
  [59_500, '1 min 00 s'],
  [185_000, '3 min 05 s'],
  [3_599_600, '1 h 00 min'],
  [3_720_000, '1 h 02 min'],
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
