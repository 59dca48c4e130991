import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { descendantsOf } from '../../tools/runner/process-tree.ts'

const EVERY_MS = 25

export interface Watch {
  /** The command lines and environments of what was seen so far. */
  seen(): string
  /** Ends it; gives the same. */
  end(): string
}

/** Watches what a process starts, and what that starts. */
export function watchChildren(pid: number): Watch {
  const texts = new Map<number, string>()
  const look = () => {
    // A process that is about to become another one still has the environment of its parent: what is last seen counts.
    for (const child of descendantsOf(pid, mainThreadOf)) texts.set(child, textOf(child) || (texts.get(child) ?? ''))
  }
  const seen = () => [...texts.values()].join('\n')
  const timer = setInterval(look, EVERY_MS).unref()
  look()
  return {
    seen,
    end: () => {
      clearInterval(timer)
      return seen()
    },
  }
}

/** The thread that runs the scripts of a process: what the others start is not looked for, since this looks often. */
const mainThreadOf = (pid: number) => [String(pid)]

export interface Running {
  readonly pid: number
  readonly commandLine: string
}

/** The processes whose command line or environment holds `text`, such as a folder of theirs; none where there is no /proc. */
export function processesWith(text: string): Running[] {
  if (!existsSync('/proc/self')) return []
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && textOf(pid).includes(text))
    .map((pid) => ({ pid, commandLine: commandLineOf(pid).replaceAll('\0', ' ').trim() }))
}

/** What other users of the machine can see of the process; empty where there is no /proc. */
export function commandLineOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`)
}

function textOf(pid: number): string {
  return `${commandLineOf(pid)}${read(`/proc/${pid}/environ`)}`
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
