import { ActionError, CancelledError, UnknownOutcomeError } from '../core/errors.ts'

/** It failed: the service said so about this very job or object. Nothing but this may start a rollback. */
export class JobFailedError extends ActionError {}

/** Its end was not seen within the time limit. */
export class JobTimedOutError extends UnknownOutcomeError {}

/** How what has ended with `error` is reported. What a cancelled step was waiting for goes on without it. */
export function resultOf(error: unknown): 'failure' | 'unknown' {
  return error instanceof UnknownOutcomeError || error instanceof CancelledError ? 'unknown' : 'failure'
}
