import { setSecret } from '@actions/core'
import { plainForm } from '../core/plain-form.ts'

/** All that must not be seen: each is masked in the log by the runner, and replaced in whatever this step writes. */
export class Secrets {
  readonly #known = new Set<string>()
  readonly #tooShort = new Set<string>()
  #sorted: Sorted | undefined

  /**
   * Masks `secret`, line by line, also as it reads inside a URL or a JSON text. One of fewer than `SHORTEST` characters is
   * not masked: it would spoil every name that holds it. `label` stands for it in a warning.
   */
  add(secret: string | undefined, label = 'A secret'): void {
    if (secret === undefined) return
    for (const line of [secret, ...secret.split(/\r?\n/)]) {
      const value = line.trim()
      if (value === '' || this.#known.has(value)) continue
      if (value.length < SHORTEST) {
        if (line === secret) this.#tooShort.add(label)
        continue
      }
      for (const form of formsOf(value, line)) {
        this.#known.add(form)
        if (!form.includes('\n')) setSecret(form)
      }
      this.#sorted = undefined
    }
  }

  /** The labels of the secrets that are too short to be masked, each once. */
  takeTooShort(): readonly string[] {
    const labels = [...this.#tooShort]
    this.#tooShort.clear()
    return labels
  }

  /** Whether the text holds a known secret, however it is written. */
  isIn(text: string): boolean {
    const { asGiven, plain } = this.#longestFirst()
    if (asGiven.some((secret) => text.includes(secret))) return true
    const { text: seen } = plain.length === 0 ? { text } : plainForm(text)
    return plain.some((secret) => seen.includes(secret))
  }

  /**
   * `text` with every known secret replaced by `***`: also one that is encoded or has invisible characters or spaces in it,
   * and one of which a cut (`…`) has left the beginning only.
   */
  redact(text: string): string {
    const { asGiven, plain } = this.#longestFirst()
    const whole = asGiven.reduce((result, secret) => result.replaceAll(secret, '***'), text)
    const pieces = whole.split('…')
    const last = pieces.pop() ?? ''
    return [
      ...pieces.map((piece) => stripPartialSecrets(withoutDisguised(piece, plain), asGiven, plain)),
      withoutDisguised(last, plain),
    ].join('…')
  }

  /** The secrets as they are given, and as `plainForm` reads them. */
  #longestFirst(): Sorted {
    this.#sorted ??= {
      asGiven: longestFirst(this.#known),
      plain: longestFirst([...this.#known].map((secret) => plainForm(secret).text)).filter(
        ({ length }) => length >= SHORTEST,
      ),
    }
    return this.#sorted
  }
}

interface Sorted {
  readonly asGiven: readonly string[]
  readonly plain: readonly string[]
}

function longestFirst(secrets: Iterable<string>): string[] {
  return [...new Set(secrets)].sort((a, b) => b.length - a.length)
}

/** How the runner is to know a secret: as it is, in a URL with hexadecimal digits of either case, and in JSON. */
function formsOf(value: string, line: string): ReadonlySet<string> {
  const inUrl = encodeURIComponent(value.toWellFormed())
  const inLowerCase = inUrl.replace(/%../g, (one) => one.toLowerCase())
  return new Set([value, line, inUrl, inLowerCase, JSON.stringify(value).slice(1, -1)])
}

/** `text` with `***` for each secret that can be read in it. */
function withoutDisguised(text: string, secrets: readonly string[]): string {
  if (secrets.length === 0 || text.length < SHORTEST) return text
  const form = plainForm(text)
  const found: { start: number; end: number }[] = []
  for (const secret of secrets) {
    for (let at = form.text.indexOf(secret); at >= 0; at = form.text.indexOf(secret, at + secret.length)) {
      found.push({ start: form.start(at), end: form.end(at + secret.length - 1) })
    }
  }
  let result = ''
  let done = 0
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    if (start >= done) result += `${text.slice(done, start)}***`
    done = Math.max(done, end)
  }
  return result + text.slice(done)
}

/** Fewer characters turn up in names and words by chance. */
export const SHORTEST = 6

/** The fewest characters of a secret that are worth hiding: fewer turn up by chance. */
const LEAST_CHARACTERS = 4

/** `piece` without the beginning of a secret at its end. */
function stripPartialSecrets(piece: string, asGiven: readonly string[], plain: readonly string[]): string {
  for (const secret of asGiven) {
    const length = overlap(piece, secret)
    if (length >= LEAST_CHARACTERS) return `${piece.slice(0, -length)}***`
  }
  const form = plainForm(piece)
  for (const text of new Set([form.text, form.text.replace(CUT_CODE, '')])) {
    for (const secret of plain) {
      const length = overlap(text, secret)
      if (length >= LEAST_CHARACTERS) return `${piece.slice(0, form.start(text.length - length))}***`
    }
  }
  return piece
}

/** The beginning of what would have stood for a character. */
const CUT_CODE = /(?:%[0-9a-f]?|&#?\w{0,10}|\\(?:u[0-9a-f]{0,3}|x[0-9a-f]?)?)$/i

/**
 * How many characters of the secret's beginning the text ends with, at most. In linear time (Knuth, Morris, Pratt), for
 * both may be long and alike.
 */
function overlap(text: string, secret: string): number {
  const tail = text.slice(-secret.length)
  const start = secret.slice(0, tail.length)
  // For each place in the secret, the longest beginning of it that also ends there.
  const borders = new Uint32Array(start.length)
  let matched = 0
  const step = (character: string | undefined) => {
    while (matched > 0 && start[matched] !== character) matched = borders[matched - 1] ?? 0
    if (start[matched] === character) matched++
  }
  for (let index = 1; index < start.length; index++) {
    step(start[index])
    borders[index] = matched
  }
  matched = 0
  for (const character of tail.split('')) step(character)
  return matched
}
