import { endOf, isOver, isRunning, startOf, statusOf } from './activity.ts'
import type { Activity, Relationship } from './schemas.ts'
import { mayBeScheduled } from './settings.ts'

/** What is looked at of a relationship. */
type Shown = Pick<Relationship, 'activity' | 'settings'>

/** What the relationship's activity shows: the run, something else so far, or a later run in its place. */
export type Sighting = 'the run' | 'not the run' | 'a later run'

/** Times of one run may be told with and without their milliseconds. */
const SAME_MS = 1000
/** How far the service's own clocks may differ. */
const CLOCKS_MS = 5000
/** How long after it was accepted, or was seen waiting, a run begins at the latest, where a later one may be the schedule's. */
const LATEST_MS = 60_000

/**
 * One run of a relationship, told from others by its start: a response to a sync has no id of the run, and right after it
 * the activity may still be that of the run before. A relationship may have a schedule and other clients, so a run that is
 * `DONE` is not ours for that reason. A time that appears or disappears proves nothing by itself. Looks may fail for long,
 * so that the first run that is seen may be one that came after ours.
 */
export class OwnRun {
  readonly #before: Activity
  readonly #settings: Shown['settings']
  readonly #acceptedAt: number | undefined
  /** The service's time when it was accepted, or seen later without the start that counts; undefined if nobody knows. */
  #waitingAt: number | undefined
  #start: number | undefined
  #last: Activity | undefined

  private constructor({ activity, settings }: Shown, acceptedAt: number | undefined) {
    this.#before = activity
    this.#settings = settings
    this.#acceptedAt = acceptedAt
    this.#waitingAt = acceptedAt
  }

  /**
   * The run that a request has started. `before` was read directly before the request; `acceptedAt` is the service's time
   * at the request, in milliseconds since 1970, rather too early than too late.
   */
  static startedAfter(before: Shown, acceptedAt: number | undefined): OwnRun {
    return new OwnRun(before, acceptedAt)
  }

  /** The run that is shown. */
  static shownIn({ activity, settings }: Shown): OwnRun {
    const run = new OwnRun({ activity: { ...activity, startTime: undefined }, settings }, undefined)
    run.#keep(activity)
    return run
  }

  /** Whether `now` shows this run; `at` is the service's time then. */
  see(now: Shown, at: number | undefined): Sighting {
    const { activity } = now
    const sighting = this.#last ? this.#seeAgain(now, this.#last) : this.#seeFirst(now)
    if (sighting === 'the run') this.#keep(activity)
    const isAnnounced = isWaiting(activity) || (isRunning(activity) && startOf(activity) === undefined)
    if (sighting !== 'a later run' && isAnnounced && (this.#last || this.isAbout(activity))) this.#waitingAt = at
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

  #seeFirst({ activity, settings }: Shown): Sighting {
    const [start, before] = [startOf(activity), startOf(this.#before)]
    const isNew =
      start !== undefined && before !== undefined
        ? isLater(this.#before, activity) && !this.#endedBeforeAcceptance(activity)
        : this.#isNewWithoutStart(activity, start, before)
    if (!isNew) return 'not the run'
    return this.#isTooLate(start, settings) ? 'a later run' : 'the run'
  }

  /** For a relationship that never ran before, or a service that tells no times. */
  #isNewWithoutStart(now: Activity, start: number | undefined, before: number | undefined): boolean {
    if (start === undefined) return before === undefined && isRunning(now) && !isRunning(this.#before)
    if (isRunning(now) && !isRunning(this.#before)) return true
    return this.#acceptedAt !== undefined && start >= this.#acceptedAt - CLOCKS_MS
  }

  #seeAgain({ activity, settings }: Shown, last: Activity): Sighting {
    const start = startOf(activity)
    if (start === undefined) return this.#start === undefined || !isOver(activity) ? 'the run' : 'not the run'
    if (this.#start !== undefined && Math.abs(start - this.#start) < SAME_MS) return 'the run'
    if (this.#start !== undefined && start < this.#start) return 'not the run'
    // What was only pending may begin later than it was asked for.
    if (this.#start !== undefined && !isWaiting(last)) return 'a later run'
    return this.#isTooLate(start, settings) ? 'a later run' : 'the run'
  }

  /** Whether the run that began then may be the schedule's next one, ours being over without having been seen. */
  #isTooLate(start: number | undefined, now: Shown['settings']): boolean {
    if (start === undefined || this.#waitingAt === undefined || start <= this.#waitingAt + LATEST_MS) return false
    return mayBeScheduled(start, { before: this.#settings, now })
  }

  /** The service accepts no request while a run is in progress: what had ended by then is another one. */
  #endedBeforeAcceptance(now: Activity): boolean {
    const end = endOf(now)
    return isOver(now) && end !== undefined && this.#acceptedAt !== undefined && end + SAME_MS < this.#acceptedAt
  }
}

/** Whether a run is announced that has not begun. */
function isWaiting(activity: Activity): boolean {
  return statusOf(activity) !== '' && !isOver(activity) && !isRunning(activity)
}

/** Whether `now` is of a later run than `before`: it began later, or in the same second and ended later. */
function isLater(before: Activity, now: Activity): boolean {
  const [from, to] = [startOf(before), startOf(now)]
  if (from === undefined || to === undefined || to < from) return false
  if (to > from) return true
  const [oldEnd, newEnd] = [endOf(before), endOf(now)]
  return oldEnd !== undefined && newEnd !== undefined && newEnd > oldEnd
}
