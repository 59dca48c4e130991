import type { Simulator } from '../../src/simulator/simulator.ts'

type Provided = Pick<Simulator, 'identityProvider' | 'url'>

/** The variables of a step without a password, in a job that GitHub gives an identity token at `origin`. */
export function jobIdentity({ identityProvider, url }: Provided, origin = url): Record<string, string> {
  return {
    BRC_USERNAME: '',
    BRC_PASSWORD: '',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/__github/id-token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: identityProvider.requestToken,
  }
}

/**
 * With those by which it gets its access tokens from the simulated identity provider at `origin`. No secret of the client is
 * among them: GitHub's token says who it is.
 */
export function singleSignOn(simulator: Provided, origin = simulator.url): Record<string, string> {
  return {
    ...jobIdentity(simulator, origin),
    BRC_SSO_TOKEN_URL: `${origin}/__idp/token`,
    BRC_SSO_CLIENT_ID: simulator.identityProvider.clientId,
    BRC_SSO_AUDIENCE: simulator.identityProvider.expectedAudience ?? simulator.url,
  }
}
