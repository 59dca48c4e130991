import type { Domain, Environment } from './cloud.ts'
import { Refusal } from './refusal.ts'
import { environmentHost } from './shapes.ts'
import { newHexId, type Stack } from './stack.ts'

export function newEnvironment(name: string, createdAt: number, createdBy: string): Environment {
  return {
    id: newHexId(),
    name,
    createdAt,
    createdBy,
    deployedAt: null,
    deployedBy: '',
    distributionId: '',
    state: '',
    configFileRoles: [],
    production: false,
    protection: { site: null, cms: null },
    deployment: null,
    lastFailure: null,
    contentOf: name,
    restoredFrom: null,
  }
}

/** Whether it is the domain of an environment itself, which comes and goes with that one alone. */
export function isOwnDomain({ name }: Pick<Domain, 'name'>): boolean {
  return name.toLowerCase().endsWith('.bloomreach.cloud')
}

/** Throws a 404 for an id in the path, or the status given. */
export function wantedEnvironment({ cloud }: Stack, id: string, status = 404): Environment {
  const found = cloud.environments.find((one) => one.id === id)
  if (!found) throw noEnvironment(id, status)
  return found
}

/** Its own domain goes with it; other domains then point nowhere. */
export function removeEnvironment({ cloud }: Stack, id: string): void {
  const environment = cloud.environments.find((one) => one.id === id)
  if (!environment) return
  const host = environmentHost(cloud, environment)
  cloud.environments = cloud.environments.filter((one) => one !== environment)
  cloud.domains = cloud.domains.filter(({ name }) => name !== host)
  for (const domain of cloud.domains) if (domain.environmentId === id) domain.environmentId = ''
}

export function noEnvironment(which: string, status = 404): Refusal {
  return new Refusal(status, 'EnvironmentNotFound', `There is no environment '${which}'`)
}
