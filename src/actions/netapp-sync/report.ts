import { sanitize } from '../../core/sanitize.ts'
import { statusOf } from '../../netapp/activity.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import type { SyncStep } from './action.ts'

/** Sets the outputs that tell of the run; what the service does not tell stays empty. */
export function setRunOutputs(step: SyncStep, relationship: Relationship): void {
  const { activity } = relationship
  step.output('status', statusOf(activity))
  step.output('files-copied', activity.filesCopied)
  step.output('files-failed', activity.filesFailed)
  step.output('bytes-copied', activity.bytesCopied)
  step.outputJson('json', relationship)
}

/** Writes the facts into the summary; `took` is given at the run's end. */
export function report(step: SyncStep, relationship: Relationship, took?: string): void {
  const { id, activity } = relationship
  step.outputJson('json', relationship)
  const count = (number = 0) => (took === undefined ? undefined : number.toLocaleString('en'))
  step.summary.facts([
    ['Relationship', sanitize(id)],
    ['Status', took && sanitize(statusOf(activity), 60)],
    ['Files copied', count(activity.filesCopied)],
    ['Files failed', count(activity.filesFailed)],
    ['Bytes copied', count(activity.bytesCopied)],
    ['Took', took],
  ])
}
