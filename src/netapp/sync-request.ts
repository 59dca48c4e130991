import type { Clock } from '../core/clock.ts'
import { type ActionError, toActionError } from '../core/errors.ts'
import { pollUntilVisible } from '../core/poll-until-visible.ts'
import { sanitize } from '../core/sanitize.ts'
import { backoff } from '../http/backoff.ts'
import { HttpError } from '../http/errors.ts'
import { isTransient, wasNotProcessed } from '../http/retry.ts'
import { failedBy, type Job, type JobState, unknownBy } from '../jobs/job.ts'
import { isRunning, progressOf, shownRun } from './activity.ts'
import { graceMs } from './grace-period.ts'
import { OwnRun } from './own-run.ts'
import type { Relationships } from './relationships.ts'
import { RequestMoment } from './request-moment.ts'
import type { Relationship } from './schemas.ts'

/** What came of the request: a run, and whether this client started it. */
export interface StartedRun {
  readonly run: OwnRun
  /** Undefined where the response to a request was lost, and this run may be that request's, or another client's. */
  readonly isOurs: boolean | undefined
  /** The relationship as it was read last, and whether it shows the run. */
  readonly relationship: Relationship
  readonly isShown: boolean
  /** Whether it may have begun before the request, so that it may leave out what was to be copied. */
  readonly mayBeEarlier: boolean
  /** Whether a request before it may have started another run, which then may have copied what was to be copied. */
  readonly isSecond: boolean
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
  #lost: RequestMoment | undefined
  #pending: RequestMoment | undefined

  constructor(options: SyncRequestOptions) {
    const id = sanitize(options.id, 60)
    this.title = `start of a sync of relationship ${id}`
    this.lookup = `the relationship ${sanitize(options.id, 100)} in the NetApp Console`
    this.#options = options
  }

  /** Right before the request that may have started a run, and of which no response has come. */
  get pending(): RequestMoment | undefined {
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
    const moment = new RequestMoment(now, relationships.serviceTime)
    const hasBegun = this.#lost?.hasBegunSince(now) === true
    // The end of one that may be the schedule's is waited for, and a run started that certainly is ours.
    if (hasBegun && this.#lost?.mayBeScheduled(now) === false) return this.#perhapsStarted(now)
    if (!hasBegun && this.#lost?.isAboutToBegin(now)) return { phase: 'running', detail: 'a run is about to begin' }
    if (isRunning(now.activity)) {
      if (ifRunning === 'join')
        return this.#joined(now, OwnRun.shownIn(now), { isShown: true, mayBeEarlier: !hasBegun })
      return this.#busy(shownRun(now.activity), progressOf(now.activity))
    }
    const waitMs = this.#graceLeft(now)
    if (waitMs > 0) {
      await clock.sleep(waitMs, signal)
      return await this.poll(signal)
    }
    return await this.#request(moment, signal)
  }

  async #request(moment: RequestMoment, signal: AbortSignal | undefined): Promise<JobState<StartedRun>> {
    const { relationships, id, onRequest } = this.#options
    onRequest()
    this.#pending = moment
    let found: Relationship | undefined
    const find = async () => {
      found = await this.#find(moment, signal)
      return found && (true as const)
    }
    try {
      await relationships.sync(id, find, signal)
      return found ? this.#perhapsStarted(found) : this.#started(moment.before)
    } catch (error) {
      signal?.throwIfAborted()
      const failure = toActionError(error)
      if (wasNotProcessed(failure) && !this.#lost) this.#nothingStarted()
      return isRunningAlready(failure) ? this.#refused(moment.before) : this.#afterFailure(failure, signal)
    }
  }

  /** The service refused, since a run is in progress that the relationship does not show yet. */
  #refused(before: Relationship): JobState<StartedRun> {
    if (this.#options.ifRunning !== 'join') return this.#busy('not shown yet')
    const run = OwnRun.startedAfter(before, undefined)
    return this.#joined(before, run, { isShown: false, mayBeEarlier: true })
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

  #started(before: Relationship): JobState<StartedRun> {
    const run = OwnRun.startedAfter(before, this.#options.relationships.serviceTime)
    this.#pending = undefined
    return this.#found({ run, isOurs: true, relationship: before, isShown: false, mayBeEarlier: false })
  }

  /** A run that has begun since the request whose response was lost, and is not the schedule's. */
  #perhapsStarted(now: Relationship): JobState<StartedRun> {
    const run = OwnRun.shownIn(now)
    return this.#found({ run, isOurs: undefined, relationship: now, isShown: true, mayBeEarlier: false })
  }

  /** A run that is in progress, and may well be that of a request whose response was lost. */
  #joined(
    relationship: Relationship,
    run: OwnRun,
    shown: Pick<StartedRun, 'isShown' | 'mayBeEarlier'>,
  ): JobState<StartedRun> {
    return this.#found({ run, isOurs: this.isLost ? undefined : false, relationship, ...shown })
  }

  #found(run: Omit<StartedRun, 'isSecond'>): JobState<StartedRun> {
    return { phase: 'succeeded', result: { ...run, isSecond: this.isLost } }
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
  async #find(moment: RequestMoment, signal: AbortSignal | undefined): Promise<Relationship | undefined> {
    const { relationships, id, clock } = this.#options
    this.#lost ??= moment
    const look = async () => {
      const now = await relationships.get(id, signal)
      return moment.hasBegunSince(now) && !moment.mayBeScheduled(now) ? now : undefined
    }
    return pollUntilVisible(look, { clock, signal })
  }

  #graceLeft(relationship: Relationship): number {
    const { presentSince, clock } = this.#options
    return presentSince === undefined ? 0 : graceMs(relationship) - (clock.now() - presentSince)
  }
}

/** A 409 says so by its status; a 400 only in the words that the service has for it: others speak of running, too. */
function isRunningAlready(error: unknown): boolean {
  if (!(error instanceof HttpError)) return false
  return error.status === 409 || (error.status === 400 && /^A sync action is running\b/i.test(error.detail ?? ''))
}
