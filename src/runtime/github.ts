import { readFileSync } from 'node:fs'
import { sanitize } from '../core/sanitize.ts'
import { readText } from '../http/body.ts'
import { jsonText } from '../http/json-body.ts'
import { isSecure } from '../http/secure-url.ts'
import type { Transport } from '../http/transport.ts'

/** GitHub's client for the API of the environment (GITHUB_API_URL), loaded when it is needed. */
export async function gitHubClient(token: string, transport: Transport, idleMs: number) {
  const { getOctokit } = await import('@actions/github')
  return getOctokit(token, { request: { fetch: fetchOver(transport, idleMs) }, log: SILENT })
}

/** The repository and the address of the running job, by the runner's environment. */
export function runContext(): { owner: string; repo: string; ref: string; runUrl: string } {
  const { GITHUB_REPOSITORY = '' } = process.env
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_RUN_ID = '' } = process.env
  const [owner = '', repo = ''] = GITHUB_REPOSITORY.split('/')
  return {
    owner,
    repo,
    ref: releasedRef(),
    runUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
  }
}

/**
 * The commit that is released. For a pull request that is its head: GITHUB_SHA is a merge commit of GitHub's own, which no
 * page shows.
 */
function releasedRef(): string {
  const { GITHUB_SHA = '', GITHUB_REF = '', GITHUB_HEAD_REF = '', GITHUB_EVENT_PATH = '' } = process.env
  if (GITHUB_HEAD_REF === '') return GITHUB_SHA || GITHUB_REF
  return headOf(GITHUB_EVENT_PATH) ?? GITHUB_HEAD_REF
}

function headOf(eventPath: string): string | undefined {
  try {
    const sha: unknown = JSON.parse(readFileSync(eventPath, 'utf8')).pull_request.head.sha
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined
  } catch {
    return undefined
  }
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

interface FetchOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** As much of `fetch` as Octokit uses, over the transport that knows proxies and limits. */
function fetchOver(transport: Transport, idleMs: number) {
  return async (address: string, { method = 'GET', headers = {}, body }: FetchOptions = {}): Promise<Response> => {
    const url = new URL(address)
    if (!isSecure(url))
      throw new Error(`GITHUB_API_URL (${sanitize(url.origin)}) is not https, so that no token is sent there`)
    const name = `${method} ${url.pathname}`
    const sent = typeof body === 'string' ? jsonText(body) : undefined
    const response = await transport.send({ method, url, name, headers, body: sent, idleMs })
    const { status, headers: received } = response
    const text = await readText(response, idleMs)
    // Octokit leaves redirects to `fetch`, and takes one that comes through for a success.
    if (isRedirect(status)) throw new Error(`${name} returned HTTP ${status}`)
    const plainHeaders = Object.entries(received).map(([name, value]) => [name, String(value)] as [string, string])
    return new Response(status === 204 || status === 304 ? null : text, { status, headers: plainHeaders })
  }
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304
}
