import { nameOf } from '../../bloomreach/deployment.ts'
import { isMovable } from '../../bloomreach/domain-move.ts'
import { domainNamesAt } from '../../bloomreach/domain-places.ts'
import { isDeployed } from '../../bloomreach/environment-state.ts'
import { findOne, listedOnce } from '../../bloomreach/find.ts'
import { customDomainsAt, namesOf } from '../../bloomreach/live.ts'
import { describe } from '../../bloomreach/production-request.ts'
import { lookAtProduction, type ProductionChange, type ProductionView } from '../../bloomreach/production-view.ts'
import type { Environment } from '../../bloomreach/schemas.ts'
import { ActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { recorded } from '../../runtime/github-deployment.ts'
import { connect } from '../shared/client.ts'
import { linkOf, linkTo } from '../shared/deployment.ts'
import { checkHealth } from '../shared/health-check.ts'
import { ProductionSwitch } from '../shared/production.ts'
import { mayRollBack } from '../shared/roll-back.ts'
import type { PromoteStep } from './action.ts'

/** Makes an environment the production one, or takes the mark off. */
export async function main(step: PromoteStep): Promise<void> {
  const { environment: wanted, 'current-environment': current, 'change-domain-rules': moveDomains } = step.inputs
  const subject = (name = '') => `${wanted === undefined ? 'Demotion' : 'Promotion'} of ${sanitize(name, 100)}`
  step.setSubject(subject(wanted ?? current))
  const cloud = await connect(step)
  const environments = listedOnce(cloud.environments)
  const to = wanted === undefined ? undefined : await findOne('environment', environments, wanted)
  const from = current === undefined ? undefined : await findOne('environment', environments, current)
  if (to && to.id === from?.id) throw sameEnvironment(to)
  step.setSubject(subject((to ?? from)?.name))
  step.output('environment-id', to?.id)
  step.output('previous-environment-id', from?.id)
  step.output('rolled-back', false)

  const change = { from, to, moveDomains }
  const objection = (now: ProductionView) => objectionTo(step, change, now)
  let domains: readonly string[] = []
  const onDomains = (names: readonly string[]) => {
    domains = names
    setDomains(step, change, names)
  }
  const before = to && (await lookAtProduction(cloud, change))
  onDomains(domainNamesAt(before?.domains ?? [], to))
  const refused = before && objection(before)
  if (refused) throw refused
  if (step.inputs['dry-run']) return reportPlan(step, change, domains)

  const production = new ProductionSwitch(step, cloud, { ...change, objection, onDomains })
  if (!to) {
    await production.begin()
    step.conclude('done', `${from ? nameOf(from) : 'The environment'} is no longer production`)
    return report(step, change)
  }
  const description = `${nameOf(to)} becomes production`
  const record = { environment: nameOf(to), description, url: linkOf(to), production: true }
  await recorded(step, record, () => promote(step, production))
  step.conclude('done', `${nameOf(to)} is production now${from ? `, in place of ${nameOf(from)}` : ''}`)
  report(step, change, domains)
}

/** Switches and checks. When the domains do not move or the check fails, it switches back, as told. */
async function promote(step: PromoteStep, production: ProductionSwitch): Promise<void> {
  await production.begin()
  try {
    await production.followDomains()
    await checkHealth(step)
  } catch (cause) {
    const error = production.judged(cause)
    if (step.inputs['rollback-on-failure'] && mayRollBack(error)) {
      step.output('rolled-back', await production.back())
    }
    throw error
  }
}

/** Why the change must not be made: what is to become production does not run, or the domains are somewhere else. */
function objectionTo(
  step: PromoteStep,
  { from, to, moveDomains }: ProductionChange,
  now: ProductionView,
): ActionError | undefined {
  if (!to || !now.to) return undefined
  if (!isDeployed(now.to) && !step.inputs.force) {
    const { state: shown } = now.to
    const state = shown === '' ? 'nothing was ever deployed there' : `its state is "${sanitize(shown, 60)}"`
    return new ActionError(
      'user',
      `${nameOf(to)} is not deployed: ${state}`,
      'Deploy to it first, or promote it all the same with `force: true`.',
    )
  }
  if (!from || !moveDomains || [from, to].some((one) => customDomainsAt(now.domains, one).length > 0)) return undefined
  const elsewhere = now.domains.filter((domain) => isMovable(domain) && domain.environmentId !== undefined)
  if (elsewhere.length === 0) return undefined
  return new ActionError(
    'user',
    `${nameOf(from)} is not live: no custom domain points at it, while ${namesOf(elsewhere)} ${elsewhere.length === 1 ? 'points' : 'point'} at another environment`,
    'Give the environment that the domains point at now as `current-environment`.',
  )
}

function sameEnvironment(environment: Environment): ActionError {
  return new ActionError(
    'user',
    `\`environment\` and \`current-environment\` are the same: ${nameOf(environment)}. Nothing was changed.`,
    'Give the environment that is to become the production one, and the one that is it now.',
  )
}

/** The names of the domains that were seen at the new environment last. */
function setDomains(
  step: PromoteStep,
  { from, to }: Pick<ProductionChange, 'from' | 'to'>,
  names: readonly string[],
): void {
  step.outputJson('domains', names)
  step.outputJson('json', { environment: to ?? null, previous: from ?? null, domains: names })
}

function reportPlan(step: PromoteStep, change: ProductionChange, domains: readonly string[]): void {
  step.conclude(
    'skipped',
    `Dry run: production would change: ${describe(change)}${change.moveDomains ? ', and the domains would follow' : ''}`,
  )
  report(step, change, domains)
}

function report(step: PromoteStep, { from, to }: ProductionChange, domains: readonly string[] = []): void {
  step.summary.facts([
    ['Production', to && linkTo(to)],
    ['Before', from && nameOf(from)],
    ['Domains', domains.join(', ')],
  ])
}
