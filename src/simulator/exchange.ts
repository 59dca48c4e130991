import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Fault } from './faults.ts'
import type { Secrets } from './secrets.ts'

/** One request as it arrived. */
export interface RecordedRequest {
  /** Counts from 1. */
  n: number
  /** Milliseconds, by the simulator's clock. */
  at: number
  method: string
  /** Without the query, as sent. */
  path: string
  query: Record<string, string>
  /** Names in lower case. */
  headers: Record<string, string>
  /** A JSON value, or text (64 KiB at most), or the files of a multipart body; absent when there was none. */
  body?: unknown
  /** Absent until there is a response. */
  status?: number
  /** The kind of the fault that met it. */
  fault?: Fault['kind']
}

/** What the layers of the simulator share about one request. */
export interface Exchange {
  readonly recorded: RecordedRequest
  /** Takes up what the request's body holds of them. */
  readonly secrets: Secrets
  /** The body, once something began to read it. */
  body?: Promise<Buffer>
  /** The request takes effect, but its response is lost. */
  responseIsLost: boolean
  /** The service is to refuse the request's access token and to forget it. */
  tokenIsRefused: boolean
}

export interface SimulatorEnv {
  Bindings: HttpBindings
  Variables: { exchange: Exchange }
}

export type ExchangeContext = Context<SimulatorEnv>

/** Replaces a handler's response, with its headers. */
export function replaceResponse(c: ExchangeContext, response: Response): void {
  c.res = undefined
  c.res = response
}
