import type { BusyResponse } from './behaviors.ts'
import type { ConfigFileRole, Deployment, Environment } from './cloud.ts'
import { removeEnvironment } from './environment-record.ts'
import { invalid, Refusal } from './refusal.ts'
import { newHexId, type Stack } from './stack.ts'

export interface WantedDeploy {
  distributionId: string
  strategy?: 'stopstart' | undefined
  appConfigFileRoles?: ConfigFileRole[] | undefined
  by: string
}

/** Starts a deploy, which then goes on by the clock. Throws when something that it needs is not there. */
export function startDeploy(stack: Stack, environment: Environment, wanted: WantedDeploy): void {
  const { cloud, behaviors, settings } = stack
  const { distributionId, strategy, appConfigFileRoles = [], by } = wanted
  if (!cloud.distributions.some(({ id }) => id === distributionId)) {
    throw invalid(`There is no distribution '${distributionId}'`)
  }
  for (const { appConfigFileId: file } of appConfigFileRoles) {
    if (!cloud.configFiles.some(({ id }) => id === file)) throw invalid(`There is no appConfigFile '${file}'`)
  }
  if (environment.deployment)
    refuseBusy(behaviors.deployWhileBusy, `A deployment of ${environment.name} is in progress`)
  const startedAt = stack.now()
  const { state, distributionId: current } = environment
  environment.deployment = {
    distributionId,
    configFileRoles: appConfigFileRoles,
    strategy: strategy ?? 'rolling',
    by,
    startedAt,
    staleUntil: startedAt + settings.staleSeconds * 1000,
    endsAt: startedAt + settings.jobSeconds.deploy * 1000,
    outcome: behaviors.deployOutcomes.shift() ?? 'ok',
    before: environment.deployment?.before ?? { state, distributionId: current },
  }
  advanceDeployments(stack)
}

/** Throws the refusal that the behavior asks for, if it does. */
export function refuseBusy(answer: BusyResponse, detail: string): void {
  if (answer === 'accepted') return
  throw new Refusal(answer, answer === 409 ? 'Conflict' : 'InvalidState', detail)
}

/** Brings each environment to what it is at this moment. */
export function advanceDeployments(stack: Stack): void {
  const now = stack.now()
  for (const environment of [...stack.cloud.environments]) {
    const { deployment } = environment
    if (!deployment) continue
    if (now < deployment.endsAt || deployment.outcome === 'hangs') showProgress(stack, environment, deployment, now)
    else finish(stack, environment, deployment)
  }
}

function showProgress(stack: Stack, environment: Environment, deployment: Deployment, now: number): void {
  const { deployStates, distributionShown } = stack.behaviors
  const { staleUntil, endsAt, before } = deployment
  const isStale = now < staleUntil
  const isShown = distributionShown === 'at-once' || (distributionShown === 'during' && !isStale)
  environment.distributionId = isShown ? deployment.distributionId : before.distributionId
  const part = (now - staleUntil) / Math.max(1, endsAt - staleUntil)
  const step = Math.min(deployStates.length - 1, Math.floor(part * deployStates.length))
  environment.state = isStale ? before.state : (deployStates[step] ?? '')
  if (deployment.outcome === 'vanishes' && part >= 0.5) removeEnvironment(stack, environment.id)
}

function finish(stack: Stack, environment: Environment, deployment: Deployment): void {
  const { outcome, before, endsAt, by, distributionId } = deployment
  environment.deployment = null
  if (outcome === 'vanishes') {
    removeEnvironment(stack, environment.id)
    return
  }
  if (outcome === 'fails') {
    environment.state = stack.behaviors.failureState
    environment.distributionId = stack.behaviors.distributionShown === 'after' ? before.distributionId : distributionId
    environment.lastFailure = { at: endsAt, distributionId }
    return
  }
  const nowRuns = {
    ok: distributionId,
    other: otherDistribution(stack, [distributionId, before.distributionId]),
    'rolled-back': before.distributionId,
    hangs: distributionId,
  }[outcome]
  if (outcome === 'ok') Object.assign(environment, { configFileRoles: deployment.configFileRoles, lastFailure: null })
  Object.assign(environment, {
    state: nowRuns === '' ? '' : 'deployed',
    distributionId: nowRuns,
    deployedAt: endsAt,
    deployedBy: by,
  })
}

function otherDistribution({ cloud }: Stack, not: string[]): string {
  return cloud.distributions.find(({ id }) => !not.includes(id))?.id ?? newHexId()
}
