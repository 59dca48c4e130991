import { BloomreachCloud } from '../../bloomreach/client.ts'
import { Connection } from '../../bloomreach/connection.ts'
import { missionControlOf } from '../../bloomreach/mission-control.ts'
import { identityToken } from '../../runtime/identity-token.ts'
import type { Step } from '../../runtime/step.ts'
import { clientOptions } from './client-options.ts'
import { type ConnectionValues, connectionFor, isSimulator } from './connection-inputs.ts'

/**
 * The client for the cloud that the inputs name; its session ends with the step. It is logged in, unless `logsIn` is
 * false because no call needs a login.
 */
export async function connect(
  step: Step<ConnectionValues, 'simulated'>,
  { logsIn = true } = {},
): Promise<BloomreachCloud> {
  const { origin, credentials } = connectionFor(step.inputs)
  const options = clientOptions(step)
  const connection = new Connection({
    ...options,
    origin,
    credentials,
    identityToken: (audience) => identityToken(audience, { ...options, signal: step.signal }),
  })
  const missionControl = missionControlOf(origin)
  if (missionControl) step.places.push({ text: 'Mission Control', href: missionControl })
  step.output('simulated', false)
  if (isSimulator(origin)) markSimulated(step)
  step.log.info(`Bloomreach Cloud API: ${new URL(origin).host}`)
  if ('singleSignOn' in credentials) {
    step.log.info(`Access tokens come from the identity provider at ${credentials.singleSignOn.tokenUrl.host}.`)
  }
  step.summary.footnote(`Bloomreach Cloud API: ${new URL(origin).host}`)
  step.atEnd(async () => {
    await connection.end()
    if (connection.pipeline.isSimulated) markSimulated(step)
  })
  if (logsIn) await connection.logIn()
  if (connection.pipeline.isSimulated) markSimulated(step)
  return new BloomreachCloud(connection)
}

/** A test run that is left in a workflow must not pass for a release. */
function markSimulated(step: Step<ConnectionValues, 'simulated'>): void {
  if (step.isSimulated) return
  step.isSimulated = true
  step.output('simulated', true)
  step.log.info('SIMULATED: this step uses a simulated stack. Nothing happens on Bloomreach Cloud.')
  step.summary.notice('🧪 Simulated: this step used a simulated stack. Nothing happened on Bloomreach Cloud.')
}
