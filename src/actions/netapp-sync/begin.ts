import { duration } from '../../core/duration.ts'
import { ActionError, CancelledError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import { graceMs } from '../../netapp/grace-period.ts'
import type { OwnRun } from '../../netapp/own-run.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import { type Abortion, abortRun, SyncJob } from '../../netapp/sync.ts'
import { type StartedRun, SyncRequestJob } from '../../netapp/sync-request.ts'
import { waitFor } from '../shared/wait-for.ts'
import type { SyncStep } from './action.ts'

export interface Begun {
  readonly job: SyncJob
  /** Whether this step has started the run; undefined where nobody knows. */
  readonly isOurs: boolean | undefined
  /** The relationship as it was right before. */
  readonly before: Relationship
}

/** Has a run started as the inputs say, or finds the one to join. `start` is the clock's time at the step's start. */
export async function begin(
  step: SyncStep,
  client: CopyAndSync,
  relationship: Relationship,
  start: number,
): Promise<Begun> {
  const { inputs, clock, log } = step
  const id = sanitize(relationship.id)
  const waits = inputs['grace-period'] === 'wait'
  if (waits) announceGracePeriod(step, relationship)
  const request = new SyncRequestJob({
    relationships: client.relationships,
    id: relationship.id,
    ifRunning: inputs['if-running'],
    presentSince: waits ? start : undefined,
    retries: inputs.retries,
    clock,
    onRequest: () =>
      step.setState(`It is unknown whether the sync of relationship ${id} was started; nothing else was changed.`),
    onNothingStarted: () => step.setState(`No sync of relationship ${id} was started. Nothing was changed.`),
  })
  const started = await startOf(step, client, relationship.id, request, start)
  const { isOurs, before } = started
  if (isOurs) {
    log.info(`Sync of relationship ${id} was started`)
    step.setState(`The sync of relationship ${id} was started; nothing else was changed.`)
  } else if (isOurs === undefined) {
    log.info(`A sync of relationship ${id} has begun since the request whose response was lost: waiting for that one`)
    step.setState(`It is unknown whether this step has started the sync of relationship ${id} that has begun since.`)
  } else {
    log.info(`A sync of relationship ${id} is in progress: joining it`)
    if (waits) log.warning(JOINED)
    step.setState(`Nothing was changed; a sync of relationship ${id} that this step did not start is in progress.`)
  }
  return { job: jobFor(step, client, started), isOurs, before }
}

const JOINED =
  'The run that this step joins may have begun before the files were there, or within their grace period: it may leave them out. `if-running: wait` starts a run of its own.'

function announceGracePeriod({ inputs, log }: SyncStep, relationship: Relationship): void {
  const graceful = graceMs(relationship)
  if (graceful === 0 || inputs['if-running'] === 'join') return
  log.info(
    `A run of relationship ${sanitize(relationship.id)} leaves out what was modified shortly before it: starting it ${duration(graceful)} after the start of this step`,
  )
}

async function startOf(
  step: SyncStep,
  client: CopyAndSync,
  id: string,
  request: SyncRequestJob,
  start: number,
): Promise<StartedRun> {
  try {
    return await waitFor(step, request, start)
  } catch (error) {
    const { pending } = request
    if (error instanceof CancelledError && pending && step.inputs['abort-on-cancel']) {
      if (request.isLost) step.log.warning(notAborted('not ours', id))
      else await abortPending(step, client, id, pending)
    }
    throw error
  }
}

/** The cancellation came while the service was asked to start: what it did with that has to be looked up. */
async function abortPending(step: SyncStep, client: CopyAndSync, id: string, run: OwnRun): Promise<void> {
  try {
    const outcome = await abortRun(client.endSession(), id, { run, isAccepted: false, clock: step.clock })
    if (outcome === 'aborted') step.setState(abortedState(id))
    if (outcome === 'not certain') step.log.warning(notAborted(outcome, id))
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    step.log.warning(`${error.message}: a sync of relationship ${sanitize(id)} may go on without this step.`)
  }
}

function notAborted(why: keyof typeof NOT_ABORTED, id: string): string {
  return `${NOT_ABORTED[why]} See the relationship ${sanitize(id, 100)} in the NetApp Console.`
}

function jobFor(step: SyncStep, client: CopyAndSync, { run, isOurs, before, isSecond }: StartedRun): SyncJob {
  const { inputs, clock } = step
  const abort = async () => {
    const outcome = await abortRun(client.endSession(), before.id, { run, isAccepted: true, clock })
    if (outcome !== 'aborted') return NOT_ABORTED[outcome]
    step.setState(abortedState(before.id))
    return undefined
  }
  return new SyncJob({
    relationships: client.relationships,
    run,
    before,
    failOnFileErrors: inputs['fail-on-file-errors'],
    minFilesCopied: inputs['min-files-copied'],
    isSecond,
    clock,
    ...(isOurs && inputs['abort-on-cancel'] && { abort }),
  })
}

function abortedState(id: string): string {
  return `The sync of relationship ${sanitize(id)} was started and told to abort.`
}

const NOT_ABORTED: Readonly<Record<Exclude<Abortion, 'aborted'> | 'not ours', string>> = {
  complete: 'The run of this step is complete: there is nothing to abort.',
  replaced: 'The run in progress is another one than this step has started, so it was not aborted.',
  'not certain':
    "The request to start a run got no response, and the run in progress may be the schedule's: it was not aborted.",
  'not ours':
    "The request to start a run got no response, and a run that is in progress by now may be another client's: it was not aborted.",
  'not shown': 'The run that this step has started is not shown yet, so it was not aborted; it may go on.',
}
