import { expect, test } from 'vitest'
import { isLocal, lookupElsewhere } from '../../../src/http/local-address.ts'

test.each([
  ['https://localhost/x', true],
  ['https://LOCALHOST./x', true],
  ['https://site.localhost/x', true],
  ['https://127.0.0.1/x', true],
  ['https://127.9.9.9/x', true],
  ['https://2130706433/x', true],
  ['https://0x7f.1/x', true],
  ['https://0.0.0.0/x', true],
  ['https://[::1]/x', true],
  ['https://[::]/x', true],
  ['https://[::ffff:127.0.0.1]/x', true],
  ['https://169.254.169.254/latest', true],
  ['https://[fe80::1]/x', true],
  ['https://10.0.0.1/x', false],
  ['https://128.0.0.1/x', false],
  ['https://[fd00::1]/x', false],
  ['https://api.example.com/x', false],
  ['https://localhost.example.com/x', false],
])('%s: %j', (url, local) => {
  expect(isLocal(new URL(url))).toBe(local)
})

test.each([false, true])('a name of this machine is not looked up (all addresses: %j)', async (all) => {
  const error = await new Promise((resolve) => lookupElsewhere('localhost', { all }, resolve))
  expect(String(error)).toContain('localhost is an address of this machine or its link')
})
