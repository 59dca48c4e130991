import { isObject } from '../core/fields.ts'
import { instantOf } from '../core/instant.ts'
import { sanitize } from '../core/sanitize.ts'
import { orAbsent } from '../http/absent.ts'
import { timeOf } from './age.ts'
import type { BloomreachCloud } from './client.ts'
import { nameOf } from './deployment.ts'
import { isNew } from './environment-state.ts'
import type { Environments } from './environments.ts'
import type { InUseCheck } from './pruning.ts'
import type { BackupEntry, EnvironmentEntry } from './schemas.ts'

/**
 * Which distributions are in use: those that an environment runs, and those that a backup refers to. While an environment
 * is being deployed every distribution may be the one, for the API may still show the previous one; so it is where an
 * environment does not tell which one it runs, or a backup which one it refers to.
 */
export function distributionUsage(
  environments: readonly EnvironmentEntry[],
  backups: readonly BackupEntry[],
): InUseCheck {
  const running = new Map(environments.map((environment) => [environment.distributionId, environment]))
  const silent = environments.find((environment) => environment.distributionId === undefined && !isNew(environment))
  const changing = environments.find((environment) => !isSettled(environment))
  const backedUp = new Map(backups.map((backup) => [backup.distributionId, backup]))
  const silentBackup = backups.filter(({ distributionId }) => distributionId === undefined).reduce(laterMade, undefined)
  return (item) => {
    const environment = running.get(item.id)
    if (environment) return `${shown(environment)} runs it`
    if (changing) return mayReceive(changing)
    if (silent) return `${shown(silent)} does not tell which distribution it runs`
    const backup = backedUp.get(item.id)
    if (backup) return `the backup ${shownId(backup)} refers to it`
    if (!silentBackup || timeOf(item) > madeAt(silentBackup)) return undefined
    return `the backup ${shownId(silentBackup)} does not tell which distribution it refers to`
  }
}

/**
 * Looks at which distributions are in use at the moment of each call. A backup that is made meanwhile is of a
 * distribution that an environment runs, so that the backups are listed again only when an environment was deployed
 * since. @throws IncompleteListError
 */
export function distributionUsageOf(
  { environments, backups }: Pick<BloomreachCloud, 'environments' | 'backups'>,
  { ignoreBackups = false } = {},
): () => Promise<InUseCheck> {
  let known: { deployed: string; backups: readonly BackupEntry[] } | undefined
  const earlier: EarlierLooks = { silent: new Set(), isNew: new Set() }
  return async () => {
    const all = await environmentsInUse(environments, earlier)
    const deployed = JSON.stringify(all.map(({ id, distributionId, deployedAt }) => [id, distributionId, deployedAt]))
    if (known?.deployed !== deployed) known = { deployed, backups: ignoreBackups ? [] : await backups.entries() }
    return distributionUsage(all, known.backups)
  }
}

/** What earlier looks have shown of environments that do not show in the list what they run; their ids. */
export interface EarlierLooks {
  /** Those that are requested as well, and before the list. */
  readonly silent: Set<string>
  /** Those that both show as new, in a list that shows as much as the requests do: they are not requested again. */
  readonly isNew: Set<string>
}

/**
 * All environments, those without an id included. The list may show less of one than the request for it, so that one is
 * requested which does not show in the list what it runs. Those that are known for it already are requested first, so that
 * the list is the last look before a deletion. @throws IncompleteListError
 */
