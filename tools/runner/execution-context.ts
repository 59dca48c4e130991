import type { SecretMasker } from './masker.ts'
import type { WorkflowCommand } from './workflow-command.ts'

export type Level = 'error' | 'warning' | 'notice'

export interface Annotation {
  level: Level
  message: string
  title?: string
  file?: string
  line?: number
}

const MAX_ANNOTATIONS_PER_LEVEL = 10
const MAX_ANNOTATION_LENGTH = 4096

/** Everything that a step has said and set so far. What is logged goes through the masks known at that moment. */
export class ExecutionContext {
  readonly masker: SecretMasker
  readonly debugging: boolean
  readonly log: string[] = []
  readonly raw: string[] = []
  readonly annotations: Annotation[] = []
  readonly commands: WorkflowCommand[] = []
  readonly outputs: Record<string, string> = {}
  readonly env: Record<string, string> = {}
  readonly state: Record<string, string>
  path: string[] = []
  summary = ''
  /** Set when a command could not be executed: the step fails although its process succeeded. */
  commandFailed = false

  readonly #onLine: (line: string) => void
  readonly #issues: Record<Level, number> = { error: 0, warning: 0, notice: 0 }
  #inGroup = false

  constructor(options: {
    masker: SecretMasker
    state: Record<string, string>
    debugging: boolean
    onLine: (line: string) => void
  }) {
    this.masker = options.masker
    this.state = { ...options.state }
    this.debugging = options.debugging
    this.#onLine = options.onLine
  }

  write(message: string): void {
    for (const line of this.masker.mask(message).split('\n')) this.#show(line)
  }

  debug(message: string): void {
    if (!this.debugging) return
    for (const line of message.replaceAll('\r\n', '\n').split('\n')) this.write(`##[debug]${line}`)
  }

  setOutput(name: string, value: string): void {
    if (name === '') throw new Error(EMPTY_NAME)
    set(this.outputs, name, value)
    this.debug(`Set output ${name} = ${value}`)
  }

  setState(name: string, value: string): void {
    set(this.state, name, value)
    this.debug(`Save intra-action state ${name} = ${value}`)
  }

  setVariable(name: string, value: string): void {
    if (name === '') throw new Error(EMPTY_NAME)
    this.env[name] = value
    this.debug(`${name}='${value}'`)
  }

  /** An error that the runner itself reports on a command, which makes the step fail. */
  fail(message: string): void {
    this.commandFailed = true
    this.issue('error', message)
  }

  issue(level: Level, text: string, properties: Record<string, string> = {}): void {
    const message = this.masker.mask(text).slice(0, MAX_ANNOTATION_LENGTH)
    if (++this.#issues[level] <= MAX_ANNOTATIONS_PER_LEVEL && message.trim() !== '') {
      const { title, file, line } = properties
      // The runner masks the message alone: a secret in a title is there for all to read.
      this.annotations.push({
        level,
        message,
        ...(title !== undefined && { title }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line: Number(line) }),
      })
    }
    if (message !== '') this.write(`##[${level}]${message}`)
  }

  addPath(folder: string): void {
    this.path = [...this.path.filter((known) => known !== folder), folder]
  }

  #show(line: string): void {
    const [, tag, text = ''] = /^##\[(\w+)\](.*)$/s.exec(line) ?? []
    if (tag === 'group' || tag === 'endgroup') this.#inGroup = false
    if (tag === 'endgroup') return
    const shown = `${this.#inGroup ? '  ' : ''}${render(tag, text, line)}`
    if (tag === 'group') this.#inGroup = true
    this.log.push(shown)
    this.#onLine(shown)
  }
}

const EMPTY_NAME = "Value cannot be null. (Parameter 'name')"

/** Names of outputs and of state are one whatever their case; the first spelling stays. */
function set(target: Record<string, string>, name: string, value: string): void {
  const known = Object.keys(target).find((key) => key.toLowerCase() === name.toLowerCase())
  target[known ?? name] = value
}

/** As GitHub's log viewer shows the tags that the runner writes in front of a line. */
function render(tag: string | undefined, text: string, line: string): string {
  switch (tag) {
    case 'group':
      return `▸ ${text}`
    case 'error':
      return `Error: ${text}`
    case 'warning':
      return `Warning: ${text}`
    case 'notice':
      return `Notice: ${text}`
    case 'command':
      return text
    default:
      return line
  }
}
