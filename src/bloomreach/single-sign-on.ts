import * as v from 'valibot'
import { claimsOf, lifetimeOf } from '../core/jwt.ts'
import { sanitize } from '../core/sanitize.ts'
import { TokenReply } from '../core/token-reply.ts'
import { formBody } from '../http/form-body.ts'
import type { Pipeline } from '../http/pipeline.ts'
import type { Body } from '../http/request.ts'
import type { IssuedToken, TokenSource } from '../http/session.ts'

export type SsoGrant = 'client-credentials' | 'token-exchange'

/** How an identity provider is asked for access tokens. */
export interface SingleSignOn {
  readonly tokenUrl: URL
  readonly clientId: string
  /** Without it, an identity token proves who the client is. */
  readonly clientSecret?: string | undefined
  readonly scope?: string | undefined
  /** Of the identity token; where none is needed, of the access token. */
  readonly audience?: string | undefined
  readonly grant: SsoGrant
}

/** Gets another token that says who this job is, for this audience. */
export type IdentityTokens = (audience: string) => Promise<string>

export interface SingleSignOnOptions {
  /** Leads to the token URL's origin. */
  readonly pipeline: Pipeline
  readonly identityToken: IdentityTokens
  /** Is called with each token before it is used, so that it can be masked. */
  readonly onSecret: (secret: string) => void
}

/** Whether an identity token is needed: as the client's assertion, or as the token to exchange. */
function needsIdentityToken({ grant, clientSecret }: Pick<SingleSignOn, 'grant' | 'clientSecret'>): boolean {
  return grant === 'token-exchange' || clientSecret === undefined
}

/** The access tokens of an identity provider, for stacks with single sign-on. */
export class SingleSignOnTokens implements TokenSource {
  readonly #client: SingleSignOn
  readonly #options: SingleSignOnOptions
  /** The identity token that was sent last. */
  #identity: { readonly subject: string; readonly audience: string; readonly issuer: string } | undefined

  constructor(client: SingleSignOn, options: SingleSignOnOptions) {
    this.#client = client
    this.#options = options
  }

  readonly refusedHint =
    'The identity provider issued this token, and the stack does not accept it: check `sso-scope` and `sso-audience`, and whether the stack trusts this provider and this client. `check-stack` tries them without changing anything.'

  get hint(): string {
    const secret = this.#client.clientSecret === undefined ? [] : ['`sso-client-secret`']
    const inputs = ['`sso-client-id`', ...secret, '`sso-scope`'].join(', ').replace(/, (?=[^,]*$)/, ' and ')
    if (!this.#identity) return `Check ${inputs}.`
    const { issuer, subject, audience } = this.#identity
    return `Check ${inputs}, and what the identity provider expects of GitHub's token (its federated credential): this job's has the issuer ${issuer}, the subject ${subject} and the audience ${audience}.`
  }

  async issue(): Promise<IssuedToken> {
    const { tokenUrl } = this.#client
    const { access_token: accessToken, expires_in: seconds } = await this.#options.pipeline.request({
      method: 'POST',
      path: `${tokenUrl.pathname}${tokenUrl.search}`,
      name: `${tokenUrl.host}${tokenUrl.pathname}`,
      makeBody: () => this.#form(),
      // A second token does no harm.
      retryPolicy: 'safe',
      parse: (value) => v.parse(TokenReply, value),
    })
    const lifetimeMs = seconds === undefined ? lifetimeOf(accessToken) : seconds * 1000
    return { accessToken, lifetimeMs: lifetimeMs ?? Number.POSITIVE_INFINITY }
  }

  /** With an identity token of its own for each attempt: a provider may take each once only, and it ends in minutes. */
  async #form(): Promise<Body> {
    const { clientId, clientSecret, scope, audience, grant } = this.#client
    const client = { client_id: clientId, client_secret: clientSecret, scope }
    if (grant === 'token-exchange') {
      return formBody({
        ...client,
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        subject_token: await this.#identityToken(),
      })
    }
    const common = { ...client, grant_type: 'client_credentials' }
    if (!needsIdentityToken(this.#client)) return formBody({ ...common, audience })
    return formBody({
      ...common,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await this.#identityToken(),
    })
  }

  async #identityToken(): Promise<string> {
    const { audience = this.#client.tokenUrl.origin } = this.#client
    const token = await this.#options.identityToken(audience)
    this.#options.onSecret(token)
    const { sub, iss, aud } = claimsOf(token)
    this.#identity = { subject: shown(sub), issuer: shown(iss), audience: shown(aud ?? audience) }
    return token
  }
}

function shown(claim: unknown): string {
  return claim === undefined ? 'unknown' : `\`${sanitize(claim)}\``
}
