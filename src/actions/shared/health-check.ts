import { Transport } from '../../http/transport.ts'
import { healthCheck } from '../../jobs/health-check.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Work } from '../../runtime/step.ts'
import type { healthInputs, pollInputs, requestInputs } from './inputs.ts'
import { waitUpTo } from './wait-for.ts'

type Inputs = Values<
  typeof healthInputs &
    Pick<typeof pollInputs, 'poll-interval-seconds'> &
    Pick<typeof requestInputs, 'request-timeout-seconds'>
>

/** Waits until the page to check, if there is one, returns the expected status. @throws JobFailedError */
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
