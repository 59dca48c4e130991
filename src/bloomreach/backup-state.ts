import { UnknownOutcomeError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { mayMeanAbsent } from '../http/absent.ts'
import { timeOf } from './age.ts'
import type { Backups } from './backups.ts'
import type { Backup } from './schemas.ts'

/** How a job that has ended badly may be called, in lower case and without separators. */
const FAILURES = ['error', 'failed', 'failure', 'cancelled', 'canceled', 'aborted', 'timeout', 'timedout']

/** What the status of a backup's or a restore's job means. */
export function meaningOf(status: string): 'completed' | 'failed' | 'running' {
  const word = status.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (word === 'completed') return 'completed'
  return FAILURES.includes(word) ? 'failed' : 'running'
}

/** Why backups are not known to be complete, by their ids; those that are complete are not among them. */
export type Incomplete = ReadonlyMap<string, string>

/** So old a backup may have a job that the service has forgotten; a younger one's may not be known yet. */
const FORGOTTEN_MS = 3600 * 1000
const ATTEMPTS = 3
const PAUSE_MS = 1000
/** The one reason that leaves it open whether the backup is complete. */
export const JOB_NOT_KNOWN = 'its job is not known'

/**
 * Finds out which of the backups are complete. The list does not tell, so their jobs are asked. A job that the service
 * does not know, several times in a row, has ended long ago if its backup is old by the service's own time (`now`).
 * @throws UnknownOutcomeError when a job cannot be asked: nothing is known of that backup then
 */
export async function incompleteOf(
  backups: Pick<Backups, 'job' | 'options'>,
  items: readonly Backup[],
  now: number | undefined,
): Promise<Incomplete> {
  const { clock, signal } = backups.options
  const reasons = new Map<string, string>()
  let refused = await ask(backups, items, reasons)
  for (let attempt = 1; attempt < ATTEMPTS && refused.length > 0; attempt++) {
    await clock.sleep(PAUSE_MS, signal)
    refused = await ask(
      backups,
      refused.map(({ item }) => item),
      reasons,
    )
  }
  for (const { item, doubt } of refused) {
    if (doubt !== undefined) throw unknown(item, doubt)
    if (!isOld(item, now)) reasons.set(item.id, JOB_NOT_KNOWN)
  }
  return reasons
}

/** A backup whose job is not known, be it for the moment. There may be thousands, so that no error is kept. */
interface Refused {
  readonly item: Backup
  /** The message of a response that may come from something in front of the service. */
  readonly doubt: string | undefined
}

/** Asks each backup's job, and notes why it is not complete; resolves with what was refused. */
async function ask(
  backups: Pick<Backups, 'job'>,
  items: readonly Backup[],
  reasons: Map<string, string>,
): Promise<Refused[]> {
  const refused: Refused[] = []
  for (const item of items) {
    try {
      const { status } = await backups.job(item.id)
      if (meaningOf(status) !== 'completed') reasons.set(item.id, `its status is "${sanitize(status, 60)}"`)
    } catch (error) {
      if (!mayMeanAbsent(error)) throw error
      refused.push({ item, doubt: error.code === undefined ? error.message : undefined })
    }
  }
  return refused
}

function isOld(backup: Backup, now: number | undefined): boolean {
  return now !== undefined && now - timeOf(backup) > FORGOTTEN_MS
}

function unknown({ id }: Backup, doubt: string): UnknownOutcomeError {
  return new UnknownOutcomeError(
    'service',
    `Whether the backup ${sanitize(id, 60)} is complete is unknown: ${doubt}`,
    'Check the backups in Mission Control, then run the step again.',
  )
}
