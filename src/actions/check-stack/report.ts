import { ActionError, CancelledError } from '../../core/errors.ts'
import { plural } from '../../core/plural.ts'
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
  /** Of what the step has to find out, what nobody knows: it fails the step. */
  readonly undecided: Finding[] = []
  readonly #log: Log

  constructor(log: Log) {
    this.#log = log
  }

  add(check: string, result: CheckResult, detail: string): void {
    this.findings.push({ check, result, detail })
    this.#log.info(`${ICONS[result]} ${check}: ${detail}`)
  }

  /** The same of what the step has to find out: the login, and whether what the inputs name exists. */
  decide(check: string, result: CheckResult, detail: string): void {
    this.add(check, result, detail)
    if (result === 'unknown') this.undecided.push({ check, result, detail })
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

  /** The numbers of each result that somebody has to look at: `1 failure, 2 warnings, 3 unknown`; empty where all is well. */
  get counts(): string {
    const [failures, warnings, unknown] = [this.count('failure'), this.count('warning'), this.count('unknown')]
    const parts = [
      failures > 0 && plural(failures, 'failure'),
      warnings > 0 && plural(warnings, 'warning'),
      unknown > 0 && `${unknown} unknown`,
    ]
    return parts.filter(Boolean).join(', ')
  }

  /** The table of all checks; those that need attention first. */
  summarize(summary: Summary): void {
    const order: readonly CheckResult[] = ['failure', 'warning', 'unknown', 'ok']
    const sorted = this.findings.toSorted((one, other) => order.indexOf(one.result) - order.indexOf(other.result))
    summary.table(
      ['', 'Check', 'Detail'],
      sorted.map(({ check, result, detail }) => [ICONS[result], check, detail]),
    )
    summary.paragraph('This report holds no credentials. You can attach it to an issue.')
  }
}
