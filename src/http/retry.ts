import { AnsweredError, type ExplainedError, UnansweredError } from '../core/errors.ts'
import type { Call } from './call.ts'

/** Failures that a request has spent its tries on: one that needed that request (a login) does not try them again. */
const spent = new WeakSet<ExplainedError>()

/** Notes that a failure has had its tries, so that the call that it came up in does not try it over. */
export function spend(failure: ExplainedError): void {
  spent.add(failure)
}

/** Whether the same request may well fare better a little later. */
export function isPassing(error: ExplainedError, call: Pick<Call<unknown>, 'final'> = {}): boolean {
  if (spent.has(error)) return false
  if (error instanceof UnansweredError) return error.passing
  if (!(error instanceof AnsweredError)) return false
  return !isFinal(error, call) && isPassingStatus(error.status)
}

/** Whether the service has considered the request and will not have it. */
export function isRefusal(error: unknown): error is AnsweredError {
  return error instanceof AnsweredError && error.status >= 400 && !isPassingStatus(error.status)
}

function isPassingStatus(status: number): boolean {
  return status >= 500 || [408, 425, 429].includes(status)
}

export function isFinal({ code }: AnsweredError, { final = [] }: Pick<Call<unknown>, 'final'>): boolean {
  return code !== undefined && final.includes(code)
}

/** Whether the service may have acted on a request that failed like this. */
export function mayHaveHappened(error: ExplainedError): boolean {
  if (error instanceof UnansweredError) return error.reached
  return error instanceof AnsweredError && error.status >= 500
}

export function isUnknownPath(error: unknown, { codedRefusals = false }: Call<unknown>): boolean {
  if (!(error instanceof AnsweredError)) return false
  // The other form of the path, most likely, is where it would lead.
  if ([301, 302, 307, 308].includes(error.status)) return true
  return (error.status === 404 || error.status === 405) && (codedRefusals || error.code === undefined)
}
