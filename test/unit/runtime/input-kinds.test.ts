import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choice, fileName, flag, integer, positive, words } from '../../../src/runtime/input-kinds.ts'
import { InputProblem } from '../../../src/runtime/inputs.ts'
import { originOf } from '../../../src/runtime/origin.ts'

describe('a number larger than 0', () => {
  test.each([
    ['1', 1],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+2', 2],
    ['007', 7],
  ])('is %s', (text, value) => {
    expect(positive(1).parse(text)).toBe(value)
  })

  test.each(['0', '-1', '1e3', '0x10', 'NaN', 'Infinity', '1,5', '1 2', '.', '--1', 'ten', '١'])(
    'is not %s',
    (text) => {
      expect(() => positive(1).parse(text)).toThrow(InputProblem)
    },
  )
})

test.each([
  ['0', {}, 0],
  ['100', { most: 100 }, 100],
  ['101', { most: 100 }, undefined],
  ['0', { least: 1 }, undefined],
  ['1.5', {}, undefined],
  ['-1', {}, undefined],
  ['9007199254740993', {}, undefined],
])('%s as an integer within %j is %j', (text, range, value) => {
  if (value === undefined) expect(() => integer(range).parse(text)).toThrow(InputProblem)
  else expect(integer(range).parse(text)).toBe(value)
})

test.each([
  ['true', true],
  ['True', true],
  ['FALSE', false],
  ['yes', undefined],
  ['1', undefined],
  ['truee', undefined],
])('%s as a flag is %j', (text, value) => {
  if (value === undefined) expect(() => flag(true).parse(text)).toThrow(`must be true or false, not "${text}"`)
  else expect(flag(true).parse(text)).toBe(value)
})

test('a choice is spelled exactly', () => {
  const kind = choice(['rolling', 'stopstart'], 'rolling')
  expect(kind.parse('stopstart')).toBe('stopstart')
  for (const text of ['Rolling', 'roll', 'toString', '__proto__'])
    expect(() => kind.parse(text)).toThrow(/must be one of/)
})

test('words are separated by commas or line ends', () => {
  expect(words('a').parse(' a, b\nc,,\n d e ')).toEqual(['a', 'b', 'c', 'd e'])
})

test("a file's name has no folders", () => {
  expect(fileName().parse('site 1.0.tar.gz')).toBe('site 1.0.tar.gz')
  for (const text of ['a/b', '../a', 'a\\b', '/a']) expect(() => fileName().parse(text)).toThrow(InputProblem)
})

describe('an origin', () => {
  test.each([
    ['https://api.example.com', 'https://api.example.com'],
    [' HTTPS://API.Example.com:443/ ', 'https://api.example.com'],
    ['https://api.example.com:8443', 'https://api.example.com:8443'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000'],
    ['http://127.9.9.9', 'http://127.9.9.9'],
    ['http://[::1]:80', 'http://[::1]'],
  ])('of %s is %s', (address, origin) => {
    expect(originOf(address)).toBe(origin)
  })

  test.each([
    'http://example.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://127.0.0.1@example.com',
    'http://[::2]',
    'http://0.0.0.0',
    'https://a:b@example.com',
    'https://example.com/v3',
    'https://example.com?a',
    'https://example.com#a',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '//example.com',
    'example.com',
    'https://',
  ])('is not %s', (address) => {
    expect(() => originOf(address)).toThrow(InputProblem)
  })

  test('is https, or on this machine, whatever is given', () => {
    const address = fc.tuple(
      fc.constantFrom('http://', 'https://', ''),
      fc.oneof(fc.webAuthority(), fc.domain(), fc.string()),
    )
    fc.assert(
      fc.property(address, ([scheme, rest]) => {
        try {
          const url = new URL(originOf(scheme + rest))
          const here = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
          expect(url.protocol === 'https:' || here).toBe(true)
          expect([url.username, url.password, url.pathname, url.search]).toEqual(['', '', '/', ''])
        } catch (error) {
          expect(error).toBeInstanceOf(InputProblem)
        }
      }),
    )
  })
})
