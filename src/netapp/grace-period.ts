import type { Relationship } from './schemas.ts'

/** What real relationships have where nothing else was chosen, in seconds. */
const USUAL_SECONDS = 30
/** What the times of files, in whole seconds, and the clocks of storage and data broker may differ, in milliseconds. */
const MARGIN_MS = 5000

/**
 * How old, in milliseconds, a file must be for a run of the relationship to copy it: the run leaves out what was modified
 * within `settings.gracePeriod` (seconds) before its start.
 */
export function graceMs({ settings }: Pick<Relationship, 'settings'>): number {
  const told = String(settings['gracePeriod']).trim()
  // What is no number says nothing, and an empty text least of all that there is no grace period.
  const seconds = /^\d+(?:\.\d+)?$/.test(told) ? Number(told) : USUAL_SECONDS
  return seconds === 0 ? 0 : seconds * 1000 + MARGIN_MS
}
