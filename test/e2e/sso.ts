import type { Inputs } from '../support/actions.ts'
import type { Scenario } from '../support/scenario.ts'

/** The inputs and variables of a step that gets its access tokens from the simulated identity provider. */
export function singleSignOn({ simulator }: Scenario, inputs: Inputs = {}) {
  const { identityProvider, url } = simulator
  return {
    inputs: { 'sso-token-url': `${url}/__idp/token`, 'sso-client-id': identityProvider.clientId, ...inputs },
    options: {
      secrets: simulator.secrets,
      env: {
        BRC_USERNAME: '',
        BRC_PASSWORD: '',
        ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/__github/id-token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: identityProvider.requestToken,
      },
    },
  }
}
