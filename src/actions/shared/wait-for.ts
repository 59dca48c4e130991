import type { Job } from '../../jobs/job.ts'
import { wait } from '../../jobs/wait.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Step, Work } from '../../runtime/step.ts'
import type { pollInputs } from './inputs.ts'

type Polling = Pick<Values<typeof pollInputs>, 'poll-interval-seconds'>

/** Leaves the job to itself, and says where its end can be seen. */
export function detach({ log }: Pick<Work, 'log'>, { title, lookup }: Job<unknown>): void {
  log.info(`Not waiting: see ${lookup} for how the ${title} ends`)
}

/** Waits for the job as the inputs say; `since` is when their limit began, where that is not now. @throws see `wait` */
export function waitFor<T>(step: Step<Values<typeof pollInputs>, never>, job: Job<T>, since?: number): Promise<T> {
  return waitUpTo('timeout-minutes', step, job, since)
}

/** Waits for the job as long as the input `limitName` says. @throws see `wait` */
export function waitUpTo<T, Limit extends string>(
  limitName: Limit,
  work: Work & { inputs: Polling & Readonly<Record<Limit, number>> },
  job: Job<T>,
  since?: number,
): Promise<T> {
  const { inputs, clock, log, signal } = work
  return wait(job, {
    clock,
    reporter: log,
    signal,
    timeoutMs: inputs[limitName] * 60_000,
    since,
    limitName,
    longestPauseMs: inputs['poll-interval-seconds'] * 1000,
  })
}
