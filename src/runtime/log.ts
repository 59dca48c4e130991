import * as core from '@actions/core'
import type { Reporter } from '../core/reporter.ts'
import { stripInvisible } from '../core/sanitize.ts'
import type { Secrets } from './secrets.ts'

/**
 * The step's log. Whatever text comes in, it starts no workflow command and holds no known secret. Never throws: a line
 * that cannot be written must not keep anything from being done.
 */
export class Log implements Reporter {
  readonly #secrets: Secrets
  readonly #title: string

  /** `title` is that of the annotations, in the product's own words: the runner masks no secret in it. */
  constructor(secrets: Secrets, title: string) {
    this.#secrets = secrets
    this.#title = title
  }

  debug(message: string): void {
    write(() => core.debug(this.#harmless(message)))
  }

  info(message: string): void {
    write(() => core.info(this.#harmless(message)))
  }

  warning(message: string): void {
    write(() => core.warning(this.#harmless(message), { title: this.#title }))
  }

  error(message: string, { title = this.#title }: { title?: string } = {}): void {
    write(() => core.error(this.#harmless(message), { title }))
  }

  /** Lines that a viewer can fold. */
  group(title: string, lines: readonly string[]): void {
    write(() => core.startGroup(this.#harmless(title)))
    for (const line of lines) this.info(line)
    write(() => core.endGroup())
  }

  // The runner takes `::command` at a line's begin, and the old `##[command]` anywhere in it; it does not see what is
  // invisible.
  #harmless(message: string): string {
    return this.#secrets
      .redact(message)
      .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
      .map((line) =>
        this.#secrets
          .redact(stripInvisible(line))
          .replaceAll('##[', '## [')
          .replace(/^(\s*)::/, '$1: :'),
      )
      .join('\n')
  }
}

function write(line: () => void): void {
  try {
    line()
  } catch {
    // There is nowhere left to say so.
  }
}
