/** Lines that come one by one, and those who wait for one of them. */
export class Lines {
  readonly #lines: string[] = []
  #waiting: { pattern: RegExp; resolve: (line: string) => void; reject: (error: Error) => void }[] = []
  #ended = false

  add(line: string): void {
    this.#lines.push(line)
    const met = this.#waiting.filter(({ pattern }) => pattern.test(line))
    this.#waiting = this.#waiting.filter((one) => !met.includes(one))
    for (const { resolve } of met) resolve(line)
  }

  /** No more lines will come. */
  end(): void {
    this.#ended = true
    for (const { pattern, reject } of this.#waiting.splice(0)) reject(this.#missing(pattern))
  }

  /** The first line, past or to come, that matches; rejects when there is none. */
  find(pattern: RegExp): Promise<string> {
    const past = this.#lines.find((line) => pattern.test(line))
    if (past !== undefined) return Promise.resolve(past)
    if (this.#ended) return Promise.reject(this.#missing(pattern))
    return new Promise((resolve, reject) => this.#waiting.push({ pattern, resolve, reject }))
  }

  #missing(pattern: RegExp): Error {
    return new Error(`The step ended without a line like ${pattern}. Its log:\n${this.#lines.join('\n')}`)
  }
}
