import { expect, test } from 'vitest'
import { isStale, Looks } from '../../../src/jobs/freshness.ts'

const at = (now: number) => ({ now: () => now })

test('a look holds for half a minute', () => {
  expect(isStale(at(40_000), 10_000)).toBe(false)
  expect(isStale(at(40_001), 10_000)).toBe(true)
})

test('a job looks again after a look that took long, but not for ever', () => {
  const looks = new Looks(at(60_000))
  expect(looks.isAnotherNeeded(50_000)).toBe(false)
  const long = Array.from({ length: 5 }, () => looks.isAnotherNeeded(0))
  expect(long).toEqual([true, true, true, false, false])
})
