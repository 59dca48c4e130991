import { nameOf } from '../../bloomreach/deployment.ts'
import { findOne, listedOnce } from '../../bloomreach/find.ts'
import type { Domain, Environment } from '../../bloomreach/schemas.ts'
import { ActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { recorded } from '../../runtime/github-deployment.ts'
import { connect } from '../shared/client.ts'
import { linkOf, linkTo } from '../shared/deployment.ts'
import { checkHealth } from '../shared/health-check.ts'
import { domainsAt, sentence, setProduction } from '../shared/production.ts'
import type { PromoteStep } from './action.ts'

/** Makes an environment the production one, or takes the mark off. */
export async function main(step: PromoteStep): Promise<void> {
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

function sameEnvironment(environment: Environment): ActionError {
  return new ActionError(
    'user',
    `\`environment\` and \`current-environment\` are the same: ${nameOf(environment)}. Nothing was changed.`,
    'Give the environment that is to become the production one, and the one that is it now.',
  )
}

function report(
  step: PromoteStep,
  from: Environment | undefined,
  to: Environment | undefined,
  domains: readonly Domain[],
  heading: string,
): void {
  const names = domains.filter(({ environmentId }) => environmentId === to?.id).map((domain) => sanitize(domain.name))
  step.outputJson('domains', names)
  step.output('json', JSON.stringify({ environment: to ?? null, previous: from ?? null, domains: names }))
  step.summary.heading(heading)
  step.summary.facts([
    ['Production', to && linkTo(to)],
    ['Before', from && nameOf(from)],
    ['Domains', names.join(', ')],
  ])
}
