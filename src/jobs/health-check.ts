import { ActionError } from '../core/errors.ts'
import { discard, readText } from '../http/body.ts'
import { USER_AGENT } from '../http/call.ts'
import { sendFollowing } from '../http/redirects.ts'
import type { HttpResponse } from '../http/response.ts'
import type { Transport } from '../http/transport.ts'
import type { Job, JobState } from './job.ts'

export interface HealthCheckOptions {
  readonly url: URL
  /** The statuses that mean: healthy. */
  readonly statuses: readonly number[]
  readonly transport: Transport
  /** One request's limit without progress, in milliseconds. */
  readonly idleMs: number
  /** For a protected site: sent as HTTP Basic to the page's own origin only. */
  readonly credentials?: { readonly username: string; readonly password: string } | undefined
  /** Text that the body has to contain. */
  readonly text?: string | undefined
}

/**
 * Requests a page until it returns one of the statuses, and the text. Caches are asked for a fresh response: an older one
 * may be of the version before. Redirects are followed, unless their own status is one of them. Its result is the status.
 */
export function healthCheck(options: HealthCheckOptions): Job<number> {
  // The query may hold a secret.
  const shown = options.url.origin + options.url.pathname
  return {
    title: `health check of ${shown}`,
    lookup: shown,
    own: true,
    // The check is that it responds in time.
    atLimit: () => 'failed',
    async poll(signal): Promise<JobState<number>> {
      try {
        const { status, hasText } = await look(options, shown, signal)
        if (!options.statuses.includes(status)) {
          return { phase: 'running', detail: `status ${status}, not ${options.statuses.join(' or ')} yet` }
        }
        if (!hasText) return { phase: 'running', detail: `status ${status}, without the expected text yet` }
        return { phase: 'succeeded', result: status, detail: `status ${status}` }
      } catch (error) {
        signal?.throwIfAborted()
        if (!(error instanceof ActionError)) throw error
        return { phase: 'running', detail: error.message }
      }
    },
  }
}

async function look(
  options: HealthCheckOptions,
  shown: string,
  signal?: AbortSignal,
): Promise<{ status: number; hasText: boolean }> {
  const { url, statuses, transport, idleMs, credentials, text } = options
  const headers = {
    'user-agent': USER_AGENT,
    accept: '*/*',
    'cache-control': 'no-cache',
    ...(credentials && { authorization: basic(credentials) }),
  }
  const request = { method: 'GET', url, name: `GET ${shown}`, headers, idleMs, signal }
  const response = await sendFollowing(transport, request, { allowInsecure: true, wanted: statuses })
  const { status } = response
  if (text !== undefined && statuses.includes(status)) {
    return { status, hasText: await holds(response, text, idleMs, signal) }
  }
  // Only the status counts.
  discard(response)
  return { status, hasText: true }
}

/** Whether the body contains the text; a body that cannot be read to its end does not. */
async function holds(
  response: HttpResponse,
  text: string,
  limitMs: number,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    return (await readText(response, limitMs, signal)).includes(text)
  } catch {
    signal?.throwIfAborted()
    return false
  }
}

/** HTTP Basic (RFC 7617). */
function basic({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}
