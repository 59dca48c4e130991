import { expect, test } from 'vitest'
import { mutations } from '../robustness/mutation-list.mjs'
import { filesMatching, textOf } from './files.ts'

test.for(mutations)(
  'the place for the defect is there, once: $defect',
  ({ file, find, replace, tests: [suite = ''] }) => {
    expect(textOf(file).split(find)).toHaveLength(2)
    expect(replace).not.toBe(find)
    expect(filesMatching(new RegExp(`^test/${suite}\\.test\\.ts$`))).toHaveLength(1)
  },
)
