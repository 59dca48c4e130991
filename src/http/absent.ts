import { HttpError } from './errors.ts'

/**
 * Whether the service itself says that there is no such object: a 404 in the form of its errors. Another one may be a
 * gateway's, and says nothing of the object.
 */
export function saysAbsent(error: unknown): error is HttpError {
  return error instanceof HttpError && error.status === 404 && error.isOfService
}

/** Whether the answer may mean that there is no such object: it takes another look, in the list, to know. */
export function mayMeanAbsent(error: unknown): error is HttpError {
  return error instanceof HttpError && [400, 404, 410].includes(error.status)
}

/** What the request resolves with; undefined where it fails with what `isAbsent` takes for: there is none. */
export async function orAbsent<T>(
  request: Promise<T>,
  isAbsent: (error: unknown) => boolean = saysAbsent,
): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}
