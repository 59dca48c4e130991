import * as core from '@actions/core'
import type { Clock } from '../core/clock.ts'
import { ActionError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import type { Transport } from '../http/transport.ts'
import type { Log } from './log.ts'
import { withoutSecrets } from './output-json.ts'
import type { Secrets } from './secrets.ts'
import type { Link, Summary } from './summary.ts'

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
  #subject: string | undefined
  #outcome = ''
  /** What nobody may overlook: somebody has to do something at once. */
  alert = ''
  /** What tells more of a failure's cause than its message does, such as the last error line of the logs. */
  causeDetail = ''
  /** The pages where a person can see, and change, what the step works on. */
  readonly places: Link[] = []
  #hasOutputs = true
  /** The step talks to a simulated service: nothing outside may take it for a real one. */
  isSimulated = false
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

  /** Sets an output at once, so that it stands whatever comes after. It is left empty where it would hold a secret. */
  output(name: O | 'json', value: string | number | boolean | undefined): void {
    const text = value === undefined ? '' : sanitize(String(value), LONGEST_OUTPUT)
    const holdsSecret = this.secrets.isIn(text)
    if (holdsSecret) this.log.warning(`The output \`${name}\` is left empty, since its value holds a secret.`)
    this.#write(name, holdsSecret ? '' : text)
  }

  /** Sets an output that is a list or a structure, as JSON. A value in it that holds a secret is left out. */
  outputJson(name: O | 'json', value: unknown): void {
    const { kept, count } = withoutSecrets(value ?? null, this.secrets)
    if (count > 0) {
      const what = count === 1 ? 'a value that holds' : `${count} values that hold`
      this.log.warning(`The output \`${name}\` lacks ${what} a secret.`)
    }
    this.#write(name, JSON.stringify(kept ?? null))
  }

  /** Sets an output that the caller asked for although it may hold a secret. */
  reveal(name: O, text: string): void {
    this.#write(name, text)
  }

  // A step that cannot write its outputs still has to finish what it has started.
  #write(name: string, text: string): void {
    try {
      core.setOutput(name, text)
    } catch (error) {
      if (!this.#hasOutputs) return
      this.#hasOutputs = false
      const why = sanitize(error instanceof Error ? error.message : String(error))
      this.log.warning(
        `The outputs of this step cannot be set: ${why}. Check the variable GITHUB_OUTPUT, which the runner sets, and the file that it names.`,
      )
    }
  }

  /** Sets an environment variable for the steps after this one. It may hold a secret: it is not redacted. */
  exportVariable(name: string, value: string): void {
    written('GITHUB_ENV', () => core.exportVariable(name, value))
  }

  /** Saves a value for the action's post phase. */
  saveState(name: string, value: string): void {
    written('GITHUB_STATE', () => core.saveState(name, value))
  }

  /** What the action's main phase has saved; empty when it did not come to that. */
  savedState(name: string): string {
    return core.getState(name)
  }

  /** What the step does, for the verdict in the summary: `Deployment of shop-1.3.0 to acceptance`. */
  setSubject(subject: string): void {
    this.#subject = subject
  }

  /** How a failed step left things, for the verdict: `rolled back to shop-1.2.0`. */
  setOutcome(outcome: string): void {
    this.#outcome = outcome
  }

  get hasOutcome(): boolean {
    return this.#outcome !== ''
  }

  /** The verdict on a step that did not succeed. @param how `failed`, or the like */
  verdict(how: string): string | undefined {
    if (this.#subject === undefined) return undefined
    return `${this.#subject} ${how}${this.#outcome === '' ? '' : ` – ${this.#outcome}`}`
  }

  /** The verdict on a step that did: how it has ended, in a line with names, in the log and on top of the summary. */
  conclude(result: Conclusion, verdict: string): void {
    const line = `${CONCLUSIONS[result]} ${verdict}`
    this.log.info(line)
    this.summary.verdict(line)
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

/** Done; done, with something to look into; nothing done, since nothing was to do or was meant to be done; only begun. */
export type Conclusion = keyof typeof CONCLUSIONS

const CONCLUSIONS = { done: '✅', warning: '⚠️', skipped: '⏭️', started: '⏳' } as const

/** The part of a step that work shared between actions needs. */
export type Work = Pick<Step<unknown, never>, 'log' | 'clock' | 'signal' | 'setState' | 'isSimulated'>

const LONGEST_OUTPUT = 100_000

/** Writes to the file that the runner names in `variable`. @throws ActionError when it cannot be written */
function written(variable: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    const why = sanitize(error instanceof Error ? error.message : String(error))
    const hint = `Check the variable ${variable}, which the runner sets, and the file that it names.`
    throw new ActionError('user', `What the steps after this one need cannot be written: ${why}`, hint)
  }
}
