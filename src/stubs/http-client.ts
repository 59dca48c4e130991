import type { RequestOptions } from 'node:http'
import type * as real from 'actions-http-client'

type Arguments = ConstructorParameters<typeof real.HttpClient>

/** Options for the requests of the clients that are made now. */
let options: RequestOptions = {}

/** Calls `work` once; the clients that it makes before its first pause send their requests with these options besides. */
export function withRequestOptions<T>(given: RequestOptions, work: () => T): T {
  options = given
  try {
    return work()
  } finally {
    options = {}
  }
}

/**
 * Stands in for `@actions/http-client` in the bundle, which `@actions/core` imports at each start and uses for
 * `getIDToken()` only: the real one is loaded with the first request. `@actions/github` uses it for the proxy of a `fetch`
 * that is replaced by one over our own transport.
 *
 * It sends one request: the caller retries, and follows no redirect with GitHub's credentials. What the real one lacks is
 * added here: a signal, a way through proxies that has limits, and an error for a response that is cut.
 */
export class HttpClient {
  readonly #given: Arguments
  readonly #options = options

  constructor(...given: Arguments) {
    this.#given = given
  }

  async getJson<T>(url: string): Promise<unknown> {
    const { HttpClient: Real } = await import('actions-http-client')
    const [userAgent, handlers = [], settings] = this.#given
    const once = { ...settings, allowRetries: false, allowRedirects: false }
    const client = new Real(userAgent, [...handlers, setting(this.#options)], once)
    const cut = cutResponse(client)
    return await Promise.race([client.getJson<T>(url), cut])
  }

  getAgent(): undefined {
    return undefined
  }

  getAgentDispatcher(): undefined {
    return undefined
  }
}

function setting(given: RequestOptions): NonNullable<Arguments[1]>[number] {
  return {
    prepareRequest: (request) => Object.assign(request, given),
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('no authentication is handled')),
  }
}

/** Rejects when the response of the client ends before its body does; the real one would wait for it forever. */
function cutResponse(client: real.HttpClient): Promise<never> {
  return new Promise((_, reject) => {
    const requestRaw = client.requestRaw.bind(client)
    client.requestRaw = async (...request) => {
      const response = await requestRaw(...request)
      const { message } = response
      message.once('close', () => {
        if (!message.complete) reject(new Error('the response broke off'))
      })
      return response
    }
  })
}
