import type { Reporter } from '../../src/core/reporter.ts'

/** A reporter that keeps what it is told, each as `level: message`. */
export class Notes implements Reporter {
  readonly all: string[] = []

  debug(message: string): void {
    this.all.push(`debug: ${message}`)
  }

  info(message: string): void {
    this.all.push(`info: ${message}`)
  }

  warning(message: string): void {
    this.all.push(`warning: ${message}`)
  }
}
