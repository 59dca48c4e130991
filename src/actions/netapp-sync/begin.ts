import { duration } from '../../core/duration.ts'
import { ActionError, CancelledError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { type Abortion, abortRun, abortUnconfirmed } from '../../netapp/abort-run.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import { graceMs } from '../../netapp/grace-period.ts'
import type { RequestMoment } from '../../netapp/request-moment.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import { SyncJob } from '../../netapp/sync.ts'
import { type StartedRun, SyncRequestJob } from '../../netapp/sync-request.ts'
import { waitFor } from '../shared/wait-for.ts'
import type { SyncStep } from './action.ts'

export interface Begun {
  readonly job: SyncJob
  /** What there is to say of the run, as a sentence without its end: `The sync of relationship 5f1c… was started`. */
  readonly sentence: string
  /** The relationship as it was read last, and whether it shows the run. */
  readonly relationship: Relationship
  readonly isShown: boolean
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
  const sentence = announce(step, id, started)
  if (waits && started.mayBeEarlier) log.warning(JOINED)
  const { isShown } = started
  return { job: jobFor(step, client, started), sentence, relationship: started.relationship, isShown }
}

/** Says whose the run is, in the log and in the state sentence, as far as that is known. */
function announce(step: SyncStep, id: string, { isOurs, mayBeEarlier }: StartedRun): string {
  if (isOurs) {
    step.log.info(`Sync of relationship ${id} was started`)
    step.setState(`The sync of relationship ${id} was started; nothing else was changed.`)
    return `The sync of the relationship ${id} was started`
  }
  if (isOurs === false) {
    step.log.info(`A sync of relationship ${id} is in progress: joining it`)
    step.setState(`Nothing was changed; a sync of relationship ${id} that this step did not start is in progress.`)
    return `A sync of the relationship ${id} is in progress`
  }
  const what = mayBeEarlier ? 'is in progress' : 'has begun since this step requested one'
  step.log.info(
    `A sync of relationship ${id} ${what}: a request of this step got no response, so that one may be its own`,
  )
  step.setState(`A sync of relationship ${id} ${what}; it is unknown whether this step has started it.`)
  return `A sync of the relationship ${id} ${what}; whether this step has started it is unknown`
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
      if (request.isLost) step.log.warning(notAborted('not certain', id))
      else await abortPending(step, client, id, pending)
    }
    throw error
  }
}

/** The cancellation came while the service was asked to start: what it did with that has to be looked up. */
async function abortPending(step: SyncStep, client: CopyAndSync, id: string, moment: RequestMoment): Promise<void> {
  try {
    const relationships = client.endSession()
    const outcome = await abortUnconfirmed(moment, { relationships, id, clock: step.clock })
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

function jobFor(step: SyncStep, client: CopyAndSync, started: StartedRun): SyncJob {
  const { run, isOurs, isSecond } = started
  const { id } = started.relationship
  const { inputs, clock } = step
  const abort = async () => {
    const outcome = await abortRun(run, { relationships: client.endSession(), id, clock })
    if (outcome !== 'aborted') return NOT_ABORTED[outcome]
    step.setState(abortedState(id))
    return undefined
  }
  return new SyncJob({
    relationships: client.relationships,
    id,
    run,
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

const NOT_ABORTED: Readonly<Record<Exclude<Abortion, 'aborted'>, string>> = {
  complete: 'The run of this step is complete: there is nothing to abort.',
  replaced: 'The run in progress is another one than this step has started, so it was not aborted.',
  'not certain':
    "The request to start a run got no response, and a run in progress may be the schedule's or another client's: none was aborted.",
  'not shown': 'The run that this step has started is not shown yet, so it was not aborted; it may go on.',
}
