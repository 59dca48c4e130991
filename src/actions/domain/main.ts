import { nameOf } from '../../bloomreach/deployment.ts'
import { isMovable, movedMeanwhile } from '../../bloomreach/domain-move.ts'
import type { Domains } from '../../bloomreach/domains.ts'
import { findIfAny, findOne, type ListedSection, listedOnce } from '../../bloomreach/find.ts'
import type { Domain, Environment } from '../../bloomreach/schemas.ts'
import { ActionError } from '../../core/errors.ts'
import { nameAndId } from '../../core/not-found.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import { type Difference, DiffersError, seenChanged, UnchangedError } from '../../core/seen-changed.ts'
import type { Conclusion } from '../../runtime/step.ts'
import { connect } from '../shared/client.ts'
import { environmentNamesOf, type Names } from '../shared/names.ts'
import { withChangeTracking } from '../shared/track-change.ts'
import type { DomainStep } from './action.ts'

/** What is looked at: the environments for their names, too. */
interface Stack {
  readonly domains: Domains
  readonly environments: ListedSection<Environment>
}

/** Does what `operation` says with a domain. */
export async function main(step: DomainStep): Promise<void> {
  const { operation, name = '', environment = '' } = step.inputs
  step.setSubject(subjectOf(step))
  const cloud = await connect(step)
  const stack = { domains: cloud.domains, environments: listedOnce(cloud.environments) }
  step.output('changed', false)
  if (operation === 'list') await list(step, stack)
  else if (operation === 'get') {
    const found = await findOne('domain', stack.domains, name, 'host')
    const names = await environmentNamesOf(step, stack.environments)
    report(step, found, { names, verdict: `${nameOf(found)} is at ${placeOf(found, names)}` })
  } else if (operation === 'delete') await remove(step, stack, name)
  else await ensure(step, stack, name, await findOne('environment', stack.environments, environment))
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
  { domains, environments }: Stack,
  name: string,
  environment: Environment,
): Promise<void> {
  const names = await environmentNamesOf(step, environments)
  const listed = await findIfAny('domain', domains, name, 'host')
  step.output('domain-id', listed?.id)
  // A list may lag behind, or not tell the place: what is decided by is read as it is after the change.
  const existing = listed && { ...(await domains.get(listed.id)), name: listed.name }
  let place = existing?.environmentId
  step.output('environment-id', place)
  if (existing?.environmentId === environment.id) {
    const verdict = `Nothing to do: ${nameOf(existing)} is at ${nameOf(environment)} already`
    return report(step, existing, { names, verdict, result: 'skipped' })
  }
  if (!isMovable({ id: '', name })) throw fixed(name, environment)
  const onSeen = (seen: Domain) => {
    place = seen.environmentId
  }
  const target = { environment, names, onSeen }
  const now = await withChangeTracking(
    step,
    {
      uncertain: `It is unknown whether the domain ${sanitize(name)} was pointed at ${nameOf(environment)}.`,
      done: `The domain ${sanitize(name)} was pointed at ${nameOf(environment)}.`,
      output: (changed) => {
        step.output('changed', changed)
        step.output('environment-id', changed === '' ? '' : place)
      },
    },
    () => (existing ? move(domains, existing, target) : add(step, domains, name, target)),
  )
  const from = existing?.environmentId ? `${placeOf(existing, names)} → ` : ''
  step.log.info(`${existing ? 'Moved' : 'Added'} ${nameOf(now)}: ${from}${nameAndId(environment.id, environment.name)}`)
  report(step, now, { names, verdict: `${existing ? 'Moved' : 'Added'} ${nameOf(now)} to ${nameOf(environment)}` })
}

/** Where a domain is to be, and the names of all environments. */
interface Target {
  readonly environment: Environment
  readonly names: Names
  /** Is told each look at the domain. */
  readonly onSeen: (domain: Domain) => void
}

/** @throws UnchangedError when it stays where it was; DiffersError when it is seen at another place */
async function move(domains: Domains, existing: Domain, target: Target): Promise<Domain> {
  const { id, name = '', environmentId: before } = existing
  const check = async () => {
    const now = await domains.get(id)
    target.onSeen(now)
    if (now.environmentId !== before && now.environmentId !== target.environment.id) {
      throw movedMeanwhile(now, placeOf(now, target.names), target.environment)
    }
  }
  const returned = await domains.update(id, { name, environmentId: target.environment.id }, check)
  return seenAt(domains, { domain: existing, returned }, target, (now) => now.environmentId === before)
}

