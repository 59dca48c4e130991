import type { Clock } from '../core/clock.ts'
import { nameAndId } from '../core/not-found.ts'
import { sanitize } from '../core/sanitize.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import type { Judgement } from './deploy-request.ts'
import { nameOf } from './deployment.ts'
import { isDeployed, isDeployedLater, isFailed, isInProgress } from './environment-state.ts'
import type { Environment } from './schemas.ts'

export interface LeftBehind {
  /** The distribution of the deployment that failed. */
  readonly ours: string
  /** The environment directly before that deployment's request. */
  readonly before: Environment
  /** The environment as that deployment was last seen to leave it. */
  readonly left: Environment
  readonly failureStates: readonly string[]
  /** The names of distributions by their ids, as far as they are known. */
  readonly names: ReadonlyMap<string, string>
  readonly clock: Pick<Clock, 'now'>
}

/** How long what contradicts our deployment's end must be seen, where no later `deployedAt` comes with it. */
const CONTRADICTION_MS = 5000

/**
 * Judges each look at the environment before a rollback's request: the rollback may replace nothing but what this run's
 * own deployment has left behind. Anything else must be seen for a moment, since a replica may lag behind; another
 * deployment that is in progress is waited for, and what it leaves is left.
 */
export function rollBackJudge(options: LeftBehind): (now: Environment) => Judgement {
  const failureStates = options.failureStates.map((state) => state.toLowerCase())
  let last: Sight | undefined
  let debouncer = new Debouncer(options.clock)
  let othersDeployed = false
  return (now) => {
    const sight = sightOf({ ...options, failureStates }, now)
    if (sight !== last) debouncer = new Debouncer(options.clock)
    last = sight
    const counts = debouncer.observe(isDeployedLater(options.left, now) ? undefined : CONTRADICTION_MS)
    if (sight === 'in progress' && counts) othersDeployed = true
    return judgementOf(sight, now, { counts, othersDeployed, names: options.names })
  }
}

function judgementOf(sight: Sight, now: Environment, seen: Seen): Judgement {
  if (sight === 'ours') return seen.othersDeployed ? refused(now, 'newer', seen) : 'deploy'
  if (sight === 'in progress' || sight === 'nothing' || !seen.counts) return { wait: WAITS[sight] }
  return sight === 'previous' ? 'needless' : refused(now, sight, seen)
}

interface Seen {
  readonly counts: boolean
  readonly othersDeployed: boolean
  readonly names: ReadonlyMap<string, string>
}

function refused(now: Environment, sight: 'newer' | 'another' | 'recovered', { names }: Seen): Judgement {
  const { distributionId: id } = now
  const distribution = id === undefined ? 'none' : nameAndId(id, names.get(id))
  const shown = `(state "${sanitize(now.state, 60)}", distribution ${distribution})`
  return { refused: { message: `${nameOf(now)} ${REFUSED[sight]} ${shown}`, hint: undefined } }
}

type Sight =
  /** What our deployment has left behind. */
  | 'ours'
  /** The distribution that ran before runs again. */
  | 'previous'
  | 'in progress'
  /** A deployment that ended after ours. */
  | 'newer'
  | 'another'
  /** Ours, which was seen to have failed, runs after all. */
  | 'recovered'
  | 'nothing'

const WAITS: Record<Exclude<Sight, 'ours'>, string> = {
  previous: 'the previous distribution is shown',
  'in progress': 'a deployment is shown in progress',
  newer: 'a later deployment is shown',
  another: 'another distribution is shown',
  recovered: 'it is shown as deployed',
  nothing: 'its state is not shown',
}

const REFUSED = {
  newer: 'was deployed to by somebody else since',
  another: 'runs what this step has not deployed',
  recovered: 'is deployed after all',
}

function sightOf({ ours, before, left, failureStates }: LeftBehind, now: Environment): Sight {
  const { distributionId } = now
  if (isInProgress(now, failureStates)) return 'in progress'
  if (isDeployed(now) && distributionId !== ours && distributionId === before.distributionId) return 'previous'
  if (isDeployedLater(left, now)) return 'newer'
  // A failed deployment shows its own distribution, or still that of before.
  const mayBeOurs = distributionId === undefined || [ours, before.distributionId].includes(distributionId)
  if (isFailed(now, failureStates)) return mayBeOurs ? 'ours' : 'another'
  if (!isDeployed(now) || distributionId === undefined) return 'nothing'
  if (distributionId !== ours) return 'another'
  // What was seen to run has failed a check.
  return isDeployed(left) ? 'ours' : 'recovered'
}
