import { ActionError, CancelledError } from '../core/errors.ts'
import type { Call } from './call.ts'
import { HttpError, NoResponseError } from './errors.ts'

/** Failures that a request has used up its retries on: a call that needed that request (a login) does not retry it again. */
const exhausted = new WeakSet<ActionError>()

/** Notes that the retries for a failure are used up, so that the call that it came up in does not retry it. */
export function markRetriesExhausted(failure: ActionError): void {
  exhausted.add(failure)
}

/** Failures of a request that was sent before, without a response: that one may have taken effect. */
const inDoubt = new WeakMap<object, ActionError>()

/** Notes that the request was sent before, and may have taken effect then: that attempt failed with `lost`. */
export function markInDoubt(error: unknown, lost: ActionError): void {
  if (typeof error === 'object' && error !== null && !inDoubt.has(error)) inDoubt.set(error, lost)
}

/** Whether the request was sent before, and may have taken effect then. */
export function isInDoubt(error: unknown): boolean {
  return doubtOf(error) !== undefined
}

/** How the attempt failed that was made before, and may have taken effect. */
export function doubtOf(error: unknown): ActionError | undefined {
  return typeof error === 'object' && error !== null ? inDoubt.get(error) : undefined
}

/** Failures of what comes before a request is sent, such as getting its token, or amid its body. */
const unsent = new WeakSet<object>()

/** Notes that the request was not sent, or not all of it. */
export function markUnsent(error: unknown): void {
  if (error instanceof ActionError && !(error instanceof CancelledError)) unsent.add(error)
}

export function isUnsent(error: object): boolean {
  return unsent.has(error)
}

/** What the preparation of a request resolves with; where it fails, the request is not sent. */
export async function beforeSending<T>(preparation: () => T | Promise<T>): Promise<T> {
  try {
    return await preparation()
  } catch (error) {
    markUnsent(error)
    throw error
  }
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

/** What a check before an attempt has thrown. */
const concluded = new WeakSet<object>()

/** Notes that the error is a check's own, and tells by itself what it means for the request. */
export function markConcluded(error: unknown): void {
  if (error instanceof ActionError) concluded.add(error)
}

export function isConcluded(error: object): boolean {
  return concluded.has(error)
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
  if (unsent.has(error)) return false
  if (error instanceof NoResponseError) return error.reached
  return error instanceof HttpError && error.status >= 500
}

/**
 * Whether the service has certainly not acted on a request that failed like this; an attempt before it may have taken effect
 * all the same. A refusal that names no code may come from anything on the way, which tells nothing of what the service
 * has done.
 */
export function wasNotProcessed(error: ActionError): boolean {
  if (mayHaveTakenEffect(error)) return false
  if (unsent.has(error) || !(error instanceof HttpError)) return true
  const { status } = error
  return NOT_PROCESSED.includes(status) || isDefiniteRefusal(error)
}

/** Statuses that say by themselves that the request was not processed, whoever returns them (RFC 9110, 15.5; RFC 8470). */
const NOT_PROCESSED = [408, 409, 413, 425, 429]
