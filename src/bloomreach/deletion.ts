import { toActionError, UnknownOutcomeError } from '../core/errors.ts'
import { pollUntilVisible } from '../core/poll-until-visible.ts'
import { mayMeanAbsent } from '../http/absent.ts'
import type { Call } from '../http/call.ts'
import { HttpError } from '../http/errors.ts'
import type { Pipeline } from '../http/pipeline.ts'
import { isInDoubt, markVerified } from '../http/retry.ts'

/**
 * Deletes an object, and knows that it is gone: the service confirms it, or, where it answers that there is no such
 * object (a gateway may say so, too), or not at all, `isListed` shows it.
 * @throws HttpError when it is refused and the object is still there; UnknownOutcomeError when that cannot be told
 */
export async function remove(
  pipeline: Pick<Pipeline, 'request' | 'options'>,
  call: Omit<Call<true>, 'method' | 'parse' | 'retryPolicy'>,
  isListed: () => Promise<boolean>,
): Promise<void> {
  const look = async (failure: Error) => {
    try {
      // It may be listed for a moment longer.
      return await pollUntilVisible(async () => ((await isListed()) ? undefined : (true as const)), pipeline.options)
    } catch (error) {
      pipeline.options.signal?.throwIfAborted()
      throw unknown(failure, error)
    }
  }
  try {
    await pipeline.request({ ...call, method: 'DELETE', retryPolicy: { verify: look }, parse: () => true as const })
  } catch (error) {
    // After a lost response, a refusal may mean that there is nothing left to delete.
    const mayBeGone = mayMeanAbsent(error) || isInDoubt(error)
    if (!(error instanceof HttpError) || !mayBeGone) throw error
    if (await look(error)) return
    markVerified(error)
    throw error
  }
}

function unknown(failure: Error, look: unknown): UnknownOutcomeError {
  return new UnknownOutcomeError(
    'service',
    `Whether it was deleted is unknown: ${failure.message}, and the look at the list failed: ${toActionError(look).message}`,
    'Look whether it is still there, then run the step again.',
    { cause: look },
  )
}
