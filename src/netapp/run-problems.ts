import { sanitize } from '../core/sanitize.ts'
import type { Activity } from './schemas.ts'

type CommonError = NonNullable<Activity['topFiveMostCommonRelationshipErrors']>[number]

/** Most problems of which a message tells. */
const MOST_TOLD = 10

/**
 * What a run has left undone, in words, each by itself; empty for one that copied all that it had to. `DONE` alone is not
 * success: files may have failed, folders may not have been scanned, and the run may tell of errors.
 */
export function problemsOf(activity: Activity): string[] {
  const { failureMessage } = activity
  const undone = [...failures(activity), ...shortfalls(activity), ...brokerErrors(activity)]
  const message = failureMessage === undefined ? [] : [sanitize(failureMessage)]
  // Errors that a retry has overcome are no problem: all that was marked for copy is copied.
  const common = undone.length > 0 || message.length > 0 || !isAllCopied(activity) ? commonErrors(activity) : []
  return [...message, ...undone, ...common].slice(0, MOST_TOLD)
}

function failures(activity: Activity): string[] {
  const { filesFailed, dirsFailed, bytesFailed, filesRemovedFailed, bytesRemovedFailed, dirsFailedToScan } = activity
  return [
    counted(filesFailed, 'file', 'failed'),
    counted(dirsFailed, 'folder', 'failed'),
    counted(bytesFailed, 'byte', 'failed'),
    counted(filesRemovedFailed, 'file', 'could not be removed'),
    counted(bytesRemovedFailed, 'byte', 'could not be removed'),
    counted(dirsFailedToScan, 'folder', 'could not be scanned'),
  ].flat()
}

/** What was marked for copy, and neither copied nor counted as failed. */
function shortfalls(activity: Activity): string[] {
  const { filesMarkedForCopy, filesCopied, filesFailed } = activity
  const { dirsMarkedForCopy, dirsCopied, dirsFailed } = activity
  const { bytesMarkedForCopy, bytesCopied, bytesFailed } = activity
  return [
    shortfall('files', filesMarkedForCopy, filesCopied, filesFailed),
    shortfall('folders', dirsMarkedForCopy, dirsCopied, dirsFailed),
    shortfall('bytes', bytesMarkedForCopy, bytesCopied, bytesFailed),
  ].flat()
}

function shortfall(units: string, marked = 0, copied: number | undefined, failed = 0): string[] {
  if (copied === undefined || marked <= copied + failed) return []
  return [
    `only ${copied.toLocaleString('en')} of the ${marked.toLocaleString('en')} ${units} marked for copy were copied`,
  ]
}

function isAllCopied({ filesMarkedForCopy, filesCopied }: Activity): boolean {
  return filesMarkedForCopy !== undefined && filesCopied !== undefined && filesCopied >= filesMarkedForCopy
}

function counted(count: number | undefined, unit: string, what: string): string[] {
  if (count === undefined || count <= 0) return []
  return [`${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'} ${what}`]
}

function brokerErrors({ errors = [] }: Activity): string[] {
  return errors.map(({ dataBrokerId, reason }) => {
    const by = dataBrokerId === undefined ? 'a data broker' : `data broker ${sanitize(dataBrokerId, 60)}`
    return `${by} reports: ${sanitize(reason ?? 'an error', 200)}`
  })
}

/** The most common errors, the most common one first. */
function commonErrors({ topFiveMostCommonRelationshipErrors: common = [] }: Activity): string[] {
  return common.toSorted((a, b) => (b.counter ?? 0) - (a.counter ?? 0)).map(shownError)
}

function shownError({ step, errorCode, counter, description }: CommonError): string {
  const code = [step, errorCode].filter((word) => word !== undefined).map((word) => sanitize(word, 60))
  const what = [code.join(' '), description === undefined ? '' : sanitize(description, 200)].filter(Boolean)
  return `${counter === undefined ? '' : `${counter}× `}${what.join(': ') || 'an error'}`
}
