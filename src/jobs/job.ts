import type { ActionError } from '../core/errors.ts'

/**
 * Where a job stands. `detail` is short and the same as long as nothing changes, for a change is what gets logged; a
 * success without one is not logged.
 */
export type JobState<T> =
  | { readonly phase: 'running'; readonly detail: string; readonly progress?: string }
  | { readonly phase: 'succeeded'; readonly result: T; readonly detail?: string }
  | { readonly phase: 'failed'; readonly reason: string; readonly hint?: string }

/** The state of a job that an error has ended. */
export function failedBy({ message: reason, hint }: Pick<ActionError, 'message' | 'hint'>): JobState<never> {
  return { phase: 'failed', reason, ...(hint !== undefined && { hint }) }
}

/** Something that a service does in its own time. */
export interface Job<T> {
  /** What it is, as the subject of a sentence: `deployment of site.tar.gz to blue`. */
  readonly title: string
  /** How to look it up by hand: the request that shows it. */
  readonly lookup: string
  /** The step itself does it, by asking; so it ends with the step. */
  readonly own?: true
  /**
   * Asks once. Settled is not succeeded: `succeeded` means that the very thing asked for was seen to be there.
   * May throw; a transient failure to ask is no failure of the job.
   */
  poll(signal?: AbortSignal): Promise<JobState<T>>
  /** Ends it, where the step that started it is not to leave it running when it is cancelled. */
  readonly abort?: (() => Promise<void>) | undefined
}
