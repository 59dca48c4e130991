import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { RecordedRequest } from './recording.ts'
import type { Secrets } from './secrets.ts'

/** What the layers of the simulator tell each other about one request. */
export interface HttpRequest {
  readonly recorded: RecordedRequest
  /** Takes up what the request's body holds of them. */
  readonly secrets: Secrets
  /** The body, once something began to read it. */
  body?: Promise<Buffer>
  /** The request takes effect, but its answer will not arrive. */
  answerIsLost: boolean
  /** The service is to refuse the request's access token and to forget it. */
  tokenIsRefused: boolean
}

export interface SimulatorEnv {
  Bindings: HttpBindings
  Variables: { exchange: HttpRequest }
}

export type ExchangeContext = Context<SimulatorEnv>

/** Replaces the answer that a handler gave, with its headers. */
export function replaceAnswer(c: ExchangeContext, response: Response): void {
  c.res = undefined
  c.res = response
}
