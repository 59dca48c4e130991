import { ActionError, toActionError, UnknownOutcomeError } from '../core/errors.ts'
import { pollUntilVisible } from '../core/poll-until-visible.ts'
import { mayMeanAbsent } from './absent.ts'
import { type Call, nameOf } from './call.ts'
import { HttpError, NoResponseError } from './errors.ts'
import type { Pipeline } from './pipeline.ts'
import { isInDoubt, markConcluded, markVerified } from './retry.ts'

/**
 * Looks whether the object may be deleted, directly before each time that the DELETE is sent: the pause before a retry may
 * take minutes, and somebody may have begun to use it. What it throws ends the deletion. The object is there then: what
 * was sent before was refused, or the list has shown that it had no effect.
 */
export type DeletionCheck = () => Promise<void>

/** The object is kept, for the reason that is its message: a clause. */
export class KeptError extends ActionError {
  constructor(reason: string) {
    super('user', reason)
  }
}

/** Waits for a deletion. Resolves with why the object is kept, or with undefined where it was deleted. */
export async function whyKept(deletion: Promise<void>): Promise<string | undefined> {
  try {
    await deletion
    return undefined
  } catch (error) {
    if (error instanceof KeptError) return error.message
    throw error
  }
}

/**
 * Deletes an object, and knows that it is gone: the service confirms it, or, where it answers that there is no such
 * object (a gateway may say so, too), or not at all, `isListed` shows it.
 * @throws what `check` does; HttpError when it is refused and the object is still there; UnknownOutcomeError when that
 * cannot be told
 */
export async function remove(
  pipeline: Pick<Pipeline, 'request' | 'options'>,
  call: Omit<Call<true>, 'method' | 'parse' | 'retryPolicy' | 'beforeSend'> & Partial<Pick<Call<true>, 'parse'>>,
  isListed: () => Promise<boolean>,
  check?: DeletionCheck,
): Promise<void> {
  let objection: unknown
  let isRepeat = false
  const beforeSend = async () => {
    try {
      await check?.()
    } catch (error) {
      pipeline.options.signal?.throwIfAborted()
      objection = isRepeat && isFailedLook(error) ? notRepeated(call, error) : error
      throw objection
    }
    isRepeat = true
  }
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
    await pipeline.request({ parse: () => true, ...call, beforeSend, method: 'DELETE', retryPolicy: { verify: look } })
  } catch (error) {
    if (error === objection) {
      markConcluded(error)
      throw error
    }
    // After a lost response, a refusal may mean that there is nothing left to delete.
    const mayBeGone = mayMeanAbsent(error) || isInDoubt(error)
    if (!(error instanceof HttpError) || !mayBeGone) throw error
    if (await look(error)) return
    markVerified(error)
    throw error
  }
}

function isFailedLook(error: unknown): error is ActionError {
  return error instanceof HttpError || error instanceof NoResponseError
}

/** The DELETE has failed before, and now the look does, so that the message is to name both. */
function notRepeated(call: Pick<Call<true>, 'path' | 'name'>, look: ActionError): ActionError {
  return new ActionError(
    look.source,
    `${nameOf({ ...call, method: 'DELETE' })} failed, and was not sent again, since the look before it failed: ${look.message}`,
    look.hint,
    { cause: look },
  )
}

function unknown(failure: Error, look: unknown): UnknownOutcomeError {
  return new UnknownOutcomeError(
    'service',
    `Whether it was deleted is unknown: ${failure.message}, and the list could not be read: ${toActionError(look).message}`,
    'Check whether it is still there, then run the step again.',
    { cause: look },
  )
}
