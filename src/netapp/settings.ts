import { isObject } from '../core/fields.ts'
import { eventTime } from './instant.ts'
import type { Relationship } from './schemas.ts'

type Settings = Relationship['settings']

/** How long a run may take until the service aborts it ("Sync Timeout"), in milliseconds; undefined without a limit. */
export function syncTimeoutMs(settings: Settings): number | undefined {
  const limit = settings['scheduleAbort']
  if (!isObject(limit) || limit['isEnabled'] !== true) return undefined
  const [days, hours, minutes] = ['abortInDays', 'abortInHours', 'abortInMinutes'].map((name) =>
    Number(limit[name] ?? 0),
  )
  const all = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000
  return all > 0 ? all : undefined
}

/** How much later than it is due a run of the schedule may begin, or earlier by the service's own clocks. */
const SCHEDULE_MS = 60_000

/**
 * Whether a run that began at `start` may be the schedule's own. `before` was read before the run was looked for, `now`
 * together with it: each run of the schedule moves `nextTime` on, and the schedule may have been changed in between. Both
 * have to exclude it.
 */
export function mayBeScheduled(
  start: number | undefined,
  { before, now }: { before: Settings; now: Settings },
): boolean {
  return [before, now].some((settings) => isPossible(settings, start))
}

/** The schedule is not known to be off, and its next run not known to be due only later. */
function isPossible({ schedule }: Settings, start: number | undefined): boolean {
  // The document does not promise settings: without them nobody knows whether there is a schedule.
  if (!isObject(schedule)) return true
  if (isOff(schedule['isEnabled'])) return false
  const next = eventTime(timeIn(schedule['nextTime']))
  return next === undefined || start === undefined || next <= start + SCHEDULE_MS
}

function timeIn(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

/** What a run deletes besides copying, in words; empty where it deletes nothing. */
export function deletionsIn(settings: Settings): string[] {
  return [
    ...(isOn(settings['deleteOnSource']) ? ['files at the source that it has copied (deleteOnSource)'] : []),
    ...(isOn(settings['deleteOnTarget']) ? ['files at the target that the source does not have (deleteOnTarget)'] : []),
  ]
}

function isOn(value: unknown): boolean {
  return value === true || value === 'true'
}

function isOff(value: unknown): boolean {
  return value === false || value === 'false'
}
