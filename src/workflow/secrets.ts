import * as core from '@actions/core'

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
        if (!form.includes('\n')) core.setSecret(form)
      }
    }
  }

  /** `text` with every known secret replaced by `***`. */
  redact(text: string): string {
    let result = text
    for (const secret of [...this.#known].sort((a, b) => b.length - a.length)) {
      result = result.replaceAll(secret, '***')
    }
    return result
  }
}
