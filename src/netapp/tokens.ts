import * as v from 'valibot'
import type { Pipeline } from '../http/pipeline.ts'
import { type IssuedToken, readyMade, type TokenSource } from '../http/session.ts'
import { TokenReply } from './schemas.ts'

/** What an access token is asked for with. */
type Grant =
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

const HINTS: Readonly<Record<Credentials['type'], string>> = {
  password:
    'Check `username`, `password` and `client-id` (a personal account needs QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO). Federated users need a `refresh-token` instead.',
  refresh_token: 'Check `refresh-token`: it may have been revoked. A new one is made in the NetApp Console.',
  client_credentials: 'Check `client-id` and `client-secret`, or give a `refresh-token` instead.',
  access_token: 'It may have ended: get a fresh one right before this step, or give a `refresh-token` instead.',
}

/** The tokens for these credentials. `pipeline` leads to the token endpoint's origin, `path` is its path there. */
export function tokensFor(credentials: Credentials, pipeline: Pipeline, path: string): TokenSource {
  const hint = HINTS[credentials.type]
  return credentials.type === 'access_token'
    ? readyMade(credentials.accessToken, hint)
    : { hint, issue: () => requestToken(pipeline, path, credentials) }
}

/** Get started, step 1: `POST` to the token endpoint. */
async function requestToken(pipeline: Pipeline, path: string, grant: Grant): Promise<IssuedToken> {
  const { access_token: accessToken, expires_in: seconds = Number.POSITIVE_INFINITY } = await pipeline.request({
    method: 'POST',
    path,
    json: tokenRequest(grant),
    // A second token does no harm.
    repeat: 'always',
    parse: (value) => v.parse(TokenReply, value),
  })
  return { accessToken, lifetimeMs: seconds * 1000 }
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
