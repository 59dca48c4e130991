import type { Quirks } from './behaviors.ts'
import type { Backup, Cloud, ConfigFile, Distribution, Domain, Environment, User } from './cloud.ts'

/** An object of the API as it is sent. */
export type Shape = Record<string, unknown>

/** Distributions in lists carry no md5hash. */
export function distributionInList(quirks: Quirks, one: Distribution): Shape {
  const { createdBy, modifiedBy, name } = one
  return {
    ...identified(quirks, one.id),
    name,
    createdAt: time(quirks, one.createdAt),
    createdBy,
    modifiedAt: time(quirks, one.modifiedAt),
    modifiedBy,
  }
}

export function distributionShape(quirks: Quirks, one: Distribution): Shape {
  return { ...distributionInList(quirks, one), md5hash: one.md5 }
}

/** The answer to an upload names the file in another field than all other answers. */
export function uploadedDistribution(quirks: Quirks, one: Distribution): Shape {
  const { name, ...rest } = distributionShape(quirks, one)
  return { ...rest, distributionName: name }
}

export function configFileShape(quirks: Quirks, one: ConfigFile): Shape {
  return distributionShape(quirks, one)
}

export function environmentShape(quirks: Quirks, cloud: Cloud, one: Environment): Shape {
  const url = environmentHost(cloud, one)
  return {
    ...identified(quirks, one.id),
    name: one.name,
    url,
    createdAt: time(quirks, one.createdAt),
    createdBy: one.createdBy,
    deployedAt: time(quirks, one.deployedAt),
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
    ...(quirks.productionShown ? { production: one.production } : {}),
  }
}

export function environmentHost(cloud: Cloud, { name }: { name: string }): string {
  return `${name}-${cloud.stack}.bloomreach.cloud`
}

export function domainShape(quirks: Quirks, one: Domain): Shape {
  return {
    ...identified(quirks, one.id),
    name: one.name,
    environmentId: one.environmentId,
    createdAt: time(quirks, one.createdAt),
    createdBy: one.createdBy,
    updatedAt: time(quirks, one.updatedAt),
    updatedBy: one.updatedBy,
  }
}

export function newBackupShape(quirks: Quirks, one: Backup): Shape {
  return {
    ...backupIdentified(quirks, one.id),
    [quirks.idKey === 'id' ? 'environmentId' : 'EnvironmentId']: one.environmentId,
    createdBy: one.createdBy,
    createdAt: time(quirks, one.createdAt),
    distributionId: one.distributionId,
  }
}

export function backupShape(quirks: Quirks, one: Backup, complete: boolean): Shape {
  const { id, environmentName: name } = one
  const databases = complete ? [name, `${name}_targeting`] : []
  return {
    ...backupIdentified(quirks, id),
    environmentId: one.environmentId,
    createdBy: one.createdBy,
    createdAt: time(quirks, one.createdAt),
    distributionId: one.distributionId,
    databases: databases.map((database, index) => ({
      id: `${id.slice(0, -1)}${index}`,
      database,
      filePath: `/backups/environments/${name}/databases/${database}/${id.slice(0, 8)}_${database}.gz`,
    })),
    ...(quirks.backupTypeShown ? { backupType: one.type } : {}),
  }
}

export function userShape(quirks: Quirks, { id, username, role, active }: User): Shape {
  return { ...identified(quirks, id), username, role, active }
}

/** The reference's form of a time, `2017-12-07T15:12:35+00:00`; the empty string when there is none. */
function time({ times }: Quirks, ms: number | null): string {
  if (ms === null) return ''
  const iso = new Date(ms).toISOString()
  return times === 'seconds' ? iso.replace(/\.\d+Z$/, '+00:00') : iso.replace('Z', '+00:00')
}

function identified({ idKey }: Quirks, id: string): Shape {
  return idKey === 'id' ? { id } : { ID: id }
}

function backupIdentified({ idKey }: Quirks, id: string): Shape {
  return idKey === 'ID' ? { ID: id } : { id }
}
