import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const REPOSITORY = join(import.meta.dirname, '..', '..', '..')

test('each example is run by a test', () => {
  const tests = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  const examples = readdirSync(join(REPOSITORY, 'examples')).filter((name) => name.endsWith('.yml'))
  const names = examples.map((name) => `'${name.replace('.yml', '')}'`)
  expect(names.filter((name) => !tests.some((text) => text.includes(name)))).toEqual([])
  expect(names.length).toBeGreaterThan(0)
})
