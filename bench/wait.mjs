// The real `wait` on a clock of its own: how long after a job's end the step ends, and how many requests that took,
// against the fixed intervals that others use. Run by Node 24, which reads TypeScript.
import { wait } from '../src/jobs/wait.ts'
import { median } from './processes.mjs'

const SECOND = 1000
const REQUEST_MS = 200
const RUNS = 201

/** The contenders: `wait` with the defaults, and fixed intervals; 7.5 s is the shortest that asks eight times a minute. */
const strategies = { wait: ours, '5 s': fixed(5), '7.5 s': fixed(7.5), '10 s': fixed(10), '30 s': fixed(30) }

export async function benchWait({ lengths = [5, 20, 60, 180, 600, 3600] } = {}) {
  const rows = []
  for (const seconds of lengths) {
    for (const ends of ['succeeded', 'failed']) {
      for (const [strategy, follow] of Object.entries(strategies)) {
        const runs = []
        // Lengths around the one named, so that no schedule gets a lucky hit.
        for (let run = 0; run < RUNS; run++) {
          runs.push(await follow(seconds * SECOND * (0.9 + (0.2 * run) / (RUNS - 1)), ends, random(run)))
        }
        rows.push({
          seconds,
          ends,
          strategy,
          lag: median(runs.map(({ lag }) => lag)) / SECOND,
          longest: Math.max(...runs.map(({ lag }) => lag)) / SECOND,
          requests: median(runs.map(({ requests }) => requests)),
          busiest: Math.max(...runs.map(({ busiest }) => busiest)),
        })
      }
    }
  }
  return rows
}

async function ours(length, ends, random) {
  const job = simulated(length, ends)
  const options = { reporter: silent, timeoutMs: 2 * length + 3600 * SECOND, longestPauseMs: 10 * SECOND, random }
  await wait(job, { ...options, clock: job.clock }).catch(() => {})
  return job.outcome()
}

function fixed(seconds) {
  return async (length, ends) => {
    const job = simulated(length, ends)
    while ((await job.poll()).phase === 'running') await job.clock.sleep(seconds * SECOND)
    return job.outcome()
  }
}

function simulated(length, phase) {
  let now = 0
  const polls = []
  return {
    title: 'job',
    lookup: '',
    clock: {
      now: () => now,
      sleep: async (ms, signal) => {
        // Nobody waits out the limit of a poll.
        if (signal) return new Promise(() => {})
        now += ms
      },
    },
    poll: async () => {
      polls.push(now)
      now += REQUEST_MS
      return now < length ? { phase: 'running', detail: 'running' } : { phase, result: undefined, reason: '' }
    },
    outcome: () => ({ lag: now - length, requests: polls.length, busiest: busiestMinute(polls) }),
  }
}

/** The most requests within any 60 seconds. */
function busiestMinute(times) {
  return Math.max(...times.map((start) => times.filter((time) => time >= start && time < start + 60 * SECOND).length))
}

// A small generator with a seed (mulberry32), so that each run of the benchmark is the same.
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const silent = { debug() {}, info() {}, warning() {} }

if (process.argv[1] === import.meta.filename) console.table(await benchWait())
