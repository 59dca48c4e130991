import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { node24 as findNode24 } from '../scripts/node24.mjs'

export const root = join(import.meta.dirname, '..')

/** The runner's Node. */
export const node24 = findNode24()

/** Starts a server's script with its options, or what stands for them; resolves with the line that it prints once it is ready. */
export async function startServer(script, options) {
  const argument = typeof options === 'string' ? options : JSON.stringify(options)
  const child = spawn(node24, [script, argument], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)
  const next = async () => (await once(lines, 'line'))[0]
  return { line: await next(), next, stop: () => child.kill() }
}

/**
 * Runs a command to its end: milliseconds of wall time and of the processor's, and its peak of memory in MiB, each with
 * those of the processes that it starts.
 */
export async function measure(command, args, { env = process.env, cwd = root } = {}) {
  const start = process.hrtime.bigint()
  const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (data) => {
    output += data
  })
  child.stderr.on('data', (data) => {
    output += data
  })
  const seen = new Map()
  const timer = setInterval(() => {
    for (const pid of familyOf(child.pid)) seen.set(pid, later(seen.get(pid), pid))
  }, 10)
  const [code] = await once(child, 'close')
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  clearInterval(timer)
  const sum = (key) => [...seen.values()].reduce((total, one) => total + one[key], 0)
  return { ms, cpu: sum('cpu'), peak: sum('peak'), code, output }
}

function later({ cpu, peak } = { cpu: 0, peak: 0 }, pid) {
  return { cpu: Math.max(cpu, processorTime(pid)), peak: Math.max(peak, peakMemory(pid)) }
}

/** A running process and those that it has started (Linux). */
function familyOf(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return [pid, ...children.map(Number).flatMap(familyOf)]
  } catch {
    return [pid]
  }
}

/** The peak of a running process's memory in MiB (Linux). */
export function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** The processor's time that all threads of a running process have taken, in milliseconds (Linux). */
export function processorTime(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const times = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    )
    return times.reduce((sum, time) => sum + time, 0) / 1e6
  } catch {
    return 0
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** By how much the middle half of the runs differ, as a share of the median: what another half could as well have shown. */
function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low, high] = [0.25, 0.75].map((share) => sorted[Math.floor(share * (sorted.length - 1))])
  return (high - low) / median(numbers)
}

/** The medians of the results' numbers, and how much their time differs. */
export function summary(results, keys = ['ms', 'cpu', 'peak']) {
  const medians = keys.map((key) => [key, median(results.map((one) => one[key]))])
  return { ...Object.fromEntries(medians), spread: spread(results.map(({ ms }) => ms)) }
}

/** Environment of a step with these inputs, without what the bench's own environment would change. */
export function stepEnvironment(inputs, more = {}) {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)])
  return { PATH: process.env.PATH, HOME: process.env.HOME, ...Object.fromEntries(given), ...more }
}
