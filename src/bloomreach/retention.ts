import { newestFirst, timeOf } from './age.ts'
import type { Backup } from './schemas.ts'

/**
 * Which backups of the environment go so that the newest `keep` manual ones stay, oldest first. `backup` was made just
 * now and never goes; nor does one that the system made, or whose age is not known.
 */
export function deletableBackups(
  all: readonly Backup[],
  {
    environment,
    backup,
    keep,
  }: { environment: { id: string }; backup: Pick<Backup, 'id' | 'createdBy'>; keep: number },
): Backup[] {
  const others = all
    .filter(({ id, environmentId }) => environmentId === environment.id && id !== backup.id)
    .filter((item) => isManual(item) || isSameMaker(item, backup))
    .filter((item) => !Number.isNaN(timeOf(item)))
  return newestFirst(others)
    .slice(keep - 1)
    .reverse()
}

/**
 * Whether a user made the backup: its type says so, or, where lists tell no type, its maker is an e-mail address, and
 * not the one that Bloomreach's own jobs go by.
 */
export function isManual({ backupType, createdBy = '' }: Pick<Backup, 'backupType' | 'createdBy'>): boolean {
  if (backupType !== undefined) return backupType.toLowerCase() === 'manual'
  return createdBy.includes('@') && !isSystem(createdBy)
}

/** Whether, where lists tell no type, the user who made `own` made the backup, too: not every user is an e-mail address. */
function isSameMaker({ backupType, createdBy }: Backup, own: Pick<Backup, 'createdBy'>): boolean {
  return backupType === undefined && createdBy !== undefined && createdBy === own.createdBy && !isSystem(createdBy)
}

function isSystem(createdBy: string): boolean {
  return createdBy.startsWith('hippo-ondemand@')
}
