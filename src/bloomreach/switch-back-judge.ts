import { ActionError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { nameOf } from './deployment.ts'
import { placeIn } from './domain-move.ts'
import { isDeployed, isDeployedLater } from './environment-state.ts'
import { customDomainsAt, isMarkedIdle, isMarkedProduction, namesOf } from './live.ts'
import type { ProductionView } from './production-view.ts'
import type { Domain, Environment } from './schemas.ts'

/** A switch of production that the service has accepted from this run. */
export interface Switched {
  readonly from: Environment | undefined
  readonly to: Environment
  /** How things were directly before its request. */
  readonly before: ProductionView
  /** The domains that it was to move. */
  readonly following: readonly Domain[]
}

/**
 * Why the switch must not be taken back, by how things are `now`. It may be where this run has made the change, where that
 * change is still there, and where what was live before still runs what it ran then.
 */
export function objectionToSwitchBack(switched: Switched, now: ProductionView): ActionError | undefined {
  return whyNotOurs(switched) ?? whyNotThere(switched, now) ?? whyNotAsBefore(switched, now)
}

/** This run has moved the domains that followed. Where none did, it has moved the mark, unless that was there before. */
function whyNotOurs({ from, to, before, following }: Switched): ActionError | undefined {
  if (following.length > 0) return undefined
  const why = whyLiveBefore(to, from, before)
  if (why !== undefined) {
    return new ActionError(
      'user',
      `Not switched back: ${nameOf(to)} was live before this step: ${why}`,
      'This step has not made it live. Repair what is live.',
    )
  }
  if (!from || !before.from || !isMarkedIdle(before.from)) return undefined
  return new ActionError(
    'user',
    `Not switched back: ${nameOf(from)} was not production before this step`,
    'Check which environment is to be production.',
  )
}

/** Where the stack does not show the mark, the domains tell. */
function whyLiveBefore(to: Environment, from: Environment | undefined, before: ProductionView): string | undefined {
  if (before.to && isMarkedProduction(before.to)) return 'it was marked as production'
  if (before.to && isMarkedIdle(before.to)) return undefined
  const custom = customDomainsAt(before.domains, to)
  if (custom.length === 0 || (from && customDomainsAt(before.domains, from).length > 0)) return undefined
  return `${namesOf(custom)} pointed at it`
}

/** What somebody else has changed since is left to them. */
function whyNotThere({ from, to, following }: Switched, now: ProductionView): ActionError | undefined {
  const moved = following.filter((domain) => ![from?.id, to.id].includes(placeIn(now.domains, domain)))
  if (moved.length > 0) {
    return new ActionError(
      'user',
      `Not switched back: somebody else has moved ${namesOf(moved)} since`,
      'Check where the domains are to point.',
    )
  }
  if (!now.to || !isMarkedIdle(now.to)) return undefined
  return new ActionError(
    'user',
    `Not switched back: ${nameOf(to)} is not marked as production any more`,
    'Somebody else has changed that since. Check which environment is to be production.',
  )
}

/** Visitors are sent back only to what they saw before. */
function whyNotAsBefore({ from, before }: Switched, now: ProductionView): ActionError | undefined {
  if (!from) return undefined
  if (!now.from) {
    return new ActionError(
      'user',
      `Not switched back: ${nameOf(from)} does not exist any more`,
      'Repair what is live now.',
    )
  }
  if (!isDeployed(now.from)) {
    return new ActionError(
      'user',
      `Not switched back: ${nameOf(from)} is not deployed (state "${sanitize(now.from.state || 'none', 60)}")`,
      'Deploy to it, or repair what is live now.',
    )
  }
  if (!before.from || !isDeployedSince(before.from, now.from)) return undefined
  const { deployedBy } = now.from
  return new ActionError(
    'user',
    `Not switched back: somebody else has deployed to ${nameOf(from)} since${deployedBy === undefined ? '' : ` (last deployed by ${sanitize(deployedBy, 100)})`}`,
    'What it runs by now was never live. Check it before you make it production, or repair what is live now.',
  )
}

/** A restore shows nowhere once it is complete. */
function isDeployedSince(before: Environment, now: Environment): boolean {
  const [was, is] = [before.distributionId, now.distributionId]
  return isDeployedLater(before, now) || (was !== undefined && is !== undefined && was !== is)
}
