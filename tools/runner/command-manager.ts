import type { ExecutionContext } from './execution-context.ts'
import { parseCommand, type WorkflowCommand } from './workflow-command.ts'

const COMMANDS = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice', 'remove-matcher'],
  ...['save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]
const NEVER_ECHOED = new Set(['add-mask', 'debug', 'error', 'notice', 'warning'])

/** Reads one step's output line by line, obeys the workflow commands in it, and logs the rest. */
export class CommandManager {
  readonly #context: ExecutionContext
  readonly #known = new Set(COMMANDS)
  #stopToken: string | undefined
  #echo: boolean

  constructor(context: ExecutionContext) {
    this.#context = context
    this.#echo = context.debugging
  }

  receive(line: string): void {
    this.#context.raw.push(line)
    const command = parseCommand(line, this.#known)
    if (command === undefined || !this.#process(command, line)) this.#context.write(line)
  }

  /** False when the line is to be logged like any other. */
  #process(command: WorkflowCommand, line: string): boolean {
    const name = command.name.toLowerCase()
    if (this.#stopToken !== undefined) return this.#resume(name, line)
    this.#context.commands.push({ ...command, name })
    if (name === 'stop-commands') {
      this.#stop(command.data, line)
      return true
    }
    if (this.#echo && !NEVER_ECHOED.has(name)) this.#context.write(line)
    const problem = this.#obey(name, command)
    if (problem !== undefined) {
      this.#context.fail(`Unable to process command '${NEVER_ECHOED.has(name) ? name : line}' successfully.`)
      this.#context.fail(problem)
    }
    return true
  }

  #stop(token: string, line: string): void {
    if (token === '' || token.toLowerCase() === 'pause-logging' || this.#known.has(token.toLowerCase())) {
      this.#context.fail(
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      )
      return
    }
    this.#stopToken = token.toLowerCase()
    this.#known.add(this.#stopToken)
    if (token.length > 6) this.#context.masker.add(token)
    this.#context.write(line)
  }

  #resume(name: string, line: string): boolean {
    if (name !== this.#stopToken) return false
    this.#known.delete(name)
    this.#stopToken = undefined
    this.#context.write(line)
    return true
  }

  /** What was wrong with the command, if anything. */
  #obey(name: string, { data, properties }: WorkflowCommand): string | undefined {
    const context = this.#context
    switch (name) {
      case 'add-mask':
        if (data.trim() === '')
          context.issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.")
        else {
          if (this.#echo) context.write('::add-mask::***')
          context.masker.add(data)
        }
        return undefined
      case 'debug':
        context.debug(data)
        return undefined
      case 'error':
      case 'warning':
      case 'notice':
        context.issue(name, data, properties)
        return undefined
      case 'group':
      case 'endgroup':
        context.write(`##[${name}]${name === 'group' ? data : ''}`)
        return undefined
      case 'echo':
        return this.#switchEcho(data)
      case 'set-output':
        return this.#deprecated(name, properties, (key) => context.setOutput(key, data))
      case 'save-state':
        return this.#deprecated(name, properties, (key) => context.setState(key, data))
      case 'set-env':
      case 'add-path':
        return `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`
      default:
        return undefined
    }
  }

  #switchEcho(data: string): string | undefined {
    const value = data.trim().toLowerCase()
    if (value !== 'on' && value !== 'off') {
      return `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`
    }
    this.#echo = value === 'on'
    return undefined
  }

  #deprecated(name: string, properties: Record<string, string>, set: (key: string) => void): string | undefined {
    this.#context.issue('warning', `The \`${name}\` command is deprecated and will be disabled soon.`)
    const key = properties['name']
    if (key === undefined) return `Required field 'name' is missing in ##[${name}] command.`
    set(key)
    return undefined
  }
}
