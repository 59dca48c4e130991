// The real `wait` on a clock of its own: how long after a job's end the step ends, and how many requests that took,
// against the fixed intervals that others use. Run by Node 24, which reads TypeScript.
import { wait } from '../src/jobs/wait.ts'
import { median } from './processes.mjs'

const SECOND = 1000
const REQUEST_MS = 200
const RUNS = 201
const JOBS = 1001

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
  return scheduled(() => seconds * SECOND)
}

/** Polls with the pause that `pauseAfter` gives for the time waited so far, both in milliseconds. */
function scheduled(pauseAfter) {
  return async (length, ends) => {
    const job = simulated(length, ends)
    while ((await job.poll()).phase === 'running') await job.clock.sleep(pauseAfter(job.clock.now()))
    return job.outcome()
  }
}

/**
 * Kinds of jobs: how long the one in the middle takes, by which factor two thirds of them differ from that at most, and
 * which share fails on the way, at any time. How long they take on a real stack is not published: these are assumptions.
 */
const kinds = {
  'backup, 4 min': { median: 240, factor: 1.8, failing: 0.02 },
  'deployment, 6 min': { median: 360, factor: 1.4, failing: 0.1 },
  'deployment, 20 min, all alike': { median: 1200, factor: 1.1, failing: 0.1 },
  'restore, 40 min': { median: 2400, factor: 1.6, failing: 0.05 },
}

/**
 * What could ask less during a long wait: pauses that go on growing, to 2 % of the time waited, and a strategy that knows
 * how long such a job takes (`known`, in milliseconds): until 70 % of that it asks each 30 s.
 */
const schedules = {
  wait: () => ours,
  '10 s': () => fixed(10),
  'growing on': () => scheduled((waited) => growing(waited, Math.max(10 * SECOND, waited * 0.02))),
  'by earlier jobs': (known) => scheduled((waited) => growing(waited, (waited < known * 0.7 ? 30 : 10) * SECOND)),
}

function growing(waited, longest) {
  return Math.min(longest, Math.max(SECOND / 2, waited * 0.095))
}

/** The strategies over jobs of realistic lengths: `late` is the share seen more than 10 s after the end. */
export async function benchWaitKinds() {
  const rows = []
  for (const [kind, given] of Object.entries(kinds)) {
    for (const [strategy, follow] of Object.entries(schedules)) {
      const runs = []
      for (let run = 0; run < JOBS; run++) {
        const length = lengthOf(given, random(run)) * SECOND
        const { lag, requests } = await follow(given.median * SECOND)(length, 'succeeded', random(JOBS + run))
        runs.push({ lag, share: lag / length, requests })
      }
      const of = (key) => runs.map((one) => one[key])
      rows.push({
        kind,
        strategy,
        share: median(of('share')),
        longest: Math.max(...of('lag')) / SECOND,
        late: of('lag').filter((lag) => lag > 10 * SECOND).length / JOBS,
        requests: of('requests').reduce((sum, count) => sum + count, 0) / JOBS,
      })
    }
  }
  return rows
}

/** A length in seconds: log-normal, or of a job that fails before. */
function lengthOf({ median, factor, failing }, random) {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const length = median * factor ** normal
  return random() < failing ? 10 + (length - 10) * random() : length
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

if (process.argv[1] === import.meta.filename) {
  console.table(await benchWait())
  console.table(await benchWaitKinds())
}
