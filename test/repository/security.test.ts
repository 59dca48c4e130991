import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { REPOSITORY, textOf } from './files.ts'
import { ADVICE, promises } from './security-promises.ts'

const sentences = sentencesOf(textOf('SECURITY.md'))

test('each sentence of SECURITY.md is held by a test, or is advice', () => {
  expect(sentences.length).toBeGreaterThan(40)
  expect(sentences.filter((sentence) => promises.filter(([start]) => sentence.startsWith(start)).length !== 1)).toEqual(
    [],
  )
})

test('each of these promises is on the page', () => {
  expect(promises.map(([start]) => start).filter((start) => !sentences.some((one) => one.startsWith(start)))).toEqual(
    [],
  )
})

test.for(
  promises.flatMap(([start, heldBy]) => (heldBy === ADVICE ? [] : heldBy.map((holder) => [start, holder] as const))),
)('%s: %s', ([, holder]) => {
  const [, file = '', title = ''] = /^(.*?): (.*)$/.exec(holder) ?? []
  const path = join('test', file)
  expect(existsSync(join(REPOSITORY, path))).toBe(true)
  expect(title).not.toBe('')
  expect(textOf(path)).toContain(title)
})

test('CI checks the bundled packages on each change, and once a week', () => {
  const ci = textOf('.github/workflows/ci.yml')
  expect(ci).toContain('npm audit --omit=dev')
  expect(ci).toMatch(/^ {2}(?:push|pull_request):/m)
  expect(ci).toMatch(/cron: '[\d ]+\* \* \d'/)
})

test('CI compiles src/ and compares it with dist/', () => {
  expect(textOf('.github/workflows/ci.yml')).toContain('npm run check')
  expect(textOf('package.json')).toMatch(/"check": ".*npm run check:dist/)
})

test('a sentence that nobody has thought of is seen', () => {
  const page =
    '# Title\n\nOne thing. Another\nthing: see `a.b`.\n\n- A point.\n\n| a | b |\n| --- | --- |\n| row | 1 |\n'
  expect(sentencesOf(page)).toEqual(['One thing.', 'Another thing: see `a.b`.', 'A point.', 'row 1'])
})

/** The sentences of a page's paragraphs and points, and the rows of its tables; no headings, no code. */
function sentencesOf(page: string): string[] {
  const prose = page.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/^#.*$/gm, '')
  const blocks = prose.split(/\n\s*\n|\n(?=- |\|)/).map((block) => block.trim())
  return blocks
    .filter((block) => block !== '')
    .flatMap((block) => (block.startsWith('|') ? rowOf(block) : split(block)))
}

function rowOf(row: string): string[] {
  const cells = row.split('|').map((cell) => cell.trim())
  return isHead(row) ? [] : [cells.filter((cell) => cell !== '').join(' ')]
}

/** The line below the names of the columns, and these. */
function isHead(row: string): boolean {
  return /^[|\s-]+$/.test(row) || row === '| Use | `permissions` of the job |' || row === '| a | b |'
}

function split(block: string): string[] {
  const text = block.replace(/^- /, '').replaceAll(/\s*\n\s*/g, ' ')
  return text.split(/(?<=[.:])\s+(?=[A-Z`])/).filter((sentence) => sentence !== '')
}
