import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sanitize } from '../../../src/core/sanitize.ts'
import { Secrets } from '../../../src/runtime/secrets.ts'
import { anyCharacter } from '../../support/any-character.ts'
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

describe('a secret is found in whatever form it comes back', () => {
  const SECRET = 'Pa55+word/Kilimänjaro"1'
  const half = SECRET.length / 2
  const between = (text: string) => SECRET.slice(0, half) + text + SECRET.slice(half)
  const inHex = (text: string, digits: number) => text.charCodeAt(0).toString(16).padStart(digits, '0')
  const each = (form: (character: string) => string) => Array.from(SECRET, form).join('')
  test.each([
    ['a tab', between('\t')],
    ['a space', between(' ')],
    ['line ends', between('\r\n')],
    ['a soft hyphen', between('\u00ad')],
    ['zero width', between('\u200b\u2060\ufeff')],
    ['an ANSI sequence', between('\u001b[1;31m')],
    ['an encoded ANSI sequence', between('\\u001b[1m')],
    ['a short ANSI sequence', between('\u001bM')],
    ['%', encodeURIComponent(SECRET)],
    ['% in lower case', encodeURIComponent(SECRET).replace(/%../g, (one) => one.toLowerCase())],
    ['% twice', encodeURIComponent(encodeURIComponent(SECRET))],
    ['% three times, of each byte', Array.from(Buffer.from(SECRET), (byte) => `%2525${byte.toString(16)}`).join('')],
    ['% with an invisible character', encodeURIComponent(between('\u200b'))],
    ['decimal entities', each((one) => `&#${one.charCodeAt(0)};`)],
    ['hexadecimal entities', each((one) => `&#X${inHex(one, 4)};`)],
    ['entities in a URL', encodeURIComponent(each((one) => `&#${one.charCodeAt(0)};`))],
    ['a named entity', SECRET.replace('"', '&quot;')],
    ['an entity of an ampersand', SECRET.replace('"', '&amp;amp;quot;')],
    ['JSON', JSON.stringify(between('\t')).slice(1, -1)],
    ['JSON in JSON', JSON.stringify(JSON.stringify(SECRET)).slice(1, -1)],
    ['\\u', each((one) => `\\u${inHex(one, 4)}`)],
    ['\\/', SECRET.replace('/', '\\/')],
  ])('%s', (_, text) => {
    captureStdout()
    const secrets = knowing(SECRET)
    expect(secrets.isIn(`is ${text} it`)).toBe(true)
    expect(secrets.redact(`is ${text} it`)).toMatch(/^is (?:\\")?\*\*\*(?:\\")? it$/)
    expect(secrets.redact(`${text}${text}`)).not.toMatch(/word|Kili/)
    expect(secrets.redact(`is ${text.slice(0, text.length * 0.8)}…`)).toMatch(/^is (?:\\")?\*\*\*…$/)
  })

  test('whatever stands around it', () => {
    captureStdout()
    const secrets = knowing('1abcdef-secret')
    const around = fc.string({
      unit: fc.constantFrom('%', '4', '1', '\\', 'u', '0', '&', '#', ';', '\u001b', '[', ' '),
    })
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(secrets.redact(`${before}1abcdef-secret${after}`)).not.toContain('abcdef-secret')
      }),
    )
  })

  test('other text stays as it is', () => {
    captureStdout()
    const secrets = knowing('horse-battery')
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(secrets.redact(text)).toBe(text)
      }),
    )
  })
})

test.each(['%25', '&amp;', '\\u00', '\u001b[', '%e2%80%8b', '&#', 'a\u00ad', '\\\\', '%2', ';'])(
  'nor does a long text of %j take long, with many secrets',
  (unit) => {
    captureStdout()
    const secrets = new Secrets()
    for (let n = 0; n < 50; n++) secrets.add(`secret-of-number-${n}`)
    const start = performance.now()
    secrets.redact(unit.repeat(1_000_000 / unit.length))
    expect(performance.now() - start).toBeLessThan(5000)
  },
)
