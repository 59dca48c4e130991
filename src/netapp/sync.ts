import type { Clock } from '../core/clock.ts'
import { pollUntilVisible } from '../core/poll-until-visible.ts'
import { sanitize } from '../core/sanitize.ts'
import { HttpError } from '../http/errors.ts'
import { ignoreStatus } from '../http/ignore-status.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import type { Job, JobState } from '../jobs/job.ts'
import { failureCount, failureWords, isOtherRun, isOver, isUnderWay, progressOf, statusOf } from './activity.ts'
import type { Relationships } from './relationships.ts'
import type { Activity, Relationship } from './schemas.ts'

/**
 * Starts a run of the relationship, once. Resolves with whether it is ours: false means that one is running already.
 * @throws HttpError what else the service refuses
 */
export async function startSync(
  relationships: Relationships,
  before: Relationship,
  options: { clock: Clock; signal?: AbortSignal | undefined },
): Promise<boolean> {
  let lost = false
  const find = async () => {
    lost = true
    return (await findRun(relationships, before, options)) && (true as const)
  }
  try {
    return await relationships.sync(before.id, find)
  } catch (error) {
    if (!isRunningAlready(error)) throw error
    // The refusal of a repeated request shows that the first one was taken.
    return lost
  }
}

/** The run that has begun since `before`, if any. */
export function findRun(
  relationships: Relationships,
  before: Relationship,
  options: { clock: Clock; signal?: AbortSignal | undefined },
): Promise<Activity | undefined> {
  return pollUntilVisible(async () => {
    const { activity } = await relationships.get(before.id)
    return hasChanged(before.activity, activity) ? activity : undefined
  }, options)
}

function hasChanged(before: Activity, now: Activity): boolean {
  return isOtherRun(before, now) || (!isOver(now) && statusOf(now) !== statusOf(before))
}

/** Whether both are the end of one and the same run, which a service tells by its times. */
function isSameEnd(before: Activity, now: Activity): boolean {
  if (!isOver(before) || !isOver(now) || now.startTime === undefined) return false
  return !isOtherRun(before, now) && now.endTime === before.endTime
}

function isRunningAlready(error: unknown): boolean {
  return error instanceof HttpError && [400, 409].includes(error.status) && /\brunning\b/i.test(error.message)
}

export interface SyncOptions {
  readonly relationships: Relationships
  /** The relationship as it was right before the run was asked for, or as it was when a run was seen to go on. */
  readonly before: Relationship
  /** Whether files that failed make the run a failure. */
  readonly failOnFileErrors: boolean
  /** Given where a cancelled step is to end the run. */
  readonly abort?: (() => Promise<void>) | undefined
  readonly clock: Clock
}

/**
 * A run of a relationship (`GET /api/relationships-v2/{id}`). It is over when the status says so **and** `startTime` is
 * another than that of the run before, whose `DONE` may still be read right after the 202. `DONE` is not success: files
 * may have failed.
 */
export class SyncJob implements Job<Relationship> {
  readonly title: string
  readonly lookup: string
  readonly abort: (() => Promise<void>) | undefined
  readonly #options: SyncOptions
  /** The relationship as it was last seen. */
  last: Relationship
  #begun: boolean
  #seenUnderWay = false
  readonly #missing: Debouncer

  constructor(options: SyncOptions) {
    const { before, abort, clock } = options
    this.title = `sync of relationship ${sanitize(before.id, 60)}`
    this.lookup = `GET /api/relationships-v2/${sanitize(before.id, 100)}`
    this.abort = abort
    this.#options = options
    this.last = before
    this.#missing = new Debouncer(clock)
    // Whatever ends from now on was not over before.
    this.#begun = before.activity.status !== undefined && !isOver(before.activity)
  }

  async poll(signal?: AbortSignal): Promise<JobState<Relationship>> {
    const { relationships, before } = this.#options
    const now = await ignoreStatus(relationships.get(before.id, signal))
    if (!now) return this.#gone()
    this.#missing.reset()
    const { activity } = now
    this.#begun ||= this.#isOurs(activity)
    // What was over before may still be read once more after the run was seen to have begun.
    if (!this.#begun || isSameEnd(before.activity, activity)) {
      return { phase: 'running', detail: this.#waiting(activity) }
    }
    this.last = now
    return isOver(activity) ? this.#ended(now) : running(activity)
  }

  #isOurs(activity: Activity): boolean {
    const { before } = this.#options
    if (isOtherRun(before.activity, activity)) return true
    this.#seenUnderWay ||= isUnderWay(activity)
    // Two runs may begin in the same second, and a service may tell no times at all.
    const { startTime, endTime } = activity
    return (
      this.#seenUnderWay &&
      (startTime === undefined || (endTime ?? before.activity.endTime) !== before.activity.endTime)
    )
  }

  #waiting(activity: Activity): string {
    return isOver(activity) || activity.status === undefined ? 'accepted' : sanitize(statusOf(activity), 60)
  }

  #ended(now: Relationship): JobState<Relationship> {
    const { activity } = now
    const status = statusOf(activity)
    const words = failureWords(activity)
    if (status === 'ABORTED') {
      return { phase: 'failed', reason: `the run was aborted${words && `: ${words}`}`, hint: 'Run the step again.' }
    }
    if (status === 'FAILED') return { phase: 'failed', reason: words || 'its status is FAILED, without a reason' }
    if (!this.#options.failOnFileErrors || !hasFailures(activity)) {
      return { phase: 'succeeded', result: now, detail: [status, progressOf(activity)].filter(Boolean).join(', ') }
    }
    return {
      phase: 'failed',
      reason: `it is done, but ${failureSummary(activity)}`,
      hint: "Look at the relationship's errors, then run the step again; with `fail-on-file-errors: false` this is a warning.",
    }
  }

  #gone(): JobState<Relationship> {
    if (!this.#missing.observe()) return { phase: 'running', detail: 'the relationship is not found' }
    return {
      phase: 'failed',
      reason: 'the relationship does not exist any more',
      hint: 'Someone has deleted it while it was running.',
    }
  }
}

/** Whether a run that is `DONE` has left something undone. */
export function hasFailures(activity: Activity): boolean {
  const { failureMessage, topFiveMostCommonRelationshipErrors: common = [] } = activity
  return failureCount(activity) > 0 || failureMessage !== undefined || common.length > 0
}

/** What a run that is `DONE` has left undone, and the most common reasons, as the end of a sentence. */
export function failureSummary(activity: Activity): string {
  const { filesFailed = 0 } = activity
  const others = failureCount(activity) - filesFailed
  const counts = [
    filesFailed > 0 && `${filesFailed} file${filesFailed === 1 ? '' : 's'} failed`,
    others > 0 && `${others} folder${others === 1 ? '' : 's'} or removal${others === 1 ? '' : 's'} failed`,
  ].filter(Boolean)
  const words = failureWords(activity)
  return `${counts.join(' and ') || 'with errors'}${words && ` (${words})`}`
}

function running(activity: Activity): JobState<never> {
  const progress = progressOf(activity)
  const detail = sanitize(statusOf(activity) || 'accepted', 60)
  return { phase: 'running', detail, ...(progress !== '' && { progress }) }
}
