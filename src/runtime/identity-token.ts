import { getIDToken } from '@actions/core'
import type { Clock } from '../core/clock.ts'
import { ActionError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { NoResponseError } from '../http/errors.ts'

const URL_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_URL'
const TOKEN_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'

export interface IdentityTokenOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** The limit, in milliseconds. */
  readonly idleMs: number
  /** Is called with what must not be seen, before it is used. */
  readonly onSecret: (secret: string) => void
}

/**
 * Gets another token from GitHub that says which workflow, branch or environment this job runs for (OpenID Connect). It
 * lives for minutes.
 * @throws ActionError where the job may not have one; NoResponseError where GitHub gives none at present
 */
export async function identityToken(audience: string, options: IdentityTokenOptions): Promise<string> {
  const { [URL_VARIABLE]: url = '', [TOKEN_VARIABLE]: requestToken = '' } = process.env
  if (url === '' || requestToken === '') throw notPermitted()
  options.onSecret(requestToken)
  const token = await inTime(getIDToken(audience), options).catch((error: unknown) => {
    options.signal.throwIfAborted()
    throw refusal(error)
  })
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

/** The result of `request`, which has no limit and no end of its own. */
async function inTime<T>(request: Promise<T>, { clock, signal, idleMs }: IdentityTokenOptions): Promise<T> {
  const over = new AbortController()
  const late = async (): Promise<never> => {
    await clock.sleep(idleMs, AbortSignal.any([signal, over.signal]))
    throw new Error(`nothing within ${idleMs / 1000} seconds`)
  }
  try {
    return await Promise.race([request, late()])
  } finally {
    over.abort()
  }
}

/** `getIDToken` throws plain errors, with the status in their text. */
function refusal(error: unknown): ActionError {
  const text = error instanceof Error ? error.message : String(error)
  const status = Number(/Error Code\s*:\s*(\d{3})\b/.exec(text)?.[1])
  const reason = sanitize(text.replace(/\s+/g, ' ').replace(/^Error message: /, ''))
  const transient = !(status >= 400 && status < 500) || [408, 425, 429].includes(status)
  const hint = "Check the job's `permissions: id-token: write`, and GitHub's status; then run the step again."
  return new NoResponseError("The request for GitHub's identity token", { reason, reached: false, transient, hint })
}
