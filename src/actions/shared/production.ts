import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { domainMove, isMovable } from '../../bloomreach/domain-move.ts'
import type { ProductionRequest } from '../../bloomreach/environments.ts'
import { findOne, listedOnce } from '../../bloomreach/find.ts'
import type { Domain, Environment } from '../../bloomreach/schemas.ts'
import { AnsweredError, ExplainedError } from '../../core/errors.ts'
import { lookFor } from '../../core/poll-until-visible.ts'
import { plain } from '../../core/sanitize.ts'
import { recorded } from '../../runtime/github-deployment.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Work } from '../../runtime/step.ts'
import type { PromoteStep } from '../promote-production/action.ts'
import { connect } from './client.ts'
import { linkOf, linkTo } from './deployment.ts'
import type { domainInputs } from './domain-inputs.ts'
import { checkHealth } from './health-check.ts'
import { waitUpTo } from './wait-for.ts'

/** Makes an environment the production one, or takes the mark off. */
export async function promote(step: PromoteStep): Promise<void> {
  const cloud = await connect(step)
  const { environment: wanted, 'current-environment': current, 'change-domain-rules': moveDomains } = step.inputs
  const environments = listedOnce(cloud.environments)
  const to = wanted === undefined ? undefined : await findOne('environment', environments, wanted)
  const from = current === undefined ? undefined : await findOne('environment', environments, current)
  if (to && to.id === from?.id) throw sameEnvironment(to)
  step.output('environment-id', to?.id)
  step.output('previous-environment-id', from?.id)
  step.outputJson('domains', [])

  if (step.inputs['dry-run']) {
    step.log.info(`Dry run: ${sentence(from, to)}${moveDomains ? ', and the domains would follow' : ''}`)
    return report(step, from, to, await cloud.domains.list(), 'Dry run: this would be promoted')
  }
  if (!to) {
    await setProduction(step, cloud, from, to, moveDomains)
    return report(step, from, to, [], 'Production mark taken off')
  }
  const description = `${nameOf(to)} becomes production`
  const record = { environment: nameOf(to), description, url: linkOf(to), production: true }
  await recorded(step, record, async () => {
    await setProduction(step, cloud, from, to, moveDomains)
    const domains = await domainsAt(step, cloud, { from, to, moveDomains })
    await checkHealth(step)
    report(step, from, to, domains, 'Promoted to production')
  })
}

/**
 * Sets the production mark (reference: Mark an environment as production environment).
 * @throws ExplainedError `MaxProdEnvsReached`, with what to do about it
 */
export async function setProduction(
  work: Work,
  cloud: BloomreachCloud,
  from: Environment | undefined,
  to: Environment | undefined,
  moveDomains: boolean,
): Promise<void> {
  const request: ProductionRequest = {
    ...(from && { currentProductionEnvironmentId: from.id }),
    newProductionEnvironmentId: to?.id ?? '',
    changeDomainRules: moveDomains,
  }
  // Seen at their old place before, they prove later that a request without an answer was taken.
  const following = from && moveDomains ? await movableAt(cloud, from) : []
  work.now(`It is not certain whether the production mark was changed (${sentence(from, to)}).`)
  let lost = false
  const onLost = () => {
    lost = true
  }
  try {
    await cloud.environments.setProduction(request, onLost)
  } catch (error) {
    if (!(error instanceof AnsweredError && error.status < 500)) throw error
    if (!lost) work.now('The production mark was not changed.')
    // The refusal of a repeated request may show that the first one was taken.
    if (!lost || !(await haveMoved(work, cloud, following, to))) throw refusal(error, from)
    work.log.info(`${error.message}; an answer before was lost, and the domains move, so that request was taken`)
  }
  work.now(`The production mark is set: ${sentence(from, to)}.`)
  work.log.info(`Production: ${sentence(from, to)}`)
}

function refusal(error: AnsweredError, from: Environment | undefined): ExplainedError {
  return error.code === 'MaxProdEnvsReached' ? limitReached(error, from) : error
}

async function movableAt(cloud: BloomreachCloud, { id }: Environment): Promise<Domain[]> {
  return (await cloud.domains.list()).filter((domain) => domain.environmentId === id && isMovable(domain))
}

/** Whether one of the domains that were to follow is at the environment, after a moment. */
async function haveMoved(
  work: Work,
  cloud: BloomreachCloud,
  following: readonly Domain[],
  to: Environment | undefined,
): Promise<boolean> {
  if (!to || following.length === 0) return false
  const look = async () => (await movableAt(cloud, to)).find(({ id }) => following.some((domain) => domain.id === id))
  return (await lookFor(look, work)) !== undefined
}

/** The domains at the new production environment, once those that were to follow have done so. */
export async function domainsAt(
  step: Work & { inputs: Values<typeof domainInputs> },
  cloud: BloomreachCloud,
  { from, to, moveDomains }: { from: Environment | undefined; to: Environment; moveDomains: boolean },
): Promise<Domain[]> {
  if (!from || !moveDomains) {
    return (await cloud.domains.list()).filter(({ environmentId }) => environmentId === to.id)
  }
  return waitUpTo('domains-timeout-minutes', step, domainMove(cloud.domains, from, to))
}

function sentence(from: Environment | undefined, to: Environment | undefined): string {
  if (!to) return `${from ? nameOf(from) : 'none'} is no production environment any more`
  return from ? `${nameOf(from)} → ${nameOf(to)}` : `${nameOf(to)}`
}

function sameEnvironment(environment: Environment): ExplainedError {
  return new ExplainedError(
    'yours',
    `\`environment\` and \`current-environment\` are the same: ${nameOf(environment)}. Nothing was changed.`,
    'Give the environment that is to become the production one, and the one that is it now.',
  )
}

function limitReached(error: AnsweredError, from: Environment | undefined): ExplainedError {
  return new ExplainedError(
    'yours',
    `The stack has as many production environments as it may have. ${error.message}`,
    from
      ? `${nameOf(from)} may not be the one that is production now; give that one as \`current-environment\`.`
      : 'Give the one that is production now as `current-environment`, or take its mark off first with `demote`.',
    { cause: error },
  )
}

function report(
  step: PromoteStep,
  from: Environment | undefined,
  to: Environment | undefined,
  domains: readonly Domain[],
  heading: string,
): void {
  const names = domains.filter(({ environmentId }) => environmentId === to?.id).map((domain) => plain(domain.name))
  step.outputJson('domains', names)
  step.output('json', JSON.stringify({ environment: to ?? null, previous: from ?? null, domains: names }))
  step.summary.heading(heading)
  step.summary.facts([
    ['Production', to && linkTo(to)],
    ['Before', from && nameOf(from)],
    ['Domains', names.join(', ')],
  ])
}
