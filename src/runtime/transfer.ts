import type { Clock } from '../core/clock.ts'
import { duration } from '../core/duration.ts'
import type { Reporter } from '../core/reporter.ts'

const WORTH_A_LINE = 10_000_000
const LINE_EVERY_MS = 10_000

/** Logs how a transfer of over 10 MB gets on: a line every ten seconds at most, with percent, rate and time left. */
export class TransferLog {
  readonly #title: string
  readonly #total: number
  readonly #clock: Clock
  readonly #reporter: Reporter
  #start: number
  #lastLine: number
  #done = 0

  constructor(title: string, total: number, clock: Clock, reporter: Reporter) {
    this.#title = title
    this.#total = total
    this.#clock = clock
    this.#reporter = reporter
    this.#start = clock.now()
    this.#lastLine = this.#start
  }

  restart(): void {
    this.#done = 0
    this.#start = this.#clock.now()
    this.#lastLine = this.#start
  }

  add(bytes: number): void {
    this.#done += bytes
    if (this.#total <= WORTH_A_LINE) return
    const now = this.#clock.now()
    const over = this.#done >= this.#total
    if (!over && now - this.#lastLine < LINE_EVERY_MS) return
    this.#lastLine = now
    const rate = (this.#done / Math.max(now - this.#start, 1)) * 1000
    const left = over ? '' : `, ${duration(((this.#total - this.#done) / rate) * 1000)} left`
    const percent = Math.floor((this.#done / this.#total) * 100)
    this.#reporter.info(`${this.#title}: ${percent} % of ${megabytes(this.#total)}, ${megabytes(rate)}/s${left}`)
  }
}

/** `bytes` as people say it, in units of 1,000. */
export function megabytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
