import { healthCheck } from '../http/health-check.ts'
import { Transport } from '../http/transport.ts'
import { positive, statuses, text } from '../workflow/input-kinds.ts'
import { type Input, InputProblem, shown, type Values } from '../workflow/inputs.ts'
import type { Work } from '../workflow/step.ts'
import type { requestInputs } from './requesting.ts'
import { type pollInputs, waitUpTo } from './waiting.ts'

/** The inputs of every action that checks a site's health. */
export const healthInputs = {
  'health-check-url': { ...text(), parse: urlOf } as Input<URL | undefined>,
  'health-check-status': statuses('200'),
  'health-check-timeout-minutes': positive(10),
}

type Inputs = Values<
  typeof healthInputs &
    Pick<typeof pollInputs, 'poll-interval-seconds'> &
    Pick<typeof requestInputs, 'request-timeout-seconds'>
>

/** Waits until the page to check, if there is one, answers as it should. @throws JobTimedOutError */
export async function checkHealth(work: Work & { inputs: Inputs }): Promise<void> {
  const { inputs } = work
  const url = inputs['health-check-url']
  if (!url) return
  const transport = new Transport()
  const idleMs = inputs['request-timeout-seconds'] * 1000
  const job = healthCheck({ url, statuses: inputs['health-check-status'], transport, idleMs })
  try {
    await waitUpTo('health-check-timeout-minutes', work, job)
  } finally {
    transport.close()
  }
}

function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputProblem(`must be an http:// or https:// address, not ${shown(address)}`)
  }
  if (url.username !== '' || url.password !== '') throw new InputProblem('must not hold a user name or password')
  return url
}
