import { nameOf } from '../../bloomreach/deployment.ts'
import { isDeployed, isDeployedLater, secondOf } from '../../bloomreach/environment-state.ts'
import type { Distribution, Environment } from '../../bloomreach/schemas.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { ReleaseStep } from './action.ts'
import type { StageName } from './stage-names.ts'

/** What need not be done again, and why. */
export interface AlreadyDone {
  readonly skips: Readonly<Partial<Record<StageName, string>>>
}

interface Seen {
  readonly target: Environment
  readonly live: Environment | undefined
  readonly distribution: Distribution | undefined
  /** The service's own time, in milliseconds since 1970. */
  readonly serviceTime: number | undefined
  /** Who is logged in, where that is known. */
  readonly user: string | undefined
}

/** How long after a deployment a re-run may still take it for that of an earlier attempt. */
const RESUMED_WITHIN_SECONDS = 24 * 3600

/**
 * A release does what it is asked. It leaves out what the environment shows to be done only where an input says so:
 * `skip-if-deployed`, or `resume`, which goes on where an earlier run of this release has stopped. Config files are a
 * deployment of their own, since nobody can see which ones an environment has. Undefined: everything is done.
 */
export function whatIsDone(step: ReleaseStep, seen: Seen): AlreadyDone | undefined {
  const { inputs } = step
  const { target, live, distribution } = seen
  const noConfigFiles = (inputs['config-files'] ?? []).length === 0
  const skips = inputs['skip-if-deployed'] && noConfigFiles
  if (skips && live && runs(live, distribution)) return allDone(live)
  if (!runs(target, distribution)) return undefined
  const why = skips ? `${nameOf(target)} already runs the distribution` : resumes(step, seen)
  if (why === undefined) return undefined
  if (live) warnOfOldContent(step, target, live)
  return { skips: { backup: why, ...(live && { restore: why }), ...(noConfigFiles && { deploy: why }) } }
}

function runs(environment: Environment, distribution: Distribution | undefined): boolean {
  return distribution !== undefined && isDeployed(environment) && environment.distributionId === distribution.id
}

function allDone(live: Environment): AlreadyDone {
  const why = `${nameOf(live)} is live and already runs the distribution`
  return { skips: { backup: why, restore: why, deploy: why, 'health-check': why, promote: why } }
}

/** Why what runs in the target is taken for the work of an earlier run of this release; undefined where it is not. */
function resumes(step: ReleaseStep, { target, live, serviceTime, user }: Seen): string | undefined {
  const { resume } = step.inputs
  const why = `it resumes: an earlier run has deployed to ${nameOf(target)}`
  if (resume === true) return why
  if (resume === false || !isRerun()) return undefined
  // Only an earlier attempt of this release restores the content first.
  if (isByAnother(target, user)) return undefined
  // An older version may run in the idle environment since long before: it must be newer than what is live.
  if (live && !isDeployedLater(live, target)) return undefined
  const [now, second] = [serviceTime, secondOf(target)]
  const isRecent = now !== undefined && second !== undefined && now / 1000 - second < RESUMED_WITHIN_SECONDS
  return isRecent ? why : undefined
}

/** Whether somebody else is known to have deployed there: both are known, and differ. */
function isByAnother({ deployedBy }: Environment, user: string | undefined): boolean {
  return deployedBy !== undefined && user !== undefined && deployedBy.toLowerCase() !== user.toLowerCase()
}

/** Whether the workflow run is not its first attempt, by the variable that the runner sets. */
function isRerun(): boolean {
  return Number(process.env['GITHUB_RUN_ATTEMPT']) > 1
}

function warnOfOldContent(step: ReleaseStep, target: Environment, live: Environment): void {
  const since = target.deployedAt === undefined ? '' : ` since ${sanitize(target.deployedAt)}`
  step.log.warning(
    `${nameOf(target)} already runs the distribution${since}, so this run goes on from there. What was edited on ${nameOf(live)} after its backup is not in ${nameOf(target)}.`,
  )
}