export async function environmentsInUse(
  environments: Pick<Environments, 'entries' | 'get'>,
  earlier: EarlierLooks = { silent: new Set(), isNew: new Set() },
): Promise<readonly EnvironmentEntry[]> {
  const asked = new Map<string, EnvironmentEntry | undefined>()
  const ask = async (id: string) => asked.set(id, await orAbsent(environments.get(id)))
  for (const id of earlier.silent) await ask(id)
  const all = await environments.entries()
  const left = () => all.filter(({ id, distributionId }) => id && distributionId === undefined && !asked.has(id))
  for (const entry of left()) if (!(earlier.isNew.has(entry.id ?? '') && isNew(entry))) await ask(entry.id ?? '')
  const showsAsMuch =
    all.some(({ distributionId }) => distributionId !== undefined) && [...asked.values()].every(isNewOne)
  // A list that shows less of one environment than the request for it may do so of each.
  if (!showsAsMuch) for (const { id = '' } of left()) await ask(id)
  remember(earlier, all, showsAsMuch)
  return all.map((entry) => {
    if (entry.distributionId !== undefined) return entry
    const seen = asked.get(entry.id ?? '')
    // What shows nothing at all takes nothing back, nor does it what was in progress when the list was read.
    return seen && !isNew(seen) && isSettled(entry) ? seen : entry
  })
}

function remember(earlier: EarlierLooks, all: readonly EnvironmentEntry[], showsAsMuch: boolean): void {
  earlier.silent.clear()
  earlier.isNew.clear()
  for (const entry of all) {
    if (entry.id === undefined || entry.distributionId !== undefined) continue
    const known = showsAsMuch && isNew(entry) ? earlier.isNew : earlier.silent
    known.add(entry.id)
  }
}

function isNewOne(environment: EnvironmentEntry | undefined): boolean {
  return environment !== undefined && isNew(environment)
}

/**
 * Which config files are in use. The reference does not tell which ones an environment was deployed with; where an
 * environment tells it all the same, that is believed. Otherwise every file may be in use that is not younger than the
 * last deployment of such an environment, unless `ignoreEnvironments` says not to care.
 */
export function configFileUsage(environments: readonly EnvironmentEntry[], ignoreEnvironments: boolean): InUseCheck {
  const deployed = environments.filter((environment) => !isNew(environment))
  const told = new Map<string, EnvironmentEntry>()
  for (const environment of deployed) {
    for (const nameOrId of reportedConfigFiles(environment) ?? []) told.set(nameOrId, environment)
  }
  const silent = deployed.filter((environment) => reportedConfigFiles(environment) === undefined)
  const changing = environments.find((environment) => !isSettled(environment))
  const last = silent.reduce<EnvironmentEntry | undefined>(later, undefined)
  return (file) => {
    const user = told.get(file.id) ?? told.get(file.name ?? '')
    if (user) return `${shown(user)} uses it`
    if (ignoreEnvironments) return undefined
    if (changing) return mayReceive(changing)
    if (!last || timeOf(file) > deploymentOf(last)) return undefined
    return `${shown(last)} may use it, since it was deployed later`
  }
}

const SETTLED = ['', 'deployed', 'error', 'failed']

function isSettled({ state }: EnvironmentEntry): boolean {
  return SETTLED.includes(state.toLowerCase())
}

function mayReceive(environment: EnvironmentEntry): string {
  return `${shown(environment)} is in the state "${sanitize(environment.state, 40)}" and may be about to get it`
}

function later(one: EnvironmentEntry | undefined, other: EnvironmentEntry): EnvironmentEntry {
  return one && deploymentOf(one) >= deploymentOf(other) ? one : other
}

/** Of two backups that which was made later; one whose time is unknown may be. */
function laterMade(one: BackupEntry | undefined, other: BackupEntry): BackupEntry {
  return one && madeAt(one) >= madeAt(other) ? one : other
}

function madeAt({ createdAt }: BackupEntry): number {
  return instantOf(createdAt) ?? Number.POSITIVE_INFINITY
}

/** When it was last deployed; an unknown time may be any, the latest included. */
function deploymentOf({ deployedAt }: EnvironmentEntry): number {
  return instantOf(deployedAt) ?? Number.POSITIVE_INFINITY
}

/** The names or ids of the config files that an environment tells itself to have, if it tells. */
function reportedConfigFiles(environment: EnvironmentEntry): readonly string[] | undefined {
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

function shown({ id = 'an environment without an id', name }: EnvironmentEntry): string {
  return nameOf({ id, name })
}

function shownId({ id = 'without an id' }: BackupEntry): string {
  return sanitize(id, 60)
}
