import { instantOf } from '../core/instant.ts'
import type { Environment } from './schemas.ts'

export function isDeployed({ state }: Environment): boolean {
  return state.toLowerCase() === 'deployed'
}

/** Nothing was ever deployed there. A state that is missing says so only together with all the rest. */
export function isNew({ state, distributionId, deployedAt }: Omit<Environment, 'id'>): boolean {
  return state === '' && distributionId === undefined && deployedAt === undefined
}

/** Whether the state is one of those (in lower case) that mean that a deployment has failed. */
export function isFailed({ state }: Environment, failureStates: readonly string[]): boolean {
  return failureStates.includes(state.toLowerCase())
}

/** Any state that is neither documented nor a failure stands for a deployment in progress; a missing one for nothing. */
export function isInProgress(environment: Environment, failureStates: readonly string[]): boolean {
  return environment.state !== '' && !isDeployed(environment) && !isFailed(environment, failureStates)
}

/**
 * Whether `now` shows a later deployment than `before`: both have a time, and the second one is later. The times are
 * compared as instants, by the second, since one response may leave out what another shows as a fraction. A time that
 * appears or disappears shows nothing.
 */
export function isDeployedLater(before: Environment, now: Environment): boolean {
  const [was, is] = [secondOf(before), secondOf(now)]
  return was !== undefined && is !== undefined && is > was
}

/** The second of the last deployment, counted from 1970. */
export function secondOf({ deployedAt }: Environment): number | undefined {
  const instant = instantOf(deployedAt)
  return instant === undefined ? undefined : Math.floor(instant / 1000)
}
