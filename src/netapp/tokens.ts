import * as v from 'valibot'
import { TokenReply } from '../core/token-reply.ts'
import type { Pipeline } from '../http/pipeline.ts'
import { type IssuedToken, readyMade, type TokenSource } from '../http/session.ts'
import { type Credentials, type Grant, tokenCall } from './token-call.ts'

/** What to do when a login, or what its token is used for, is refused. */
export const HINTS: Readonly<Record<Credentials['type'], string>> = {
  password:
    'Check `username`, `password` and `client-id` (a personal account needs QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO). Federated users need a `refresh-token` instead.',
  refresh_token: 'Check `refresh-token`: it may have been revoked. A new one is made in the NetApp Console.',
  client_credentials:
    'Check `client-id` and `client-secret`. Copy and Sync takes the token of a user, and may refuse that of a service account: give a `refresh-token` of a user instead.',
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
    ...tokenCall(grant, path),
    // A second token does no harm.
    retryPolicy: 'safe',
    parse: (value) => v.parse(TokenReply, value),
  })
  return { accessToken, lifetimeMs: seconds * 1000 }
}
