import { expect, test } from 'vitest'
import { mutations } from '../robustness/mutation-list.mjs'
import { filesMatching, textOf } from './files.ts'

const PAGE = 'docs/development/decisions.md'

interface Row {
  readonly rule: number
  readonly code: readonly string[]
  readonly tests: readonly string[]
  readonly mutations: readonly number[]
}

/** The table of the rules. */
const rows: readonly Row[] = textOf(PAGE)
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => {
    const [rule, , code = '', tests = '', numbers = ''] = line.split('|').slice(1)
    return { rule: Number(rule), code: filesIn(code), tests: filesIn(tests), mutations: numbers.split(',').map(Number) }
  })

function filesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)
}

test('each rule has a row', () => {
  expect(rows.map(({ rule }) => rule)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
})

test.for(rows)('the code and the tests of rule $rule are there', ({ code, tests }) => {
  expect(code.length * tests.length).toBeGreaterThan(0)
  expect(code.filter((file) => !file.startsWith('src/'))).toEqual([])
  expect(tests.filter((file) => !/^test\/.*\.test\.ts$/.test(file))).toEqual([])
  const files = new Set(filesMatching(/^(?:src|test)\//))
  expect([...code, ...tests].filter((file) => !files.has(file))).toEqual([])
})

test.for(rows)('the mutations of rule $rule are those of the list, in its code and by its tests', (row) => {
  const all = mutations.map((mutation, index) => ({ ...mutation, number: index + 1 }))
  const own = all.filter((mutation) => 'rule' in mutation && mutation.rule === row.rule)
  expect(own.map(({ number }) => number)).toEqual(row.mutations)
  for (const { file, tests } of own) {
    expect(row.code).toContain(file)
    expect(row.tests).toContain(`test/${tests[0]}.test.ts`)
  }
})

/** They only read, or what they change is theirs alone. */
const WITHOUT_UNKNOWN = /^(?:check-stack|download-.*|find-live|netapp-list|simulator)$/

test('each page of an action that changes something says where it is told what to do about an unknown outcome', () => {
  const pages = filesMatching(/^actions\/[^/]+\/README\.md$|^docs\/release\.md$/)
  const silent = pages.filter((page) => !textOf(page).includes('limits.md#unknown-outcomes'))
  expect(silent.filter((page) => !WITHOUT_UNKNOWN.test(page.split('/')[1] ?? ''))).toEqual([])
})
