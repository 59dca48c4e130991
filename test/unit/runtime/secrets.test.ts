import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sanitize } from '../../../src/core/sanitize.ts'
import { Secrets } from '../../../src/runtime/secrets.ts'
import { captureStdout } from '../../support/stdout.ts'

function knowing(...values: string[]): Secrets {
  const secrets = new Secrets()
  for (const value of values) secrets.add(value)
  return secrets
}

describe('a secret is masked once', () => {
  test.each([
    ['as it is', 'horse-battery', ['horse-battery']],
    ['without the space around it', ' stable \n', ['stable']],
    ['as it reads in a URL and in JSON', 'a"b c d', ['a"b c d', 'a%22b%20c%20d', 'a\\"b c d']],
    ['line by line', 'first line\nsecond line', ['first line', 'first%20line', 'second line', 'second%20line']],
  ])('%s', (_, secret, masks) => {
    const out = captureStdout()
    const secrets = knowing(secret)
    const once = out.text
    for (const mask of masks) expect(once).toContain(`::add-mask::${mask.replaceAll('%', '%25')}\n`)
    secrets.add(secret)
    expect(out.text).toBe(once)
  })

  test('and an empty one is none', () => {
    const out = captureStdout()
    const secrets = knowing('', '  \n ')
    expect(secrets.redact('a b')).toBe('a b')
    expect(out.text).toBe('')
  })

  test('and one of less than six characters is not, but is warned of once', () => {
    const out = captureStdout()
    const secrets = new Secrets()
    secrets.add('test', '`site-password`')
    secrets.add('test', '`site-password`')
    expect(secrets.redact('a test')).toBe('a test')
    expect(out.text).toBe('')
    expect(secrets.takeTooShort()).toEqual(['`site-password`'])
    expect(secrets.takeTooShort()).toEqual([])
  })
})

describe('what is redacted', () => {
  test.each([
    ['in text', 'the horse-battery is', 'the *** is'],
    ['twice', 'horse-batteryhorse-battery', '******'],
    ['before a shorter one that it holds', 'horse-battery stable', '*** ***'],
    ['in a URL', 'https://a/?b=q%26aaa%2F', 'https://a/?b=***'],
  ])('%s', (_, text, redacted) => {
    captureStdout()
    expect(knowing('stable', 'horse-battery', 'q&aaa/').redact(text)).toBe(redacted)
  })

  test('is a secret that was cut at the end of a text that was too long', () => {
    captureStdout()
    const secret = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.signature'
    const secrets = knowing(secret)
    expect(secrets.redact(sanitize(`the token ${secret} is wrong`, 30))).toBe('the token ***…')
    expect(secrets.redact(`${sanitize(`token ${secret}`, 20)} and ${sanitize(secret, 10)}`)).toBe('token ***… and ***…')
    expect(secrets.redact('an end…')).toBe('an end…')
  })

  test('leaves nothing of a secret that six characters in a row would show', () => {
    captureStdout()
    const text = fc.string({ minLength: 0, maxLength: 40, unit: fc.constantFrom('a', 'b', ' ', '…', '/') })
    const secret = fc.string({ minLength: 8, maxLength: 30, unit: fc.constantFrom('c', 'd', 'e', '.', '-') })
    fc.assert(
      fc.property(text, secret, text, fc.integer({ min: 10, max: 60 }), (before, value, after, max) => {
        const shown = knowing(value).redact(sanitize(`${before}${value}${after}`, max))
        for (let at = 0; at + 6 <= value.length; at++) expect(shown).not.toContain(value.slice(at, at + 6))
      }),
    )
  })
})

test('redacting takes a time in proportion to the text, however alike it and the secrets are', () => {
  const secrets = new Secrets()
  captureStdout()
  secrets.add('a'.repeat(400_000))
  const text = `${'a'.repeat(399_999)}…`
  expect(secrets.redact(text)).toBe('***…')
  expect(secrets.redact(`b${text}`)).toBe('b***…')
  expect(secrets.redact(`${'a'.repeat(200_000)}b…`)).toBe(`${'a'.repeat(200_000)}b…`)
})
