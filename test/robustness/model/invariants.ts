import type { Cloud } from '../../../src/simulator/bloomreach/cloud.ts'
import { messageOf } from '../faults/judge.ts'
import { bodyOf, type Course, customDomainsAt, idOf, LOOK, lookBefore, type Sight, sent } from './course.ts'
import { MD5S } from './files.ts'
import { harm } from './harm.ts'
import { THEM } from './second-client.ts'
import type { ModelStep } from './world.ts'

/** What is not as it must always be, after a step: a line each. */
export function broken(step: ModelStep, course: Course): string[] {
  const { result } = course
  return [
    ...always(step, course),
    ...harm(step, course),
    ...(result.conclusion === 'success' ? falseClaims(step, course) : falseExcuses(course)),
  ]
}

function always(step: ModelStep, course: Course): string[] {
  const { before, after, deployments, backups } = course
  // What a step deletes itself is judged by what was there directly before (`harm`): another client may deploy it just then.
  const deleted = sent(course, 'DELETE', /^\/v3\/distributions\//).map(({ sight }) => sight.request.path.split('/')[3])
  const isIn = ({ distributions }: Cloud, wanted: string) => distributions.some(({ id }) => id === wanted)
  const lost = after.environments.filter(({ distributionId: id }) => {
    return isIn(before, id) && !isIn(after, id) && !deleted.includes(id)
  })
  // What an upload whose response was lost has left behind with another content is reported, and stays.
  const ours = after.distributions.filter(
    ({ id, createdBy, md5, name }) =>
      createdBy !== THEM && md5 === MD5S[name] && !before.distributions.some((one) => one.id === id),
  )
  const redeploys = step.inputs['rollback-on-failure'] === true ? 1 : 0
  const mayDeploy = step.action === 'deploy' || step.action === '.' ? 1 + redeploys : 0
  // One that has failed leaves nothing to be found, so a lost answer may lead to another.
  const mayBackUp = step.action === 'backup' || step.action === '.' ? (step.backs === 'fails' ? 2 : 1) : 0
  const live = ({ environments }: Cloud) => environments.some(({ production }) => production)
  return [
    ...lost.map(({ name }) => `the distribution that ${name} runs was deleted`),
    ...(ours.length > 1 ? [`${ours.length} distributions were uploaded`] : []),
    ...(deployments > mayDeploy ? [`${deployments} deployments were started`] : []),
    ...(backups > mayBackUp ? [`${backups} backups were started`] : []),
    ...(live(before) && !live(after) ? ['there is no production environment any more'] : []),
    ...(after.domains.length < before.domains.length ? ['a domain is gone'] : []),
  ]
}

/** A failed step that says that it has changed nothing has changed nothing, and each says where things stand. */
function falseExcuses({ result, changed, undisturbed }: Course): string[] {
  const message = messageOf(result)
  return [
    ...(/State now: \S|Nothing was (?:sent or )?changed/.test(message) ? [] : [`no word of the state: ${message}`]),
    ...(undisturbed && /Nothing was changed/.test(message) && changed.length > 0
      ? [`it says that nothing was changed, but: ${changed.join('; ')}`]
      : []),
  ]
}

function falseClaims({ action, inputs }: ModelStep, course: Course): string[] {
  const { outputs } = course.result
  const environment = String(inputs['environment'] ?? '')
  const claims: Record<ModelStep['action'], () => string[]> = {
    'upload-distribution': () => uploaded(course, String(inputs['file'])),
    deploy: () => runs(course, environment),
    backup: () => backedUp(course, environment),
    restore: () => restored(course, environment),
    'promote-production': () => promoted(course, environment),
    // What it deletes is the subject of `harm`.
    prune: () => [],
    '.': () => [
      ...runs(course, environment),
      ...backedUp(course, String(inputs['live-environment'] ?? environment)),
      ...(outputs['promoted'] === 'true' ? promoted(course, environment) : []),
    ],
  }
  return claims[action]()
}

function uploaded({ after, result }: Course, file: string): string[] {
  const found = after.distributions.find(({ id }) => id === result.outputs['distribution-id'])
  if (found?.name === file && found.md5 === MD5S[file]) return []
  return [`success, but the distribution is ${found ? `${found.name} (${found.md5})` : 'not there'}`]
}

/** It was seen to run, by a look of the step, and by a deployment that is not that of before. */
function runs(course: Course, name: string): string[] {
  const { before, after, result } = course
  const wanted = result.outputs['distribution-id']
  const of = ({ environments }: Cloud) => environments.find((one) => one.name === name)
  const skipped = result.outputs['skipped'] === 'true' || /runs .* already/.test(result.log.join('\n'))
  const ran = sent(course, 'GET', LOOK.environment).some(({ sight }) => {
    const one = of(sight.cloud)
    const isNew = one?.deployedAt !== of(before)?.deployedAt
    const isIt = sight.request.path.endsWith(`/${one?.id}`)
    return isIt && one?.state === 'deployed' && one.distributionId === wanted && (isNew || skipped)
  })
  return ran ? [] : [`success, but ${name} was not seen to run it: ${of(after)?.state} ${of(after)?.distributionId}`]
}

function backedUp({ after, result, traces }: Course, name: string): string[] {
  const id = result.outputs['backup-id'] ?? ''
  if (id === '' && /backup skipped|left out: backup/.test(result.log.join('\n'))) return []
  if (traces.made.has(id)) return ["success, but the backup is somebody else's"]
  if (traces.deleted.has(id)) return []
  const backup = after.backups.find((one) => one.id === id)
  const job = after.jobs.find((one) => one.id === id)
  if (backup?.environmentName === name && job?.over && job.outcome === 'ok') return []
  return [`success, but the backup is not there: ${backup?.environmentName}, ${job?.outcome}`]
}

function restored({ after, result }: Course, name: string): string[] {
  const job = after.jobs.find((one) => one.id === result.outputs['job-id'])
  const isIt = job?.kind === 'restore' && job.environmentId === idOf(after, name)
  return isIt && job.over && job.outcome === 'ok' ? [] : [`success, but the restore is ${job?.outcome}`]
}

function isFor(sight: Sight, id: string): boolean {
  return bodyOf(sight)['newProductionEnvironmentId'] === id
}

/** The mark was set, and each domain that was at the old environment was seen at the new one. */
function promoted(course: Course, name: string): string[] {
  const { trail, after } = course
  const isMarked = [...trail.map(({ cloud }) => cloud), after].some(({ environments }) =>
    environments.some((one) => one.name === name && one.production),
  )
  const requests = sent(course, 'PUT', /^\/v3\/production\/?$/)
  // Then the second client has taken the mark away before anybody looked.
  const isAccepted = requests.some(({ sight }) => (sight.request.status ?? 0) < 300 && isFor(sight, idOf(after, name)))
  if (!isMarked && !isAccepted) return [`success, but ${name} never was a production environment`]
  const [first] = requests
  const { currentProductionEnvironmentId: from, changeDomainRules } = first ? bodyOf(first.sight) : {}
  const look = first && trail[lookBefore(course, first.at, LOOK.domains)]
  if (changeDomainRules !== 'true' || !look) return []
  const following = customDomainsAt(look.cloud, String(from))
  const isThere = (cloud: Cloud) => {
    const there = customDomainsAt(cloud, idOf(cloud, name))
    return following.every(({ id }) => there.some((one) => one.id === id))
  }
  const seen = sent(course, 'GET', LOOK.domains).some(({ at, sight }) => at > first.at && isThere(sight.cloud))
  return seen ? [] : [`success, but not all domains were seen at ${name}`]
}
