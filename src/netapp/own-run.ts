import { endOf, isOver, isRunning, startOf, statusOf } from './activity.ts'
import type { Activity } from './schemas.ts'

/** What the relationship's activity shows: the run, something else so far, or a later run in its place. */
export type Sighting = 'the run' | 'not the run' | 'a later run'

/** Times of one run may be told with and without their milliseconds. */
const SAME_MS = 1000
/** How far the service's own clocks may differ. */
const CLOCKS_MS = 5000

/**
 * One run of a relationship, told from others by its start: a response to a sync has no id of the run, and right after it
 * the activity may still be that of the run before. A relationship may have a schedule and other clients, so a run that is
 * `DONE` is not ours for that reason. A time that appears or disappears proves nothing by itself.
 */
export class OwnRun {
  readonly #before: Activity
  readonly #acceptedAt: number | undefined
  #start: number | undefined
  #last: Activity | undefined

  private constructor(before: Activity, acceptedAt: number | undefined) {
    this.#before = before
    this.#acceptedAt = acceptedAt
  }

  /**
   * The run that a request has started. `before` was read directly before the request; `acceptedAt` is the service's time
   * at the request, in milliseconds since 1970, rather too early than too late.
   */
  static startedAfter(before: Activity, acceptedAt: number | undefined): OwnRun {
    return new OwnRun(before, acceptedAt)
  }

  /** The run that is in progress in `activity`. */
  static inProgress(activity: Activity): OwnRun {
    const run = new OwnRun({ ...activity, startTime: undefined }, undefined)
    run.#keep(activity)
    return run
  }

  /** Whether `now` shows this run. */
  see(now: Activity): Sighting {
    const sighting = this.#last ? this.#seeAgain(now, this.#last) : this.#seeFirst(now)
    if (sighting === 'the run') this.#keep(now)
    return sighting
  }

  /** Whether `now` shows that something has begun since, although it does not show when: it is in progress, or about to. */
  isAbout(now: Activity): boolean {
    const status = statusOf(now)
    return status !== '' && !isOver(now) && status !== statusOf(this.#before)
  }

  #keep(activity: Activity): void {
    this.#last = activity
    this.#start = startOf(activity) ?? this.#start
  }

  #seeFirst(now: Activity): Sighting {
    const [start, before] = [startOf(now), startOf(this.#before)]
    const isNew =
      start !== undefined && before !== undefined
        ? isLater(this.#before, now) && !this.#endedBeforeAcceptance(now)
        : this.#isNewWithoutStart(now, start, before)
    return isNew ? 'the run' : 'not the run'
  }

  /** For a relationship that never ran before, or a service that tells no times. */
  #isNewWithoutStart(now: Activity, start: number | undefined, before: number | undefined): boolean {
    if (start === undefined) return before === undefined && isRunning(now) && !isRunning(this.#before)
    if (isRunning(now) && !isRunning(this.#before)) return true
    return this.#acceptedAt !== undefined && start >= this.#acceptedAt - CLOCKS_MS
  }

  #seeAgain(now: Activity, last: Activity): Sighting {
    const start = startOf(now)
    if (start === undefined) return this.#start === undefined || !isOver(now) ? 'the run' : 'not the run'
    if (this.#start === undefined || Math.abs(start - this.#start) < SAME_MS) return 'the run'
    if (start < this.#start) return 'not the run'
    // What was only pending may begin later than it was asked for.
    return statusOf(last) === 'PENDING' ? 'the run' : 'a later run'
  }

  /** The service accepts no request while a run is in progress: what had ended by then is another one. */
  #endedBeforeAcceptance(now: Activity): boolean {
    const end = endOf(now)
    return isOver(now) && end !== undefined && this.#acceptedAt !== undefined && end + SAME_MS < this.#acceptedAt
  }
}

/** Whether `now` is of a later run than `before`: it began later, or in the same second and ended later. */
function isLater(before: Activity, now: Activity): boolean {
  const [from, to] = [startOf(before), startOf(now)]
  if (from === undefined || to === undefined || to < from) return false
  if (to > from) return true
  const [oldEnd, newEnd] = [endOf(before), endOf(now)]
  return oldEnd !== undefined && newEnd !== undefined && newEnd > oldEnd
}
