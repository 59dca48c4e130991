import { sanitize } from './sanitize.ts'

/** Who has to act: the person who runs the step (an input, a permission, a limit of the stack), or the service. */
export type ErrorSource = 'user' | 'service'

/**
 * An error for the person who reads a failed step: what was requested, what was returned, and in `hint` what to do next.
 * It never carries a request's headers or body.
 */
export class ActionError extends Error {
  readonly source: ErrorSource
  readonly hint: string | undefined

  constructor(source: ErrorSource, message: string, hint?: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ActionError'
    this.source = source
    this.hint = hint
  }
}

/**
 * Nobody could see what became of something: it may have succeeded, and may still be running. It fails the step, but
 * nothing is rolled back, switched back or deleted on account of it. Its message holds the word *unknown*.
 */
export class UnknownOutcomeError extends ActionError {}

/** The step was cancelled; `signal` is what the runner sent. */
export class CancelledError extends ActionError {
  constructor(signal: string) {
    super('user', `Cancelled (${signal})`)
    this.name = 'CancelledError'
  }
}

/** `error` as one that explains itself; anything unforeseen is the product's own fault and says so. */
export function toActionError(error: unknown): ActionError {
  if (error instanceof ActionError) return error
  const what = error instanceof Error ? error.message : String(error)
  return new ActionError('service', `Unexpected error: ${sanitize(what)}`, 'Please report this as a bug.', {
    cause: error,
  })
}
