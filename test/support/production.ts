import type { Environment } from '../../src/simulator/bloomreach/cloud.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'

export function environmentOf({ cloud }: Simulator, name: string): Environment {
  const found = cloud.environments.find((one) => one.name === name)
  if (!found) throw new Error(`no environment ${name}`)
  return found
}

/** The name of the environment that the domain points at. */
export function placeOf({ cloud }: Simulator, domain: string): string | undefined {
  const id = cloud.domains.find(({ name }) => name === domain)?.environmentId
  return cloud.environments.find((one) => one.id === id)?.name
}

/** The names of the environments that are marked as production. */
export function productionOf({ cloud }: Simulator): string[] {
  return cloud.environments.filter(({ production }) => production).map(({ name }) => name)
}

/** Points a domain at an environment, as somebody else does; one that does not exist yet is added. */
export function point(simulator: Simulator, name: string, environment: string): void {
  const environmentId = environmentOf(simulator, environment).id
  const { domains } = simulator.cloud
  const found = domains.find((one) => one.name === name)
  const [like] = domains
  if (found) found.environmentId = environmentId
  else if (like) domains.push({ ...like, id: name, name, environmentId })
}

/** Leaves the production mark out of the list of environments: only each one's own object shows it. */
export function hideMarksInList(simulator: Simulator): void {
  const body = simulator.cloud.environments.map(({ id, name }) => ({ id, name, state: 'running' }))
  simulator.addFault({ kind: 'status', method: 'GET', path: '/v3/environments', times: null, status: 200, body })
}
