import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import type { InUseCheck, Prunable } from '../../bloomreach/pruning.ts'
import type { Environment } from '../../bloomreach/schemas.ts'
import { backupUsage, configFileUsage, distributionUsageOf } from '../../bloomreach/usage.ts'
import { sanitize } from '../../core/sanitize.ts'

/** What is pruned: the items of one kind, and how to check and delete them. */
export interface PruneTarget {
  readonly kind: 'distribution' | 'config file' | 'backup'
  list(): Promise<readonly Prunable[]>
  /** What is in use at this moment: each call looks again. */
  inUseCheck(): Promise<InUseCheck>
  delete(id: string): Promise<void>
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
    list: () => cloud.distributions.list(),
    inUseCheck: distributionUsageOf(cloud, { ignoreBackups }),
    delete: (id) => cloud.distributions.delete(id),
    nameOf,
  }
}

function configFileTarget({ appConfigFiles, environments }: BloomreachCloud, ignoreEnvironments: boolean): PruneTarget {
  return {
    kind: 'config file',
    list: () => appConfigFiles.list(),
    inUseCheck: async () => configFileUsage(await environments.list(), ignoreEnvironments),
    delete: (id) => appConfigFiles.delete(id),
    nameOf,
  }
}

function backupTarget({ backups, environments }: BloomreachCloud, only: Environment | undefined): PruneTarget {
  const names = new Map<string | undefined, string>()
  return {
    kind: 'backup',
    list: async () => {
      for (const one of only ? [only] : await environments.list()) names.set(one.id, nameOf(one))
      const all = await backups.list()
      return only ? all.filter(({ environmentId }) => environmentId === only.id) : all
    },
    inUseCheck: async () => backupUsage(),
    delete: (id) => backups.delete(id),
    nameOf: ({ environmentId }) => `backup of ${names.get(environmentId) ?? sanitize(environmentId ?? 'unknown', 60)}`,
  }
}
