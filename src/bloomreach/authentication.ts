import type { Pipeline } from '../http/pipeline.ts'
import { loginCall } from './login-call.ts'
import { PathVariants } from './path-variants.ts'
import { parseResponse } from './responses.ts'
import { TokenReply } from './schemas.ts'

export interface Tokens {
  readonly accessToken: string
  readonly refreshToken?: string | undefined
}

/** Once it is sent it ends the session, whether or not somebody waits for the response; and a cancelled step is killed soon. */
const END_SESSION_LIMIT_MS = 1000

/** The section Authentication of the reference. Its calls go without the session, which is built on them. */
export class Authentication {
  readonly #pipeline: Pipeline
  readonly #refresh: PathVariants
  /** For the call that ends a session: it must not delay the end of a step. */
  readonly #endSession: Pipeline

  constructor(pipeline: Pipeline, endSession: Pipeline) {
    this.#pipeline = pipeline
    // Whatever code a refusal has: when neither path works, the next step is a login.
    const paths = ['/v3/authn/refresh_token', '/v3/authn/verify_token'] as const
    this.#refresh = new PathVariants(pipeline, paths, { ignoreCodes: true })
    this.#endSession = endSession
  }

  /** Authentication, Login: `POST /v3/authn/access_token`. @throws HttpError 401 `AuthenticationFailed` */
  login(username: string, password: string): Promise<Tokens> {
    return this.#pipeline.request({
      ...loginCall(username, password),
      authorize: false,
      retryPolicy: 'safe',
      parse: tokensOf,
    })
  }

  /** Authentication, Validate access token: `GET /v3/authn/verify_token`. Resolves with the user's id and role. */
  verify(): Promise<{ userId: string | undefined; role: string | undefined }> {
    return this.#pipeline.request({
      method: 'GET',
      path: '/v3/authn/verify_token',
      parse: (_, { headers }) => ({ userId: textOf(headers['x-user-id']), role: textOf(headers['x-user-role']) }),
    })
  }

  /**
   * Authentication, Generate new access token from refresh token: `POST /v3/authn/refresh_token`, or `verify_token`
   * where the service does as the reference prints it.
   * @throws HttpError 401 when the refresh token is not valid any more
   */
  refresh(refreshToken: string): Promise<Tokens> {
    return this.#refresh.request({
      method: 'POST',
      path: '/v3/authn/refresh_token',
      authorize: false,
      json: { grant_type: 'refresh_token', refresh_token: refreshToken },
      retryPolicy: 'safe',
      // When this fails, the next step is a login.
      retries: 1,
      parse: tokensOf,
    })
  }

  /** The path at which the service refreshes tokens, once `refresh` has found it. */
  get refreshPath(): string | undefined {
    return this.#refresh.known
  }

  /** Authentication, Delete refresh token: `DELETE /v3/authn/refresh_token`; waited for a second at most. */
  deleteRefreshToken(refreshToken: string): Promise<void> {
    return this.#endSession.request({
      method: 'DELETE',
      signal: AbortSignal.timeout(END_SESSION_LIMIT_MS),
      path: '/v3/authn/refresh_token',
      authorize: false,
      json: { grant_type: 'refresh_token', refresh_token: refreshToken },
      parse: () => {},
    })
  }

  /**
   * Authentication, Logout: `POST /v3/authn/logout`. Invalidates **all** access tokens of the user, those of parallel
   * jobs too; `Connection.end()` ends one session.
   */
  logout(): Promise<void> {
    return this.#pipeline.request({ method: 'POST', path: '/v3/authn/logout', parse: () => {} })
  }
}

function tokensOf(value: unknown): Tokens {
  const reply = parseResponse(TokenReply)(value)
  return { accessToken: reply.access_token, refreshToken: reply.refresh_token }
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}
