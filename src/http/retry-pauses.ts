import type { ActionError } from '../core/errors.ts'
import { backoff } from './backoff.ts'
import { HttpError } from './errors.ts'

/** However short a request's own limits are: what a service that limits the rate of requests usually asks for. */
const LEAST_BUDGET_MS = 60_000

/** The pauses between the attempts of one request. */
export class RetryPauses {
  /** How long the service may still ask to wait, in milliseconds: as long as it could hold up all attempts by silence. */
  #budgetMs: number

  constructor({ retries, idleMs }: { retries: number; idleMs: number }) {
    this.#budgetMs = Math.max(retries * idleMs, LEAST_BUDGET_MS)
  }

  /**
   * The pause before the next attempt, in milliseconds, where `attempt` (from 0) has failed: what the service asks for, but
   * never less than the backoff. Undefined when it asks for more than a request may wait.
   */
  after(failure: ActionError, attempt: number): number | undefined {
    const wantedMs = (failure instanceof HttpError ? failure.retryAfterMs : undefined) ?? 0
    this.#budgetMs -= wantedMs
    return this.#budgetMs < 0 ? undefined : Math.max(wantedMs, backoff(attempt))
  }
}
