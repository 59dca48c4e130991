import fc from 'fast-check'

/** Any code point, halves of a surrogate pair included. fast-check's own `binary` first makes a table of them all. */
export const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
