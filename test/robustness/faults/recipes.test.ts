import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exempt, recipes } from './recipes.ts'

test('every action has a recipe, or a reason why it has none', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'actions')
  const all = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const known = [...new Set(recipes.map(({ action }) => action)), ...Object.keys(exempt)]
  expect(known.toSorted()).toEqual(['.', ...all.map(({ name }) => name)].toSorted())
})
