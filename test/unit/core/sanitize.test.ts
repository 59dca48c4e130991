import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sanitize } from '../../../src/core/sanitize.ts'
import { anyCharacter } from '../../support/any-character.ts'

describe('plain text', () => {
  test.each([
    ['as it is', 'Überraschung ✓ 日本 👍', 'Überraschung ✓ 日本 👍'],
    ['without the lines', 'a\r\nb\u2028c\u0085d', 'a b c d'],
    ['without ANSI sequences', '\u001b[1;31mred\u001b[0m \u001b]0;title\u0007x\u001b]8;;url\u001b\\y', 'red xy'],
    ['without what reorders or hides', 'a\u202eb\u200bc\u00add\ufeffe', 'a b c d e'],
    ['without halves of characters', 'a\ud800b', 'a b'],
    ['of what is no text', 42, '42'],
    ['of nothing', undefined, 'undefined'],
  ])('%s', (_, text, expected) => {
    expect(sanitize(text)).toBe(expected)
  })

  test('is cut with a mark', () => {
    expect(sanitize('12345', 5)).toBe('12345')
    expect(sanitize('123456', 5)).toBe('1234…')
    expect(sanitize(`${'\u001b[0m'.repeat(10)}abc`, 5)).toMatch(/…$/)
  })

  test('is one harmless line of limited length, whatever comes', () => {
    const nasty = fc.constantFrom(
      '\u001b',
      '[',
      ']',
      '\u0007',
      '\n',
      '\u202e',
      '\u200b',
      '::',
      '##[',
      '\u009b',
      'm',
      '…',
    )
    const text = fc.string({
      unit: fc.oneof(nasty, anyCharacter),
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), (given, max) => {
        const shown = sanitize(given, max)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
        expect(shown.length).toBeLessThanOrEqual(max)
        expect(sanitize(shown, max)).toBe(shown)
      }),
    )
  })
})
