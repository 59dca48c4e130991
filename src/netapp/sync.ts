import type { Clock } from '../core/clock.ts'
import { duration } from '../core/duration.ts'
import { sanitize } from '../core/sanitize.ts'
import { orAbsent } from '../http/absent.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import type { Job, JobState } from '../jobs/job.ts'
import { endOf, isOver, progressOf, shownRun, startOf, statusOf } from './activity.ts'
import type { OwnRun } from './own-run.ts'
import type { Relationships } from './relationships.ts'
import { problemsOf } from './run-problems.ts'
import type { Activity, Relationship } from './schemas.ts'
import { syncTimeoutMs } from './settings.ts'

export interface SyncOptions {
  readonly relationships: Relationships
  /** The relationship's id. */
  readonly id: string
  readonly run: OwnRun
  /** Whether what the run has left undone makes it a failure. */
  readonly failOnFileErrors: boolean
  /** Fewer copied files are a failure. */
  readonly minFilesCopied: number
  /** Whether a run may have come before it that was started for the same purpose, and has copied the files. */
  readonly isSecond?: boolean
  /** Given where a cancelled step is to end the run. */
  readonly abort?: (() => Promise<string | undefined>) | undefined
  readonly clock: Clock
}

/**
 * A run of a relationship (`GET /api/relationships-v2/{id}`). It is complete when the relationship shows **this** run with
 * a status that says so; `DONE` alone is not success.
 */
export class SyncJob implements Job<Relationship> {
  readonly title: string
  readonly lookup: string
  readonly abort: (() => Promise<string | undefined>) | undefined
  readonly #options: SyncOptions
  /** The relationship as it showed the run for the last time; undefined until then. */
  last: Relationship | undefined
  readonly #missing: Debouncer

  constructor(options: SyncOptions) {
    const { id, abort, clock } = options
    this.title = `sync of relationship ${sanitize(id, 60)}`
    this.lookup = `the relationship ${sanitize(id, 100)} in the NetApp Console`
    this.abort = abort
    this.#options = options
    this.#missing = new Debouncer(clock)
  }

  async poll(signal?: AbortSignal): Promise<JobState<Relationship>> {
    const { relationships, id, run } = this.#options
    const now = await orAbsent(relationships.get(id, signal))
    if (!now) return this.#gone()
    this.#missing.reset()
    switch (run.see(now, relationships.serviceTime)) {
      case 'not the run':
        return { phase: 'running', detail: this.last ? 'not shown any more' : 'accepted' }
      case 'a later run':
        return this.#replaced(now.activity)
      case 'the run':
        this.last = now
        return isOver(now.activity) ? this.#ended(now) : running(now.activity)
    }
  }

  #ended(now: Relationship): JobState<Relationship> {
    const { failOnFileErrors, minFilesCopied } = this.#options
    const { activity } = now
    const status = statusOf(activity)
    const problems = problemsOf(activity)
    if (status === 'ABORTED') return aborted(now, problems)
    if (status === 'FAILED') {
      return { phase: 'failed', reason: problems.join('; ') || 'its status is FAILED, without a reason' }
    }
    if (failOnFileErrors && problems.length > 0) {
      return {
        phase: 'failed',
        reason: `it is DONE, but ${problems.join('; ')}`,
        hint: "Check the relationship's errors, then run the step again; with `fail-on-file-errors: false` this is a warning.",
      }
    }
    if (isTooFew(activity, minFilesCopied)) return tooFew(activity, this.#options)
    return { phase: 'succeeded', result: now, detail: [status, progressOf(activity)].filter(Boolean).join(', ') }
  }

  #replaced(later: Activity): JobState<Relationship> {
    const seen = this.last ? shownRun(this.last.activity) : 'never shown'
    return {
      phase: 'unknown',
      reason: `a later run (${shownRun(later)}) took its place before its end was seen (last: ${seen})`,
      hint: 'Run the step again. If the relationship has a schedule, make it rarer, or lower `poll-interval-seconds`.',
    }
  }

  #gone(): JobState<Relationship> {
    if (!this.#missing.observe()) return { phase: 'running', detail: 'the relationship is not found' }
    return {
      phase: 'unknown',
      reason: 'the relationship does not exist any more',
      hint: 'Someone has deleted it while it was running.',
    }
  }
}

function running(activity: Activity): JobState<never> {
  const progress = progressOf(activity)
  const detail = sanitize(statusOf(activity) || 'accepted', 60)
  return { phase: 'running', detail, ...(progress !== '' && { progress }) }
}

/** The service itself aborts a run that takes longer than the relationship's "Sync Timeout". */
function aborted({ activity, settings }: Relationship, problems: readonly string[]): JobState<never> {
  const words = problems.length === 0 ? '' : `: ${problems.join('; ')}`
  const limitMs = syncTimeoutMs(settings)
  const tookMs = lengthOf(activity)
  if (limitMs === undefined) {
    return { phase: 'failed', reason: `the run was aborted${words}`, hint: 'Run the step again.' }
  }
  if (tookMs === undefined || tookMs < limitMs) {
    const limit = `The relationship's Sync Timeout (scheduleAbort) is ${duration(limitMs)}`
    return { phase: 'failed', reason: `the run was aborted${words}`, hint: `${limit}. Run the step again.` }
  }
  return {
    phase: 'failed',
    reason: `the service aborted the run after ${duration(tookMs)}, by the relationship's Sync Timeout (scheduleAbort) of ${duration(limitMs)}${words}`,
    hint: 'Run the step again: what was copied stays. If the run needs longer, raise the Sync Timeout.',
  }
}

function lengthOf(activity: Activity): number | undefined {
  const [start, end] = [startOf(activity), endOf(activity)]
  return activity.executionTime ?? (start === undefined || end === undefined ? undefined : end - start)
}

function isTooFew({ filesCopied }: Activity, least: number): boolean {
  return least > 0 && (filesCopied ?? 0) < least
}

function tooFew({ filesCopied }: Activity, { minFilesCopied, isSecond }: SyncOptions): JobState<never> {
  const files = `${minFilesCopied} file${minFilesCopied === 1 ? '' : 's'} of \`min-files-copied\``
  if (filesCopied === undefined) {
    return { phase: 'unknown', reason: `it is DONE, but does not tell whether it copied the ${files}` }
  }
  if (isSecond) {
    return {
      phase: 'unknown',
      reason: `it is DONE, but copied ${filesCopied} files, fewer than the ${files}: the run before it may have copied them`,
      hint: 'Check the runs of the relationship, and that the file is where it copies to.',
    }
  }
  return {
    phase: 'failed',
    reason: `it is DONE, but copied ${filesCopied} files, fewer than the ${files}`,
    hint: 'Check that the file is where the relationship copies from, older than its grace period when the run begins, and not excluded by its settings.',
  }
}
