import type { Cloud } from '../../../src/simulator/bloomreach/cloud.ts'
import {
  bodyOf,
  type Course,
  customDomainsAt,
  idOf,
  LOOK,
  lookBefore,
  type Sight,
  sent,
  wasSentSince,
} from './course.ts'
import { THEM } from './second-client.ts'
import type { ModelStep } from './world.ts'

const DEPLOY = /^\/v3\/environments\/[^/]+\/deploy$/
const RESTORE = /^\/v3\/backups\/[^/]+\/restore$/
const PRODUCTION = /^\/v3\/production\/?$/

/** What no step may ever do, whoever else is at work: a line for each time that it did. */
export function harm(step: ModelStep, course: Course): string[] {
  return [
    ...changedLive(step, course),
    ...promotedUnseen(step, course),
    ...rolledBackHealthy(step, course),
    ...switchedBackHealthy(step, course),
    ...deletedForeign(step, course),
    ...untrueRollback(step, course),
  ]
}

/** The PUTs of which the service has read the body: one that a fault has met before says nothing of what was asked. */
function read(course: Course, path: RegExp): { at: number; sight: Sight }[] {
  return sent(course, 'PUT', path).filter(({ sight }) => sight.request.body !== undefined)
}

/** Never restored into live, and never released to it: by the last look that could see, directly before each request. */
function changedLive(step: ModelStep, course: Course): string[] {
  const isBlueGreen = step.action === '.' && step.inputs['live-environment'] !== undefined
  const restores = read(course, RESTORE).map(({ at, sight }) => ({
    at,
    id: String(bodyOf(sight)['environmentId']),
  }))
  const deployments = sent(course, 'PUT', DEPLOY).map(({ at, sight }) => ({
    at,
    id: sight.request.path.split('/')[3] ?? '',
  }))
  return [
    ...restores.flatMap(({ at, id }) => unsafe(course, at, id, 'restored into')),
    ...(isBlueGreen ? deployments.flatMap(({ at, id }) => unsafe(course, at, id, 'deployed to')) : []),
  ]
}

function unsafe(course: Course, at: number, id: string, what: string): string[] {
  const [domains, environment] = [lookBefore(course, at, LOOK.domains), lookBefore(course, at, LOOK.environment)]
  const [atDomains, atEnvironment] = [course.trail[domains], course.trail[environment]]
  if (!atDomains || !atEnvironment) return [`it ${what} ${id} without a look at it and at the domains`]
  if (wasSentSince(course, Math.min(domains, environment), at)) return [`it ${what} ${id} again without a look`]
  const isMarked = course.marksShown && atEnvironment.cloud.environments.some((one) => one.id === id && one.production)
  const isLive = isMarked || customDomainsAt(atDomains.cloud, id).length > 0
  return isLive ? [`it ${what} ${id}, which was live when it looked`] : []
}

/** A release promotes only what runs what it has released. */
function promotedUnseen(step: ModelStep, course: Course): string[] {
  const [first] = read(course, PRODUCTION)
  if (step.action !== '.' || !first) return []
  const id = bodyOf(first.sight)['newProductionEnvironmentId']
  const look = course.trail[lookBefore(course, first.at, LOOK.environment)]
  const seen = look?.cloud.environments.find((one) => one.id === id)
  const wanted = course.result.outputs['distribution-id']
  if (seen?.state === 'deployed' && seen.distributionId === wanted) return []
  return [`it promoted ${seen?.name}, which was ${seen?.state} with ${seen?.distributionId} when it looked`]
}

/** Never rolled back what was healthy, nor what somebody else has deployed since. */
function rolledBackHealthy(step: ModelStep, course: Course): string[] {
  const wanted = course.result.outputs['distribution-id']
  const all = read(course, DEPLOY)
  const [first] = all
  const back = all.filter(({ sight }) => bodyOf(sight)['distributionId'] !== wanted)
  if (!first || back.length === 0) return []
  const id = first.sight.request.path.split('/')[3]
  return [
    ...(step.deploys === 'ok' ? ['it rolled back a deployment that was healthy'] : []),
    ...back.flatMap(({ at }) => {
      const seen = course.trail[lookBefore(course, at, LOOK.environment)]?.cloud.environments.find(
        (one) => one.id === id,
      )
      const isTheirs = seen?.deployedBy === THEM && (seen.deployedAt ?? 0) > first.sight.request.at
      return isTheirs ? ["it rolled back somebody else's deployment"] : []
    }),
  ]
}

/** Never switched back when the domains had moved, or somebody else had moved them. */
function switchedBackHealthy(_step: ModelStep, course: Course): string[] {
  const all = read(course, PRODUCTION)
  const [first] = all
  if (!first) return []
  const {
    currentProductionEnvironmentId: from,
    newProductionEnvironmentId: to,
    changeDomainRules,
  } = bodyOf(first.sight)
  if (changeDomainRules !== 'true') return []
  const look = course.trail[lookBefore(course, first.at, LOOK.domains)]
  const following = look ? customDomainsAt(look.cloud, String(from)) : []
  return all
    .filter(({ sight }) => bodyOf(sight)['newProductionEnvironmentId'] === from)
    .flatMap(({ at }) => {
      const seen = course.trail[lookBefore(course, at, LOOK.domains)]
      const places = following.map(({ id }) => seen?.cloud.domains.find((one) => one.id === id)?.environmentId)
      if (following.length > 0 && places.every((place) => place === to))
        return ['it switched back although all had moved']
      return places.some((place) => place !== to && place !== from) ? ['it switched back over another move'] : []
    })
}

