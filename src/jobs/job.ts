import type { ActionError } from '../core/errors.ts'

/**
 * What a poll has seen of a job. There are three ends: `succeeded`, `failed`, and `unknown`, which is all that is neither
 * of the two. Only what was seen counts: a poll that could see nothing throws.
 */
export type JobState<T> =
  | Running
  /** The very thing asked for was seen in the wanted state. Without a detail it is not logged. */
  | { readonly phase: 'succeeded'; readonly result: T; readonly detail?: string }
  /** The service said so about this very job. */
  | { readonly phase: 'failed'; readonly reason: string; readonly hint?: string }
  /** Further polls would not tell either. */
  | { readonly phase: 'unknown'; readonly reason: string; readonly hint?: string }

interface Running {
  readonly phase: 'running'
  /** Short, and the same as long as nothing changes: a change is what gets logged. */
  readonly detail: string
  readonly progress?: string
  /** How long the service asks not to be asked again, in milliseconds. */
  readonly retryAfterMs?: number | undefined
}

/** The state of a job that failed with an error. */
export function failedBy({ message: reason, hint }: Pick<ActionError, 'message' | 'hint'>): JobState<never> {
  return { phase: 'failed', reason, ...(hint !== undefined && { hint }) }
}

/** The state of a job of which an error leaves open how it ended. */
export function unknownBy({ message: reason, hint }: Pick<ActionError, 'message' | 'hint'>): JobState<never> {
  return { phase: 'unknown', reason, ...(hint !== undefined && { hint }) }
}

/** Something that a service does in its own time. */
export interface Job<T> {
  /** What it is, as the subject of a sentence: `deployment of site.tar.gz to blue`. */
  readonly title: string
  /** Where a person sees it, behind `Check`: `acceptance in Mission Control`. */
  readonly lookup: string
  /** The step itself does it, by polling, so it ends with the step. */
  readonly own?: true
  /** Asks once. May throw; a failure to ask says nothing about the job. */
  poll(signal?: AbortSignal): Promise<JobState<T>>
  /**
   * What it means when the time limit comes; unknown without it. `failed` where what was seen is an answer: the page does
   * not respond as it should, the domains are at their old place. `seen` says whether the last poll has seen anything.
   */
  atLimit?(seen: boolean): 'failed' | 'unknown'
  /**
   * Ends the job, if the step that started it must not leave it running when it is cancelled. Resolves with a sentence
   * that says why there was nothing to end, if so.
   */
  readonly abort?: (() => Promise<string | undefined>) | undefined
}
