import { plain } from './sanitize.ts'

/** Who has to act: the person who runs the step (an input, a permission, a limit of the stack), or the service. */
export type Blame = 'yours' | 'theirs'

/**
 * An error for the person who reads a red step: what was asked, what was answered, and in `hint` what to do next.
 * It never carries a request's headers or body.
 */
export class ExplainedError extends Error {
  readonly blame: Blame
  readonly hint: string | undefined

  constructor(blame: Blame, message: string, hint?: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ExplainedError'
    this.blame = blame
    this.hint = hint
  }
}

/** The API answered, but not with what the call promises. `code` and `detail` are its own words, made plain. */
export class AnsweredError extends ExplainedError {
  readonly status: number
  readonly code: string | undefined
  readonly detail: string | undefined
  readonly retryAfterMs: number | undefined

  constructor(request: string, answer: { status: number; code?: unknown; detail?: unknown; retryAfterMs?: number }) {
    const code = answer.code === undefined ? undefined : plain(answer.code, 100)
    const detail = answer.detail === undefined ? undefined : plain(answer.detail)
    const words = [code, detail].filter(Boolean).join(': ')
    super(
      answer.status >= 500 || answer.status === 429 ? 'theirs' : 'yours',
      `${request} was answered ${answer.status}${words ? ` ${words}` : ''}`,
      hintFor(answer.status, code),
    )
    this.name = 'AnsweredError'
    this.status = answer.status
    this.code = code
    this.detail = detail
    this.retryAfterMs = answer.retryAfterMs
  }
}

/** The request got no whole, readable answer. `reached` tells whether the service may have acted on it. */
export class UnansweredError extends ExplainedError {
  readonly reached: boolean
  readonly passing: boolean

  constructor(
    request: string,
    what: { reason: string; reached: boolean; passing?: boolean; hint?: string | undefined },
    options?: ErrorOptions,
  ) {
    super('theirs', `${request} got no answer: ${what.reason}`, what.hint, options)
    this.name = 'UnansweredError'
    this.reached = what.reached
    this.passing = what.passing ?? true
  }
}

/** The step was cancelled; `signal` is what the runner sent. */
export class CancelledError extends ExplainedError {
  constructor(signal: string) {
    super('yours', `Cancelled (${signal})`)
    this.name = 'CancelledError'
  }
}

/** `error` as one that explains itself; anything unforeseen is the product's own fault and says so. */
export function explained(error: unknown): ExplainedError {
  if (error instanceof ExplainedError) return error
  const what = error instanceof Error ? error.message : String(error)
  return new ExplainedError('theirs', `Unexpected error: ${plain(what)}`, 'Please report this as a bug.', {
    cause: error,
  })
}

function hintFor(status: number, code: string | undefined): string | undefined {
  if (status === 401) return 'Check the credentials: the service does not accept them.'
  if (status === 403) return 'Check the permissions of the user whose credentials are used.'
  if (status === 429) return 'The service limits its requests; try again later or run fewer jobs at once.'
  if (status >= 300 && status < 400) return 'Redirects are not followed, so that credentials stay with their host.'
  if (status === 500 && code)
    return 'The service says what it could not do; if nothing here is the cause, run the step again later.'
  if (status >= 500) return 'The service has a problem; run the step again later.'
  return undefined
}
