import type { Inputs } from '../support/actions.ts'
import { calls, type Scenario } from '../support/scenario.ts'
import { jobIdentity } from '../support/single-sign-on.ts'

export const IDENTITY = 'GET /__github/id-token'
export const TOKEN = 'POST /__idp/token'

/** The inputs and variables of a step that gets its access tokens from the simulated identity provider. */
export function singleSignOn({ simulator }: Scenario, inputs: Inputs = {}) {
  const { identityProvider, url } = simulator
  return {
    inputs: { 'sso-token-url': `${url}/__idp/token`, 'sso-client-id': identityProvider.clientId, ...inputs },
    options: { secrets: simulator.secrets, env: jobIdentity(simulator) },
  }
}

/** How many access tokens the provider was asked for, each with an identity token of its own. */
export function tokensOf({ simulator }: Scenario): { access: number; identity: number } {
  const count = (call: string) => calls(simulator).filter((one) => one === call).length
  return { access: count(TOKEN), identity: count(IDENTITY) }
}
