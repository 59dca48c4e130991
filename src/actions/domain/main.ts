import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { isMovable } from '../../bloomreach/domain-move.ts'
import type { Domains } from '../../bloomreach/domains.ts'
import { findIfAny, findOne } from '../../bloomreach/find.ts'
import type { Domain, Environment } from '../../bloomreach/schemas.ts'
import { ActionError } from '../../core/errors.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import { seenChanged, UnchangedError } from '../../core/seen-changed.ts'
import type { Conclusion } from '../../runtime/step.ts'
import { connect } from '../shared/client.ts'
import { withChangeTracking } from '../shared/track-change.ts'
import type { DomainStep } from './action.ts'

/** Does what `operation` says with a domain. */
export async function main(step: DomainStep): Promise<void> {
  const { operation, name = '', environment = '' } = step.inputs
  step.setSubject(subjectOf(step))
  const cloud = await connect(step)
  step.output('changed', false)
  if (operation === 'list') await list(step, cloud)
  else if (operation === 'get') {
    const found = await findOne('domain', cloud.domains, name, 'host')
    report(step, found, `${nameOf(found)} is at ${placeOf(found)}`)
  } else if (operation === 'delete') await remove(step, cloud, name)
  else await ensure(step, cloud, name, await findOne('environment', cloud.environments, environment))
}

/** What the step does, for a verdict. */
function subjectOf({ inputs: { operation, name = '', environment = '' } }: DomainStep): string {
  const [domain, target] = [sanitize(name, 100), sanitize(environment, 100)]
  if (operation === 'ensure') return `Change of the domain ${domain} to ${target}`
  if (operation === 'list') return 'List of the domains'
  return `${operation === 'get' ? 'Look-up' : 'Deletion'} of the domain ${domain}`
}

/** Has the domain at the environment: adds it or moves it, or changes nothing when it is there. */
async function ensure(
  step: DomainStep,
  { domains }: BloomreachCloud,
  name: string,
  environment: Environment,
): Promise<void> {
  step.output('environment-id', environment.id)
  const existing = await findIfAny('domain', domains, name, 'host')
  step.output('domain-id', existing?.id)
  if (existing?.environmentId === environment.id) {
    return report(step, existing, `Nothing to do: ${nameOf(existing)} is at ${nameOf(environment)} already`, 'skipped')
  }
  if (!isMovable({ id: '', name })) throw fixed(name, environment)
  const now = await withChangeTracking(
    step,
    {
      uncertain: `It is unknown whether the domain ${sanitize(name)} was pointed at ${nameOf(environment)}.`,
      done: `The domain ${sanitize(name)} was pointed at ${nameOf(environment)}.`,
      output: (changed) => step.output('changed', changed),
    },
    () => (existing ? move(domains, existing, environment) : add(step, domains, name, environment)),
  )
  const from = existing?.environmentId
  step.log.info(
    `${existing ? 'Moved' : 'Added'} ${nameOf(now)}: ${from ? `${sanitize(from)} → ` : ''}${nameOf(environment)} (${sanitize(environment.id)})`,
  )
  report(step, now, `${existing ? 'Moved' : 'Added'} ${nameOf(now)} to ${nameOf(environment)}`)
}

/** @throws UnchangedError when it stays where it was; ActionError when it is seen at another place */
async function move(domains: Domains, existing: Domain, environment: Environment): Promise<Domain> {
  const { id, name = '', environmentId: before } = existing
  const returned = await domains.update(id, { name, environmentId: environment.id })
  return seenAt(domains, returned, environment, (now) => now.environmentId === before)
}

async function add(step: DomainStep, domains: Domains, name: string, environment: Environment): Promise<Domain> {
  const added = await domains.add(name, environment.id)
  step.output('domain-id', added.id)
  // Wherever it points, it is there now.
  step.output('changed', true)
  return seenAt(domains, added, environment, () => false)
}

