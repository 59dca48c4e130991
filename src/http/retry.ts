import type { ActionError } from '../core/errors.ts'
import type { Call } from './call.ts'
import { HttpError, NoResponseError } from './errors.ts'

/** Failures that a request has used up its retries on: a call that needed that request (a login) does not retry it again. */
const exhausted = new WeakSet<ActionError>()

/** Notes that the retries for a failure are used up, so that the call that it came up in does not retry it. */
export function markRetriesExhausted(failure: ActionError): void {
  exhausted.add(failure)
}

/** Refusals of a request that was sent before, without a response: that one may have taken effect. */
const inDoubt = new WeakSet<object>()

/** Notes that the request was sent before, and may have taken effect then. */
export function markInDoubt(error: unknown): void {
  if (typeof error === 'object' && error !== null) inDoubt.add(error)
}

/** Whether the request was sent before, and may have taken effect then. */
export function isInDoubt(error: unknown): boolean {
  return typeof error === 'object' && error !== null && inDoubt.has(error)
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

/** Refusals after which a look has shown that nothing was changed. */
const verified = new WeakSet<HttpError>()

/** Notes that a look has shown that the refused request has changed nothing. */
export function markVerified(refusal: HttpError): void {
  verified.add(refusal)
}

/**
 * Whether the service itself, not something in front of it, has considered the request and refuses it: it says so in the
 * form of its errors; or a look has shown that nothing was changed. Such a request has changed nothing.
 */
export function isDefiniteRefusal(error: unknown): error is HttpError {
  if (!(error instanceof HttpError)) return false
  if (verified.has(error)) return true
  if (isInDoubt(error)) return false
  // A successful status whose body takes the success back comes from the service.
  return (error.isOfService || error.status < 300) && !isTransientStatus(error.status)
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
