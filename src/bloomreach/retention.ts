import { newestFirst, timeOf } from './age.ts'
import type { Incomplete } from './backup-state.ts'
import type { Backup } from './schemas.ts'

/** Why a backup stays that may be of any environment. */
export const ENVIRONMENT_NOT_TOLD = 'the service does not tell its environment'

/**
 * The backups of the environment that may be deleted once there is a newer one, `backup`: older than that one by what
 * the service says, and not made by the system. One whose date is unknown is not among them.
 */
export function olderBackups(
  all: readonly Backup[],
  { environment, backup }: { environment: { id: string }; backup: Backup },
): Backup[] {
  return all
    .filter(({ id, environmentId }) => environmentId === environment.id && id !== backup.id)
    .filter((item) => isManual(item) || isSameMaker(item, backup))
    .filter((item) => timeOf(item) < timeOf(backup))
}

/** The backups that would be among these if the service told their environment. */
export function unplacedBackups(all: readonly Backup[], backup: Backup): Backup[] {
  return all
    .filter(({ id, environmentId }) => environmentId === undefined && id !== backup.id)
    .filter((item) => isManual(item) || isSameMaker(item, backup))
}

/** Which of the older backups are deleted so that the newest `keep` complete ones stay, the new one included; oldest first. */
export function deletableBackups(older: readonly Backup[], incomplete: Incomplete, keep: number): Backup[] {
  return newestFirst(older.filter(({ id }) => !incomplete.has(id)))
    .slice(keep - 1)
    .reverse()
}

/**
 * Whether a user made the backup: its type says so, or, where lists tell no type, its maker is an email address, and
 * not the one that Bloomreach's own jobs go by.
 */
export function isManual({ backupType, createdBy = '' }: Pick<Backup, 'backupType' | 'createdBy'>): boolean {
  if (backupType !== undefined) return backupType.toLowerCase() === 'manual'
  return createdBy.includes('@') && !isSystem(createdBy)
}

/** Whether, where lists tell no type, the user who made `own` made the backup, too: not every user is an email address. */
function isSameMaker({ backupType, createdBy }: Backup, own: Pick<Backup, 'createdBy'>): boolean {
  return backupType === undefined && createdBy !== undefined && createdBy === own.createdBy && !isSystem(createdBy)
}

function isSystem(createdBy: string): boolean {
  return createdBy.startsWith('hippo-ondemand@')
}
