import type { ActionError } from '../core/errors.ts'
import type { Call } from './call.ts'
import { HttpError, NoResponseError } from './errors.ts'

/** Failures that a request has used up its retries on: a call that needed that request (a login) does not retry it again. */
const exhausted = new WeakSet<ActionError>()

/** Notes that the retries for a failure are used up, so that the call that it came up in does not retry it. */
export function markRetriesExhausted(failure: ActionError): void {
  exhausted.add(failure)
}

/** Whether the same request may succeed a little later. */
export function isTransient(error: ActionError, call: Pick<Call<unknown>, 'final'> = {}): boolean {
  if (exhausted.has(error)) return false
  if (error instanceof NoResponseError) return error.transient
  if (!(error instanceof HttpError)) return false
  return !isFinal(error, call) && isTransientStatus(error.status)
}

/** Whether the service has considered the request and refuses it. */
export function isRefusal(error: unknown): error is HttpError {
  return error instanceof HttpError && error.status >= 400 && !isTransientStatus(error.status)
}

function isTransientStatus(status: number): boolean {
  return status >= 500 || [408, 425, 429].includes(status)
}

export function isFinal({ code }: HttpError, { final = [] }: Pick<Call<unknown>, 'final'>): boolean {
  return code !== undefined && final.includes(code)
}

/** Whether the service may have acted on a request that failed like this. */
export function mayHaveTakenEffect(error: ActionError): boolean {
  if (error instanceof NoResponseError) return error.reached
  return error instanceof HttpError && error.status >= 500
}
