import { setSecret } from '@actions/core'

/** All that must not be seen: each is masked in the log by the runner, and replaced in whatever this step writes. */
export class Secrets {
  readonly #known = new Set<string>()

  /** Masks `secret`, line by line, also as it reads inside a URL or a JSON text. An empty one is nothing. */
  add(secret: string | undefined): void {
    if (secret === undefined) return
    for (const line of [secret, ...secret.split(/\r?\n/)]) {
      const value = line.trim()
      if (value === '' || this.#known.has(value)) continue
      for (const form of new Set([value, line, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])) {
        this.#known.add(form)
        if (!form.includes('\n')) setSecret(form)
      }
    }
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

/** The fewest characters of a secret that are worth hiding: fewer turn up by chance. */
const LEAST_CHARACTERS = 4

/** `piece` without the beginning of a secret at its end. */
function stripPartialSecrets(piece: string, secrets: readonly string[]): string {
  for (const secret of secrets) {
    for (let length = Math.min(secret.length, piece.length); length >= LEAST_CHARACTERS; length--) {
      if (piece.endsWith(secret.slice(0, length))) return `${piece.slice(0, -length)}***`
    }
  }
  return piece
}
