import type { Clock } from './clock.ts'
import { ActionError, toActionError, UnknownOutcomeError } from './errors.ts'
import { pollUntilVisible } from './poll-until-visible.ts'

/** The service has confirmed an update, and shows the object as it was: the update did not happen. */
export class UnchangedError extends ActionError {}

/** In what an object is not as it was to be. */
export interface Difference {
  /** A clause: `its role is user`. */
  readonly text: string
  /** The service does not show it, so that nobody knows. */
  readonly isUnseen?: boolean
}

/**
 * The object once it shows an update that the service has confirmed. `returned` is what the request returned, if
 * anything; it may be the object as it was before, so `look` is asked a few times.
 * @throws UnchangedError when it does not show the update; UnknownOutcomeError when it does not show what was updated, or
 * cannot be looked at
 */
export async function seenChanged<T>(
  returned: T | undefined,
  look: () => Promise<T>,
  options: {
    /** How messages call the object: `user ci@example.com`. */
    readonly what: string
    readonly differenceOf: (object: T) => Difference | undefined
    readonly clock: Clock
    readonly signal?: AbortSignal | undefined
  },
): Promise<T> {
  const { what, differenceOf } = options
  if (returned !== undefined && differenceOf(returned) === undefined) return returned
  let difference: Difference | undefined
  const seen = await pollUntilVisible(async () => {
    const object = await afterUpdate(look, options)
    difference = differenceOf(object)
    return difference === undefined ? { object } : undefined
  }, options)
  if (seen) return seen.object
  throw notSeen(what, difference)
}

/**
 * A look at an object whose update the service has confirmed. That it is refused says nothing of the update.
 * @throws UnknownOutcomeError
 */
export async function afterUpdate<T>(
  look: () => Promise<T>,
  { what, signal }: { readonly what: string; readonly signal?: AbortSignal | undefined },
): Promise<T> {
  try {
    return await look()
  } catch (error) {
    signal?.throwIfAborted()
    const { message, hint } = toActionError(error)
    throw new UnknownOutcomeError(
      'service',
      `Whether the ${what} was updated is unknown: the service has confirmed it, but the look at it failed: ${message}`,
      hint ?? 'Look at it, then run the step again.',
      { cause: error },
    )
  }
}

function notSeen(what: string, difference: Difference | undefined): ActionError {
  const text = difference?.text ?? ''
  if (difference?.isUnseen) {
    return new UnknownOutcomeError(
      'service',
      `Whether the ${what} was updated is unknown: the service has confirmed it, but ${text}.`,
      'Look at it in Mission Control.',
    )
  }
  return new UnchangedError(
    'service',
    `The ${what} was not updated: the service has confirmed it, but ${text}.`,
    'Look at it, then run the step again.',
  )
}
