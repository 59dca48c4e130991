import type { BloomreachCloud } from '../../bloomreach/client.ts'
import {
  type AcceptedChange,
  describe,
  ProductionRequestJob,
  type ProductionRequestOptions,
} from '../../bloomreach/production-request.ts'
import type { ProductionChange } from '../../bloomreach/production-view.ts'
import { UnknownOutcomeError } from '../../core/errors.ts'
import { JobFailedError } from '../../jobs/outcome.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Step } from '../../runtime/step.ts'
import type { domainInputs, requestInputs } from './inputs.ts'
import { waitUpTo } from './wait-for.ts'

export type SwitchingStep = Step<Values<typeof domainInputs & Pick<typeof requestInputs, 'retries'>>, never>

/** Sets the production mark. @throws JobFailedError when nothing was changed, UnknownOutcomeError when nobody knows */
export async function setProductionMark(
  step: SwitchingStep,
  cloud: BloomreachCloud,
  change: ProductionChange & Pick<ProductionRequestOptions, 'objection'>,
): Promise<AcceptedChange> {
  const request = new ProductionRequestJob({
    ...change,
    cloud,
    retries: step.inputs.retries,
    clock: step.clock,
    onSend: () => step.setState(stateOfMark(change, true)),
    onRefused: () => step.setState('The production mark was not changed.'),
  })
  const accepted = await waitUpTo('domains-timeout-minutes', step, request)
  const { isUncertain } = accepted
  step.setState(stateOfMark(change, isUncertain))
  const doubt = isUncertain ? ', or somebody else has moved domains: the response was lost' : ''
  step.log.info(`Production: ${describe(change)}${doubt}`)
  return accepted
}

/** A whole sentence. */
export function stateOfMark(change: ProductionChange, isUncertain: boolean): string {
  const what = describe(change)
  return isUncertain
    ? `It is unknown whether the production mark was changed (${what}).`
    : `The production mark is set: ${what}.`
}

/** The error as it is to be reported: where nobody knows whose change it is, that has not failed for certain. */
export function judged(error: unknown, change: ProductionChange, accepted: AcceptedChange | undefined): unknown {
  if (!accepted?.isUncertain || !(error instanceof JobFailedError)) return error
  return new UnknownOutcomeError(
    'service',
    `The outcome of the switch of production (${describe(change)}) is unknown: its response was lost, and what has changed since may be somebody else's: ${error.message}`,
    'Check in Mission Control which environment is production and where the domains point, then run the step again.',
    { cause: error },
  )
}
