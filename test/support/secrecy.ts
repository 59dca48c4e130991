import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { SHORTEST } from '../../src/runtime/secrets.ts'
import type { StepResult } from '../../tools/runner/run-action.ts'
import { secretForms } from './secret-forms.ts'

export interface Evidence {
  result: StepResult
  commandLine: string
  /** The command lines and environments of the processes that the step started. */
  children: string
  /** Each file of the step's folders before it ran; those that it left as they were are not searched. */
  filesBefore: Files
  secrets: string[]
  /** Names of outputs and variables that are there to hold a secret. */
  reveals: string[]
}

export type Files = Map<string, string>

/** What a step did that no step may do: one line each, that never holds the secret itself. */
export async function misdeeds(evidence: Evidence): Promise<string[]> {
  return [...(await leaks(evidence)), ...legacyCommands(evidence.result), ...stackTraces(evidence.result)]
}

async function leaks({ result, commandLine, children, filesBefore, secrets, reveals }: Evidence): Promise<string[]> {
  const needles = new Needles(secrets)
  const kept = (values: Record<string, string>) => Object.entries(values).filter(([name]) => !reveals.includes(name))
  const texts: [where: string, text: string][] = [
    ['the log', result.log.join('\n')],
    ['the output of the process', withoutMasks(result.rawLog)],
    ['the annotations', result.annotations.map(({ title, message }) => `${title} ${message}`).join('\n')],
    ['the summary', result.summary],
    ['the command line', commandLine],
    ['a process that the step started', children],
    ...Object.entries(result.state).map(([name, value]): [string, string] => [`the state ${name}`, value]),
    ['the PATH', result.path.join('\n')],
    ...kept(result.outputs).map(([name, value]): [string, string] => [`the output ${name}`, value]),
    ...kept(result.env).map(([name, value]): [string, string] => [`the variable ${name}`, value]),
  ]
  const found = texts.flatMap(([where, text]) => needles.in(text).map((name) => `${name} is in ${where}`))
  const files = await filesOf([result.workspace, result.temp])
  for (const [path, version] of files) {
    if (filesBefore.get(path) === version) continue
    const where = relative(result.temp, path).startsWith('..')
      ? relative(result.workspace, path)
      : relative(result.temp, path)
    const seen = (await needles.inFile(path).catch(unlessGone)) ?? []
    found.push(...seen.map((name) => `${name} is in the file ${where}`))
  }
  return found
}

/** A step that runs at the same time may have removed a file of its own. */
function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function withoutMasks(rawLog: string): string {
  return rawLog
    .split('\n')
    .filter((line) => !/^\s*::add-mask::/i.test(line))
    .join('\n')
}

/** Every file below the folders, with its size and time of change. */
export async function filesOf(folders: string[]): Promise<Files> {
  const files: Files = new Map()
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      const found = await stat(path).catch(unlessGone)
      if (found !== undefined) files.set(path, `${found.size} ${found.mtimeMs}`)
    }
  }
  return files
}

class Needles {
  readonly #forms: { name: string; form: Buffer }[]

  constructor(secrets: string[]) {
    // Shorter ones are not masked: a step warns of them instead.
    const masked = [...new Set(secrets)].filter((secret) => secret.length >= SHORTEST)
    this.#forms = masked.flatMap((secret) => {
      if (secret.length < 8) throw new Error('A secret of under 8 characters cannot be looked for: choose a longer one')
      return secretForms(secret).map((form) => ({
        name: `The secret '${secret.slice(0, 3)}…'`,
        form: Buffer.from(form),
      }))
    })
  }

  in(text: string | Buffer): string[] {
    const bytes = Buffer.from(text)
    return [...new Set(this.#forms.filter(({ form }) => bytes.includes(form)).map(({ name }) => name))]
  }

  async inFile(path: string): Promise<string[]> {
    const overlap = Math.max(0, ...this.#forms.map(({ form }) => form.length - 1))
    const found = new Set<string>()
    let rest = Buffer.alloc(0)
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
      const bytes = Buffer.concat([rest, chunk])
      for (const name of this.in(bytes)) found.add(name)
      rest = bytes.subarray(Math.max(0, bytes.length - overlap))
    }
    return [...found]
  }
}

const LEGACY = new Set(['add-path', 'save-state', 'set-env', 'set-output'])

function legacyCommands({ commands }: StepResult): string[] {
  return commands
    .filter(({ name, notation }) => LEGACY.has(name) || notation === '##[')
    .map(({ name }) => `The command ${name} is of the old kind`)
}

function stackTraces({ log }: StepResult): string[] {
  const frame = log.find((line) => /^\s*at (.*\()?\S+:\d+:\d+\)?$/.test(line))
  return frame === undefined ? [] : [`The log holds a stack trace: ${frame.trim()}`]
}
