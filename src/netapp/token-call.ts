/** What an access token is asked for with. */
export type Grant =
  /** For users who are not federated. */
  | {
      readonly type: 'password'
      readonly username: string
      readonly password: string
      readonly clientId?: string | undefined
    }
  | { readonly type: 'refresh_token'; readonly refreshToken: string; readonly clientId?: string | undefined }
  | { readonly type: 'client_credentials'; readonly clientId: string; readonly clientSecret: string }

export type Credentials =
  | Grant
  /** A ready-made token: there is nothing to get another one with. */
  | { readonly type: 'access_token'; readonly accessToken: string }

export const TOKEN_URL = 'https://netapp-cloud-account.auth0.com/oauth/token'

const AUDIENCE = 'https://api.cloud.netapp.com'
const CLIENT_FOR_PASSWORDS = 'UaVhOIXMWQs5i1WdDxauXe5Mqkb34NJQ'
const CLIENT_FOR_REFRESH_TOKENS = 'Mu0V1ywgYteI6w1MbD15fKfVIUrNXGWC'

/** Get started, step 1: `POST` to the token endpoint, whose path is `path`. */
export function tokenCall(grant: Grant, path: string) {
  return { method: 'POST', path, json: tokenRequest(grant) } as const
}

function tokenRequest(grant: Grant): Record<string, string> {
  const common = { grant_type: grant.type, audience: AUDIENCE }
  switch (grant.type) {
    case 'password': {
      const { username, password, clientId = CLIENT_FOR_PASSWORDS } = grant
      return { ...common, client_id: clientId, username, password, scope: 'profile' }
    }
    case 'refresh_token':
      return {
        ...common,
        client_id: grant.clientId ?? CLIENT_FOR_REFRESH_TOKENS,
        refresh_token: grant.refreshToken,
      }
    case 'client_credentials':
      return { ...common, client_id: grant.clientId, client_secret: grant.clientSecret }
  }
}
