import type { LookupFunction } from 'node:net'
import type { Writable } from 'node:stream'

/** A request body that can be sent again; `length` is its size in bytes. */
export interface Body {
  readonly contentType: string
  readonly length: number
  /** All that `send` writes, as UTF-8, where that is in memory. */
  readonly text?: string
  /** How long the service may take to respond once it has the whole body, in milliseconds. */
  readonly responseMs?: number
  /**
   * Writes the whole of it and ends the request. Once `signal` is aborted it stops writing, and resolves.
   * @throws BodyError when fewer or more bytes can be read than announced
   */
  send(request: Writable, signal: AbortSignal): Promise<void> | void
}

export interface HttpRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Body | undefined
  /** The limit without any progress, in milliseconds. */
  readonly idleMs: number
  readonly signal?: AbortSignal | undefined
  /** Looks its host's name up, where that is not left to the system. */
  readonly lookup?: LookupFunction
  /** How the request is called in messages: method and path, without the query. */
  readonly name: string
}

/** The headers of the request, with those of its body. The response is not to be compressed. */
export function headersOf({ headers, body }: HttpRequest): Record<string, string | number> {
  const common = { 'accept-encoding': 'identity', ...headers }
  return { ...common, ...(body && { 'content-type': body.contentType, 'content-length': body.length }) }
}
