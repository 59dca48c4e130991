import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** A response whose head is there; its body is to be read. */
export interface HttpResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly stream: IncomingMessage
}
