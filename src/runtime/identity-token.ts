import { getIDToken } from '@actions/core'
import { ActionError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { NoResponseError } from '../http/errors.ts'
import { refusalOf } from '../http/pipeline.ts'
import { isTransient } from '../http/retry.ts'
import { routeTo } from '../http/route.ts'
import { withRequestOptions } from '../stubs/http-client.ts'

const URL_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_URL'
const TOKEN_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'
/** How messages call the request. */
const REQUEST = "The request for GitHub's identity token"
const HINT = "Check the job's `permissions: id-token: write`, and GitHub's status; then run the step again."

export interface IdentityTokenOptions {
  readonly signal: AbortSignal
  /** The limit, in milliseconds. */
  readonly idleMs: number
  /** Is called with what must not be seen, before it is used. */
  readonly onSecret: (secret: string) => void
}

/**
 * Gets another token from GitHub that says which workflow, branch or environment this job runs for (OpenID Connect). It
 * lives for minutes.
 * @throws ActionError where the job may not have one; HttpError and NoResponseError where another attempt may get one; the
 * signal's reason when that was aborted
 */
export async function identityToken(audience: string, options: IdentityTokenOptions): Promise<string> {
  const { [URL_VARIABLE]: url = '', [TOKEN_VARIABLE]: requestToken = '' } = process.env
  if (url === '' || requestToken === '') throw notPermitted()
  options.onSecret(requestToken)
  const token = await requested(audience, new URL(url), options)
  options.onSecret(token)
  return token
}

function notPermitted(): ActionError {
  return new ActionError(
    'user',
    "GitHub's identity token was not requested: the job lacks the permission `id-token: write`.",
    'Add `permissions: id-token: write` to the job (a called workflow gets it from the job that calls it), or give `sso-client-secret`.',
  )
}

/** The token, or an error at the limit at the latest; nothing of the request is left then. */
async function requested(audience: string, url: URL, { signal, idleMs }: IdentityTokenOptions): Promise<string> {
  const { agent } = await routeTo(url, { keepAlive: false })
  signal.throwIfAborted()
  const over = new AbortController()
  const ends = new Promise<never>((_, reject) => {
    over.signal.addEventListener('abort', () => reject(over.signal.reason))
  })
  const abort = () => over.abort(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  const late = setTimeout(() => over.abort(new Error(`no response within ${idleMs / 1000} seconds`)), idleMs)
  try {
    const request = { agent, signal: over.signal, connecting: over.signal }
    return await Promise.race([withRequestOptions(request, () => getIDToken(audience)), ends])
  } catch (error) {
    signal.throwIfAborted()
    throw failureOf(error)
  } finally {
    clearTimeout(late)
    signal.removeEventListener('abort', abort)
    over.abort()
  }
}

/** `getIDToken` throws plain errors, with the status in their text. */
function failureOf(error: unknown): ActionError {
  const text = error instanceof Error ? error.message : String(error)
  const [, code, words = ''] = /Error Code\s*:\s*(\d{3})\b\s*Error Message:([\s\S]*)$/.exec(text) ?? []
  if (code !== undefined) {
    const refusal = refusalOf(REQUEST, { status: Number(code), headers: {} }, bodyOf(words), HINT)
    // Not a refusal of the provider, whose inputs would be to blame.
    return isTransient(refusal) ? refusal : new ActionError('user', refusal.message, HINT, { cause: error })
  }
  const reason = /ID Token field/.test(text)
    ? 'the response is empty, or not of the documented form'
    : sanitize(
        text.replace(/^Error message: (?:Failed to get ID Token\.\s*Error Code\s*:\s*undefined\s*Error Message:)?/, ''),
      )
  const transient = !/CERT|SELF_SIGNED|self.signed|certificate|ALTNAME/.test(reason)
  const hint = transient ? HINT : 'For a certificate authority of your own set NODE_EXTRA_CA_CERTS on the runner.'
  return new NoResponseError(REQUEST, { reason, reached: false, transient, hint })
}

/** What `getIDToken` shows of the body: its `message`, or all of it. */
function bodyOf(words: string): string {
  const text = words.trim()
  return /^[{<]|^Failed request/.test(text) ? text : JSON.stringify({ message: text })
}
