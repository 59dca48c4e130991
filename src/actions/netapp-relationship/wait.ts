import type { Job } from '../../jobs/job.ts'
import { wait } from '../../jobs/wait.ts'
import type { RelationshipStep } from './action.ts'

/** The longest pause between two polls, in milliseconds. */
const LONGEST_PAUSE_MS = 5000

/** Waits as long as `timeout-minutes` says. @throws see `wait` */
export function waitShortly<T>({ clock, log: reporter, signal, inputs }: RelationshipStep, job: Job<T>): Promise<T> {
  const timeoutMs = inputs['timeout-minutes'] * 60_000
  const limits = { timeoutMs, limitName: 'timeout-minutes', longestPauseMs: LONGEST_PAUSE_MS }
  return wait(job, { clock, reporter, signal, ...limits })
}
