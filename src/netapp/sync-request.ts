import type { Clock } from '../core/clock.ts'
import { type ActionError, toActionError } from '../core/errors.ts'
import { pollUntilVisible } from '../core/poll-until-visible.ts'
import { sanitize } from '../core/sanitize.ts'
import { backoff } from '../http/backoff.ts'
import { HttpError } from '../http/errors.ts'
import { isTransient, mayHaveTakenEffect } from '../http/retry.ts'
import { failedBy, type Job, type JobState, unknownBy } from '../jobs/job.ts'
import { isRunning, progressOf, shownRun, startOf } from './activity.ts'
import { graceMs } from './grace-period.ts'
import { OwnRun } from './own-run.ts'
import type { Relationships } from './relationships.ts'
import type { Relationship } from './schemas.ts'
import { mayBeScheduled } from './settings.ts'

/** What came of the request: a run, and whether this client started it. */
export interface StartedRun {
  readonly run: OwnRun
  /**
   * Undefined where the response was lost, and a run has begun since that is not the schedule's: it copies the same, but
   * another client may have started it.
   */
  readonly isOurs: boolean | undefined
  /** The relationship as it was right before. */
  readonly before: Relationship
  /** Whether a run came before that an earlier request may have started: it may have copied what this one was to copy. */
  readonly isSecond: boolean
}

/** The relationship as it was read, and the service's time then. */
interface Moment {
  readonly before: Relationship
  readonly at: number | undefined
}

export interface SyncRequestOptions {
  readonly relationships: Relationships
  readonly id: string
  /** What to do while another run is in progress: wait for its end, take it for ours, or fail. */
  readonly ifRunning: 'wait' | 'join' | 'fail'
  /** The clock's time at which everything was there that the run is to copy; undefined where its age does not matter. */
  readonly presentSince: number | undefined
  /** How often a request that failed is sent again. */
  readonly retries: number
  readonly clock: Clock
  /** Called right before a request that may start a run. */
  readonly onRequest: () => void
  /** Called when it is certain that no run was started. */
  readonly onNothingStarted: () => void
}

/**
 * Asks the service for a run until it accepts. Before each request the relationship is read again, for the run that it
 * shows then is the one from which ours is told. What is not old enough yet would be left out of the run, so the grace
 * period is waited for first.
 */
export class SyncRequestJob implements Job<StartedRun> {
  readonly title: string
  readonly lookup: string
  readonly own = true
  readonly #options: SyncRequestOptions
  #attempts = 0
  /** What there was before the first request whose response was lost. */
  #lost: Moment | undefined
  #pending: OwnRun | undefined
  /** Whether a run has begun since that request which the schedule may have started. */
  #isAmbiguous = false

  constructor(options: SyncRequestOptions) {
    const id = sanitize(options.id, 60)
    this.title = `start of a sync of relationship ${id}`
    this.lookup = `the relationship ${sanitize(options.id, 100)} in the NetApp Console`
    this.#options = options
  }

  /** The run that a request may have started of which no response has come. */
  get pending(): OwnRun | undefined {
    return this.#pending
  }

  /** Whether the response to a request was lost: a run that is seen from then on may be another client's. */
  get isLost(): boolean {
    return this.#lost !== undefined
  }

