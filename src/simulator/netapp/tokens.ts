import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { bodyOf, json, type NetAppApp } from './calls.ts'
import { Refusal } from './refusal.ts'
import type { NetAppService } from './service.ts'

const audience = v.literal('https://api.cloud.netapp.com')
const text = v.pipe(v.string(), v.nonEmpty())

const tokenSchema = v.variant('grant_type', [
  v.strictObject({
    grant_type: v.literal('password'),
    audience,
    client_id: text,
    username: text,
    password: text,
    scope: v.literal('profile'),
  }),
  v.strictObject({ grant_type: v.literal('refresh_token'), audience, client_id: text, refresh_token: text }),
  v.strictObject({ grant_type: v.literal('client_credentials'), audience, client_id: text, client_secret: text }),
])

type TokenRequest = v.InferOutput<typeof tokenSchema>

/** The token endpoint: `POST /oauth/token`, with errors in the form of OAuth 2. */
export function tokens(service: NetAppService, app: NetAppApp): void {
  app.post('/oauth/token', async (c) => {
    try {
      const body = await bodyOf(c, tokenSchema)
      if (!service.behaviors.grants.includes(body.grant_type)) {
        return refused('unauthorized_client', `Grant type '${body.grant_type}' not allowed for the client.`)
      }
      if (!isClientFor(service, body)) {
        return refused('unauthorized_client', `The client is unknown, or not one for '${body.grant_type}'.`)
      }
      if (!isKnown(service, body)) return refused('invalid_grant', 'Wrong credentials.')
      const { tokenSeconds } = service.settings
      const token = issueNetAppToken(service, body.grant_type === 'client_credentials')
      return json({ access_token: token, expires_in: tokenSeconds, token_type: 'Bearer', scope: 'profile' })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return json({ error: 'invalid_request', error_description: error.message }, error.status)
    }
  })
}

/** A new access token, as the token endpoint gives it. */
function issueNetAppToken({ state, settings, secrets, now }: NetAppService, ofService: boolean): string {
  const token = secrets.add(`eyJ.${randomBytes(30).toString('base64url')}.${randomBytes(32).toString('base64url')}`)
  state.accessTokens.push({ token, expiresAt: now() + settings.tokenSeconds * 1000, ofService })
  return token
}

/** NetApp's own clients, by grant. The second one for passwords is that of personal accounts. */
const CLIENTS: Readonly<Record<TokenRequest['grant_type'], readonly string[]>> = {
  password: ['UaVhOIXMWQs5i1WdDxauXe5Mqkb34NJQ', 'QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO'],
  refresh_token: ['Mu0V1ywgYteI6w1MbD15fKfVIUrNXGWC'],
  client_credentials: [],
}

/** Whether the client may use the grant. Those of the state may use each; their secret is checked with it. */
function isClientFor({ state }: NetAppService, { grant_type: grant, client_id: client }: TokenRequest): boolean {
  return CLIENTS[grant].includes(client) || state.clients.some(({ id }) => id === client)
}

function isKnown({ state }: NetAppService, body: TokenRequest): boolean {
  switch (body.grant_type) {
    case 'password':
      return state.users.some(({ username, password }) => username === body.username && password === body.password)
    case 'refresh_token':
      return state.refreshTokens.includes(body.refresh_token)
    case 'client_credentials':
      return state.clients.some(({ id, secret }) => id === body.client_id && secret === body.client_secret)
  }
}

function refused(error: string, description: string): Response {
  return json({ error, error_description: description }, 403)
}
