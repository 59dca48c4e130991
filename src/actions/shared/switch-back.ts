import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { domainMove } from '../../bloomreach/domain-move.ts'
import { DomainPlaces } from '../../bloomreach/domain-places.ts'
import { DomainReturn } from '../../bloomreach/domain-return.ts'
import { customDomainsAt, namesOf } from '../../bloomreach/live.ts'
import type { ProductionView } from '../../bloomreach/production-view.ts'
import type { Domain, Environment } from '../../bloomreach/schemas.ts'
import { objectionToSwitchBack } from '../../bloomreach/switch-back-judge.ts'
import { type ActionError, CancelledError, toActionError, UnknownOutcomeError } from '../../core/errors.ts'
import { sentence } from '../../core/sentence.ts'
import { JobFailedError } from '../../jobs/outcome.ts'
import { judged, type SwitchingStep, setProductionMark } from './production-mark.ts'
import { waitUpTo } from './wait-for.ts'

/** What this run has switched. */
export interface SwitchedHere {
  readonly from: Environment | undefined
  readonly to: Environment
  /** How things were directly before its request. */
  readonly before: ProductionView
  /** Where the domains are that were to move. */
  readonly places: DomainPlaces
}

/**
 * Takes back what this run has switched: the mark, and the domains that have followed. Resolves with whether everything was
 * seen at its old place again; a failure, and a cancellation, are reported, not thrown, for the step has its own error
 * already.
 */
export async function switchBack(
  step: SwitchingStep,
  cloud: BloomreachCloud,
  switched: SwitchedHere,
): Promise<boolean> {
  const { from, to } = switched
  step.log.info(
    from
      ? `Rolling back: ${nameOf(from)} becomes the production environment again`
      : `Rolling back: ${nameOf(to)} loses the production mark again`,
  )
  let along: readonly Domain[]
  try {
    along = await markAndDomainsBack(step, cloud, switched)
  } catch (error) {
    if (error instanceof NotOursError) reportObjection(step, switched, error.objection)
    else reportFailure(step, switched, error)
    return false
  }
  reportSuccess(step, switched)
  return from === undefined || along.length === 0 || returnAlong(step, cloud, { ...switched, from }, along)
}

/** What is there is not what this run has changed. */
class NotOursError extends Error {
  readonly objection: ActionError

  constructor(objection: ActionError) {
    super(objection.message)
    this.objection = objection
  }
}

/**
 * Resolves with the domains that the service moves along, although this run has not moved them: what else pointed at the new
 * environment directly before the request.
 * @throws NotOursError, and what ends the request or the domains' move
 */
async function markAndDomainsBack(
  step: SwitchingStep,
  cloud: BloomreachCloud,
  { from, to, before, places }: SwitchedHere,
): Promise<readonly Domain[]> {
  const { following } = places
  // Where none has followed, none is to come back: the mark is all that was changed.
  const moveDomains = from !== undefined && following.length > 0
  let objection: ActionError | undefined
  const back = { from: to, to: from, moveDomains }
  const accepted = await setProductionMark(step, cloud, {
    ...back,
    objection: (now) => {
      if (from) places.looked(now.domains)
      objection = objectionToSwitchBack({ from, to, before, following }, { ...now, from: now.to, to: now.from })
      return objection
    },
  }).catch((error: unknown) => {
    throw objection && error instanceof JobFailedError ? new NotOursError(objection) : error
  })
  if (!from || !moveDomains) return []
  const onLook = places.looked.bind(places)
  const { clock } = step
  const move = domainMove({
    domains: cloud.domains,
    from: to,
    to: from,
    following,
    clock,
    onLook,
    settleMs: SETTLED_MS,
  })
  await waitUpTo('domains-timeout-minutes', step, move).catch((error: unknown) => {
    throw judged(error, back, accepted)
  })
  return customDomainsAt(accepted.before.domains, to).filter(({ id }) => !following.some((domain) => domain.id === id))
}

