import type { Behaviors } from './behaviors.ts'
import type { Backup, Cloud, ConfigFile, Distribution, Domain, Environment, User } from './cloud.ts'

/** An object of the API as it is sent. */
export type Shape = Record<string, unknown>

/** Distributions in lists carry no md5hash. */
export function distributionInList(behaviors: Behaviors, one: Distribution): Shape {
  const { createdBy, modifiedBy, name } = one
  return {
    ...identified(behaviors, one.id),
    name,
    createdAt: time(behaviors, one.createdAt),
    createdBy,
    modifiedAt: time(behaviors, one.modifiedAt),
    modifiedBy,
    ...(behaviors.fileSizeShown ? { size: one.size } : {}),
  }
}

export function distributionShape(behaviors: Behaviors, one: Distribution): Shape {
  return { ...distributionInList(behaviors, one), md5hash: one.md5 }
}

/** The response to an upload has the file's name in another field than all other responses. */
export function uploadedDistribution(behaviors: Behaviors, one: Distribution): Shape {
  const { name, ...rest } = distributionShape(behaviors, one)
  return { ...rest, distributionName: name }
}

export function configFileShape(behaviors: Behaviors, one: ConfigFile): Shape {
  return distributionShape(behaviors, one)
}

export function environmentShape(behaviors: Behaviors, cloud: Cloud, one: Environment): Shape {
  const url = environmentHost(cloud, one)
  return {
    ...identified(behaviors, one.id),
    name: one.name,
    url,
    createdAt: time(behaviors, one.createdAt),
    createdBy: one.createdBy,
    deployedAt: one.deployment && behaviors.deployedAtMeanwhile === 'missing' ? '' : time(behaviors, one.deployedAt),
    deployedBy: one.deployedBy,
    distributionId: one.distributionId,
    state: one.state,
    configuration: {
      bootstrap: false,
      virtualHosts: [
        url,
        ...cloud.domains.filter((d) => d.environmentId === one.id && d.name !== url).map((d) => d.name),
      ],
    },
    ...(behaviors.productionShown ? { production: one.production } : {}),
  }
}

export function environmentInList(behaviors: Behaviors, cloud: Cloud, one: Environment): Shape {
  const { deployedAt, ...rest } = environmentShape(behaviors, cloud, one)
  if (behaviors.listedDeployedAt === 'same') return { ...rest, deployedAt }
  if (behaviors.listedDeployedAt === 'missing' || one.deployedAt === null) return rest
  return { ...rest, deployedAt: new Date(one.deployedAt).toISOString() }
}

export function environmentHost(cloud: Cloud, { name }: { name: string }): string {
  return `${name}-${cloud.stack}.bloomreach.cloud`
}

export function domainShape(behaviors: Behaviors, cloud: Cloud, one: Domain): Shape {
  return {
    ...identified(behaviors, one.id),
    name: one.name,
    environmentId: shownPlace(behaviors, cloud, one),
    createdAt: time(behaviors, one.createdAt),
    createdBy: one.createdBy,
    updatedAt: time(behaviors, one.updatedAt),
    updatedBy: one.updatedBy,
  }
}

/** Where the domain is shown to point, also while it moves. */
function shownPlace({ domainsMeanwhile }: Behaviors, cloud: Cloud, one: Domain): string | null {
  const move = cloud.domainMoves.find(({ domainId }) => domainId === one.id)
  if (!move || domainsMeanwhile === 'old') return one.environmentId
  if (domainsMeanwhile !== 'third') return domainsMeanwhile === 'null' ? null : ''
  return cloud.environments.find(({ id }) => id !== one.environmentId && id !== move.environmentId)?.id ?? ''
}

export function newBackupShape(behaviors: Behaviors, one: Backup): Shape {
  return {
    ...backupIdentified(behaviors, one.id),
    [behaviors.idKey === 'id' ? 'environmentId' : 'EnvironmentId']: one.environmentId,
    createdBy: one.createdBy,
    createdAt: time(behaviors, one.createdAt),
    distributionId: one.distributionId,
  }
}

export function backupShape(behaviors: Behaviors, one: Backup, complete: boolean): Shape {
  const { id, environmentName: name } = one
  const databases = complete ? [name, `${name}_targeting`] : []
  return {
    ...backupIdentified(behaviors, id),
    environmentId: one.environmentId,
    createdBy: one.createdBy,
    createdAt: time(behaviors, one.createdAt),
    distributionId: one.distributionId,
    databases: databases.map((database, index) => ({
      id: `${id.slice(0, -1)}${index}`,
      database,
      filePath: `/backups/environments/${name}/databases/${database}/${id.slice(0, 8)}_${database}.gz`,
    })),
    ...(behaviors.backupTypeShown ? { backupType: one.type } : {}),
  }
}

export function userShape(behaviors: Behaviors, { id, username, role, active }: User): Shape {
  return { ...identified(behaviors, id), username, role, active }
}

/** The reference's form of a time, `2017-12-07T15:12:35+00:00`; the empty string when there is none. */
function time({ times }: Behaviors, ms: number | null): string {
  if (ms === null) return ''
  const iso = new Date(ms).toISOString()
  return times === 'seconds' ? iso.replace(/\.\d+Z$/, '+00:00') : iso.replace('Z', '+00:00')
}

function identified({ idKey }: Behaviors, id: string): Shape {
  return idKey === 'id' ? { id } : { ID: id }
}

function backupIdentified({ idKey }: Behaviors, id: string): Shape {
  return idKey === 'ID' ? { ID: id } : { id }
}
