import { isObject } from '../core/fields.ts'
import { sanitize } from '../core/sanitize.ts'
import { eventTime } from './instant.ts'
import type { Activity, Relationship } from './schemas.ts'

const OVER = ['DONE', 'FAILED', 'ABORTED']

/** The activity's status in capitals; empty for a relationship that never ran. */
export function statusOf({ status }: Activity): string {
  return (status ?? '').toUpperCase()
}

export function isOver(activity: Activity): boolean {
  return OVER.includes(statusOf(activity))
}

/** Whether a run is in progress for certain; a `PENDING` one may wait for ever. */
export function isRunning(activity: Activity): boolean {
  return statusOf(activity) === 'RUNNING'
}

/** When the run began, in milliseconds since 1970. */
export function startOf({ startTime }: Activity): number | undefined {
  return eventTime(startTime)
}

/** When the run ended, in milliseconds since 1970. */
export function endOf({ endTime }: Activity): number | undefined {
  return eventTime(endTime)
}

/** Whether the relationship copies all the time, so that its runs may never end. */
export function isContinuous({ settings }: Pick<Relationship, 'settings'>): boolean {
  const setting = settings['continuousSync']
  if (isObject(setting)) {
    const { enabled = true, active = true } = setting
    return enabled === true && active === true
  }
  return setting === true || setting === 'true'
}

/** `45 %, 3 of 8 files, 1,000 of 2,500 bytes`, as far as it is known. */
export function progressOf(activity: Activity): string {
  const { progress, filesCopied, filesMarkedForCopy, bytesCopied, bytesMarkedForCopy } = activity
  return [
    progress === undefined ? undefined : `${Math.round(progress)} %`,
    share(filesCopied, filesMarkedForCopy, 'files'),
    share(bytesCopied, bytesMarkedForCopy, 'bytes'),
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}

function share(done: number | undefined, all: number | undefined, unit: string): string | undefined {
  if (done === undefined) return undefined
  const of = all === undefined ? '' : ` of ${all.toLocaleString('en')}`
  return `${done.toLocaleString('en')}${of} ${unit}`
}

/** How an activity is told: `RUNNING, began at 2026-03-01T00:00:00Z`. */
export function shownRun(activity: Activity): string {
  const { startTime } = activity
  const status = sanitize(statusOf(activity) || 'no status', 60)
  return startTime === undefined ? status : `${status}, began at ${sanitize(startTime, 40)}`
}
