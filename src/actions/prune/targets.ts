import { incompleteOf } from '../../bloomreach/backup-state.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { distributionStore } from '../../bloomreach/file-stores.ts'
import { complete, type Listing } from '../../bloomreach/listing.ts'
import type { InUseCheck, Prunable } from '../../bloomreach/pruning.ts'
import { ENVIRONMENT_NOT_TOLD, isManual } from '../../bloomreach/retention.ts'
import type { Backup, Environment } from '../../bloomreach/schemas.ts'
import { configFileUsage, distributionUsageOf, environmentsInUse } from '../../bloomreach/usage.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { DeletionCheck } from '../../http/deletion.ts'

/** What is pruned: the items of one kind, and how to check and delete them. */
export interface PruneTarget {
  readonly kind: 'distribution' | 'config file' | 'backup'
  /** How many of them a stack usually may have, where there is such a limit. */
  readonly most?: number | undefined
  /** All of them. @throws IncompleteListError */
  list(): Promise<Listing<Prunable>>
  /** What must be kept at this moment, as far as that may change: each call looks again. */
  inUseCheck(): Promise<InUseCheck>
  delete(id: string, check: DeletionCheck): Promise<void>
  /** Its name for tables; a backup, which has none, is called after its environment. */
  nameOf(item: Prunable): string
}

interface Choice {
  readonly resource: 'distributions' | 'config-files' | 'backups'
  readonly 'ignore-backups': boolean
  readonly 'ignore-environments': boolean
}

/** The target that the inputs name; of backups, those of `environment` if one is given. */
export function pruneTargetOf(
  choice: Choice,
  cloud: BloomreachCloud,
  environment: Environment | undefined,
): PruneTarget {
  if (choice.resource === 'distributions') return distributionTarget(cloud, choice['ignore-backups'])
  if (choice.resource === 'config-files') return configFileTarget(cloud, choice['ignore-environments'])
  return backupTarget(cloud, environment)
}

function distributionTarget(cloud: BloomreachCloud, ignoreBackups: boolean): PruneTarget {
  return {
    kind: 'distribution',
    most: distributionStore(cloud).most,
    list: async () => whole('distributions', await cloud.distributions.listing()),
    inUseCheck: distributionUsageOf(cloud, { ignoreBackups }),
    delete: (id, check) => cloud.distributions.delete(id, check),
    nameOf,
  }
}

function configFileTarget({ appConfigFiles, environments }: BloomreachCloud, ignoreEnvironments: boolean): PruneTarget {
  return {
    kind: 'config file',
    list: async () => whole('config files', await appConfigFiles.listing()),
    inUseCheck: async () => configFileUsage(await environmentsInUse(environments), ignoreEnvironments),
    delete: (id, check) => appConfigFiles.delete(id, check),
    nameOf,
  }
}

function backupTarget({ backups, environments }: BloomreachCloud, only: Environment | undefined): PruneTarget {
  const names = new Map<string | undefined, string>()
  let listing: Listing<Backup> = { items: [], gap: undefined, at: undefined }
  let check: Promise<InUseCheck> | undefined
  return {
    kind: 'backup',
    list: async () => {
      for (const one of only ? [only] : await environments.list()) names.set(one.id, nameOf(one))
      const all = whole('backups', await backups.listing())
      const items = only ? all.items.filter(({ environmentId }) => environmentId === only.id) : all.items
      listing = { ...all, items }
      check = undefined
      return listing
    },
    // The jobs are asked once for each list: what is complete stays so.
    inUseCheck: () => {
      check ??= backupCheck(backups, listing)
      return check
    },
    delete: (id, check) => backups.delete(id, check),
    nameOf: ({ environmentId }) => `backup of ${names.get(environmentId) ?? sanitize(environmentId ?? 'unknown', 60)}`,
  }
}

/**
 * The system's own backups are not for users to delete, and only complete ones are deleted or count. One that does not tell
 * its environment may be one of the newest of any.
 */
async function backupCheck(backups: BloomreachCloud['backups'], { items, at }: Listing<Backup>): Promise<InUseCheck> {
  const placed = items.filter(({ environmentId }) => environmentId !== undefined)
  const incomplete = await incompleteOf(backups, placed.filter(isManual), at)
  return (backup) => {
    if (!isManual(backup)) return 'no user made it'
    return backup.environmentId === undefined ? ENVIRONMENT_NOT_TOLD : incomplete.get(backup.id)
  }
}

function whole<T>(what: string, listing: Listing<T>): Listing<T> {
  complete(what, listing)
  return listing
}
