import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { domainMove, isMovable } from '../../bloomreach/domain-move.ts'
import type { ProductionRequest } from '../../bloomreach/environments.ts'
import type { Domain, Environment } from '../../bloomreach/schemas.ts'
import { ActionError } from '../../core/errors.ts'
import { pollUntilVisible } from '../../core/poll-until-visible.ts'
import { HttpError } from '../../http/errors.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Work } from '../../runtime/step.ts'
import type { domainInputs } from './inputs.ts'
import { waitUpTo } from './wait-for.ts'

/**
 * Sets the production mark (reference: Mark an environment as production environment).
 * @throws ActionError `MaxProdEnvsReached`, with what to do about it
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
  // Seen at their old place before, they prove later that a request without a response was accepted.
  const following = from && moveDomains ? await movableAt(cloud, from) : []
  work.setState(`It is not certain whether the production mark was changed (${sentence(from, to)}).`)
  let lost = false
  const onLost = () => {
    lost = true
  }
  try {
    await cloud.environments.setProduction(request, onLost)
  } catch (error) {
    if (!(error instanceof HttpError && error.status < 500)) throw error
    if (!lost) work.setState('The production mark was not changed.')
    // The refusal of a repeated request may show that the first one was taken.
    if (!lost || !(await haveMoved(work, cloud, following, to))) throw refusal(error, from)
    work.log.info(`${error.message}; an answer before was lost, and the domains move, so that request was taken`)
  }
  work.setState(`The production mark is set: ${sentence(from, to)}.`)
  work.log.info(`Production: ${sentence(from, to)}`)
}

function refusal(error: HttpError, from: Environment | undefined): ActionError {
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
  return (await pollUntilVisible(look, work)) !== undefined
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

export function sentence(from: Environment | undefined, to: Environment | undefined): string {
  if (!to) return `${from ? nameOf(from) : 'none'} is no production environment any more`
  return from ? `${nameOf(from)} → ${nameOf(to)}` : `${nameOf(to)}`
}

function limitReached(error: HttpError, from: Environment | undefined): ActionError {
  return new ActionError(
    'user',
    `The stack has as many production environments as it may have. ${error.message}`,
    from
      ? `${nameOf(from)} may not be the one that is production now; give that one as \`current-environment\`.`
      : 'Give the one that is production now as `current-environment`, or take its mark off first with `demote`.',
    { cause: error },
  )
}
