import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { REPOSITORY, textOf } from './files.ts'

const git = (...args: string[]) => execFileSync('git', args, { cwd: REPOSITORY, encoding: 'utf8' }).trim().split('\n')

test('what a job downloads holds all of the bundle but the demo', () => {
  const files = git('ls-files', 'dist')
  const leftOut = git('check-attr', 'export-ignore', '--', ...files)
    .filter((line) => line.endsWith(': export-ignore: set'))
    .map((line) => line.split(':')[0] ?? '')
  const isOfDemo = (file: string) => file.endsWith('/demo.js') || /^ {2}class CommandManager /m.test(textOf(file))
  expect(files.length).toBeGreaterThan(20)
  expect(leftOut).toEqual(files.filter(isOfDemo))
  expect(leftOut).toHaveLength(2)
})
