import { BloomreachCloud } from '../../bloomreach/client.ts'
import { Connection } from '../../bloomreach/connection.ts'
import type { Step } from '../../runtime/step.ts'
import { clientOptions } from './client-options.ts'
import { type ConnectionValues, connectionFor } from './connection-inputs.ts'

/**
 * The client for the cloud that the inputs name; its session ends with the step. It is logged in, unless `logsIn` is
 * false because no call needs a login.
 */
export async function connect(step: Step<ConnectionValues, never>, { logsIn = true } = {}): Promise<BloomreachCloud> {
  const connection = new Connection({ ...clientOptions(step), ...connectionFor(step.inputs) })
  step.atEnd(() => connection.end())
  if (logsIn) await connection.logIn()
  return new BloomreachCloud(connection)
}
