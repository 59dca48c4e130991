import { describe, expect, test } from 'vitest'
import { globOf } from '../../../src/core/glob.ts'
import { GlobError } from '../../../src/core/glob-error.ts'

test.for<[pattern: string, matches: string[], not: string[]]>([
  ['*', ['', 'a', '.a', 'a b'], ['a/b']],
  ['**', ['a', 'a/b'], []],
  ['a*c', ['ac', 'abc'], ['ab', 'xac']],
  ['?.zip', ['a.zip', 'é.zip', '😀.zip'], ['.zip', 'ab.zip', '/.zip']],
  ['[ab].zip', ['a.zip'], ['c.zip', 'ab.zip']],
  ['[a-c0-9]', ['b', '5'], ['d', '-']],
  ['[!a-c]', ['d', '-'], ['b', '']],
  ['[^a]', ['b'], ['a', '/']],
  ['[]a]', [']', 'a'], ['b']],
  ['[a-]', ['a', '-'], ['b']],
  ['\\*', ['*'], ['a']],
  ['a.c', ['a.c'], ['abc']],
  ['{a,b}.zip', ['a.zip', 'b.zip'], ['c.zip', '{a,b}.zip']],
  ['{a,{b,c}d}e', ['ae', 'bde', 'cde'], ['be']],
  ['{1..3}', ['1', '2', '3'], ['4', '1..3']],
  ['{08..10}', ['08', '09', '10'], ['8']],
  ['{c..a}', ['a', 'b', 'c'], ['d']],
  ['{a}', ['{a}'], ['a']],
  ['a{', ['a{'], ['a']],
  ['blue (1).properties', ['blue (1).properties'], ['blue 1.properties']],
  ['shop (copy)-*.zip', ['shop (copy)-1.zip'], ['shop copy-1.zip']],
  ['(a|b)', ['(a|b)'], ['a']],
  ['@(a|b).zip', ['a.zip', 'b.zip'], ['ab.zip', '.zip']],
  ['?(a)b', ['ab', 'b'], ['aab']],
  ['+(ab)', ['ab', 'abab'], ['', 'aba']],
  ['*(a|bc)', ['', 'a', 'abc', 'bcbc'], ['b']],
  ['!(a|b).zip', ['c.zip', 'ab.zip', '.zip'], ['a.zip', 'b.zip']],
  ['!*-keep.zip', ['a.zip'], ['a-keep.zip']],
  ['@(a*|?b)c', ['axyzc', 'zbc'], ['bc']],
])('%s', ([pattern, matches, not]) => {
  const isMatch = globOf(pattern)
  expect(matches.filter((text) => !isMatch(text))).toEqual([])
  expect(not.filter(isMatch)).toEqual([])
})

describe('what would take other engines for ever is done at once', () => {
  test.for([
    ['*a'.repeat(40), 'a'.repeat(250)],
    ['+(+(a))b', 'a'.repeat(250)],
    ['+(a|aa|aaa)+(a|aa)b', 'a'.repeat(250)],
    ['*(*(*(*(a))))b', 'a'.repeat(250)],
    ['!(!(*a*a*a))b', 'a'.repeat(250)],
    [`${'?'.repeat(400)}*${'[a-z]'.repeat(100)}`, 'a'.repeat(2000)],
  ] as const)('%s', ([pattern, text]) => {
    expect(globOf(pattern)(text)).toBeTypeOf('boolean')
  })
})

test('what takes longer than a second or so ends', () => {
  const matches = globOf('!(*!(*!(*!(*b)a)a)a)')
  const start = performance.now()
  expect(() => matches('a'.repeat(900))).toThrow('it takes too long to match')
  expect(performance.now() - start).toBeLessThan(10_000)
})

test.for([
  ['shop-[', 'a bracket is never closed'],
  ['@(a', 'a parenthesis is never closed'],
  ['[z-a]', 'upside down'],
  ['{1..5000}', 'more than 1000 patterns'],
  ['{a,b}'.repeat(20), 'more than 1000 patterns'],
  ['a'.repeat(2000), 'longer than 1000 characters'],
  ['+('.repeat(9) + ')'.repeat(9), 'more than 5 deep'],
] as const)('%s is none', ([pattern, why]) => {
  expect(() => globOf(pattern)).toThrow(GlobError)
  expect(() => globOf(pattern)).toThrow(why)
})
