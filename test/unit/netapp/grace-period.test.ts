import { expect, test } from 'vitest'
import { graceMs } from '../../../src/netapp/grace-period.ts'

test.each([
  [45, 50_000],
  ['45', 50_000],
  [0, 0],
  ['0', 0],
  // What is no number does not say that there is none.
  ['', 35_000],
  [null, 35_000],
  [undefined, 35_000],
  ['none', 35_000],
  [[], 35_000],
  [-5, 35_000],
])('a grace period of %j', (gracePeriod, ms) => {
  expect(graceMs({ settings: { gracePeriod } })).toBe(ms)
})
