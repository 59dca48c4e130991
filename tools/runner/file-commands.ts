import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExecutionContext } from './execution-context.ts'

const SUMMARY_LIMIT_BYTES = 1024 * 1024

/** The paths of one step's command files, by the name that `GITHUB_<NAME>` gives them. */
export type CommandFiles = Record<'path' | 'env' | 'step_summary' | 'state' | 'output', string>

/** Empty command files below the folder `temp` (RUNNER_TEMP): each step of a job gets its own. */
export function createCommandFiles(temp: string): CommandFiles {
  const folder = join(temp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const id = randomUUID()
  const create = (prefix: string) => {
    const path = join(folder, `${prefix}_${id}`)
    writeFileSync(path, '')
    return path
  }
  return {
    path: create('add_path'),
    env: create('set_env'),
    step_summary: create('step_summary'),
    state: create('save_state'),
    output: create('set_output'),
  }
}

/** Takes what the step left in its command files into the context, and removes them. */
export function processCommandFiles(files: CommandFiles, context: ExecutionContext): void {
  obey('path', addPaths)
  obey('env', setEnvironment)
  obey('step_summary', attachSummary)
  obey('state', (file) => forEachPair(file, (name, value) => context.setState(name, value)))
  obey('output', (file) => forEachPair(file, (name, value) => context.setOutput(name, value)))

  function obey(name: keyof CommandFiles, process: (file: string, context: ExecutionContext) => void): void {
    const file = files[name]
    if (!existsSync(file)) return
    try {
      process(file, context)
    } catch (error) {
      context.fail(`Unable to process file command '${name}' successfully.`)
      context.fail(error instanceof Error ? error.message : String(error))
    }
    rmSync(file, { force: true, recursive: true })
  }
}

function addPaths(file: string, context: ExecutionContext): void {
  for (const line of readFileSync(file, 'utf8').split(/\r\n|\r|\n/)) if (line !== '') context.addPath(line)
}

function setEnvironment(file: string, context: ExecutionContext): void {
  forEachPair(file, (name, value) => {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      context.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
    } else context.setVariable(name, value)
  })
}

function forEachPair(file: string, take: (name: string, value: string) => void): void {
  for (const [name, value] of pairs(readFileSync(file, 'utf8'))) take(name, value)
}

function attachSummary(file: string, context: ExecutionContext): void {
  const bytes = statSync(file).size
  if (bytes > SUMMARY_LIMIT_BYTES) {
    const [limit, size] = [SUMMARY_LIMIT_BYTES, bytes].map((count) => `${Math.floor(count / 1024)}k`)
    context.issue(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}, got ${size}.`,
    )
    return
  }
  // Line by line: a secret of several lines is found by its lines only. Each line ends in LF afterwards.
  const lines = readFileSync(file, 'utf8').split(/\r\n|\r|\n/)
  if (lines.at(-1) === '') lines.pop()
  context.summary = lines.map((line) => `${context.masker.mask(line)}\n`).join('')
}

/**
 * The pairs of a command file: `NAME=value`, or `NAME<<DELIMITER`, lines, and the delimiter on a line of its own.
 * Those before a malformed line are still given; then it throws.
 */
export function* pairs(text: string): Generator<[name: string, value: string]> {
  const lines = text.replace(/^\uFEFF/, '').split(process.platform === 'win32' ? /\r?\n/ : '\n')
  let next = 0
  while (next < lines.length) {
    const line = lines[next++] ?? ''
    if (line === '') continue
    const [, name = '', separator, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (separator === undefined) throw new Error(`Invalid format '${line}'`)
    if (separator === '=') {
      yield [name, rest]
      continue
    }
    if (name === '' || rest === '') {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
    }
    const end = endOfValue(lines, rest, next)
    yield [name, lines.slice(next, end).join('\n')]
    next = end + 1
  }
}

function endOfValue(lines: readonly string[], delimiter: string, start: number): number {
  const end = lines.indexOf(delimiter, start)
  if (end >= 0) return end
  throw new Error(
    lines.at(-1) === ''
      ? `Invalid value. Matching delimiter not found '${delimiter}'`
      : 'Invalid value. EOF marker missing new line.',
  )
}
