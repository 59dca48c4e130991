import type { Clock } from '../core/clock.ts'
import { duration, seconds } from '../core/duration.ts'
import type { Reporter } from '../core/reporter.ts'
import { resultOf } from '../jobs/outcome.ts'

export interface Stage {
  readonly name: string
  readonly result: 'success' | 'failure' | 'unknown' | 'skipped'
  /** One decimal. */
  readonly seconds: number
}

interface Times {
  readonly startMs: number
  readonly endMs: number
}

/** The stages of a release: each is announced, timed and remembered; what is not reached stays `skipped`. */
export class Stages<Name extends string> {
  readonly #results: Map<Name, Stage & Partial<Times>>
  readonly #clock: Clock
  readonly #reporter: Reporter
  readonly #onChange: (stages: readonly Stage[]) => void
  /** The clock's time that is the wall clock's 0. */
  readonly #epoch: number

  constructor(
    names: readonly Name[],
    options: {
      clock: Clock
      /** The present, in milliseconds since 1970. */
      startedAt: number
      reporter: Reporter
      onChange: (stages: readonly Stage[]) => void
    },
  ) {
    this.#results = new Map(names.map((name) => [name, { name, result: 'skipped', seconds: 0 }]))
    this.#clock = options.clock
    this.#reporter = options.reporter
    this.#onChange = options.onChange
    this.#epoch = options.clock.now() - options.startedAt
    this.#onChange(this.list)
  }

  get list(): readonly Stage[] {
    return [...this.#results.values()].map(({ name, result, seconds }) => ({ name, result, seconds }))
  }

  /** Runs a stage; its error is remembered and thrown on. */
  async run<T>(name: Name, work: () => Promise<T>): Promise<T> {
    const number = [...this.#results.keys()].indexOf(name) + 1
    this.#reporter.info(`Stage ${number} of ${this.#results.size}: ${name}`)
    const start = this.#clock.now()
    // How it ends is not known yet, which is what stands should the step be killed.
    this.#end(name, 'unknown', start)
    try {
      const result = await work()
      this.#end(name, 'success', start)
      return result
    } catch (error) {
      this.#end(name, resultOf(error), start)
      throw error
    }
  }

  skip(name: Name, why: string): void {
    const number = [...this.#results.keys()].indexOf(name) + 1
    this.#reporter.info(`Stage ${number} of ${this.#results.size}: ${name} skipped, ${why}`)
  }

  /**
   * The stages that ran, as a Mermaid gantt chart, whose axis a browser shows in its own time zone. In milliseconds: with `X`,
   * for seconds, newer versions of Mermaid take the start of a bar for milliseconds all the same.
   */
  get gantt(): string | undefined {
    const ran = [...this.#results.values()].filter(({ startMs }) => startMs !== undefined)
    if (ran.length === 0) return undefined
    const bars = ran.map(({ name, result, startMs = 0, endMs = 0 }) => {
      const mark = result === 'success' ? '' : 'crit, '
      const [from, to] = [startMs, Math.max(endMs, startMs + 1000)].map((ms) => Math.round(ms))
      return `  ${name} (${duration(endMs - startMs)}) :${mark}${from}, ${to}`
    })
    return ['gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...bars].join('\n')
  }

  #end(name: Name, result: Stage['result'], start: number): void {
    const now = this.#clock.now()
    const times = { startMs: start - this.#epoch, endMs: now - this.#epoch }
    this.#results.set(name, { name, result, seconds: seconds(now - start), ...times })
    this.#onChange(this.list)
  }
}
