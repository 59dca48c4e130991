/**
 * Stands in for `@actions/http-client` in the bundle. `@actions/core` uses it for `getIDToken()` only, which nothing here
 * calls, and `@actions/github` for the proxy of a `fetch` that is replaced by one over our own transport.
 */
export class HttpClient {
  getAgent(): undefined {
    return undefined
  }

  getAgentDispatcher(): undefined {
    return undefined
  }
}

export class BearerCredentialHandler {}
