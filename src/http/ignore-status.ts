import { HttpError } from './errors.ts'

/** What the request resolves with, or undefined where the status (404, or one of those given) means that it does not exist. */
export async function ignoreStatus<T>(request: Promise<T>, ...statuses: number[]): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    if (error instanceof HttpError && [404, ...statuses].includes(error.status)) return undefined
    throw error
  }
}
