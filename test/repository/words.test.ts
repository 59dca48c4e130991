import { expect, test } from 'vitest'
import { filesMatching, textOf } from './files.ts'

/**
 * Words that do not belong into the product's text, and what to write instead. The yardstick is the style guides of GitHub's
 * and Google's documentation: the field's own terms, the same one everywhere.
 */
const WORDS: readonly [pattern: RegExp, instead: string][] = [
  [/\banew\b/gi, 'again, or restart'],
  [/\bonce more\b/gi, 'again, or a second time'],
  [/\bunder way\b/gi, 'in progress'],
  [/\bjob is over\b/gi, 'is complete, or has ended'],
  [/\b(?:ends?|turns?|is|stays?|was) red\b|\bred step\b|\bred (?:when|if|after)\b/gi, 'fails'],
  [/\b(?:ends?|turns?|is|stays?) green (?:when|if|only|after)\b|\bgreen means\b/gi, 'succeeds'],
  [/\bformer\b/gi, 'previous'],
  [/\bmend(?:s|ed|ing)?\b/gi, 'fix'],
  [/\bwas answered\b/gi, 'returned HTTP n'],
  [/\bgot no answer\b/gi, 'got no response'],
  [/\bdid not keep its word\b/gi, 'did not apply the change'],
  [/\bway back\b/gi, 'rollback'],
  [/\bfarewell\b|\bas it were\b|\bleave-taking\b|\bwell and good\b/gi, 'plain words'],
  [/\bstor(?:y|ies)\b(?! point)/gi, 'handler, or what it does'],
  [/\bshel(?:f|ves)\b/gi, 'list'],
]

/** A mutation that stands in the list is quoted from there; licences and the changelog are records. */
const files = filesMatching(/\.(?:md|yml|ts|mjs|cjs|py|json)$/).filter(
  (file) => !/^(?:dist\/|node_modules\/|CHANGELOG\.md|package-lock\.json|test\/repository\/words\.test\.ts)/.test(file),
)

test.for(WORDS)('no text says %s, but: %s', ([pattern, instead]) => {
  const found = files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (line.match(pattern) ? [`${file}:${index + 1}: ${line.trim()} (${instead})`] : [])),
  )
  expect(found).toEqual([])
})

test('the descriptions of the actions begin with a verb, those of their inputs say what to give', () => {
  const described = filesMatching(/^(?:actions\/[\w-]+\/)?action\.yml$/)
  expect(described.length).toBeGreaterThan(20)
  const first = described.map((file) => /^description: "(\w+)/m.exec(textOf(file))?.[1] ?? file)
  expect(first.filter((word) => !/s$/.test(word))).toEqual([])
})
