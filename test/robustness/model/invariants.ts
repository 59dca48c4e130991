import type { Cloud } from '../../../src/simulator/bloomreach/cloud.ts'
import type { StepResult } from '../../../tools/runner/run-action.ts'
import { messageOf } from '../faults/judge.ts'
import { THEM } from './second-client.ts'
import type { ModelStep } from './world.ts'

/** What a step can be held to: the cloud before it, at each of its requests, and after it. */
export interface Course {
  readonly before: Cloud
  readonly during: readonly Cloud[]
  readonly after: Cloud
  readonly result: StepResult
  /** How many jobs of a kind were started meanwhile. */
  readonly deployments: number
  readonly backups: number
  readonly md5s: Readonly<Record<string, string>>
  /** What is different in the footprint. */
  readonly changed: readonly string[]
  readonly undisturbed: boolean
}

/** What is not as it must always be, after a step: a line each. */
export function broken(step: ModelStep, course: Course): string[] {
  const { result } = course
  return [
    ...always(step, course),
    ...(result.conclusion === 'success' ? falseClaims(step, course) : falseExcuses(course)),
  ]
}

function always(step: ModelStep, { before, after, deployments, backups }: Course): string[] {
  const lost = after.environments.filter(
    ({ distributionId }) => distributionId !== '' && !after.distributions.some(({ id }) => id === distributionId),
  )
  const ours = after.distributions.filter(
    ({ id, createdBy }) => createdBy !== THEM && !before.distributions.some((one) => one.id === id),
  )
  const gone = before.backups.filter(({ id }) => !after.backups.some((one) => one.id === id))
  const wrongly = gone.filter(
    ({ system, environmentName }) =>
      system || step.action !== 'backup' || environmentName !== step.inputs['environment'],
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
    ...wrongly.map(({ environmentName }) => `a backup of ${environmentName} was deleted`),
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
    'promote-production': () => promoted(course, environment),
    '.': () => [
      ...runs(course, environment),
      ...backedUp(course, String(inputs['live-environment'] ?? environment)),
      ...(outputs['promoted'] === 'true' ? promoted(course, environment) : []),
    ],
  }
  return claims[action]()
}

function uploaded({ after, result, md5s }: Course, file: string): string[] {
  const found = after.distributions.find(({ id }) => id === result.outputs['distribution-id'])
  if (found?.name === file && found.md5 === md5s[file]) return []
  return [`green, but the distribution is ${found ? `${found.name} (${found.md5})` : 'not there'}`]
}

/** It was seen to run at some time, by a deployment that is not that of before. */
function runs({ before, during, after, result }: Course, name: string): string[] {
  const wanted = result.outputs['distribution-id']
  const of = ({ environments }: Cloud) => environments.find((one) => one.name === name)
  const skipped = result.outputs['skipped'] === 'true' || /runs .* already/.test(result.log.join('\n'))
  const ran = [before, ...during, after].map(of).some((one) => {
    const isNew = one?.deployedAt !== of(before)?.deployedAt
    return one?.state === 'deployed' && one.distributionId === wanted && (isNew || skipped)
  })
  return ran ? [] : [`green, but ${name} never ran the distribution: ${of(after)?.state} ${of(after)?.distributionId}`]
}

function backedUp({ after, result }: Course, name: string): string[] {
  const id = result.outputs['backup-id']
  if (id === '' && /backup skipped/.test(result.log.join('\n'))) return []
  const backup = after.backups.find((one) => one.id === id)
  const job = after.jobs.find((one) => one.id === id)
  if (backup?.environmentName === name && job?.over && job.outcome === 'ok') return []
  return [`green, but the backup is not there: ${backup?.environmentName}, ${job?.outcome}`]
}

function promoted({ during, after }: Course, name: string): string[] {
  const was = [...during, after].some(({ environments }) =>
    environments.some((one) => one.name === name && one.production),
  )
  return was ? [] : [`green, but ${name} never was a production environment`]
}
