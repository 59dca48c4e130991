import type { Clock } from '../core/clock.ts'
import { pollUntilVisible } from '../core/poll-until-visible.ts'
import { isRefusal } from '../http/retry.ts'
import { isOver, statusOf } from './activity.ts'
import type { OwnRun } from './own-run.ts'
import type { Relationships } from './relationships.ts'
import type { RequestMoment } from './request-moment.ts'
import type { Relationship } from './schemas.ts'

/** What came of an attempt to abort a run. */
export type Abortion = 'aborted' | 'complete' | 'not shown' | 'replaced' | 'not certain'

/** What the relationship shows of the run; undefined while it does not show it. */
type Judgement = 'in progress' | 'complete' | 'replaced' | 'not certain' | undefined

export interface AbortOptions {
  readonly relationships: Relationships
  readonly id: string
  readonly clock: Clock
}

/** Aborts the run that the service has accepted, and no other: only while the relationship shows it. */
export function abortRun(run: OwnRun, options: AbortOptions): Promise<Abortion> {
  return abortWhere((now) => {
    const sighting = run.see(now, options.relationships.serviceTime)
    if (sighting === 'not the run' && !run.isAbout(now.activity)) return undefined
    if (sighting === 'a later run') return 'replaced'
    return isOver(now.activity) ? 'complete' : 'in progress'
  }, options)
}

/**
 * Aborts the run of a request whose response has not come: only one that has begun since, and not by the schedule. Any other
 * that is in progress may be another client's.
 */
export function abortUnconfirmed(moment: RequestMoment, options: AbortOptions): Promise<Abortion> {
  return abortWhere((now) => {
    if (!moment.isNew(now) && !moment.isAbout(now)) return undefined
    if (isOver(now.activity)) return 'complete'
    return moment.hasBegunSince(now) && !moment.mayBeScheduled(now) ? 'in progress' : 'not certain'
  }, options)
}

async function abortWhere(
  judge: (now: Relationship) => Judgement,
  { relationships, id, clock }: AbortOptions,
): Promise<Abortion> {
  const judgement = await pollUntilVisible(async () => judge(await relationships.get(id)), { clock })
  if (judgement !== 'in progress') return judgement ?? 'not shown'
  try {
    await relationships.abort(id)
    return 'aborted'
  } catch (error) {
    if (!isRefusal(error)) throw error
    // It may have ended since it was looked at, or by this request, when its first response was lost.
    const { activity } = await relationships.get(id)
    if (!isOver(activity)) throw error
    return statusOf(activity) === 'ABORTED' ? 'aborted' : 'complete'
  }
}
