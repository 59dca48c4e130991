import { ActionError } from '../core/errors.ts'
import type { Job, JobState } from '../jobs/job.ts'
import type { HttpResponse, Transport } from './transport.ts'

export interface HealthCheckOptions {
  readonly url: URL
  /** The statuses that mean: healthy. */
  readonly statuses: readonly number[]
  readonly transport: Transport
  /** One request's limit without progress, in milliseconds. */
  readonly idleMs: number
}

const MOST_REDIRECTS = 10

/**
 * Asks a page until it answers as it should. Redirects are followed, unless their own status is what is asked for.
 * No credentials are sent. Its result is the status.
 */
export function healthCheck(options: HealthCheckOptions): Job<number> {
  // The query may be somebody's secret.
  const shown = options.url.origin + options.url.pathname
  return {
    title: `health check of ${shown}`,
    lookup: shown,
    own: true,
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
  let url = options.url
  for (let redirects = 0; ; redirects++) {
    const { status, headers } = await head(options, url, shown, signal)
    const { location } = headers
    const redirected = status >= 300 && status < 400 && location !== undefined && !options.statuses.includes(status)
    if (!redirected) return status
    if (redirects === MOST_REDIRECTS) throw new ActionError('service', `more than ${MOST_REDIRECTS} redirects`)
    url = targetOf(location, url)
  }
}

async function head(options: HealthCheckOptions, url: URL, shown: string, signal?: AbortSignal): Promise<HttpResponse> {
  const { transport, idleMs } = options
  const headers = { 'user-agent': 'bloomreach-cloud-actions', accept: '*/*' }
  const answer = await transport.send({ method: 'GET', url, name: `GET ${shown}`, headers, idleMs, signal })
  // Only the head counts.
  answer.stream.destroy()
  return answer
}

function targetOf(location: string, from: URL): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url
  throw new ActionError('service', 'a redirect to what is no web address')
}
