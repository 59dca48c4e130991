import type { Clock } from '../core/clock.ts'
import { duration } from '../core/duration.ts'
import { ActionError, CancelledError, toActionError, UnknownOutcomeError } from '../core/errors.ts'
import type { Reporter } from '../core/reporter.ts'
import { HttpError } from '../http/errors.ts'
import type { Job, JobState } from './job.ts'
import { JobFailedError, JobTimedOutError } from './outcome.ts'

export interface WaitOptions {
  readonly clock: Clock
  readonly reporter: Reporter
  readonly signal?: AbortSignal | undefined
  /** How long the job may take, in milliseconds. */
  readonly timeoutMs: number
  /** The clock's time from which the limit counts, if other work has taken part of it; now when absent. */
  readonly since?: number | undefined
  /** The name of the input with that limit, for the message when it is exceeded. */
  readonly limitName: string
  /** The longest pause between polls, in milliseconds; polling begins faster than that. */
  readonly longestPauseMs: number
  readonly random?: () => number
}

const SHORTEST_PAUSE_MS = 500
/** A pause is this share of the time waited so far: the lag behind the job's end stays in proportion to its length. */
const PAUSE_SHARE = 0.105
/** A pause is shortened by a random share between these, which also leaves the last request time within the longest. */
const SHORTENED = [0.03, 0.15] as const
const HEARTBEAT_MS = 60_000

/**
 * Waits until the job is complete and resolves with its result: the one loop with a clock. Logs a line when the job changes
 * state and a heartbeat a minute. A poll that fails says nothing about the job, whatever its error: it is tolerated until
 * the time limit. Then the job is polled a last time.
 * @throws JobFailedError, UnknownOutcomeError (JobTimedOutError at the time limit), or the signal's reason
 */
export async function wait<T>(job: Job<T>, options: WaitOptions): Promise<T> {
  const { clock, reporter, signal, timeoutMs } = options
  const start = clock.now()
  const deadline = (options.since ?? start) + timeoutMs
  const log = new ChangeLog(job, reporter, clock)
  const pollErrors = new PollErrorTracker(job, reporter)
  try {
    for (;;) {
      const state = await pollErrors.tolerate(() => pollBefore(deadline, job, options))
      if (state?.phase === 'succeeded') return succeeded(state, log)
      if (state?.phase === 'running') log.running(state)
      else if (state) throw errorOf(job, state)
      const remaining = deadline - clock.now()
      if (remaining <= 0) throw atLimit(job, options, log.last, pollErrors.last)
      const pauseMs = Math.max(pause(clock.now() - start, options), state?.retryAfterMs ?? pollErrors.retryAfterMs)
      await clock.sleep(Math.min(pauseMs, remaining), signal)
    }
  } catch (error) {
    if (error instanceof CancelledError && !job.own) await onCancel(job, reporter, log.last)
    throw error
  }
}

function succeeded<T>({ detail, result }: { detail?: string; result: T }, log: ChangeLog): T {
  if (detail !== undefined) log.end(detail)
  return result
}

function errorOf(job: Job<unknown>, state: Extract<JobState<unknown>, { phase: 'failed' | 'unknown' }>): ActionError {
  const { phase, reason, hint = `Check ${job.lookup}, then run the step again.` } = state
  return phase === 'failed'
    ? new JobFailedError('service', `The ${job.title} failed: ${reason}`, hint)
    : new UnknownOutcomeError('service', `The outcome of the ${job.title} is unknown: ${reason}`, hint)
}

/** What the time limit means: the outcome is unknown, unless the job says that what was seen is an answer. */
function atLimit(
  job: Job<unknown>,
  { timeoutMs, limitName }: Pick<WaitOptions, 'timeoutMs' | 'limitName'>,
  last: string,
  pollError: string | undefined,
): ActionError {
  const pollFailed = pollError === undefined ? '' : `; the last look-up failed: ${pollError}`
  const timedOut = `Timed out after ${duration(timeoutMs)} waiting for the ${job.title} (last status: ${last}${pollFailed})`
  const hint = `Check ${job.lookup}, then run the step again; increase \`${limitName}\` if it needs longer.`
  if (job.atLimit?.(pollError === undefined) === 'failed') return new JobFailedError('service', `${timedOut}.`, hint)
  const mayGoOn = job.own ? '' : ': it may still be running'
  return new JobTimedOutError('service', `${timedOut}. The outcome is unknown${mayGoOn}.`, hint)
}

