import type { Clock } from '../core/clock.ts'
import { sanitize } from '../core/sanitize.ts'
import { orAbsent } from '../http/absent.ts'
import { hadNoEffect, orUnknown } from '../http/effect.ts'
import { HttpError } from '../http/errors.ts'
import { isInDoubt } from '../http/retry.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import type { Job, JobState } from '../jobs/job.ts'
import { meaningOf } from './backup-state.ts'
import type { Backups, BackupType } from './backups.ts'
import { nameOf } from './deployment.ts'
import { complete, type Listing } from './listing.ts'
import { findOwn } from './own-effect.ts'
import type { Backup, Environment } from './schemas.ts'

/**
 * Starts a backup, once: one whose response was lost is looked for among those that are new, and taken only when it is
 * proven to be ours (`findOwn`).
 * @throws HttpError 400 `InvalidParameters`, 500 `CreateBackupFailed`; UnknownOutcomeError when one may have been started
 */
export async function startBackup(
  backups: Backups,
  environment: Pick<Environment, 'id' | 'name'>,
  type: BackupType,
  options: {
    clock: Clock
    signal?: AbortSignal | undefined
    /** Is called directly before the request, with all backups that there are then. */
    onRequest?: (before: Listing<Backup>) => void
  },
): Promise<Backup> {
  const before = await backups.listing()
  const request = {
    what: `a backup of ${nameOf(environment)}`,
    user: backups.user,
    since: before.at,
    showsWhatWasAsked: (one: Backup) => one.environmentId === environment.id,
  }
  const fresh = async () => {
    const known = new Set(complete('backups', before).map(({ id }) => id))
    const all = complete('backups', await backups.listing())
    // One that does not tell its environment may be ours.
    const mayBeOurs = [environment.id, undefined]
    return all.filter(({ id, environmentId }) => mayBeOurs.includes(environmentId) && !known.has(id))
  }
  options.onRequest?.(before)
  return orUnknown(
    backups.create(environment.id, type, () => findOwn(request, fresh, options)),
    isBackupRefusal,
  )
}

/** Whether it is certain that no backup was started. */
export function isBackupRefusal(error: unknown): boolean {
  if (hadNoEffect(error)) return true
  return error instanceof HttpError && error.code === 'CreateBackupFailed' && !isInDoubt(error)
}

/**
 * A backup that was started (reference: Create a new backup, Monitor a running job). Its result is as it is listed;
 * `onListed` is told all that is listed then, and when that look began.
 */
export function backupJob(
  backups: Backups,
  backup: Backup,
  {
    environmentName,
    clock,
    onListed,
  }: { environmentName: string; clock: Clock; onListed?: ((all: Listing<Backup>, since: number) => void) | undefined },
): Job<Backup> {
  const unlisted = new Debouncer(clock)
  return {
    title: `backup ${sanitize(backup.id, 60)} of ${environmentName}`,
    lookup: `the backups of ${environmentName} in Mission Control`,
    poll: jobPoll(backups, backup.id, clock, async () => {
      const since = clock.now()
      const listing = await backups.listing()
      const listed = listing.items.find(({ id }) => id === backup.id)
      if (listed) {
        onListed?.(listing, since)
        return { phase: 'succeeded', result: { ...backup, ...given(listed) }, detail: 'completed' }
      }
      // The list may lag behind for some seconds.
      return unlisted.observe(PATIENCE_MS)
        ? { phase: 'unknown', reason: 'its job is completed, but it is not in the list of backups' }
        : { phase: 'running', detail: 'completed, but not listed yet' }
    }),
  }
}

/** A restore that was started (reference: Restore a backup, Monitor a running job). */
export function restoreJob(
  backups: Backups,
  jobId: string,
  names: { backupId: string; environmentName: string; clock: Clock },
): Job<{ jobId: string }> {
  const title = `restore of backup ${sanitize(names.backupId, 60)} into ${names.environmentName}`
  return { ...backupJobById(backups, jobId, names.clock), title, lookup: `${names.environmentName} in Mission Control` }
}

/** A backup's or a restore's job of which just the id is known (reference: Monitor a running job). */
export function backupJobById(backups: Backups, jobId: string, clock: Clock): Job<{ jobId: string }> {
  return {
    title: `backup job ${sanitize(jobId, 60)}`,
    lookup: 'the backups in Mission Control',
    poll: jobPoll(backups, jobId, clock, async () => ({ phase: 'succeeded', result: { jobId }, detail: 'completed' })),
  }
}

/** So long a job may not be known yet, and a backup not be listed. */
const PATIENCE_MS = 30_000

function jobPoll<T>(backups: Backups, jobId: string, clock: Clock, completed: () => Promise<JobState<T>>) {
  const missing = new Debouncer(clock)
  return async (): Promise<JobState<T>> => {
    const job = await orAbsent(backups.job(jobId))
    if (!job) {
      // It may need a moment to be known.
      return missing.observe(PATIENCE_MS)
        ? { phase: 'unknown', reason: 'the service does not know the job any more' }
        : { phase: 'running', detail: 'the job is not known yet' }
    }
    missing.reset()
    const meaning = meaningOf(job.status)
    if (meaning === 'completed') return completed()
    if (meaning === 'failed') {
      return {
        phase: 'failed',
        reason: `its job's status is "${sanitize(job.status, 60)}"`,
        hint: `Run the step again. If that fails too, ask Bloomreach's support, and name the job ${sanitize(jobId, 60)}.`,
      }
    }
    return { phase: 'running', detail: sanitize(job.status, 60) }
  }
}

function given<T extends object>(item: T): Partial<T> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Partial<T>
}
