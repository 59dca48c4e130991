import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { MiddlewareHandler } from 'hono'
import type { RecordedRequest, SimulatorEnv } from './exchange.ts'
import type { Secrets } from './secrets.ts'

/**
 * Records every request that passes, in order of arrival, and lets it wait until `onRequest` is done with it. The
 * response tells the time of the service's own clock, `now`.
 */
export function recorder(
  requests: RecordedRequest[],
  secrets: Secrets,
  now: () => number,
  onRequest?: (request: RecordedRequest) => void | Promise<void>,
): MiddlewareHandler<SimulatorEnv> {
  return async (c, next) => {
    const { method = 'GET', url = '/', headers } = c.env.incoming
    const [path = '/', query = ''] = split(url)
    const recorded: RecordedRequest = {
      n: requests.length + 1,
      at: now(),
      method,
      path,
      query: Object.fromEntries(new URLSearchParams(query)),
      headers: secrets.recordable(
        Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      ),
    }
    requests.push(recorded)
    // Clients measure ages by it.
    c.env.outgoing.setHeader('date', new Date(recorded.at).toUTCString())
    c.set('exchange', { recorded, secrets, responseIsLost: false, tokenIsRefused: false })
    await onRequest?.(recorded)
    await next()
    if (!isWithheld(c.res) && !c.env.incoming.socket.destroyed) recorded.status = c.res.status
  }
}

function split(url: string): string[] {
  const mark = url.indexOf('?')
  return mark < 0 ? [url] : [url.slice(0, mark), url.slice(mark + 1)]
}

/** Whether the response was sent already, or never will be. */
export function isWithheld(response: Response): boolean {
  return [...RESPONSE_ALREADY_SENT.headers.keys()].some((name) => response.headers.has(name))
}
