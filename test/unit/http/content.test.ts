import { expect, test } from 'vitest'
import { contentOf } from '../../../src/http/content.ts'

test.for([
  ['{"id":"a\\ud800b","more":[{"name":"\\uDFFF"}]}', { id: 'a\ufffdb', more: [{ name: '\ufffd' }] }],
  ['{"id":"\\ud83d\\ude00"}', { id: '😀' }],
  ['"\\udc00"', '\ufffd'],
  ['{"id":"\\\\ud800"}', { id: '\\ud800' }],
] as const)('halves of characters are none any more: %j', ([text, value]) => {
  expect(contentOf(text, 'json')).toEqual(value)
})
