import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { Transport } from '../../http/transport.ts'
import type { ServeOptions } from '../../simulator/serve.ts'

const START_MS = 30_000
const STOP_MS = 3000

/** A simulator in a process of its own, as it introduces itself. */
export interface BackgroundSimulator {
  readonly url: string
  readonly username: string
  readonly password: string
  /** For requests to `/__simulator`, as the header `x-simulator-token`. */
  readonly controlToken: string
  readonly pid: number
}

/**
 * Starts the simulator in a process that outlives this one and keeps none of its files or streams open. `dist` is the
 * folder of the compiled files. Resolves when it responds.
 * @throws ActionError with the reason why it does not
 */
export async function startInBackground(
  dist: string,
  options: ServeOptions,
  signal: AbortSignal,
): Promise<BackgroundSimulator> {
  const { spawn } = await import('node:child_process')
  const own = join(process.env['RUNNER_TEMP'] || tmpdir(), `simulator-${randomUUID()}`)
  const [errorLog, optionsFile] = [`${own}.log`, `${own}.json`]
  const stderr = await open(errorLog, 'ax', 0o600)
  let server: ChildProcess | undefined
  try {
    // They may be longer than arguments may be.
    await writeFile(optionsFile, JSON.stringify(options), { flag: 'wx', mode: 0o600 })
    server = spawn(process.execPath, [join(dist, 'simulator-server.js'), `@${optionsFile}`], {
      stdio: ['ignore', 'pipe', stderr.fd],
      env: ownEnvironment(),
      detached: true,
      windowsHide: true,
    })
    const line = await firstLine(server, AbortSignal.any([signal, AbortSignal.timeout(START_MS)]))
    const simulator = JSON.parse(line) as BackgroundSimulator
    if (!(await responds(simulator))) throw new Error('it does not answer')
    return simulator
  } catch (error) {
    server?.kill('SIGKILL')
    signal.throwIfAborted()
    const why = (await readFile(errorLog, 'utf8')).trim() || String(error)
    await rm(errorLog, { force: true }).catch(() => {})
    throw new ActionError('user', `The simulator did not start: ${sanitize(why)}`, 'Check the inputs.')
  } finally {
    await rm(optionsFile, { force: true }).catch(() => {})
    await stderr.close()
    server?.stdout?.destroy()
    server?.unref()
  }
}

/**
 * Stops the process, if it still is the simulator that was started there: its number may be another process's by now.
 * Resolves with whether there was anything to stop.
 */
export async function stopInBackground(
  simulator: Pick<BackgroundSimulator, 'url' | 'controlToken' | 'pid'>,
  clock: Clock,
): Promise<boolean> {
  const { pid } = simulator
  if (!(await responds(simulator))) return false
  process.kill(pid, 'SIGTERM')
  for (const start = clock.now(); isThere(pid); await clock.sleep(50)) {
    if (clock.now() - start < STOP_MS) continue
    if (await responds(simulator)) process.kill(pid, 'SIGKILL')
    break
  }
  return true
}

async function responds({ url, controlToken }: Pick<BackgroundSimulator, 'url' | 'controlToken'>): Promise<boolean> {
  const transport = new Transport()
  const path = '/__simulator/requests'
  const headers = { 'x-simulator-token': controlToken }
  try {
    const request = { method: 'GET', url: new URL(path, url), name: `GET ${path}`, headers, idleMs: 5000 }
    const { status, stream } = await transport.send(request)
    stream.destroy()
    return status === 200
  } catch {
    return false
  } finally {
    transport.close()
  }
}

/** The first line that it prints. */
async function firstLine(server: ChildProcess, signal: AbortSignal): Promise<string> {
  if (!server.stdout) throw new Error('it has no output')
  const lines = createInterface({ input: server.stdout })
  try {
    const [line] = await Promise.race([once(lines, 'line', { signal }), once(server, 'exit', { signal })])
    if (typeof line === 'string') return line
    throw new Error('it ended at once')
  } finally {
    lines.close()
  }
}

/** No secrets and no inputs; with the mark by which the runner ends what a job leaves behind. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const needed = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|SYSTEMROOT|RUNNER_TRACKING_ID)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => needed.test(name)))
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
