import type { Clock } from './clock.ts'
import { ActionError, type ErrorSource, toActionError, UnknownOutcomeError } from './errors.ts'
import { pollUntilVisible } from './poll-until-visible.ts'

/** The service has confirmed an update, and shows the object as it was: the update did not happen. */
export class UnchangedError extends ActionError {}

/** The service has made an object, or changed it, but not as it was asked to. */
export class DiffersError extends ActionError {
  /** What is certain: a whole sentence. */
  readonly state: string

  constructor(source: ErrorSource, message: string, hint: string, state: string) {
    super(source, message, hint)
    this.state = state
  }
}

/** In what an object is not as it was to be. */
export interface Difference {
  /** A clause: `its role is user`. */
  readonly text: string
  /** The service does not show it, so that nobody knows. */
  readonly isUnseen?: boolean
}

/**
 * The object once it shows an update, or a creation, that the service has confirmed. `returned` is what the request
 * returned, if anything; it may be the object as it was before, so `look` is asked a few times.
 * @throws UnchangedError when it does not show the update; DiffersError when it was created, and is not as asked for;
 * UnknownOutcomeError when it does not show what was asked for, or cannot be looked at
 */
export async function seenChanged<T>(
  returned: T | undefined,
  look: () => Promise<T>,
  options: ConfirmedChange & {
    readonly differenceOf: (object: T) => Difference | undefined
    readonly clock: Clock
  },
): Promise<T> {
  const { differenceOf } = options
  if (returned !== undefined && differenceOf(returned) === undefined) return returned
  let difference: Difference | undefined
  const seen = await pollUntilVisible(async () => {
    const object = await afterChange(look, options)
    difference = differenceOf(object)
    return difference === undefined ? { object } : undefined
  }, options)
  if (seen) return seen.object
  throw notSeen(options, difference)
}

export interface ConfirmedChange {
  /** How messages call the object: `user ci@example.com`. */
  readonly what: string
  /** `updated` if left out; each other one has made the object. */
  readonly done?: 'updated' | 'added' | 'created' | 'uploaded'
  readonly signal?: AbortSignal | undefined
}

/**
 * A look at an object whose change the service has confirmed. That it is refused says nothing of the change.
 * @throws UnknownOutcomeError
 */
export async function afterChange<T>(
  look: () => Promise<T>,
  { what, done = 'updated', signal }: ConfirmedChange,
): Promise<T> {
  try {
    return await look()
  } catch (error) {
    signal?.throwIfAborted()
    const { message, hint } = toActionError(error)
    throw new UnknownOutcomeError(
      'service',
      `Whether the ${what} was ${asked(done)} is unknown: the service has confirmed it, but it could not be checked: ${message}`,
      hint ?? 'Check it, then run the step again.',
      { cause: error },
    )
  }
}

function notSeen({ what, done = 'updated' }: ConfirmedChange, difference: Difference | undefined): ActionError {
  const text = difference?.text ?? ''
  if (difference?.isUnseen) {
    return new UnknownOutcomeError(
      'service',
      `Whether the ${what} was ${asked(done)} is unknown: the service has confirmed it, but ${text}.`,
      'Check it in Mission Control.',
    )
  }
  if (done !== 'updated') {
    const hint = 'Correct it; or delete it, then run the step again.'
    return new DiffersError(
      'service',
      `The ${what} was ${done}, but is not as asked for: ${text}.`,
      hint,
      `The ${what} was ${done}.`,
    )
  }
  return new UnchangedError(
    'service',
    `The ${what} was not updated: the service has confirmed it, but ${text}.`,
    'Check it, then run the step again.',
  )
}

/** What was asked for: of a new object it is certain that it was made, but not that it is as it was to be. */
function asked(done: string): string {
  return done === 'updated' ? done : `${done} as asked`
}
