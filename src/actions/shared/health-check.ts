import { Transport } from '../../http/transport.ts'
import { healthCheck } from '../../jobs/health-check.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Secrets } from '../../runtime/secrets.ts'
import type { Work } from '../../runtime/step.ts'
import type { healthInputs, pollInputs, requestInputs } from './inputs.ts'
import { waitUpTo } from './wait-for.ts'

type Inputs = Values<
  typeof healthInputs &
    Pick<typeof pollInputs, 'poll-interval-seconds'> &
    Pick<typeof requestInputs, 'request-timeout-seconds'>
>

/** Waits until each page to check, if there is one, returns what is expected. @throws JobFailedError */
export async function checkHealth(work: Work & { inputs: Inputs; secrets: Secrets }): Promise<void> {
  const { inputs } = work
  const { 'health-check-username': username, 'health-check-password': password, 'health-check-text': text } = inputs
  const credentials = username === undefined || password === undefined ? undefined : { username, password }
  // As it stands in the header.
  if (credentials) work.secrets.add(Buffer.from(`${username}:${password}`).toString('base64'))
  const transport = new Transport()
  const idleMs = inputs['request-timeout-seconds'] * 1000
  const common = { statuses: inputs['health-check-status'], transport, idleMs, credentials, text }
  try {
    for (const url of inputs['health-check-url'] ?? []) {
      await waitUpTo('health-check-timeout-minutes', work, healthCheck({ url, ...common }))
    }
  } finally {
    transport.close()
  }
}
