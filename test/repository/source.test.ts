import { expect, test } from 'vitest'
import { filesMatching, textOf } from './files.ts'

const MOST_LINES = 300

test('no source file is longer than a reader can hold', () => {
  const files = filesMatching(/^(?:src|test|scripts|bench)\/.*\.m?[jt]s$/)
  expect(files.filter((path) => linesOf(path) > MOST_LINES)).toEqual([])
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
