import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { isMovable } from '../../bloomreach/domain-move.ts'
import { findIfAny, findOne, listedOnce } from '../../bloomreach/find.ts'
import { isListed } from '../../bloomreach/listing.ts'
import { isMarkedProduction } from '../../bloomreach/live.ts'
import type { Environment } from '../../bloomreach/schemas.ts'
import { ActionError, UnknownOutcomeError } from '../../core/errors.ts'
import { nameAndId } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import { seenChanged } from '../../core/seen-changed.ts'
import { orAbsent } from '../../http/absent.ts'
import { HttpError } from '../../http/errors.ts'
import type { Conclusion } from '../../runtime/step.ts'
import { connect } from '../shared/client.ts'
import { linkOf, linkTo } from '../shared/deployment.ts'
import { withChangeTracking } from '../shared/track-change.ts'
import type { EnvironmentStep } from './action.ts'
import { protect } from './protect.ts'

/** Does what `operation` says with an environment. */
export async function main(step: EnvironmentStep): Promise<void> {
  const { operation, name = '' } = step.inputs
  step.setSubject(`${SUBJECTS[operation]} of the environment ${sanitize(name, 100)}`.trim())
  const cloud = await connect(step)
  step.output('created', false)
  if (operation === 'get') {
    const found = await findOne('environment', cloud.environments, name)
    const state = found.state === '' ? 'not deployed yet' : `in the state "${sanitize(found.state, 60)}"`
    report(step, found, `${nameAndId(found.id, found.name)} is ${state}`)
  } else if (operation === 'create') await create(step, cloud, name)
  else if (operation === 'delete') await remove(step, cloud, name)
  else await setProtection(step, cloud)
}

/** What the operations do, for a verdict. */
const SUBJECTS = { get: 'Look-up', create: 'Creation', delete: 'Deletion', protect: 'Protection' }

/** How many environments a stack usually may have. */
const USUAL_LIMIT = 4

async function create(step: EnvironmentStep, cloud: BloomreachCloud, name: string): Promise<void> {
  const environments = listedOnce(cloud.environments)
  const { items: all } = await environments.listing()
  const existing = await findIfAny('environment', environments, name, 'name')
  if (existing) {
    if (step.inputs['if-exists'] === 'fail') throw alreadyThere(existing)
    const shown = nameAndId(existing.id, existing.name)
    return report(step, existing, `Nothing to do: the environment ${shown} exists already`, 'skipped')
  }
  const isFull = all.length >= USUAL_LIMIT
  if (isFull) {
    step.log.warning(
      `There are ${all.length} environments already; the limit is usually ${USUAL_LIMIT}. Delete one if this is refused.`,
    )
  }
  const created = await withChangeTracking(
    step,
    {
      uncertain: `It is unknown whether the environment "${sanitize(name)}" was created.`,
      done: `The environment "${sanitize(name)}" is there.`,
      output: (created) => step.output('created', created),
    },
    async () => {
      const created = await cloud.environments.create(name)
      setOutputs(step, created)
      return seenChanged(created, () => cloud.environments.get(created.id), {
        ...{ clock: step.clock, signal: step.signal },
        what: `environment ${nameOf(created)}`,
        done: 'created',
        differenceOf: ({ name: is }) =>
          is === name
            ? undefined
            : {
                text: `its name is ${is === undefined ? 'not shown' : `"${sanitize(is, 100)}"`}`,
                isUnseen: is === undefined,
              },
      })
    },
  ).catch((error: unknown) => Promise.reject(isFull ? limitReached(error) : error))
  report(step, created, `Created the environment ${nameAndId(created.id, created.name)}`)
}

async function remove(step: EnvironmentStep, cloud: BloomreachCloud, name: string): Promise<void> {
  const found = await findIfAny('environment', cloud.environments, name)
  if (!found) {
    step.conclude('skipped', `Nothing to do: there is no environment "${sanitize(name)}" (any more)`)
    return
  }
  setOutputs(step, found)
  const uncertain = `It is unknown whether the environment ${nameOf(found)} was deleted.`
  const done = `The environment ${nameOf(found)} is deleted.`
  await withChangeTracking(step, { uncertain, done }, () =>
    cloud.environments.delete(found.id, async () => {
      step.setState('Nothing was changed.')
      if (!step.inputs.force) await refuseUsed(step, cloud, found)
      step.setState(uncertain)
    }),
  )
  step.output('state', '')
  step.conclude('done', `Deleted the environment ${nameAndId(found.id, found.name)}`)
}

