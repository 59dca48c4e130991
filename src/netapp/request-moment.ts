import { isRunning, startOf } from './activity.ts'
import { OwnRun } from './own-run.ts'
import type { Relationship } from './schemas.ts'
import { mayBeScheduled } from './settings.ts'

/** What there was right before a request to start a run: it decides which run the request may have started. */
export class RequestMoment {
  readonly before: Relationship
  /** The service's time then, in milliseconds since 1970; undefined where it did not say it. */
  readonly at: number | undefined

  constructor(before: Relationship, at: number | undefined) {
    this.before = before
    this.at = at
  }

  /**
   * Whether a run is shown that has begun since, by the service's own clock: one that had begun before is another
   * client's, and of one whose start is not shown nobody knows.
   */
  hasBegunSince(now: Relationship): boolean {
    const start = startOf(now.activity)
    if (start === undefined || this.at === undefined || start < Math.floor(this.at / 1000) * 1000) return false
    return this.isNew(now)
  }

  /** Whether another run is shown than then, whenever it began. */
  isNew(now: Relationship): boolean {
    return OwnRun.startedAfter(this.before, this.at).see(now, undefined) !== 'not the run'
  }

  /** Whether the schedule may have started the run that is shown. */
  mayBeScheduled({ activity, settings }: Relationship): boolean {
    return mayBeScheduled(startOf(activity), { before: this.before.settings, now: settings })
  }

  /** Whether something is in progress or about to be that was not then, although it does not show when it began. */
  isAbout({ activity }: Relationship): boolean {
    return OwnRun.startedAfter(this.before, this.at).isAbout(activity)
  }

  isAboutToBegin(now: Relationship): boolean {
    return this.isAbout(now) && !isRunning(now.activity)
  }
}
