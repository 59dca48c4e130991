import type * as real from 'actions-http-client'

type Arguments = ConstructorParameters<typeof real.HttpClient>

/**
 * Stands in for `@actions/http-client` in the bundle, which `@actions/core` imports at each start and uses for
 * `getIDToken()` only: the real one is loaded with the first request. `@actions/github` uses it for the proxy of a `fetch`
 * that is replaced by one over our own transport.
 */
export class HttpClient {
  readonly #given: Arguments

  constructor(...given: Arguments) {
    this.#given = given
  }

  async getJson<T>(url: string): Promise<unknown> {
    const { HttpClient: Real } = await import('actions-http-client')
    return await new Real(...this.#given).getJson<T>(url)
  }

  getAgent(): undefined {
    return undefined
  }

  getAgentDispatcher(): undefined {
    return undefined
  }
}
