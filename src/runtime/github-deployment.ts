import { once } from 'node:events'
import { UnknownOutcomeError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { Transport } from '../http/transport.ts'
import { gitHubClient, runContext } from './github.ts'
import type { Work } from './step.ts'

export interface RecordOptions {
  /** The environment's name on GitHub, where `github-environment` gives none. */
  readonly environment: string
  readonly description: string
  readonly production?: boolean
  /** The environment's `https://` link. */
  readonly url?: string | undefined
}

type Recorded = Work & {
  inputs: {
    readonly 'github-token': string | undefined
    readonly 'github-environment': string | undefined
    readonly 'request-timeout-seconds': number
  }
}
type Client = Awaited<ReturnType<typeof gitHubClient>>
type State = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'

/**
 * Does `work`, and records it as a GitHub Deployment with its statuses when there is a `github-token`. Where `work` resolves
 * with `in progress`, what it has begun goes on without the step, and is left in progress on GitHub, too. What goes wrong
 * on GitHub is a warning; the error is that of `work`.
 */
export async function recorded(step: Recorded, options: RecordOptions, work: () => Promise<unknown>): Promise<void> {
  const token = step.inputs['github-token']
  if (token === undefined) return void (await work())
  if (step.isSimulated) {
    step.log.info('No deployment is recorded on GitHub, since the stack is simulated.')
    return void (await work())
  }
  const transport = new Transport()
  const record = new DeploymentRecord(step, options, transport)
  try {
    await record.begin(token)
    if ((await work()) !== 'in progress') await record.end('success')
  } catch (error) {
    // What GitHub calls an error is what nobody knows the end of.
    await record.end(step.signal.aborted || error instanceof UnknownOutcomeError ? 'error' : 'failure')
    throw error
  } finally {
    transport.close()
  }
}

/** The longest that a request to GitHub may hold up a release without progress. */
const IDLE_MS = 10_000
/** How many earlier deployments to the environment are checked. */
const EARLIER = 10
/** A cancelled step has a few seconds left in all. */
const END_LIMIT_MS = 2500

class DeploymentRecord {
  readonly #step: Recorded
  readonly #options: RecordOptions
  readonly #transport: Transport
  readonly #environment: string
  #client: Client | undefined
  #id: number | undefined

  constructor(step: Recorded, options: RecordOptions, transport: Transport) {
    this.#step = step
    this.#options = options
    this.#transport = transport
    this.#environment = step.inputs['github-environment'] ?? options.environment
  }

  begin(token: string): Promise<void> {
    return this.#attempt(async () => {
      const { owner, repo, ref } = runContext()
      const idleMs = Math.min(this.#step.inputs['request-timeout-seconds'] * 1000, IDLE_MS)
      this.#client = await gitHubClient(token, this.#transport, idleMs)
      const { data } = await this.#client.request('POST /repos/{owner}/{repo}/deployments', {
        owner,
        repo,
        ref,
        environment: this.#environment,
        description: sanitize(this.#options.description, 140),
        auto_merge: false,
        required_contexts: [],
        // Without it, GitHub takes an environment that is called `production` for one.
        ...(this.#options.production && { production_environment: true }),
      })
      if (!('id' in data)) throw new Error('GitHub created no deployment')
      this.#id = Number(data.id)
      await this.#status(this.#id, 'in_progress')
    })
  }

  end(state: 'success' | 'failure' | 'error'): Promise<void> {
    return this.#attempt(async () => {
      if (this.#id === undefined) return
      await this.#status(this.#id, state)
      if (state === 'success') await this.#retireEarlier(this.#id)
    })
  }

  async #status(id: number, state: State): Promise<void> {
    const { owner, repo, runUrl } = runContext()
    const { url } = this.#options
    await this.#client?.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      owner,
      repo,
      deployment_id: id,
      state,
      log_url: runUrl,
      auto_inactive: false,
      ...(url !== undefined && state !== 'inactive' && { environment_url: url }),
    })
  }

  /** Earlier deployments to the same environment that still count as a success become inactive. */
  async #retireEarlier(current: number): Promise<void> {
    const { owner, repo } = runContext()
    const client = this.#client
    if (!client) return
    const { data: all } = await client.request('GET /repos/{owner}/{repo}/deployments', {
      owner,
      repo,
      environment: this.#environment,
      per_page: EARLIER,
    })
    for (const id of all.map((one) => Number(one.id)).filter((one) => one !== current)) {
      const path = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'
      const { data } = await client.request(path, { owner, repo, deployment_id: id, per_page: 1 })
      if (data[0]?.state === 'success') await this.#status(id, 'inactive')
    }
  }

  async #attempt(task: () => Promise<void>): Promise<void> {
    const over = new AbortController()
    try {
      await Promise.race([task(), this.#lastMoment(over.signal)])
    } catch (error) {
      const what = sanitize(error instanceof Error ? error.message : String(error))
      this.#step.log.warning(
        `The deployment could not be recorded on GitHub: ${what}. The release itself is not touched by this; the token needs \`deployments: write\`.`,
      )
    } finally {
      over.abort()
    }
  }

  /** Resolves when a step that is cancelled, now or before, can wait no longer. */
  async #lastMoment(over: AbortSignal): Promise<void> {
    const { clock, signal } = this.#step
    if (!signal.aborted) await once(signal, 'abort', { signal: over })
    await clock.sleep(END_LIMIT_MS, over)
  }
}
