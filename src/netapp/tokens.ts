import * as v from 'valibot'
import type { Pipeline } from '../http/pipeline.ts'
import { TokenReply } from './schemas.ts'

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

export const TOKEN_URL = 'https://netapp-cloud-account.auth0.com/oauth/token'

const AUDIENCE = 'https://api.cloud.netapp.com'
const CLIENT_FOR_PASSWORDS = 'UaVhOIXMWQs5i1WdDxauXe5Mqkb34NJQ'
const CLIENT_FOR_REFRESH_TOKENS = 'Mu0V1ywgYteI6w1MbD15fKfVIUrNXGWC'

export interface Token {
  readonly accessToken: string
  /** Undefined where the service does not tell. */
  readonly lifetimeMs: number | undefined
}

/** Get started, step 1: `POST` to the token endpoint. `pipeline` leads to its origin, `path` is its path there. */
export async function requestToken(pipeline: Pipeline, path: string, grant: Grant): Promise<Token> {
  const { access_token: accessToken, expires_in: seconds } = await pipeline.request({
    method: 'POST',
    path,
    json: tokenRequest(grant),
    // A second token does no harm.
    repeat: 'always',
    parse: (value) => v.parse(TokenReply, value),
  })
  return { accessToken, lifetimeMs: seconds === undefined ? undefined : seconds * 1000 }
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