/** The pause after `elapsedMs` of waiting, in milliseconds. */
function pause(elapsedMs: number, options: Pick<WaitOptions, 'longestPauseMs' | 'random'>): number {
  const { longestPauseMs, random = Math.random } = options
  const wanted = Math.min(longestPauseMs, Math.max(SHORTEST_PAUSE_MS, elapsedMs * PAUSE_SHARE))
  const [least, most] = SHORTENED
  return wanted * (1 - least - (most - least) * random())
}

/** Aborts a job that must not continue without the step, and logs what becomes of it. */
async function onCancel(job: Job<unknown>, reporter: Reporter, last: string): Promise<void> {
  const stillRunning = `The ${job.title} goes on without this step (${last}). See ${job.lookup}.`
  if (!job.abort) {
    reporter.warning(stillRunning)
    return
  }
  try {
    const instead = await job.abort()
    const aborted = `The ${job.title} was told to abort, since this step had started it.`
    reporter.warning(`${instead ?? aborted} See ${job.lookup}.`)
  } catch (error) {
    reporter.warning(`${toActionError(error).message}: it could not be aborted. ${stillRunning}`)
  }
}

/** One poll, given up shortly after the deadline even if the service hangs. */
async function pollBefore<T>(deadline: number, job: Job<T>, options: WaitOptions): Promise<JobState<T>> {
  const { clock, signal } = options
  const limit = new AbortController()
  const over = new AbortController()
  const grace = Math.max(deadline - clock.now(), 0) + LAST_POLL_MS
  const tooLate = clock.sleep(grace, over.signal).then(() => {
    limit.abort(new PollCutOffError('service', `No response about the ${job.title} within the time limit`))
    throw limit.signal.reason
  })
  const poll = job.poll(signal ? AbortSignal.any([signal, limit.signal]) : limit.signal)
  // The one that loses may fail later; nobody handles that.
  for (const promise of [poll, tooLate]) promise.catch(() => {})
  try {
    return await Promise.race([poll, tooLate])
  } finally {
    over.abort()
  }
}

const LAST_POLL_MS = 5000

/** The time limit was reached during a poll. */
class PollCutOffError extends ActionError {}

/** Keeps polls that fail from deciding over the job. */
class PollErrorTracker {
  readonly #job: Job<unknown>
  readonly #reporter: Reporter
  /** What went wrong with the last poll; undefined when that has seen the job. */
  last: string | undefined
  /** How long the service asks to wait before the next request, in milliseconds. */
  retryAfterMs = 0

  constructor(job: Job<unknown>, reporter: Reporter) {
    this.#job = job
    this.#reporter = reporter
  }

  /** What `poll` has seen, or undefined where it failed. @throws what is no failure to ask: a cancellation, a bug */
  async tolerate<S>(poll: () => Promise<S>): Promise<S | undefined> {
    this.retryAfterMs = 0
    try {
      const state = await poll()
      if (this.last !== undefined) this.#reporter.info(`The ${this.#job.title} can be looked up again`)
      this.last = undefined
      return state
    } catch (error) {
      if (!(error instanceof ActionError) || error instanceof CancelledError) throw error
      this.#note(error)
      return undefined
    }
  }

  #note(error: ActionError): void {
    if (error instanceof HttpError) this.retryAfterMs = error.retryAfterMs ?? 0
    if (this.last === undefined) {
      this.#reporter.warning(`${error.message}. This says nothing about the ${this.#job.title}; still waiting.`)
    }
    // An error before the limit says more than the limit itself.
    if (this.last === undefined || !(error instanceof PollCutOffError)) this.last = error.message
  }
}

class ChangeLog {
  readonly #job: Job<unknown>
  readonly #reporter: Reporter
  readonly #clock: Clock
  readonly #start: number
  #lastLine: number
  last = 'not looked up yet'

  constructor(job: Job<unknown>, reporter: Reporter, clock: Clock) {
    this.#job = job
    this.#reporter = reporter
    this.#clock = clock
    this.#start = clock.now()
    this.#lastLine = this.#start
  }

  running(state: { detail: string; progress?: string }): void {
    const changed = state.detail !== this.last
    this.last = state.detail
    if (!changed && this.#clock.now() - this.#lastLine < HEARTBEAT_MS) return
    const progress = state.progress === undefined ? '' : `, ${state.progress}`
    this.#line(changed ? `${state.detail}${progress}` : `still ${state.detail}${progress}`)
  }

  end(detail: string): void {
    this.#line(`done, ${detail}`)
  }

  #line(text: string): void {
    this.#lastLine = this.#clock.now()
    this.#reporter.info(`${duration(this.#lastLine - this.#start)}  ${this.#job.title}: ${text}`)
  }
}
