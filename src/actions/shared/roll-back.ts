import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { type Deployment, nameOf } from '../../bloomreach/deployment.ts'
import { isDeployed } from '../../bloomreach/environment-state.ts'
import type { AppConfigFileRole } from '../../bloomreach/environments.ts'
import { rollBackJudge } from '../../bloomreach/rollback-judge.ts'
import type { Environment } from '../../bloomreach/schemas.ts'
import { CancelledError, toActionError, UnknownOutcomeError } from '../../core/errors.ts'
import { nameAndId } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import { sentence } from '../../core/sentence.ts'
import { JobFailedError } from '../../jobs/outcome.ts'
import type { ConfigFileRoles } from './config-files.ts'
import { type DeployingStep, type Release, startDeployment } from './deployment.ts'
import { waitFor } from './wait-for.ts'

/** What this run has deployed, and what is to come back. */
export interface RollBackOptions {
  readonly release: Release
  readonly job: Deployment
  /** The environment as it was directly before this run's request. */
  readonly before: Environment
  /** The config files that come back with it. */
  readonly previousRoles: ConfigFileRoles
}

/** What came of a rollback. */
export interface RolledBack {
  /** The environment was seen to run the previous distribution again. */
  readonly isBack: boolean
  /** The environment as it was last seen. */
  readonly last: Environment
}

/**
 * Whether what has ended with `error` may be rolled back: only what was seen to have failed. After an unknown outcome
 * what this run has deployed may be healthy, or still in progress.
 */
export function mayRollBack(error: unknown): error is JobFailedError {
  return error instanceof JobFailedError
}

/**
 * Redeploys what ran before, as long as this run's own deployment is what is there. A failure, and a cancellation, are
 * reported, not thrown, for the step has its own error already.
 */
export async function rollBack(
  step: DeployingStep,
  cloud: BloomreachCloud,
  options: RollBackOptions,
): Promise<RolledBack> {
  const { release, job, before } = options
  const sight = { isBack: false, last: job.last }
  const name = nameOf(before)
  const previous = before.distributionId
  if (previous === undefined) {
    step.log.warning(`Not rolled back: nothing ran in ${name} before.`)
    step.setOutcome('not rolled back: nothing ran there before')
    return sight
  }
  const previousName = release.names.get(previous)
  const previousShown = nameAndId(previous, previousName)
  if (!isDeployed(before)) {
    const state = sanitize(before.state, 60)
    step.log.warning(
      `Not rolled back: ${name} was in the state "${state}" before, so that it is unknown whether ${previousShown} ran there.`,
    )
    step.setOutcome('not rolled back: what ran there before is unknown')
    return sight
  }
  if (job.wentBack) {
    step.log.info(`${name} runs the previous distribution ${previousShown} again; nothing is deployed for that`)
    step.setOutcome(`it went back to ${previousName ?? previousShown} by itself`)
    step.setState(`${name} runs the previous distribution ${previousShown} again.`)
    return { isBack: true, last: job.last }
  }
  const roles = await prepared(step, options, name, previousShown)
  if (!roles) return sight
  try {
    if (previous === release.distribution.id && isSame(roles, release.roles)) {
      step.log.warning(
        `Not rolled back: ${name} ran the very same before, as far as is known. Give what it ran with as \`rollback-config-files\`.`,
      )
      step.setOutcome('not rolled back: the very same ran before')
      return sight
    }
    step.log.info(`Rolling back: ${name} gets the previous distribution ${previousShown} again`)
    const onLook = (now: Environment) => {
      sight.last = now
    }
    await redeploy(step, cloud, { ...options, release: { ...release, roles }, onLook }, previous)
    step.setOutcome(`rolled back to ${previousName ?? previousShown}`)
    step.setState(`Rolled back: ${name} runs the previous distribution ${previousShown} again.`)
    return { isBack: true, last: sight.last }
  } catch (error) {
    report(step, error, name, previousShown)
    return sight
  }
}

/** The config files that come back. Where they cannot be had, the rollback does not begin: undefined, and reported. */
async function prepared(
  step: DeployingStep,
  { previousRoles }: RollBackOptions,
  name: string,
  previous: string,
): Promise<AppConfigFileRole[] | undefined> {
  try {
    return await previousRoles({ state: `the rollback has not begun, and ${name} may be broken` })
  } catch (error) {
    if (error instanceof CancelledError) {
      reportCancelled(step, error, name, previous)
      return undefined
    }
    reportFailed(step, error, name, previous)
    step.setState(`The rollback has not begun, and ${name} may be broken. It should run ${previous}.`)
    return undefined
  }
}

/** @throws NotOursError when something else is there by now, and whatever ends a deployment */
async function redeploy(
  step: DeployingStep,
  cloud: BloomreachCloud,
  options: RollBackOptions & { readonly onLook: (now: Environment) => void },
  previous: string,
): Promise<void> {
  const { release, job, before, onLook } = options
  const { names, failureStates } = release
  const distribution = { id: previous, name: names.get(previous) }
  const judge = rollBackJudge({
    ours: release.distribution.id,
    before,
    left: job.last,
    failureStates,
    names,
    clock: step.clock,
  })
  let refusal: string | undefined
  const started = await startDeployment(
    step,
    cloud,
    { ...release, environment: before, distribution },
    {
      judge: (now) => {
        onLook(now)
        const judgement = judge(now)
        if (typeof judgement === 'object' && 'refused' in judgement) refusal = judgement.refused.message
        return judgement
      },
    },
  ).catch((error: unknown) => {
    throw refusal === undefined ? error : new NotOursError(refusal)
  })
  if ('needless' in started) return onLook(started.needless)
  try {
    await waitFor(step, started.job)
  } finally {
    onLook(started.job.last)
  }
}

/** What is there is not what this run has deployed. */
class NotOursError extends Error {}

function report(step: DeployingStep, error: unknown, name: string, previous: string): void {
  if (error instanceof NotOursError) {
    step.log.warning(`Not rolled back: ${error.message}. It is left as it is.`)
    step.setOutcome('not rolled back: somebody else has changed it since')
    step.setState(`Not rolled back: ${error.message}.`)
    return
  }
  if (error instanceof CancelledError) {
    reportCancelled(step, error, name, previous)
    return
  }
  if (error instanceof UnknownOutcomeError) {
    const message = sentence(error.message)
    step.log.error(`The outcome of the rollback is unknown: ${message} Check ${name}: it should run ${previous}.`)
    step.setOutcome('the outcome of the rollback is unknown')
    step.alert = `ACTION REQUIRED: check ${name}: it should run ${previous}.`
    step.setState(`It is unknown whether ${name} runs the previous distribution ${previous} again.`)
    return
  }
  reportFailed(step, error, name, previous)
  step.setState(`The rollback failed; ${name} may be broken. It should run ${previous}.`)
}

/** What was requested before goes on without this step; `State now` says whether anything was. */
function reportCancelled(step: DeployingStep, { message }: CancelledError, name: string, previous: string): void {
  const check = `ACTION REQUIRED: check ${name}: it should run ${previous}.`
  step.log.error(`${message} during the rollback. ${check}`)
  step.alert = check
  step.setOutcome('cancelled during the rollback')
}

function reportFailed(step: DeployingStep, error: unknown, name: string, previous: string): void {
  const action = `ACTION REQUIRED: deploy ${previous} to ${name}.`
  step.log.error(`Rollback failed: ${sentence(toActionError(error).message)} ${action}`)
  step.alert = action
  step.setOutcome('the rollback failed, too')
}

function isSame(one: readonly AppConfigFileRole[], other: readonly AppConfigFileRole[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
