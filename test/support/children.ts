import { existsSync, readdirSync, readFileSync } from 'node:fs'

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
    for (const child of startedBy(pid)) texts.set(child, textOf(child) || (texts.get(child) ?? ''))
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

/** What a process has started, and so on; it looks at the main threads only, which run the scripts, since it looks often. */
function startedBy(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [...children, ...children.flatMap(startedBy)]
}

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
