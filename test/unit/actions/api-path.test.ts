import { expect, test } from 'vitest'
import { apiPathOf } from '../../../src/actions/request/api-path.ts'

test.each([
  'https://evil.example/v3/x',
  'http:evil.example',
  '//evil.example/v3',
  '/\\evil.example',
  '\\\\evil.example',
  '/%2Fevil.example',
  'v3/environments',
  '@evil.example/',
  '/v3/../admin',
  '/v3/%2e%2e/admin',
  '/v3/.%2E/admin',
  '/v3/%252e%252e/admin',
  '/v3/x%2f..%2fadmin',
  '/v3/x%5c..%5cadmin',
  '/v3/./environments',
  '/v3/environments/..',
  '/v3/a b',
  '/v3/a\tb',
  '/v3/a%0d%0aHost:x',
  '/v3/a#b',
  '/v3/%zz',
])('%j is no path of the API', (path) => {
  expect(() => apiPathOf(path)).toThrow(/^(must|has) /)
})

test.each(['/', '/v3/environments?name=green', '/v3/users/ada%40example.com', '/v3/x?next=//other.example/..'])(
  '%j is one',
  (path) => {
    expect(apiPathOf(path)).toBe(path)
  },
)
