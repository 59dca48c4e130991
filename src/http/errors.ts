import { duration } from '../core/duration.ts'
import { ActionError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'

/** The service responded, but not with what the call promises. `code` and `detail` are its own words, sanitized. */
export class HttpError extends ActionError {
  readonly status: number
  readonly code: string | undefined
  readonly detail: string | undefined
  readonly retryAfterMs: number | undefined
  /** Whether the response is the service's own, in the form that its errors have, and not that of something in front of it. */
  readonly isOfService: boolean

  constructor(
    request: string,
    response: {
      status: number
      code?: unknown
      detail?: unknown
      retryAfterMs?: number
      isOfService?: boolean
      /** What to do, where the caller knows better than the status. */
      hint?: string | undefined
    },
  ) {
    const code = response.code === undefined ? undefined : sanitize(response.code, 100)
    const detail = response.detail === undefined ? undefined : sanitize(response.detail)
    const words = [code, detail].filter(Boolean).join(': ')
    super(
      response.status >= 500 || response.status === 429 ? 'service' : 'user',
      `${request} returned HTTP ${response.status}${words ? ` ${words}` : ''}`,
      [response.hint ?? hintFor(response.status, code), pauseHint(response.retryAfterMs)].filter(Boolean).join(' '),
    )
    this.name = 'HttpError'
    this.status = response.status
    this.code = code
    this.isOfService = response.isOfService ?? code !== undefined
    this.detail = detail
    this.retryAfterMs = response.retryAfterMs
  }
}

/** The request got no complete, readable response. `reached` tells whether the service may have acted on it. */
export class NoResponseError extends ActionError {
  readonly reached: boolean
  readonly transient: boolean

  constructor(
    request: string,
    what: { reason: string; reached: boolean; transient?: boolean; hint?: string | undefined },
    options?: ErrorOptions,
  ) {
    super('service', `${request} got no response: ${what.reason}`, what.hint, options)
    this.name = 'NoResponseError'
    this.reached = what.reached
    this.transient = what.transient ?? true
  }
}

/** The body that was to be sent could not be read to its announced end (a file that changed or vanished). */
export class BodyError extends Error {
  override readonly name = 'BodyError'
}

/** A phase of a request took longer than it may. */
export class StalledError extends Error {
  override readonly name = 'StalledError'
}

function pauseHint(retryAfterMs = 0): string | undefined {
  return retryAfterMs > 0 ? `It asks to wait at least ${duration(retryAfterMs)} (Retry-After).` : undefined
}

function hintFor(status: number, code: string | undefined): string {
  if (status === 401) return 'Check the credentials: the service does not accept them.'
  if (status === 403) return 'Check the permissions of the user whose credentials are used.'
  if (status === 407) return 'A proxy wants credentials: check HTTP_PROXY, and the user name and the password in it.'
  if (status === 404) return 'Check the names and ids that the step was given: it may have been deleted meanwhile.'
  if (status === 409) return 'Something else is in progress there: run the step again when that has ended.'
  if (status === 429) return 'The service limits its requests; try again later or run fewer jobs at once.'
  if (status >= 300 && status < 400) return 'Redirects are not followed, so that credentials stay with their host.'
  if (status === 500 && code)
    return 'Fix the cause that the service reports, then run the step again; if nothing here is the cause, run it again later.'
  if (status >= 500) return 'The service has a problem; run the step again later.'
  return 'Correct what the service names as the cause, then run the step again.'
}
