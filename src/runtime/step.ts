import * as core from '@actions/core'
import type { Clock } from '../core/clock.ts'
import { sanitize } from '../core/sanitize.ts'
import type { Transport } from '../http/transport.ts'
import type { Log } from './log.ts'
import type { Secrets } from './secrets.ts'
import type { Summary } from './summary.ts'

/** What GitHub gives a running step, as an action's `main` uses it. `O` are the outputs that its action.yml declares. */
export class Step<V, O extends string> {
  readonly inputs: V
  readonly log: Log
  readonly summary: Summary
  readonly secrets: Secrets
  readonly clock: Clock
  readonly signal: AbortSignal
  /** That of the step's client; the first request may have gone out by it already. */
  readonly transport: Transport
  #state = 'Nothing was changed.'
  #stateNote = ''
  readonly #atEnd: (() => Promise<void>)[] = []

  constructor(parts: {
    inputs: V
    log: Log
    summary: Summary
    secrets: Secrets
    clock: Clock
    signal: AbortSignal
    transport: Transport
  }) {
    this.inputs = parts.inputs
    this.log = parts.log
    this.summary = parts.summary
    this.secrets = parts.secrets
    this.clock = parts.clock
    this.signal = parts.signal
    this.transport = parts.transport
  }

  /** Sets an output at once, so that it stands whatever comes after. Text that holds a known secret is redacted. */
  output(name: O | 'json', value: string | number | boolean | undefined): void {
    const text = value === undefined ? '' : String(value)
    core.setOutput(name, this.secrets.redact(name === 'json' ? text : sanitize(text, LONGEST_OUTPUT)))
  }

  /** Sets an output that is a list or a structure, as JSON. */
  outputJson(name: O | 'json', value: unknown): void {
    core.setOutput(name, this.secrets.redact(JSON.stringify(value ?? null)))
  }

  /** Sets an output that the caller asked for although it may hold a secret: it is not redacted. */
  reveal(name: O, text: string): void {
    core.setOutput(name, text)
  }

  /** Sets an environment variable for the steps after this one. It may hold a secret: it is not redacted. */
  exportVariable(name: string, value: string): void {
    core.exportVariable(name, value)
  }

  /** Saves a value for the action's post phase. */
  saveState(name: string, value: string): void {
    core.saveState(name, value)
  }

  /** What the action's main phase has saved; empty when it did not come to that. */
  savedState(name: string): string {
    return core.getState(name)
  }

  /** What state things are in from now on, for the message of a failure: a whole sentence. */
  setState(state: string): void {
    this.#state = state
  }

  /** What holds besides, until it is said otherwise: a whole sentence, or nothing. */
  setStateNote(sentence: string): void {
    this.#stateNote = sentence
  }

  get currentState(): string {
    return [this.#state, this.#stateNote].filter((sentence) => sentence !== '').join(' ')
  }

  /** Has `task` done when the step is over, however it ends. */
  atEnd(task: () => Promise<void>): void {
    this.#atEnd.push(task)
  }

  async end(): Promise<void> {
    for (const task of this.#atEnd.splice(0).reverse()) await task()
  }
}

/** The part of a step that work shared between actions needs. */
export type Work = Pick<Step<unknown, never>, 'log' | 'clock' | 'signal' | 'setState'>

const LONGEST_OUTPUT = 100_000