  /** Whether a request may have started a run that was not seen. */
  get #isUncertain(): boolean {
    return this.#pending !== undefined || this.#lost !== undefined
  }

  atLimit(): 'failed' | 'unknown' {
    return this.#isUncertain ? 'unknown' : 'failed'
  }

  async poll(signal?: AbortSignal): Promise<JobState<StartedRun>> {
    const { relationships, id, clock, ifRunning } = this.#options
    const now = await relationships.get(id, signal)
    const at = relationships.serviceTime
    if (this.#lost && hasBegunSince(this.#lost, now)) {
      if (!isPerhapsScheduled(now)) return this.#perhapsStarted(this.#lost)
      // Its end is waited for, and a run started that certainly is ours.
      this.#isAmbiguous = true
    } else if (this.#lost && isAboutToBegin(this.#lost, now))
      return { phase: 'running', detail: 'a run is about to begin' }
    if (isRunning(now.activity)) {
      if (ifRunning === 'join') return joined(OwnRun.inProgress(now.activity), now)
      return this.#busy(shownRun(now.activity), progressOf(now.activity))
    }
    const waitMs = this.#graceLeft(now)
    if (waitMs > 0) {
      await clock.sleep(waitMs, signal)
      return await this.poll(signal)
    }
    return await this.#request({ before: now, at }, signal)
  }

  async #request({ before, at }: Moment, signal: AbortSignal | undefined): Promise<JobState<StartedRun>> {
    const { relationships, id, onRequest } = this.#options
    onRequest()
    this.#pending = OwnRun.startedAfter(before.activity, at)
    let isFound = false
    const find = async () => {
      const found = await this.#find({ before, at }, signal)
      isFound = found !== undefined
      return found
    }
    try {
      await relationships.sync(id, find, signal)
      return isFound ? this.#perhapsStarted({ before, at }) : this.#started({ before, at: relationships.serviceTime })
    } catch (error) {
      signal?.throwIfAborted()
      const failure = toActionError(error)
      if (!mayHaveTakenEffect(failure) && !this.#lost) this.#nothingStarted()
      return isRunningAlready(failure) ? this.#refused(before) : this.#afterFailure(failure, signal)
    }
  }

  /** The service refused, since a run is in progress that the relationship does not show yet. */
  #refused(before: Relationship): JobState<StartedRun> {
    if (this.#options.ifRunning !== 'join') return this.#busy('not shown yet')
    return joined(OwnRun.startedAfter(before.activity, undefined), before)
  }

  /** Another attempt may succeed; before it everything is read again. */
  async #afterFailure(failure: ActionError, signal: AbortSignal | undefined): Promise<JobState<StartedRun>> {
    const { clock, retries } = this.#options
    if (!isTransient(failure) || this.#attempts >= retries) return this.#givenUp(failure)
    const asked = failure instanceof HttpError ? failure.retryAfterMs : undefined
    await clock.sleep(asked ?? backoff(this.#attempts), signal)
    this.#attempts += 1
    try {
      return await this.poll(signal)
    } catch {
      signal?.throwIfAborted()
      return this.#givenUp(failure)
    }
  }

  #givenUp(failure: ActionError): JobState<StartedRun> {
    return this.#isUncertain ? unknownBy(failure) : failedBy(failure)
  }

  #started({ before, at }: Moment): JobState<StartedRun> {
    const run = OwnRun.startedAfter(before.activity, at)
    this.#pending = undefined
    return { phase: 'succeeded', result: { run, isOurs: true, before, isSecond: this.#isAmbiguous } }
  }

  #perhapsStarted({ before, at }: Moment): JobState<StartedRun> {
    const run = OwnRun.startedAfter(before.activity, at)
    return { phase: 'succeeded', result: { run, isOurs: undefined, before, isSecond: false } }
  }

  #nothingStarted(): void {
    this.#pending = undefined
    this.#options.onNothingStarted()
  }

  #busy(run: string, progress = ''): JobState<StartedRun> {
    if (this.#options.ifRunning === 'fail') {
      const end = {
        phase: 'failed',
        reason: `another run is in progress (${run})`,
        hint: 'Run the step again when that run is complete; or set `if-running: wait` to wait for it, or `join` to take it for this one.',
      } as const
      return this.#lost ? { ...end, phase: 'unknown' } : end
    }
    const detail = `waiting for another run to end (${run})`
    return { phase: 'running', detail, ...(progress !== '' && { progress }) }
  }

  /** Looks for the run that a request without a response has started. */
  async #find(moment: Moment, signal: AbortSignal | undefined): Promise<true | undefined> {
    const { relationships, id, clock } = this.#options
    this.#lost ??= moment
    const look = async () => {
      const now = await relationships.get(id, signal)
      return hasBegunSince(moment, now) && !isPerhapsScheduled(now) ? (true as const) : undefined
    }
    return pollUntilVisible(look, { clock, signal })
  }

  #graceLeft(relationship: Relationship): number {
    const { presentSince, clock } = this.#options
    return presentSince === undefined ? 0 : graceMs(relationship) - (clock.now() - presentSince)
  }
}

/**
 * Whether a run is shown that has begun since, by the service's own clock: one that had begun before is another client's,
 * and of one whose start is not shown nobody knows.
 */
function hasBegunSince({ before, at }: Moment, { activity }: Relationship): boolean {
  const start = startOf(activity)
  if (start === undefined || at === undefined || start < Math.floor(at / 1000) * 1000) return false
  return OwnRun.startedAfter(before.activity, at).see(activity) === 'the run'
}

function isPerhapsScheduled({ activity, settings }: Relationship): boolean {
  return mayBeScheduled(settings, startOf(activity))
}

function isAboutToBegin({ before, at }: Moment, { activity }: Relationship): boolean {
  return OwnRun.startedAfter(before.activity, at).isAbout(activity) && !isRunning(activity)
}

function joined(run: OwnRun, before: Relationship): JobState<StartedRun> {
  return { phase: 'succeeded', result: { run, isOurs: false, before, isSecond: false } }
}

/** A 409 says so by its status; a 400 only in the words that the service has for it: others speak of running, too. */
function isRunningAlready(error: unknown): boolean {
  if (!(error instanceof HttpError)) return false
  return error.status === 409 || (error.status === 400 && /^A sync action is running\b/i.test(error.detail ?? ''))
}
