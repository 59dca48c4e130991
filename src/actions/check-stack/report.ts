import { ActionError, CancelledError } from '../../core/errors.ts'
import type { Log } from '../../runtime/log.ts'
import type { Summary } from '../../runtime/summary.ts'

export type CheckResult = 'ok' | 'warning' | 'failure' | 'unknown'

export interface Finding {
  readonly check: string
  readonly result: CheckResult
  readonly detail: string
}

const ICONS: Readonly<Record<CheckResult, string>> = { ok: '✅', warning: '⚠️', failure: '❌', unknown: '❔' }

/** What was found, in the order of the checks. */
export class Report {
  readonly findings: Finding[] = []
  readonly #log: Log

  constructor(log: Log) {
    this.#log = log
  }

  add(check: string, result: CheckResult, detail: string): void {
    this.findings.push({ check, result, detail })
    this.#log.info(`${ICONS[result]} ${check}: ${detail}`)
  }

  /**
   * Runs a check that makes requests, and resolves with what it read. A request that fails says nothing about the stack:
   * the result is unknown, and undefined comes back.
   */
  async attempt<T>(check: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ActionError) || error instanceof CancelledError) throw error
      this.add(check, 'unknown', error.message)
      return undefined
    }
  }

  count(result: CheckResult): number {
    return this.findings.filter((finding) => finding.result === result).length
  }

  summarize(summary: Summary): void {
    const [failures, warnings] = [this.count('failure'), this.count('warning')]
    const counts = `${plural(failures, 'failure')}, ${plural(warnings, 'warning')}`
    const verdict =
      failures > 0 ? '❌ Stack check failed' : warnings > 0 ? '⚠️ Stack check passed' : '✅ Stack check passed'
    summary.heading(failures + warnings > 0 ? `${verdict}: ${counts}` : verdict)
    summary.table(
      ['', 'Check', 'Detail'],
      this.findings.map(({ check, result, detail }) => [ICONS[result], check, detail]),
    )
    summary.paragraph('This report holds no credentials. You can attach it to an issue.')
  }
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
