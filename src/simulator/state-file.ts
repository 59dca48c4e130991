import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

const PAUSE_MS = 100

/** Keeps a state in a JSON file: written soon after a change, and at the end, never half. */
export class StateFile {
  readonly #path: string
  readonly #state: () => unknown
  #timer: NodeJS.Timeout | undefined
  #ended = false

  constructor(path: string, state: () => unknown) {
    this.#path = path
    this.#state = state
  }

  changed(): void {
    if (!this.#ended) this.#timer ??= setTimeout(() => this.#write(), PAUSE_MS)
  }

  /** Writes for the last time. */
  end(): void {
    this.#write()
    this.#ended = true
  }

  #write(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const temporary = `${this.#path}.${process.pid}.tmp`
    // A link, or a file of somebody else's, that is there already is not written through.
    rmSync(temporary, { force: true })
    writeFileSync(temporary, JSON.stringify(this.#state()), { mode: 0o600, flag: 'wx' })
    renameSync(temporary, this.#path)
  }
}

/** The state in the file, or undefined when there is no such file. Throws when it is no JSON. */
export function loadState(path: string): unknown {
  if (!existsSync(path)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`The state file ${path} is not JSON`, { cause: error })
  }
}
