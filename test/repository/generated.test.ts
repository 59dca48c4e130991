import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { REPOSITORY } from './files.ts'

test('the tables of the pages are what the action.yml files say', () => {
  expect(() => execFileSync(process.execPath, [join(REPOSITORY, 'scripts/docs.mjs'), '--check'])).not.toThrow()
})
