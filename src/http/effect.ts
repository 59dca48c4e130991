import { ActionError, CancelledError, UnknownOutcomeError } from '../core/errors.ts'
import { HttpError, NoResponseError } from './errors.ts'
import { doubtOf, isConcluded, isDefiniteRefusal, isInDoubt, isUnsent, wasNotProcessed } from './retry.ts'

/** Whether it is certain that no attempt of a request that failed like this has changed anything. */
export function hadNoEffect(error: unknown): error is ActionError {
  if (!isOpen(error)) return false
  if (isDefiniteRefusal(error)) return true
  return isFailedRequest(error) && !isInDoubt(error) && wasNotProcessed(error)
}

/** How a request ended that had no effect, behind its name. */
export function endWithoutEffect(error: ActionError): string {
  if (isUnsent(error)) return 'was not sent'
  return error instanceof HttpError ? 'was refused' : 'did not reach the service'
}

/** Whether it is what the pipeline throws of a request itself, and not what somebody concluded of it. */
function isFailedRequest(error: unknown): error is ActionError {
  if (!(error instanceof ActionError) || isConcluded(error)) return false
  return error instanceof HttpError || error instanceof NoResponseError || isUnsent(error)
}

/**
 * What the request resolves with. Where it fails, and may have taken effect all the same, its outcome is unknown; unless
 * `isRefusal` knows the failure for a refusal.
 * @throws UnknownOutcomeError, and what the request throws where it has certainly changed nothing
 */
export async function orUnknown<T>(request: Promise<T>, isRefusal = (_: unknown) => false): Promise<T> {
  try {
    return await request
  } catch (error) {
    const mayHaveActed = isInDoubt(error) || isFailedRequest(error)
    if (!mayHaveActed || hadNoEffect(error) || isRefusal(error) || !isOpen(error)) throw error
    throw unknownEffect(error)
  }
}

/** Whether it says nothing yet of how the request ended. */
function isOpen(error: unknown): error is ActionError {
  if (!(error instanceof ActionError) || isConcluded(error)) return false
  return !(error instanceof CancelledError || error instanceof UnknownOutcomeError)
}

/** The outcome of a request that may have taken effect although it failed so; `advice` is what else to do. */
export function unknownEffect(error: ActionError, advice = error.hint ?? ''): UnknownOutcomeError {
  const lost = doubtOf(error)
  const isOther = lost !== undefined && lost.message !== error.message
  const before = isOther ? `. A request before it may have taken effect: ${lost.message}` : ''
  return new UnknownOutcomeError(
    'service',
    `Whether the request took effect is unknown: ${error.message}${before}`,
    `Check the state there first: the service may have acted on the request. ${advice}`.trimEnd(),
    { cause: error },
  )
}
