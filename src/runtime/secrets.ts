import { setSecret } from '@actions/core'

/** All that must not be seen: each is masked in the log by the runner, and replaced in whatever this step writes. */
export class Secrets {
  readonly #known = new Set<string>()
  readonly #tooShort = new Set<string>()

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
      for (const form of new Set([value, line, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])) {
        this.#known.add(form)
        if (!form.includes('\n')) setSecret(form)
      }
    }
  }

  /** The labels of the secrets that are too short to be masked, each once. */
  takeTooShort(): readonly string[] {
    const labels = [...this.#tooShort]
    this.#tooShort.clear()
    return labels
  }

  /** Whether the text holds a known secret. */
  isIn(text: string): boolean {
    for (const secret of this.#known) if (text.includes(secret)) return true
    return false
  }

  /** `text` with every known secret replaced by `***`, also one of which a cut (`…`) has left the beginning only. */
  redact(text: string): string {
    const longestFirst = [...this.#known].sort((a, b) => b.length - a.length)
    const whole = longestFirst.reduce((result, secret) => result.replaceAll(secret, '***'), text)
    const pieces = whole.split('…')
    const last = pieces.pop() ?? ''
    return [...pieces.map((piece) => stripPartialSecrets(piece, longestFirst)), last].join('…')
  }
}

/** Fewer characters turn up in names and words by chance. */
export const SHORTEST = 6

/** The fewest characters of a secret that are worth hiding: fewer turn up by chance. */
const LEAST_CHARACTERS = 4

/** `piece` without the beginning of a secret at its end. */
function stripPartialSecrets(piece: string, secrets: readonly string[]): string {
  for (const secret of secrets) {
    const length = overlap(piece, secret)
    if (length >= LEAST_CHARACTERS) return `${piece.slice(0, -length)}***`
  }
  return piece
}

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
