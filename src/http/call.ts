import { ActionError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { jsonBody } from './json-body.ts'
import type { Body, HttpRequest } from './request.ts'
import type { HttpResponse } from './response.ts'

/** Supplies the token of the `Authorization` header. */
export interface Authorizer {
  token(): Promise<string>
  /** Called after a 401 for `refused`; says whether there is another token. */
  renew(refused: string): Promise<boolean>
  /** What to do when a token that was just issued is refused. */
  readonly refusedHint?: string | undefined
}

/** What to do after a failure that leaves open whether the service has acted on the request. */
export type RetryPolicy<T> =
  /** Retry: the request has the same effect twice as once. */
  | 'safe'
  /** Verify first: resolves with what the lost request has created, or with undefined when it created nothing. */
  | { verify: (lost: ActionError) => Promise<T | undefined> }
  /** Do not retry. */
  | 'unsafe'

export interface Call<T> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD'
  readonly path: string
  /** How messages call the path, where it holds a secret. */
  readonly name?: string
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly headers?: Readonly<Record<string, string>>
  /** A JSON value, or a body that streams. */
  readonly json?: unknown
  readonly body?: Body
  /** Makes the body, where each attempt needs another one. A failure of its own is one of the attempt. */
  readonly makeBody?: () => Promise<Body>
  /**
   * Called directly before each time that the request is sent: the pause before a retry, or a new login, may take minutes.
   * What it throws ends the call.
   */
  readonly beforeSend?: (() => Promise<void>) | undefined
  readonly authorize?: boolean
  readonly retryPolicy?: RetryPolicy<T>
  /** Retries, where they differ from the pipeline's. */
  readonly retries?: number
  /** Error codes of a 5xx or a 401 that are the service's considered answer: not transient, and no token that ended. */
  readonly final?: readonly string[]
  /** A status besides 2xx that is a success. */
  readonly expect?: readonly number[]
  /** What `parse` gets of the response's body: its JSON value, its text, or nothing. */
  readonly form?: 'json' | 'text' | 'any'
  /** Ends this call alone; the pipeline's own signal ends it too. */
  readonly signal?: AbortSignal | undefined
  /** Turns the JSON into the result; throws any error when the value is not of the promised form. */
  readonly parse: (value: unknown, response: HttpResponse) => T | Promise<T>
}

/** How messages call the request. */
export function nameOf({ method, path, name }: { method: string; path: string; name?: string }): string {
  return `${method} ${sanitize(name ?? path)}`
}

/**
 * What is sent for a call. `headers` are those of the client, besides the call's own.
 * @throws ActionError for a path that would lead elsewhere
 */
export function httpRequestOf(
  call: Pick<Call<unknown>, 'method' | 'path' | 'name' | 'query' | 'headers' | 'json' | 'body'>,
  options: Pick<HttpRequest, 'idleMs' | 'signal'> & { origin: string; headers?: Readonly<Record<string, string>> },
): HttpRequest {
  const { origin, idleMs, signal, headers } = options
  const url = addressOf(origin, call.path)
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return {
    method: call.method,
    url,
    name: nameOf(call),
    body: call.body ?? (call.json === undefined ? undefined : jsonBody(call.json)),
    idleMs,
    signal,
    headers: { accept: 'application/json', 'user-agent': USER_AGENT, ...call.headers, ...headers },
  }
}

export const USER_AGENT = 'bloomreach-cloud-actions'

/** @throws ActionError for a path with a segment `.` or `..` (a malformed id), which would lead elsewhere */
function addressOf(origin: string, path: string): URL {
  const [plainPath = ''] = path.split(/[?#]/, 1)
  if (/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(plainPath)) {
    throw new ActionError(
      'user',
      `The path ${sanitize(path)} was not sent: it would lead elsewhere. Nothing was changed.`,
      'Give the path without `.` and `..`.',
    )
  }
  return new URL(origin + path)
}