/**
 * Refuses to delete what visitors may use. Looked at are the domains that point at the environment, but for its own below
 * bloomreach.cloud, which every environment has; and whether the environment's object, or its `configuration`, has a
 * field named like `production` or `isProduction` that is true. The API has no documented way to read the production
 * mark: where the object has no such field, a production environment is known by its domains only. A list may show less of
 * it than the request for the one.
 * @throws ActionError; UnknownOutcomeError when it is listed, and the request for the one says that there is none
 */
async function refuseUsed(step: EnvironmentStep, cloud: BloomreachCloud, found: Environment): Promise<void> {
  const environment = await orAbsent(cloud.environments.get(found.id))
  const reasons: string[] = []
  if (environment && isMarkedProduction(environment)) reasons.push('it is a production environment')
  const all = await cloud.domains.list()
  const domains = all.filter((domain) => domain.environmentId === found.id && isMovable(domain))
  const names = domains.slice(0, 10).map((domain) => nameOf(domain))
  if (domains.length > 0) reasons.push(`${domains.length} domain(s) point at it (${sanitize(names.join(', '))})`)
  if (reasons.length === 0) {
    if (!environment) await refuseListed(step, cloud, found)
    return
  }
  throw new ActionError(
    'user',
    `The environment ${nameOf(found)} was not deleted: ${reasons.join(', and ')}. Nothing was changed.`,
    'Move the domains and the production mark to another environment first, or give `force: true`.',
  )
}

/** Of one that the request for it does not find. The DELETE tells, too, that there is nothing left to delete. */
async function refuseListed(step: EnvironmentStep, { environments }: BloomreachCloud, found: Environment) {
  if (!isListed('environments', await environments.listing(), ({ id }) => id === found.id)) return
  step.setState(`It is unknown whether the environment ${nameOf(found)} exists.`)
  throw new UnknownOutcomeError(
    'service',
    `Whether the environment ${nameOf(found)} may be deleted is unknown: it is in the list, but the request for it says that there is none`,
    'Run the step again a few minutes later.',
  )
}

/** Protects, or ceases to; the environment is looked up only to stop at one that is unknown and to fill the outputs. */
async function setProtection(step: EnvironmentStep, cloud: BloomreachCloud): Promise<void> {
  const { name } = step.inputs
  const environment = name === undefined ? undefined : await findOne('environment', cloud.environments, name)
  if (environment) {
    setOutputs(step, environment)
    step.log.warning(
      `The API's request to protect names no environment: it is the service that decides whether this concerns ${nameOf(environment)} only. Check the result.`,
    )
  }
  const { site, cms } = await protect(step, cloud)
  if (!environment) step.outputJson('json', null)
  step.conclude('done', `Set the protection${environment ? ` of ${nameOf(environment)}` : ''}`)
  step.summary.facts([
    ['Environment', environment && nameOf(environment)],
    ['Site', site],
    ['CMS', cms],
  ])
}

function setOutputs(step: EnvironmentStep, environment: Environment): void {
  step.output('environment-id', environment.id)
  step.output('environment-name', environment.name)
  step.output('environment-url', linkOf(environment))
  step.output('state', environment.state)
  step.output('distribution-id', environment.distributionId)
  step.outputJson('json', environment)
}

function report(step: EnvironmentStep, environment: Environment, verdict: string, result: Conclusion = 'done'): void {
  setOutputs(step, environment)
  step.conclude(result, verdict)
  step.summary.facts([
    ['Environment', linkTo(environment)],
    ['Id', sanitize(environment.id)],
    ['State', sanitize(environment.state || 'not deployed')],
    ['Distribution', environment.distributionId && sanitize(environment.distributionId)],
  ])
}

function alreadyThere(environment: Environment): ActionError {
  return new ActionError(
    'user',
    `The environment ${nameOf(environment)} exists already: ${sanitize(environment.id)}. Nothing was changed.`,
    'Give another `name`, or `if-exists: reuse`.',
  )
}

function limitReached(error: unknown): unknown {
  if (!(error instanceof HttpError) || error.status >= 500) return error
  return new ActionError(
    'user',
    error.message,
    `A stack may usually have ${USUAL_LIMIT} environments: delete one that is not needed first.`,
    { cause: error },
  )
}
