import { maskAtOnce } from './masking.ts'

/** All that must not be seen: each is masked in the log by the runner, and replaced in whatever this step writes. */
export class Secrets {
  readonly #known = new Set<string>()
  #mask: (secret: string) => void = maskAtOnce

  /** Masks `secret`, line by line, also as it reads inside a URL or a JSON text. An empty one is nothing. */
  add(secret: string | undefined): void {
    if (secret === undefined) return
    for (const line of [secret, ...secret.split(/\r?\n/)]) {
      const value = line.trim()
      if (value === '' || this.#known.has(value)) continue
      for (const form of new Set([value, line, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])) {
        this.#known.add(form)
        if (!form.includes('\n')) this.#mask(form)
      }
    }
  }

  /** Has `mask` tell the runner from now on, in turn with what else is written to the log. */
  maskBy(mask: (secret: string) => void): void {
    this.#mask = mask
  }

  /** `text` with every known secret replaced by `***`, also one of which a cut (`…`) has left the beginning only. */
  redact(text: string): string {
    const longestFirst = [...this.#known].sort((a, b) => b.length - a.length)
    const whole = longestFirst.reduce((result, secret) => result.replaceAll(secret, '***'), text)
    const pieces = whole.split('…')
    const last = pieces.pop() ?? ''
    return [...pieces.map((piece) => withoutBeginnings(piece, longestFirst)), last].join('…')
  }
}

/** The fewest characters of a secret that are worth hiding: fewer turn up by chance. */
const TELLING = 4

/** `piece` without the beginning of a secret at its end. */
function withoutBeginnings(piece: string, secrets: readonly string[]): string {
  for (const secret of secrets) {
    for (let length = Math.min(secret.length, piece.length); length >= TELLING; length--) {
      if (piece.endsWith(secret.slice(0, length))) return `${piece.slice(0, -length)}***`
    }
  }
  return piece
}
