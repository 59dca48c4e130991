import { HttpError } from './errors.ts'

/** What the request resolves with, or undefined where the answer (404 unless told) means that there is no such thing. */
export async function ignoreStatus<T>(request: Promise<T>, ...statuses: number[]): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    if (error instanceof HttpError && [404, ...statuses].includes(error.status)) return undefined
    throw error
  }
}
