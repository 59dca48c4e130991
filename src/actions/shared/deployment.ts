import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { DeployRequestJob, type Judgement } from '../../bloomreach/deploy-request.ts'
import { Deployment, nameOf } from '../../bloomreach/deployment.ts'
import { isDeployed } from '../../bloomreach/environment-state.ts'
import type { AppConfigFileRole } from '../../bloomreach/environments.ts'
import type { Distribution, Environment } from '../../bloomreach/schemas.ts'
import { nameAndId } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Step } from '../../runtime/step.ts'
import type { Cell } from '../../runtime/summary.ts'
import type { pollInputs, requestInputs } from './inputs.ts'
import type { Names } from './names.ts'
import { waitFor } from './wait-for.ts'

/** What is to run where. */
export interface Release {
  readonly environment: Environment
  readonly distribution: Pick<Distribution, 'id' | 'name'>
  readonly roles: readonly AppConfigFileRole[]
  readonly strategy: 'rolling' | 'stopstart'
  readonly failureStates: readonly string[]
  /** For messages. */
  readonly names: Names
}

export type DeployingStep = Step<Values<typeof pollInputs & Pick<typeof requestInputs, 'retries'>>, never>

/** A deployment of this run that the service has accepted; or the environment, where none was needed. */
export type Started =
  | {
      readonly job: Deployment
      /** The environment as it was directly before the request: what ran there is what a rollback brings back. */
      readonly before: Environment
    }
  | { readonly needless: Environment }

/**
 * Asks for the deployment until it is accepted. `judge` is asked about the environment directly before each request;
 * `onSend` is told what the environment was like directly before the one that may have been accepted.
 * @throws JobFailedError when nothing was deployed, UnknownOutcomeError when nobody knows
 */
export async function startDeployment(
  step: DeployingStep,
  cloud: BloomreachCloud,
  release: Release,
  {
    judge,
    onSend,
  }: {
    judge?: ((now: Environment) => Judgement | Promise<Judgement>) | undefined
    onSend?: (before: Environment) => void
  } = {},
): Promise<Started> {
  const { environment, distribution, roles, strategy, names } = release
  const { clock, inputs } = step
  const name = nameOf(environment)
  const distributionName = nameOf(distribution)
  const options = {
    environments: cloud.environments,
    distributionName,
    names,
    failureStates: release.failureStates.map((state) => state.toLowerCase()),
    request: {
      distributionId: distribution.id,
      ...(strategy === 'stopstart' && { strategy }),
      ...(roles.length > 0 && { appConfigFileRoles: roles }),
    },
    clock,
  }
  const turn = await waitFor(
    step,
    new DeployRequestJob({
      ...options,
      environment,
      retries: inputs.retries,
      judge,
      onSend: (before) => {
        onSend?.(before)
        step.setState(
          `It is unknown whether the deployment of ${distributionName} to ${name} was started. ${beforeIt(before, names)}`,
        )
      },
      onRefused: () => step.setState(`Nothing was deployed to ${name}.`),
    }),
  )
  if ('needless' in turn) return turn
  const { before, isUncertain } = turn
  const started = `${distributionName} to ${name} was started`
  step.setState(
    `${isUncertain ? `It is unknown whether the deployment of ${started}.` : `The deployment of ${started}, and is not confirmed.`} ${beforeIt(before, names)}`,
  )
  return { job: new Deployment({ ...options, ...turn }), before }
}

/** What ran in an environment before a deployment: a whole sentence. What is not deployed was not seen to run. */
function beforeIt(before: Environment, names: Names): string {
  const [name, running] = [nameOf(before), runningIn(before, names)]
  if (isDeployed(before) || before.distributionId === undefined) return `Before it, ${name} ran ${running}.`
  return `Before it, ${name} showed ${running}, in the state "${sanitize(before.state, 60)}".`
}

/** What runs in an environment, for messages. */
export function runningIn({ distributionId }: Environment, names: Names): string {
  return distributionId === undefined ? 'nothing' : nameAndId(distributionId, names.get(distributionId))
}

/** An environment for a summary: its name, which leads to its address if it has one. */
export function linkTo(environment: Environment): Cell {
  const href = linkOf(environment)
  const text = nameOf(environment)
  return href === undefined ? text : { text, href }
}

/** An environment's address as a link, if it has one. */
export function linkOf({ url }: Pick<Environment, 'url'>): string | undefined {
  if (url === undefined) return undefined
  const address = /^https?:\/\//i.test(url) ? url.replace(/^http:/i, 'https:') : `https://${url}`
  return URL.canParse(address) && /^[^\s\p{C}]{1,2000}$/u.test(address) ? address : undefined
}
