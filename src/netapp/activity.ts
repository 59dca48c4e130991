import { isObject } from '../core/fields.ts'
import { sanitize } from '../core/sanitize.ts'
import type { Activity, CommonError, Relationship } from './schemas.ts'

const OVER = ['DONE', 'FAILED', 'ABORTED']

/** The activity's status in capitals; empty for a relationship that never ran. */
export function statusOf({ status }: Activity): string {
  return (status ?? '').toUpperCase()
}

export function isOver(activity: Activity): boolean {
  return OVER.includes(statusOf(activity))
}

export function isUnderWay(activity: Activity): boolean {
  return statusOf(activity) === 'RUNNING'
}

/** Whether `now` is of another run than `before`, by their times of start, however each is spelled. */
export function isOtherRun(before: Activity, now: Activity): boolean {
  if (before.startTime === undefined || now.startTime === undefined) return before.startTime !== now.startTime
  const times = [Date.parse(before.startTime), Date.parse(now.startTime)]
  return times.some(Number.isNaN) ? before.startTime !== now.startTime : times[0] !== times[1]
}

/** Whether the relationship copies all the time, so that its runs may never end. */
export function isContinuous({ settings }: Relationship): boolean {
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

/** How often something failed in the run: files and folders not copied, not scanned or not removed. */
export function failureCount(activity: Activity): number {
  const { filesFailed = 0, filesRemovedFailed = 0, dirsFailed = 0, dirsFailedToScan = 0 } = activity
  return filesFailed + filesRemovedFailed + dirsFailed + dirsFailedToScan
}

/** What the run itself says about its failures, the most common ones first; empty when it says nothing. */
export function failureWords(activity: Activity): string {
  const { failureMessage, topFiveMostCommonRelationshipErrors: common = [], errors = [] } = activity
  const counted = common.toSorted((a, b) => (b.counter ?? 0) - (a.counter ?? 0)).map(commonError)
  const ofBrokers = errors.flatMap(({ dataBrokerId, reason }) => {
    if (reason === undefined) return []
    const by = dataBrokerId === undefined ? '' : ` (data broker ${sanitize(dataBrokerId, 60)})`
    return [`${sanitize(reason, 200)}${by}`]
  })
  const message = failureMessage === undefined ? [] : [sanitize(failureMessage)]
  return [...message, ...counted, ...ofBrokers].slice(0, 8).join('; ')
}

function commonError({ step, errorCode, counter, description }: CommonError): string {
  const what = [step, errorCode].filter((word) => word !== undefined).map((word) => sanitize(word, 60))
  const times = counter === undefined ? '' : `${counter}× `
  return `${times}${what.join(' ')}${description === undefined ? '' : `: ${sanitize(description, 200)}`}`
}
