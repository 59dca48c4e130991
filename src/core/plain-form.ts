/** A text as its reader can take it to be, one character per byte of UTF-8, and where in the text each of these comes from. */
export interface PlainForm {
  readonly text: string
  /** Where in the text that which stands for the character of this index begins, and where it ends. */
  readonly start: (index: number) => number
  readonly end: (index: number) => number
}

const PERCENT = 0x25
const AMPERSAND = 0x26
const SEMICOLON = 0x3b
const BACKSLASH = 0x5c
const ESCAPE = 0x1b
const BRACKET = 0x5b
const LETTER_U = 0x75
const LETTER_X = 0x78
const LONGEST_ENTITY = 12
const ENTITIES: Readonly<Record<string, number>> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  shy: 0xad,
  nbsp: 0xa0,
}

/** Text of which nothing stands for something else. */
const IS_PLAIN = /^[!-$'-[\]-~]*$/

/**
 * The plain form of `text`: without spaces, control and invisible characters and ANSI sequences, and with what is encoded
 * for a URL (`%41`), for HTML (`&#65;`, `&amp;`) or for JSON (`\u0041`, `\"`) decoded, however many times. It takes a time
 * in proportion to the text.
 */
export function plainForm(text: string): PlainForm {
  if (IS_PLAIN.test(text)) return { text, start: (index) => index, end: (index) => index + 1 }
  const reader = new Reader(text.length * 3)
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0
    const end = at + (code > 0xffff ? 2 : 1)
    reader.add(code, at, end)
    at = end
  }
  return reader.result()
}

class Reader {
  readonly #bytes: Buffer
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  #length = 0
  /** Where a sequence that begins with ESC is, while it goes on. */
  #escape = -1

  constructor(most: number) {
    this.#bytes = Buffer.allocUnsafe(most)
    this.#starts = new Uint32Array(most)
    this.#ends = new Uint32Array(most)
  }

  result(): PlainForm {
    const text = this.#bytes.toString('latin1', 0, this.#length)
    return { text, start: (index) => this.#starts[index] ?? 0, end: (index) => this.#ends[index] ?? 0 }
  }

  add(code: number, start: number, end: number): void {
    if (code !== ESCAPE && isInvisible(code)) return
    if (code < 0x80) this.#push(code, start, end)
    else for (const byte of Buffer.from(String.fromCodePoint(code))) this.#push(byte, start, end)
  }

  #push(byte: number, start: number, end: number): void {
    if (byte === ESCAPE) this.#escape = this.#length
    this.#bytes[this.#length] = byte
    this.#starts[this.#length] = start
    this.#ends[this.#length] = end
    this.#length++
    this.#reduce(byte)
  }

  /** Puts what the last bytes stand for in their place, if they do. */
  #reduce(byte: number): void {
    if (this.#escape >= 0 && byte !== ESCAPE) this.#endEscape(byte)
    else if (byte === SEMICOLON) this.#entity()
    else if (byte >= 0x80) this.#character()
    else if (this.#at(2) === BACKSLASH && byte !== LETTER_U && byte !== LETTER_X) this.#escaped(byte)
    else if (isHex(byte) && isHex(this.#at(2))) this.#number()
  }

  /** `%41`, `\x41`, `\u0041` */
  #number(): void {
    if (this.#at(3) === PERCENT) this.#replace(3, this.#hex(2))
    else if (this.#at(3) === LETTER_X && this.#at(4) === BACKSLASH) this.#replace(4, this.#hex(2))
    else if (this.#at(5) === LETTER_U && this.#at(6) === BACKSLASH && isHex(this.#at(3)) && isHex(this.#at(4))) {
      this.#replace(6, this.#hex(4), true)
    }
  }

  /** The byte that stands so far from the end; 1 is the last. */
  #at(back: number): number {
    return back > this.#length ? 0 : (this.#bytes[this.#length - back] ?? 0)
  }

  #tail(length: number): string {
    return this.#bytes.toString('latin1', this.#length - length, this.#length)
  }

  #hex(digits: number): number {
    return Number.parseInt(this.#tail(digits), 16)
  }

  /** Puts a byte, or a character, in the place of the last ones. */
  #replace(count: number, code: number, isCharacter = false): void {
    const end = this.#ends[this.#length - 1] ?? 0
    this.#length -= count
    const start = this.#starts[this.#length] ?? 0
    if (code < 0x80 || isCharacter) this.add(code, start, end)
    else this.#push(code, start, end)
  }

  /** `\n`, `\"` and the like. */
  #escaped(byte: number): void {
    if (/[nrtbfv0]/.test(String.fromCharCode(byte))) this.#length -= 2
    else if (/["'\\/]/.test(String.fromCharCode(byte))) this.#replace(2, byte)
  }

  /** `&#65;`, `&#x41;`, `&amp;` */
  #entity(): void {
    const most = Math.min(LONGEST_ENTITY, this.#length)
    for (let back = 2; back <= most; back++) {
      if (this.#at(back) !== AMPERSAND) continue
      const name = this.#tail(back - 1).slice(0, -1)
      const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? []
      const code =
        hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : ENTITIES[name]
      if (code !== undefined && code <= 0x10ffff) this.#replace(back, code, true)
      return
    }
  }

  /** The last byte may complete a character that was encoded byte by byte, and is not seen. */
  #character(): void {
    for (let back = 2; back <= 4; back++) {
      const lead = this.#at(back)
      if (lead < 0xc0) continue
      const code = decoded(this.#bytes, this.#length - back, this.#length)
      if (code !== undefined && isInvisible(code)) this.#length -= back
      return
    }
  }

  /** A sequence that begins with ESC: two characters, or `[`, parameters, and a letter. */
  #endEscape(byte: number): void {
    const length = this.#length - this.#escape
    const isOpen = length === 2 ? byte === BRACKET : length > 2 && byte >= 0x20 && byte < 0x40
    if (isOpen) return
    // What is no such sequence stays, but for its ESC.
    const isSequence = length === 2 ? byte >= 0x40 && byte < 0x60 : byte >= 0x40 && byte < 0x7f
    if (isSequence) this.#length = this.#escape
    this.#escape = -1
  }
}

function isHex(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)
}

function decoded(bytes: Buffer, start: number, end: number): number | undefined {
  const text = bytes.toString('utf8', start, end)
  const code = text.codePointAt(0)
  return code === 0xfffd || text.length > (code !== undefined && code > 0xffff ? 2 : 1) ? undefined : code
}

/** Spaces, control characters, and those that reorder, join or hide text. */
function isInvisible(code: number): boolean {
  return !(code > 0x20 && code < 0x7f) && INVISIBLE.some(([first, last]) => code >= first && code <= last)
}

const INVISIBLE = [
  [0, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x600, 0x605],
  [0x61c, 0x61c],
  [0x1680, 0x1680],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe0fff],
] as const
