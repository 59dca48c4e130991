import type { SingleSignOn, SsoGrant } from '../../bloomreach/single-sign-on.ts'
import { choice, secret, text } from '../../runtime/input-kinds.ts'
import { type Input, InputProblem, type Values } from '../../runtime/inputs.ts'
import { secureUrlOf } from '../../runtime/origin.ts'

const GRANTS = ['client-credentials', 'token-exchange'] as const satisfies readonly SsoGrant[]

/** The inputs for an identity provider. The grant has no default there: it would hide the variable. */
export const ssoInputs = {
  'sso-token-url': { required: false, fallback: 'BRC_SSO_TOKEN_URL', parse: tokenUrlOf } as Input<URL | undefined>,
  'sso-client-id': text({ fallback: 'BRC_SSO_CLIENT_ID' }),
  'sso-client-secret': secret({ fallback: 'BRC_SSO_CLIENT_SECRET' }),
  'sso-scope': text({ fallback: 'BRC_SSO_SCOPE' }),
  'sso-audience': text({ fallback: 'BRC_SSO_AUDIENCE' }),
  'sso-grant': { ...choice(GRANTS), fallback: 'BRC_SSO_GRANT' } as Input<SsoGrant | undefined>,
}

export type SsoValues = Values<typeof ssoInputs>

export const SSO_NAMES = Object.keys(ssoInputs)

/** What is missing for an identity provider. */
export function ssoProblems(values: SsoValues): string[] {
  const needed = ['sso-token-url', 'sso-client-id'] as const
  return needed
    .filter((name) => values[name] === undefined)
    .map((name) => `\`${name}\` is required for single sign-on, here or as ${ssoInputs[name].fallback}`)
}

export function singleSignOnFor(values: SsoValues): SingleSignOn | undefined {
  const { 'sso-token-url': tokenUrl, 'sso-client-id': clientId, 'sso-grant': grant = 'client-credentials' } = values
  if (!tokenUrl || clientId === undefined) return undefined
  return {
    tokenUrl,
    clientId,
    clientSecret: values['sso-client-secret'],
    scope: values['sso-scope'],
    audience: values['sso-audience'],
    grant,
  }
}

function tokenUrlOf(address: string): URL {
  const url = secureUrlOf(address, 'https://login.example.com/oauth2/token')
  if (url.hash !== '') throw new InputProblem('must be an address without #')
  return url
}
