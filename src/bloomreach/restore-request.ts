import type { Clock } from '../core/clock.ts'
import { ActionError, CancelledError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { backoff } from '../http/backoff.ts'
import { HttpError, NoResponseError } from '../http/errors.ts'
import { isDefiniteRefusal, wasNotProcessed } from '../http/retry.ts'
import { LOOKS_AGAIN, Looks } from '../jobs/freshness.ts'
import { failedBy, type Job, type JobState, unknownBy } from '../jobs/job.ts'
import type { Backups } from './backups.ts'
import { nameOf } from './deployment.ts'
import { isBusy } from './refusals.ts'
import type { Backup, Environment } from './schemas.ts'

export interface RestoreRequestOptions {
  readonly backups: Pick<Backups, 'restore'>
  readonly backup: Pick<Backup, 'id'>
  /** Where the backup goes; its content is replaced. */
  readonly target: Environment
  /** How often a request is sent again that failed, or whose response was lost. */
  readonly retries: number
  readonly clock: Pick<Clock, 'now'>
  /** Is asked directly before each request; what it returns ends the job without one. */
  readonly objection: () => Promise<ActionError | undefined>
  /** Called when a request is about to be sent: from then on a restore may have been started. */
  readonly onSend: () => void
  /** Called when the service has refused all that was sent: the content was not changed. */
  readonly onRefused: () => void
}

/**
 * Asks the service to restore a backup into an environment; its result is the job's id. When a response is lost, a restore
 * may be running of which no job's id is known: the same is asked for again once that is over, which does no harm as long
 * as the target may be restored into.
 */
export class RestoreRequestJob implements Job<string> {
  readonly title: string
  readonly lookup: string
  readonly own = true
  readonly #options: RestoreRequestOptions
  readonly #looks: Looks
  #failures = 0
  #lost: ActionError | undefined
  /** A request was sent that has not failed: it may have been accepted, also while its response has not come. */
  #isSent = false

  constructor(options: RestoreRequestOptions) {
    const { backup, target } = options
    this.title = `request to restore backup ${sanitize(backup.id, 60)} into ${nameOf(target)}`
    this.lookup = `${nameOf(target)} in Mission Control`
    this.#options = options
    this.#looks = new Looks(options.clock)
  }

  async poll(signal?: AbortSignal): Promise<JobState<string>> {
    const { backups, backup, target, objection, onSend, clock } = this.#options
    const since = clock.now()
    const refused = await objection()
    if (refused) return this.#ended(refused)
    if (this.#looks.isAnotherNeeded(since)) return LOOKS_AGAIN
    // A poll that was given up at the time limit must not send anything after the verdict.
    signal?.throwIfAborted()
    onSend()
    this.#isSent = true
    try {
      return { phase: 'succeeded', result: await backups.restore(backup.id, target.id) }
    } catch (error) {
      if (!(error instanceof ActionError) || error instanceof CancelledError) throw error
      this.#isSent = false
      return this.#notAccepted(error)
    }
  }

  /** Where no request is open and no response was lost, nothing that was sent was accepted. */
  atLimit(): 'failed' | 'unknown' {
    return this.#lost || this.#isSent ? 'unknown' : 'failed'
  }

  #notAccepted(error: ActionError): JobState<string> {
    if (!this.#lost && wasNotProcessed(error)) this.#options.onRefused()
    if (isBusy(error)) {
      if (!this.#lost) return failedBy({ message: error.message, hint: BUSY })
      return { phase: 'running', detail: 'a response was lost; waiting for what runs there to end' }
    }
    if (isFinal(error)) return this.#ended(error)
    this.#failures++
    if (!wasNotProcessed(error)) this.#lost ??= error
    if (this.#failures > this.#options.retries) return this.#ended(error)
    const asked = error instanceof HttpError ? (error.retryAfterMs ?? 0) : 0
    return { phase: 'running', detail: error.message, retryAfterMs: Math.max(asked, backoff(this.#failures - 1)) }
  }

  #ended(why: Pick<ActionError, 'message' | 'hint'>): JobState<never> {
    if (!this.#lost) return failedBy(why)
    const lost =
      this.#lost.message === why.message ? '' : `. A request before it may have been accepted: ${this.#lost.message}`
    return unknownBy({ message: `${why.message}${lost}`, hint: why.hint ?? CHECK })
  }
}

const BUSY = 'Something else runs in that environment, a restore or a deployment. Run the step again when it is over.'
const CHECK = 'Do not rely on the content of that environment before a restore into it has succeeded.'

/** Whether the service has considered the request: by a code of a 4xx, or by the one that the reference documents. */
function isFinal(error: ActionError): boolean {
  if (error instanceof NoResponseError) return !error.transient
  return isDefiniteRefusal(error) || (error instanceof HttpError && error.code === 'RestoreBackupFailed')
}
