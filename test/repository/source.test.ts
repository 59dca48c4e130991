import { expect, test } from 'vitest'
import { filesMatching, textOf } from './files.ts'

const MOST_LINES = 300
/** Files that are to be split, each with the lines that it may have until then. */
const TOO_LONG: Readonly<Record<string, number>> = { 'src/http/pipeline.ts': 400 }

test('no source file is longer than a reader can hold', () => {
  const long = filesMatching(/^(?:src|scripts|bench)\/.*\.m?[jt]s$/).filter((path) => linesOf(path) > MOST_LINES)
  expect(long).toEqual(Object.keys(TOO_LONG))
  for (const [path, most] of Object.entries(TOO_LONG)) expect(linesOf(path), path).toBeLessThanOrEqual(most)
})

test('every action has its definition and its page', () => {
  const folders = new Set(filesMatching(/^actions\//).map((path) => path.split('/')[1]))
  const files = filesMatching(/^actions\/[\w-]+\/(?:action\.yml|README\.md)$/)
  const wanted = [...folders].flatMap((name) => [`actions/${name}/README.md`, `actions/${name}/action.yml`])
  expect(files.toSorted()).toEqual(wanted.toSorted())
})

function linesOf(path: string): number {
  return textOf(path).split('\n').length
}