/** Points at the new environment again what the service has moved along. Resolves with whether each was seen there. */
async function returnAlong(
  step: SwitchingStep,
  cloud: BloomreachCloud,
  switched: SwitchedHere & Sides,
  along: readonly Domain[],
): Promise<boolean> {
  const { from, to } = switched
  step.setState(`${stateAfter(switched)} Domains of ${nameOf(to)} may have moved along: ${namesOf(along)}.`)
  const places = new DomainPlaces({ from, to, following: along })
  const onLook = (all: readonly Domain[]) => {
    switched.places.looked(all)
    places.looked(all)
  }
  const { clock } = step
  const job = new DomainReturn({ domains: cloud.domains, from, to, strays: along, clock, settleMs: SETTLED_MS, onLook })
  try {
    await waitUpTo('domains-timeout-minutes', step, job)
  } catch (error) {
    step.setState(`${stateAfter(switched)} Domains of ${nameOf(to)} have moved along. ${places.sentence}`)
    reportAlong(step, switched, places.left, error)
    return false
  }
  step.setState(stateAfter(switched))
  return true
}

interface Sides {
  readonly from: Environment
  readonly to: Environment
}

function reportSuccess(step: SwitchingStep, switched: SwitchedHere): void {
  const { from } = switched
  step.setOutcome(from ? `rolled back to ${nameOf(from)}` : 'rolled back')
  step.setState(stateAfter(switched))
}

/** A whole sentence. */
function stateAfter({ from, to, places }: SwitchedHere): string {
  if (!from) return `Rolled back: ${nameOf(to)} is no production environment any more.`
  return `Rolled back: ${nameOf(from)} is production again${withDomains(places)}.`
}

function withDomains({ following }: DomainPlaces): string {
  return following.length > 0 ? ', with its domains' : ''
}

/** Nothing is to be made good: what is there by now is left to whoever has put it there. */
function reportObjection(step: SwitchingStep, { places }: SwitchedHere, { message, hint }: ActionError): void {
  step.log.warning([message, hint].map((text) => text && sentence(text)).join(' '))
  step.setOutcome('not switched back')
  step.setState(`${message}. ${places.sentence}`)
}

function reportFailure(step: SwitchingStep, { from, to, places }: SwitchedHere, error: unknown): void {
  const message = sentence(toActionError(error).message)
  step.setState(`The rollback is not complete. ${places.sentence}`)
  const isCancelled = error instanceof CancelledError
  if (isCancelled || error instanceof UnknownOutcomeError) {
    const check = !from
      ? `whether ${nameOf(to)} is marked as production: it should not be.`
      : places.following.length > 0
        ? `where the domains point: they should be at ${nameOf(from)}.`
        : `which environment is production: it should be ${nameOf(from)}.`
    step.alert = `ACTION REQUIRED: check ${check}`
    if (isCancelled) {
      step.log.error(`${error.message} during the rollback. ACTION REQUIRED: check ${check}`)
      step.setOutcome('cancelled during the rollback')
      return
    }
    step.log.error(`The outcome of the rollback is unknown: ${message} Check ${check}`)
    step.setOutcome('the outcome of the rollback is unknown')
    return
  }
  step.setOutcome('the rollback failed, too')
  if (from) {
    const action = `ACTION REQUIRED: make ${nameOf(from)} the production environment again${withDomains(places)}.`
    step.log.error(`Rollback failed: ${message} ${action}`)
    step.alert = action
  } else {
    const remove = `ACTION REQUIRED: remove the production mark from ${nameOf(to)}.`
    step.log.error(`Rollback failed: ${message} ${remove}`)
    step.alert = remove
  }
}

/** The switch back itself is complete: what is needed is something else. */
function reportAlong(step: SwitchingStep, { from, to }: Sides, left: readonly Domain[], error: unknown): void {
  const [names, message] = [namesOf(left), sentence(toActionError(error).message)]
  step.setOutcome(`rolled back to ${nameOf(from)}, but other domains are not where they were`)
  if (error instanceof UnknownOutcomeError || error instanceof CancelledError) {
    const inspect = `ACTION REQUIRED: check ${names}: ${left.length === 1 ? 'it' : 'they'} should be at ${nameOf(to)}.`
    step.log.error(`Rolled back, but where other domains point is unknown: ${message} ${inspect}`)
    step.alert = inspect
  } else {
    const point = `ACTION REQUIRED: point ${names} at ${nameOf(to)} again.`
    step.log.error(`Rolled back, but other domains have moved along: ${message} ${point}`)
    step.alert = point
  }
}

/** A move that was requested before the rollback may still come. */
const SETTLED_MS = 5000
