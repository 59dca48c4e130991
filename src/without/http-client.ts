/** Stands in for `@actions/http-client` in the bundle: `@actions/core` uses it for `getIDToken()` only, which nothing here calls. */
export class HttpClient {
  constructor() {
    throw new Error('@actions/core has no OIDC client in this bundle')
  }
}

export class BearerCredentialHandler {}