async function seenAt(
  domains: Domains,
  returned: Domain,
  environment: Environment,
  isAsBefore: (now: Domain) => boolean,
): Promise<Domain> {
  let last = returned
  const look = async () => {
    last = await domains.get(returned.id)
    return last
  }
  try {
    return await seenChanged(returned, look, {
      ...domains.options,
      what: `domain ${nameOf(returned)}`,
      differenceOf: (now) =>
        now.environmentId === environment.id ? undefined : { text: `it points at ${placeOf(now)}` },
    })
  } catch (error) {
    if (!(error instanceof UnchangedError) || isAsBefore(last)) throw error
    throw elsewhere(last, environment)
  }
}

async function remove(step: DomainStep, { domains }: BloomreachCloud, name: string): Promise<void> {
  const found = await findIfAny('domain', domains, name, 'host')
  if (!found) {
    step.outputJson('domains', [])
    step.conclude('skipped', `Nothing to do: there is no domain ${sanitize(name)} (any more)`)
    return
  }
  step.output('domain-id', found.id)
  step.output('environment-id', found.environmentId)
  await withChangeTracking(
    step,
    {
      uncertain: `It is unknown whether the domain ${nameOf(found)} was deleted.`,
      done: `The domain ${nameOf(found)} is deleted.`,
      output: (changed) => step.output('changed', changed),
    },
    () => domains.delete(found.id),
  )
  step.log.info(`Deleted the domain ${nameOf(found)} (${sanitize(found.id)})`)
  report(step, found, `Deleted the domain ${nameOf(found)}`)
}

/** Lists the domains: all, or those of the environment and of the name that are given. */
async function list(step: DomainStep, cloud: BloomreachCloud): Promise<void> {
  const { environment: wanted, name } = step.inputs
  const environment = wanted === undefined ? undefined : await findOne('environment', cloud.environments, wanted)
  step.output('environment-id', environment?.id)
  const found = (await cloud.domains.list())
    .filter((domain) => environment === undefined || domain.environmentId === environment.id)
    .filter((domain) => name === undefined || domain.name?.toLowerCase() === name)
  step.outputJson('domains', found)
  step.outputJson('json', found)
  step.log.group('Domains', found.map(line))
  step.conclude('done', `${plural(found.length, 'domain')}${environment ? ` at ${nameOf(environment)}` : ''}`)
  step.summary.table(
    ['Domain', 'Environment', 'Id'],
    found.map((domain) => [nameOf(domain), sanitize(domain.environmentId ?? ''), sanitize(domain.id)]),
  )
}

function report(step: DomainStep, domain: Domain, verdict: string, result: Conclusion = 'done'): void {
  step.output('domain-id', domain.id)
  step.output('environment-id', domain.environmentId)
  step.outputJson('domains', [domain])
  step.outputJson('json', domain)
  step.conclude(result, verdict)
  step.summary.facts([
    ['Domain', nameOf(domain)],
    ['Id', sanitize(domain.id)],
    ['Environment', sanitize(domain.environmentId ?? 'none')],
  ])
}

function line(domain: Domain): string {
  return `${nameOf(domain)}: id ${sanitize(domain.id)}, at ${sanitize(domain.environmentId ?? 'no environment')}`
}

function placeOf({ environmentId = 'no environment' }: Domain): string {
  return sanitize(environmentId)
}

function fixed(name: string, environment: Environment): ActionError {
  return new ActionError(
    'user',
    `The domain ${sanitize(name)} cannot be pointed at ${nameOf(environment)}: domains below bloomreach.cloud stay with the environment that they came with. Nothing was changed.`,
    'Only custom domains can be added and moved.',
  )
}

function elsewhere(domain: Domain, environment: Environment): ActionError {
  return new ActionError(
    'service',
    `The service accepted the change, but the domain ${nameOf(domain)} points at ${placeOf(domain)}, not at ${nameOf(environment)}.`,
    'Someone else may have changed it meanwhile. Look at the domain, then run the step again.',
  )
}
