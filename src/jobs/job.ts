import type { ActionError } from '../core/errors.ts'

/**
 * Where a job stands. `detail` is short, and the same as long as nothing changes: only changes are logged. A success
 * without one is not logged.
 */
export type JobState<T> =
  | { readonly phase: 'running'; readonly detail: string; readonly progress?: string }
  | { readonly phase: 'succeeded'; readonly result: T; readonly detail?: string }
  | { readonly phase: 'failed'; readonly reason: string; readonly hint?: string }

/** The state of a job that failed with an error. */
export function failedBy({ message: reason, hint }: Pick<ActionError, 'message' | 'hint'>): JobState<never> {
  return { phase: 'failed', reason, ...(hint !== undefined && { hint }) }
}

/** Something that a service does asynchronously. */
export interface Job<T> {
  /** What it is, as the subject of a sentence: `deployment of site.tar.gz to blue`. */
  readonly title: string
  /** How to look it up by hand: the request that shows it. */
  readonly lookup: string
  /** The step itself does it, by polling, so it ends with the step. */
  readonly own?: true
  /**
   * Polls once. Settled is not succeeded: `succeeded` means that the very object that was asked for was seen. May
   * throw: a poll that fails is not a job that fails.
   */
  poll(signal?: AbortSignal): Promise<JobState<T>>
  /**
   * Ends the job, if the step that started it must not leave it running when it is cancelled. Resolves with a sentence
   * that says why there was nothing to end, if so.
   */
  readonly abort?: (() => Promise<string | undefined>) | undefined
}
