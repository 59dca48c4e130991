import { ActionError } from '../../core/errors.ts'
import { HttpError } from '../../http/errors.ts'
import { API_ORIGIN, CopyAndSync } from '../../netapp/client.ts'
import { HINTS } from '../../netapp/tokens.ts'
import type { Step } from '../../runtime/step.ts'
import { clientOptions } from './client-options.ts'
import { credentialsFor, type NetAppValues, tokenUrlFor } from './netapp-inputs.ts'

/** The client that the inputs name, with its account found. @throws ActionError where the account is not clear */
export async function connectNetApp(step: Step<NetAppValues, never>): Promise<CopyAndSync> {
  const { inputs } = step
  const credentials = credentialsFor(inputs)
  if (!credentials) throw new Error('the inputs of the connection were not checked')
  const client = new CopyAndSync({
    ...clientOptions(step),
    origin: inputs['api-url'] ?? API_ORIGIN,
    tokenUrl: tokenUrlFor(inputs),
    credentials,
    accountId: inputs['account-id'],
  })
  await client.accounts.currentId().catch((error: unknown) => {
    throw credentials.type === 'client_credentials' ? withHint(error) : error
  })
  return client
}

/** A service account may get a token that the API then refuses. */
function withHint(error: unknown): unknown {
  if (!(error instanceof HttpError) || ![401, 403].includes(error.status)) return error
  return new ActionError('user', error.message, HINTS.client_credentials, { cause: error })
}
