import { isObject } from '../core/fields.ts'
import { instantOf } from '../core/instant.ts'
import { sanitize } from '../core/sanitize.ts'
import { timeOf } from './age.ts'
import type { BloomreachCloud } from './client.ts'
import { nameOf } from './deployment.ts'
import type { InUseCheck } from './pruning.ts'
import type { BackupEntry, Environment } from './schemas.ts'

/**
 * Which distributions are in use: those that an environment runs, and those that `backedUp` knows a backup of. While
 * an environment is being deployed every distribution may be the one, for the API may still show the previous one.
 */
export function distributionUsage(environments: readonly Environment[], backedUp: BackedUp): InUseCheck {
  const running = new Map(environments.map((environment) => [environment.distributionId, environment]))
  const changing = environments.find((environment) => !isSettled(environment))
  return ({ id }) => {
    const environment = running.get(id)
    if (environment) return `${nameOf(environment)} runs it`
    if (changing) return mayReceive(changing)
    const backup = backedUp.get(id)
    return backup && `the backup ${sanitize(backup.id ?? 'without an id', 60)} refers to it`
  }
}

/** Backups by their distribution's id. */
type BackedUp = ReadonlyMap<string | undefined, BackupEntry>

export function byDistribution(backups: readonly BackupEntry[]): BackedUp {
  return new Map(backups.map((backup) => [backup.distributionId, backup]))
}

/**
 * Looks at which distributions are in use at the moment of each call. A backup that is made meanwhile is of a
 * distribution that an environment runs, so that the backups are listed once. @throws IncompleteListError
 */
export function distributionUsageOf(
  { environments, backups }: Pick<BloomreachCloud, 'environments' | 'backups'>,
  { ignoreBackups = false } = {},
): () => Promise<InUseCheck> {
  let backedUp: Promise<BackedUp> | undefined
  return async () => {
    backedUp ??= (ignoreBackups ? Promise.resolve([]) : backups.entries()).then(byDistribution)
    // Together, or a failure of the one would be nobody's while the other is awaited.
    return distributionUsage(...(await Promise.all([environments.list(), backedUp])))
  }
}

/**
 * Which config files are in use. The reference does not tell which ones an environment was deployed with; where an
 * environment tells it all the same, that is believed. Otherwise every file may be in use that is not younger than the
 * last deployment of such an environment, unless `ignoreEnvironments` says not to care.
 */
export function configFileUsage(environments: readonly Environment[], ignoreEnvironments: boolean): InUseCheck {
  const deployed = environments.filter(({ state, deployedAt, distributionId }) => state || deployedAt || distributionId)
  const told = new Map<string, Environment>()
  for (const environment of deployed) {
    for (const nameOrId of reportedConfigFiles(environment) ?? []) told.set(nameOrId, environment)
  }
  const silent = deployed.filter((environment) => reportedConfigFiles(environment) === undefined)
  const changing = environments.find((environment) => !isSettled(environment))
  const last = silent.reduce<Environment | undefined>(later, undefined)
  return (file) => {
    const user = told.get(file.id) ?? told.get(file.name ?? '')
    if (user) return `${nameOf(user)} uses it`
    if (ignoreEnvironments) return undefined
    if (changing) return mayReceive(changing)
    if (!last || timeOf(file) > deploymentOf(last)) return undefined
    return `${nameOf(last)} may use it, since it was deployed later`
  }
}

const SETTLED = ['', 'deployed', 'error', 'failed']

function isSettled({ state }: Environment): boolean {
  return SETTLED.includes(state.toLowerCase())
}

function mayReceive(environment: Environment): string {
  return `${nameOf(environment)} is in the state "${sanitize(environment.state, 40)}" and may be about to get it`
}

function later(one: Environment | undefined, other: Environment): Environment {
  return one && deploymentOf(one) >= deploymentOf(other) ? one : other
}

/** When it was last deployed; an unknown time may be any, the latest included. */
function deploymentOf({ deployedAt }: Environment): number {
  return instantOf(deployedAt) ?? Number.POSITIVE_INFINITY
}

/** The names or ids of the config files that an environment tells itself to have, if it tells. */
function reportedConfigFiles(environment: Environment): readonly string[] | undefined {
  const holders = [environment, environment['configuration']].filter(isObject)
  const lists = holders
    .flatMap((holder) => Object.entries(holder))
    .filter(([key]) => /^(?:app)?configfile/i.test(key))
    .map(([, value]) => value)
    .filter((value) => Array.isArray(value))
  if (lists.length === 0) return undefined
  const ids = lists.flat().map(idOf)
  return ids.every((id) => id !== undefined) ? ids : undefined
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry
  const id = isObject(entry) ? (entry['appConfigFileId'] ?? entry['id']) : undefined
  return typeof id === 'string' ? id : undefined
}
