import { describe, expect, test } from 'vitest'
import type { BloomreachCloud } from '../../../src/bloomreach/client.ts'
import { DeployRequestJob } from '../../../src/bloomreach/deploy-request.ts'
import { ProductionRequestJob } from '../../../src/bloomreach/production-request.ts'
import { RestoreRequestJob } from '../../../src/bloomreach/restore-request.ts'
import { HttpError } from '../../../src/http/errors.ts'
import type { Job } from '../../../src/jobs/job.ts'
import { JobFailedError, JobTimedOutError } from '../../../src/jobs/outcome.ts'
import { wait } from '../../../src/jobs/wait.ts'
import { GREEN } from '../../support/deployed-environment.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { Notes } from '../../support/notes.ts'

const LIMIT_MS = 60_000

/** What the service takes for a look at how things are, and for the request that changes them. */
interface Service {
  look: () => Promise<void>
  send: () => Promise<void>
}

const jobs: [string, (service: Service, clock: ManualClock) => Job<unknown>][] = [
  [
    'deploy',
    ({ look, send }, clock) =>
      new DeployRequestJob({
        environments: cloudOf(look, send).environments,
        environment: GREEN,
        request: { distributionId: 'new' },
        distributionName: 'site',
        failureStates: ['error'],
        retries: 2,
        clock,
      }),
  ],
  [
    'restore',
    ({ look, send }, clock) =>
      new RestoreRequestJob({
        clock,
        backups: { restore: () => send().then(() => 'job') },
        backup: { id: 'backup' },
        target: GREEN,
        retries: 2,
        objection: () => look().then(() => undefined),
        onSend: () => {},
        onRefused: () => {},
      }),
  ],
  [
    'switch',
    ({ look, send }, clock) =>
      new ProductionRequestJob({
        cloud: cloudOf(look, send),
        from: { ...GREEN, id: 'blue', name: 'blue' },
        to: GREEN,
        moveDomains: true,
        retries: 2,
        clock,
      }),
  ],
]

function cloudOf(look: Service['look'], send: Service['send']): Pick<BloomreachCloud, 'environments' | 'domains'> {
  return {
    environments: { get: () => look().then(() => GREEN), deploy: send, setProduction: send },
    domains: { list: () => look().then(() => []) },
  } as unknown as BloomreachCloud
}

/** Waits for the job up to the time limit, and resolves with its error. */
function errorOf(job: Job<unknown>, clock: ManualClock): Promise<unknown> {
  const ended = wait(job, {
    clock,
    reporter: new Notes(),
    timeoutMs: LIMIT_MS,
    limitName: 'patience-minutes',
    longestPauseMs: 10_000,
  })
  return ended.then(
    () => 'no error',
    (error: unknown) => error,
  )
}

function afterwards(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

describe.for(jobs)('the time limit of a request to %s', ([, jobFor]) => {
  test('is unknown while the request has no response', async () => {
    const clock = new ManualClock()
    const job = jobFor({ look: async () => {}, send: () => new Promise(() => {}) }, clock)
    expect(await errorOf(job, clock)).toBeInstanceOf(JobTimedOutError)
  })

  test('is a failure where all that was sent was not processed', async () => {
    const clock = new ManualClock()
    const send = () => Promise.reject(new HttpError('PUT', { status: 429, retryAfterMs: 50_000 }))
    expect(await errorOf(jobFor({ look: async () => {}, send }, clock), clock)).toBeInstanceOf(JobFailedError)
  })

  test('is a failure where the look was given up, and nothing is sent after it', async () => {
    const clock = new ManualClock()
    let sent = 0
    let respond = () => {}
    const look = () => new Promise<void>((resolve) => (respond = resolve))
    const send = async () => {
      sent++
    }
    expect(await errorOf(jobFor({ look, send }, clock), clock)).toBeInstanceOf(JobFailedError)
    respond()
    await afterwards()
    expect(sent).toBe(0)
  })
})
