import { expect, test } from 'vitest'
import { isExempt } from '../../../src/http/no-proxy.ts'

const HTTPS = 'https://api.example.test/v3'

test.each([
  [HTTPS, '*', true],
  [HTTPS, '', false],
  [HTTPS, 'api.example.test', true],
  [HTTPS, 'API.Example.Test', true],
  ['https://API.example.test.', 'api.example.test', true],
  [HTTPS, 'example.test', true],
  [HTTPS, '.example.test', true],
  ['https://example.test', '.example.test', true],
  [HTTPS, '*.example.test', true],
  ['https://example.test', '*.example.test', false],
  ['https://myexample.test', 'example.test', false],
  ['https://myexample.test', '*.example.test', false],
  ['https://api.example.test.evil.test', 'example.test', false],
  [HTTPS, 'other.test, localhost,api.example.test', true],
  [HTTPS, 'other.test localhost\tapi.example.test', true],
  [HTTPS, ' , ,', false],
  [HTTPS, 'api.example.test:443', true],
  [HTTPS, 'example.test:443', true],
  [HTTPS, 'api.example.test:8443', false],
  ['http://api.example.test', 'api.example.test:80', true],
  ['https://api.example.test:8443', 'api.example.test:8443', true],
  ['https://10.1.2.3', '10.1.2.3', true],
  ['https://10.1.2.3', '10.0.0.0/8', true],
  ['https://10.1.2.3', '10.1.0.0/16', true],
  ['https://10.2.2.3', '10.1.0.0/16', false],
  ['https://10.1.2.3', '10.1.2.3/32', true],
  ['https://10.1.2.3', '0.0.0.0/0', true],
  ['https://10.1.2.3', '10.0.0.0/33', false],
  ['https://10.1.2.3', '10.0.0.0/', false],
  ['https://110.1.2.3', '10.1.2.3', false],
  [HTTPS, '10.0.0.0/8', false],
  ['https://[fd00::12]', 'fd00::/8', true],
  ['https://[fd00::12]', 'fd00::12', true],
  ['https://[fd00::12]', '[fd00::12]', true],
  ['https://[fd00::12]', '[fd00::12]:443', true],
  ['https://[fd00::12]', '[fd00::12]:80', false],
  ['https://[fd00::12]', 'FD00:0:0::12', true],
  ['https://[fe80::1]', 'fd00::/8', false],
  ['https://[fd00::12]', '10.0.0.0/8', false],
])('%s with %j: %j', (url, list, exempt) => {
  expect(isExempt(new URL(url), list)).toBe(exempt)
})