async function add(step: DomainStep, domains: Domains, name: string, target: Target): Promise<Domain> {
  const added = await domains.add(name, target.environment.id)
  step.output('domain-id', added.id)
  // Wherever it points, it is there now.
  step.output('changed', true)
  return seenAt(domains, { domain: added, returned: added }, target, () => false)
}

async function seenAt(
  domains: Domains,
  { domain, returned }: { domain: Domain; returned: Domain | undefined },
  target: Target,
  isAsBefore: (now: Domain) => boolean,
): Promise<Domain> {
  const { environment, names, onSeen } = target
  let last = domain
  const look = async () => {
    last = await domains.get(domain.id)
    onSeen(last)
    return last
  }
  try {
    const now = await seenChanged(returned, look, {
      ...domains.options,
      what: `domain ${nameOf(domain)}`,
      differenceOf: (now) => (now.environmentId === environment.id ? undefined : differenceIn(now, names)),
    })
    onSeen(now)
    return now
  } catch (error) {
    if (!(error instanceof UnchangedError) || isAsBefore(last)) throw error
    throw elsewhere(last, target)
  }
}

/** Where it points instead; the service may not tell. */
function differenceIn(now: Domain, names: Names): Difference {
  if (!('environmentId' in now)) return { text: 'the service does not tell where it points', isUnseen: true }
  return { text: `it points at ${placeOf(now, names)}` }
}

async function remove(step: DomainStep, { domains, environments }: Stack, name: string): Promise<void> {
  // Between the look at the domain and its deletion nothing is waited for.
  const names = await environmentNamesOf(step, environments)
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
  report(step, found, { names, verdict: `Deleted the domain ${nameOf(found)}` })
}

/** Lists the domains: all, or those of the environment and of the name that are given. */
async function list(step: DomainStep, { domains, environments }: Stack): Promise<void> {
  const { environment: wanted, name } = step.inputs
  const environment = wanted === undefined ? undefined : await findOne('environment', environments, wanted)
  step.output('environment-id', environment?.id)
  const found = (await domains.list())
    .filter((domain) => environment === undefined || domain.environmentId === environment.id)
    .filter((domain) => name === undefined || domain.name?.toLowerCase() === name)
  step.outputJson('domains', found)
  step.outputJson('json', found)
  const names = await environmentNamesOf(step, environments)
  step.log.group(
    'Domains',
    found.map((domain) => line(domain, names)),
  )
  step.conclude('done', `${plural(found.length, 'domain')}${environment ? ` at ${nameOf(environment)}` : ''}`)
  step.summary.table(
    ['Domain', 'Environment', 'Id'],
    found.map((domain) => [nameOf(domain), placeOf(domain, names), sanitize(domain.id)]),
  )
}

interface Report {
  readonly names: Names
  readonly verdict: string
  readonly result?: Conclusion
}

function report(step: DomainStep, domain: Domain, { names, verdict, result = 'done' }: Report): void {
  step.output('domain-id', domain.id)
  step.output('environment-id', domain.environmentId)
  step.outputJson('domains', [domain])
  step.outputJson('json', domain)
  step.conclude(result, verdict)
  step.summary.facts([
    ['Domain', nameOf(domain)],
    ['Id', sanitize(domain.id)],
    ['Environment', placeOf(domain, names)],
  ])
}

function line(domain: Domain, names: Names): string {
  return `${nameOf(domain)}: id ${sanitize(domain.id)}, at ${placeOf(domain, names)}`
}

function placeOf({ environmentId }: Domain, names: Names): string {
  return environmentId ? nameAndId(environmentId, names.get(environmentId)) : 'no environment'
}

function fixed(name: string, environment: Environment): ActionError {
  return new ActionError(
    'user',
    `The domain ${sanitize(name)} cannot be pointed at ${nameOf(environment)}: domains below bloomreach.cloud stay with the environment that they came with. Nothing was changed.`,
    'Only custom domains can be added and moved.',
  )
}

function elsewhere(domain: Domain, { environment, names }: Target): DiffersError {
  const place = placeOf(domain, names)
  return new DiffersError(
    'service',
    `The service accepted the change, but the domain ${nameOf(domain)} points at ${place}, not at ${nameOf(environment)}.`,
    'Someone else may have changed it meanwhile. Check the domain, then run the step again.',
    `The domain ${nameOf(domain)} points at ${place}.`,
  )
}
