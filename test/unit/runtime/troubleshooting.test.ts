import { expect, test } from 'vitest'
import { anchorFor } from '../../../src/runtime/troubleshooting.ts'

const entries = [
  '… returned HTTP …',
  'Authentication failed: …',
  '… is live: …',
  '… is live: …. A release …',
  'It is over',
].map((message) => ({ message, anchor: message }))

test.for([
  ['GET /v3/domains returned HTTP 404 NotFound', '… returned HTTP …'],
  ['Authentication failed: POST /v3/x returned HTTP 401', 'Authentication failed: …'],
  ['green is live: www.example.com', '… is live: …'],
  ['green is live: www.example.com. A release never changes', '… is live: …. A release …'],
  ['It is over', 'It is over'],
  ['It is over now', undefined],
  ['nothing of the kind', undefined],
] as const)('%s', ([message, expected]) => {
  expect(anchorFor(message, entries)).toBe(expected)
})

test('the parts of an entry do not overlap in the message', () => {
  expect(anchorFor('ab', [{ message: 'ab…b', anchor: 'x' }])).toBeUndefined()
})
