import { ActionError } from '../core/errors.ts'
import { USER_AGENT } from '../http/call.ts'
import { sendFollowing } from '../http/redirects.ts'
import type { Transport } from '../http/transport.ts'
import type { Job, JobState } from './job.ts'

export interface HealthCheckOptions {
  readonly url: URL
  /** The statuses that mean: healthy. */
  readonly statuses: readonly number[]
  readonly transport: Transport
  /** One request's limit without progress, in milliseconds. */
  readonly idleMs: number
}

/**
 * Requests a page until it returns one of the statuses. Redirects are followed, unless their own status is one of them.
 * No credentials are sent. Its result is the status.
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
        const status = await statusOf(options, shown, signal)
        if (options.statuses.includes(status)) return { phase: 'succeeded', result: status, detail: `status ${status}` }
        return { phase: 'running', detail: `status ${status}, not ${options.statuses.join(' or ')} yet` }
      } catch (error) {
        signal?.throwIfAborted()
        if (!(error instanceof ActionError)) throw error
        return { phase: 'running', detail: error.message }
      }
    },
  }
}

async function statusOf(options: HealthCheckOptions, shown: string, signal?: AbortSignal): Promise<number> {
  const { url, statuses, transport, idleMs } = options
  const headers = { 'user-agent': USER_AGENT, accept: '*/*' }
  const request = { method: 'GET', url, name: `GET ${shown}`, headers, idleMs, signal }
  const { status, stream } = await sendFollowing(transport, request, { allowInsecure: true, wanted: statuses })
  // Only the status counts.
  stream.destroy()
  return status
}
