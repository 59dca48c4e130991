import { duration, seconds } from '../../core/duration.ts'
import { ActionError, CancelledError } from '../../core/errors.ts'
import { notFound } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import { ignoreStatus } from '../../http/ignore-status.ts'
import { JobFailedError } from '../../jobs/wait.ts'
import { isContinuous, isOver, isUnderWay, statusOf } from '../../netapp/activity.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import { failureSummary, findRun, hasFailures, SyncJob, startSync } from '../../netapp/sync.ts'
import { connectNetApp } from '../shared/netapp-client.ts'
import { detach, waitFor } from '../shared/wait-for.ts'
import type { SyncStep } from './action.ts'

/** Starts a run of the relationship, or joins the one that is under way, and waits for its end. */
export async function main(step: SyncStep): Promise<void> {
  const client = await connectNetApp(step)
  const before = await findRelationship(client, step.inputs.relationship)
  refuseContinuous(step, before)
  const start = step.clock.now()
  const ours = isUnderWay(before.activity) ? false : await begin(step, client, before)
  if (!ours) joinOrFail(step, before)
  const job = jobFor(step, client, before, ours)
  step.output('status', isOver(before.activity) ? 'PENDING' : statusOf(before.activity) || 'PENDING')
  if (!step.inputs.wait) {
    detach(step, job)
    return report(step, before, { heading: ours ? 'Sync started' : 'Sync is running already' })
  }
  try {
    const done = await waitFor(step, job)
    step.setState(`The ${job.title} is done.`)
    const { activity } = done
    if (hasFailures(activity)) step.log.warning(`The ${job.title} is done, but ${failureSummary(activity)}`)
    setOutputs(step, done)
    step.output('duration-seconds', seconds(step.clock.now() - start))
    report(step, done, { heading: 'Synced', took: duration(step.clock.now() - start) })
  } catch (error) {
    if (job.last !== before || isUnderWay(before.activity)) setOutputs(step, job.last)
    step.output('duration-seconds', seconds(step.clock.now() - start))
    if (error instanceof JobFailedError)
      step.setState(`The ${job.title} has ended; what it had copied by then is copied.`)
    throw error
  }
}

async function findRelationship(client: CopyAndSync, id: string): Promise<Relationship> {
  const relationship = await ignoreStatus(client.relationships.get(id), 400)
  if (relationship) return relationship
  const all = await client.relationships.list()
  const found = all.find((one) => one.id === id)
  if (found) return found
  throw notFound(
    'relationship',
    id,
    all.map((one) => one.id),
  )
}

function refuseContinuous(step: SyncStep, relationship: Relationship): void {
  if (!step.inputs.wait || !isContinuous(relationship)) return
  throw new ActionError(
    'user',
    `The relationship ${sanitize(relationship.id)} syncs continuously (continuousSync), so that a wait for its end may never end. Nothing was changed.`,
    'Set `wait: false`, or switch the continuous sync off in the NetApp Console.',
  )
}

/** Starts a run; false when one is running already. */
async function begin(step: SyncStep, client: CopyAndSync, before: Relationship): Promise<boolean> {
  const id = sanitize(before.id)
  step.setState(`It is not certain whether the sync of relationship ${id} was started; nothing else was changed.`)
  try {
    const ours = await startSync(client.relationships, before, step)
    step.setState(
      ours
        ? `The sync of relationship ${id} was started; nothing else was changed.`
        : `Nothing was changed; somebody else's sync of relationship ${id} is running.`,
    )
    if (ours) step.log.info(`Sync of relationship ${id} was started`)
    return ours
  } catch (error) {
    if (error instanceof CancelledError && step.inputs['abort-on-cancel']) await abortIfBegun(step, client, before)
    throw error
  }
}

/** The cancellation came while the service was asked to start: what it did with that has to be looked up. */
async function abortIfBegun(step: SyncStep, client: CopyAndSync, before: Relationship): Promise<void> {
  try {
    const relationships = client.endSession()
    const run = await findRun(relationships, before, { clock: step.clock })
    if (!run || isOver(run)) return
    await relationships.abort(before.id)
    step.setState(`The sync of relationship ${sanitize(before.id)} was started and told to abort.`)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    step.log.warning(`${error.message}: a sync of relationship ${sanitize(before.id)} may go on without this step.`)
  }
}

function joinOrFail(step: SyncStep, { id }: Relationship): void {
  step.setState(`Nothing was changed; somebody else's sync of relationship ${sanitize(id)} is running.`)
  if (step.inputs['if-running'] === 'wait') {
    step.log.info(`A sync of relationship ${sanitize(id)} is running already: joining it`)
    return
  }
  throw new ActionError(
    'user',
    `A sync of relationship ${sanitize(id)} is running already.`,
    'Run the step again when it is over, or set `if-running: wait` to join it.',
  )
}

function jobFor(step: SyncStep, client: CopyAndSync, before: Relationship, ours: boolean): SyncJob {
  const abort = async () => {
    await client.endSession().abort(before.id)
    step.setState(`The sync of relationship ${sanitize(before.id)} was started and told to abort.`)
  }
  return new SyncJob({
    relationships: client.relationships,
    before,
    failOnFileErrors: step.inputs['fail-on-file-errors'],
    clock: step.clock,
    ...(ours && step.inputs['abort-on-cancel'] && { abort }),
  })
}

/** What is known of the run, as outputs. */
function setOutputs(step: SyncStep, relationship: Relationship): void {
  const { activity } = relationship
  step.output('status', statusOf(activity))
  step.output('files-copied', activity.filesCopied ?? 0)
  step.output('files-failed', activity.filesFailed ?? 0)
  step.output('bytes-copied', activity.bytesCopied ?? 0)
  step.outputJson('json', relationship)
}

function report(
  step: SyncStep,
  relationship: Relationship,
  { heading, took }: { heading: string; took?: string },
): void {
  const { id, activity } = relationship
  step.outputJson('json', relationship)
  step.summary.heading(heading)
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