/** Never deleted what is not provably its own to delete: by what was there directly before each request. */
function deletedForeign(step: ModelStep, course: Course): string[] {
  const { after, traces } = course
  const gone = sent(course, 'DELETE', /^\/v3\/(?:distributions|backups)\/[^/]+$/).filter(({ sight: { request } }) => {
    const id = request.path.split('/')[3] ?? ''
    return !traces.deleted.has(id) && ![...after.distributions, ...after.backups].some((one) => one.id === id)
  })
  return gone.flatMap(({ at, sight: { request } }) => {
    const [, , kind, id = ''] = request.path.split('/')
    const seen = course.trail[at - 1]?.cloud ?? course.before
    // What a look has shown may be pruned, if it is not one of the newest.
    if (traces.made.has(id) && step.action !== 'prune')
      return [`it deleted ${kind} ${id}, which somebody else had just made`]
    return kind === 'backups' ? badBackup(step, course, id) : badDistribution(step, course, id, seen)
  })
}

function badBackup(step: ModelStep, { before, after, result }: Course, id: string): string[] {
  const backup = before.backups.find((one) => one.id === id)
  const own = after.backups.find((one) => one.id === result.outputs['backup-id'])
  const job = before.jobs.find((one) => one.id === id)
  if (!backup) return step.action === 'prune' ? [] : [`it deleted the backup ${id}, which had just been made`]
  const isOthers = step.action === 'backup' && backup.environmentName !== step.inputs['environment']
  const isNewer = step.action === 'backup' && !(own && backup.createdAt < own.createdAt)
  const isIncomplete = job !== undefined && (!job.over || job.outcome !== 'ok')
  const isAsked = step.action === 'backup' || step.inputs['resource'] === 'backups'
  return [
    ...(isAsked ? [] : [`it deleted the backup ${id}`]),
    ...(backup.system ? [`it deleted the system's backup ${id}`] : []),
    ...(isOthers ? [`it deleted a backup of ${backup.environmentName}`] : []),
    ...(isNewer ? [`it deleted a backup that is not older than its own`] : []),
    ...(isIncomplete ? [`it deleted a backup that was not complete`] : []),
  ]
}

function badDistribution(step: ModelStep, { before }: Course, id: string, seen: Cloud): string[] {
  const distribution = before.distributions.find((one) => one.id === id)
  const isReplaced = step.inputs['if-exists'] === 'replace' && distribution?.name === step.inputs['file']
  const isPruned = step.action === 'prune' && step.inputs['resource'] === 'distributions'
  // A deployment that has just begun is not shown yet.
  const isUsed = seen.environments.some(
    (one) => one.distributionId === id || (one.state !== 'deployed' && one.deployment?.distributionId === id),
  )
  const isBackedUp = seen.backups.some((one) => one.distributionId === id)
  return [
    ...(isReplaced || isPruned ? [] : [`it deleted the distribution ${distribution?.name ?? id}`]),
    ...(isUsed ? ['it deleted a distribution that is in use'] : []),
    ...(isBackedUp ? ['it deleted a distribution that a backup refers to'] : []),
  ]
}

/** `rolled-back` is true only where the previous state was there again. */
function untrueRollback(step: ModelStep, course: Course): string[] {
  if (course.result.outputs['rolled-back'] !== 'true') return []
  const [deployed] = read(course, DEPLOY)
  const [promoted] = read(course, PRODUCTION)
  if (promoted && (step.action === 'promote-production' || step.inputs['live-environment'] !== undefined)) {
    const { currentProductionEnvironmentId: from } = bodyOf(promoted.sight)
    return wasSeen(course, promoted.at, ({ environments }) =>
      environments.some((one) => one.id === from && one.production),
    )
  }
  if (!deployed) return ['it says rolled back, but has deployed nothing']
  const before = course.trail[lookBefore(course, deployed.at, LOOK.environment)]?.cloud ?? course.before
  const id = idOf(before, step.inputs['environment'])
  const previous = before.environments.find((one) => one.id === id)?.distributionId
  return wasSeen(course, deployed.at, ({ environments }) =>
    environments.some((one) => one.id === id && one.state === 'deployed' && one.distributionId === previous),
  )
}

function wasSeen({ trail, after }: Course, since: number, isIt: (cloud: Cloud) => boolean): string[] {
  const sights: readonly Pick<Sight, 'cloud'>[] = [...trail.slice(since + 1), { cloud: after }]
  return sights.some(({ cloud }) => isIt(cloud))
    ? []
    : ['it says rolled back, but the previous state was never there again']
}
