import { expect, test } from 'vitest'
import { nameOf } from '../../../src/http/call.ts'

test('a request is called by one line of limited length, whatever its path holds', () => {
  expect(nameOf({ method: 'GET', path: '/v3/backups' })).toBe('GET /v3/backups')
  expect(nameOf({ method: 'GET', name: 'the signed link', path: '/v3/backups' })).toBe('GET the signed link')
  expect(nameOf({ method: 'GET', path: `/v3/backups/${'x'.repeat(1_000_000)}` })).toMatch(
    /^GET \/v3\/backups\/x{100,300}…$/,
  )
})
