import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { killTree } from './process-tree.ts'

export interface StepEnd {
  exitCode: number | null
  signal: NodeJS.Signals | null
  cancelled: boolean
  /** Whether a process that it left behind still held its output. */
  outputHeld: boolean
}

export interface StepProcess {
  pid: number
  ended: Promise<StepEnd>
  /** SIGINT, SIGTERM after 7.5 s, and after another 2.5 s the end of the process and of all that it has started. */
  cancel(): void
  kill(signal: NodeJS.Signals): void
}

/** What a cancelled step gets on GitHub before the next signal, in milliseconds. */
export interface Grace {
  readonly afterSigint: number
  readonly afterSigterm: number
}

const GITHUBS: Grace = { afterSigint: 7_500, afterSigterm: 2_500 }
/** How long the output may stay open after the process, when a process that it left behind still holds it. */
const OPEN_OUTPUT_MS = 5_000

/** Starts a Node script and gives each line of its output to `onLine`. Its input is closed. */
export async function startProcess(options: {
  node: string
  script: string
  cwd: string
  env: Record<string, string>
  onLine: (line: string) => void
  grace?: Grace | undefined
}): Promise<StepProcess> {
  const { node, script, cwd, env, onLine, grace = GITHUBS } = options
  const child = spawn(node, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
  const pid = child.pid ?? 0
  const timers: NodeJS.Timeout[] = []
  let cancelled = false
  let outputHeld = false

  const ended = new Promise<StepEnd>((resolve, reject) => {
    const flushes = [child.stdout, child.stderr].map((stream) => readLines(stream, onLine))
    child.once('error', reject)
    child.once('exit', () => {
      timers.splice(0).forEach(clearTimeout)
      timers.push(setTimeout(closeOutput, OPEN_OUTPUT_MS))
    })
    child.once('close', (exitCode, signal) => {
      timers.forEach(clearTimeout)
      for (const flush of flushes) flush()
      resolve({ exitCode, signal, cancelled, outputHeld })
    })
  })

  function closeOutput() {
    outputHeld = true
    child.stdout.destroy()
    child.stderr.destroy()
  }

  function cancel() {
    if (cancelled || child.exitCode !== null || child.signalCode !== null) return
    cancelled = true
    child.kill('SIGINT')
    timers.push(
      setTimeout(() => child.kill('SIGTERM'), grace.afterSigint),
      setTimeout(() => killTree(pid), grace.afterSigint + grace.afterSigterm),
    )
  }

  if (pid === 0) await ended
  return { pid, ended, cancel, kill: (signal) => void child.kill(signal) }
}

/** Gives whole lines, ended by LF, CR LF or CR alone, and returns a function that gives the rest. */
function readLines(stream: Readable, onLine: (line: string) => void): () => void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    // A CR at the end of a chunk may be the first half of a CR LF.
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  return () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''))
  }
}
