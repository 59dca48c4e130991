import { expect, test } from 'vitest'
import { Debouncer } from '../../../src/jobs/debouncer.ts'

const cases: [string, number[], boolean][] = [
  ['three looks within two seconds', [0, 400, 800], false],
  ['many looks within two seconds', [0, 100, 200, 300, 400, 500, 1999], false],
  ['three looks over two seconds', [0, 1000, 2000], true],
  ['two looks, however long', [0, 60_000], false],
]

test.for(cases)('%s', ([, times, counts]) => {
  let now = 0
  const debouncer = new Debouncer({ now: () => now })
  const seen = times.map((time) => {
    now = time
    return debouncer.observe()
  })
  expect(seen.at(-1)).toBe(counts)
})

test('something else in between makes it start again', () => {
  let now = 0
  const debouncer = new Debouncer({ now: () => now })
  const look = () => {
    now += 1000
    return debouncer.observe()
  }
  expect([look(), look()]).toEqual([false, false])
  debouncer.reset()
  expect([look(), look(), look()]).toEqual([false, false, true])
})
