import type { MiddlewareHandler } from 'hono'
import type { SimulatorEnv } from './exchange.ts'

const LOOPBACK_HOST = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d+)?$/i

/**
 * Lets in only what a client on this machine sends: a page in a browser has an `Origin`, or a `Host` of its own that leads to
 * this machine. With `marks` each response says that it is simulated.
 */
export function guard(marks: boolean): MiddlewareHandler<SimulatorEnv> {
  return async (c, next) => {
    const { host = '', origin } = c.env.incoming.headers
    if (!LOOPBACK_HOST.test(host) || origin !== undefined) return c.text('403 not for browsers or other hosts\n', 403)
    await next()
    if (marks && !c.env.outgoing.headersSent) c.res.headers.set('x-simulated-by', 'bloomreach-cloud-actions')
    return undefined
  }
}
