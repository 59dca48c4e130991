import { HttpError } from '../http/errors.ts'

/** Codes of a 400 that say by themselves that something else runs in the environment. */
const BUSY_CODE = /(?:^Conflict|InProgress|AlreadyRunning|Busy|Locked)$/
/** What the detail says where the code is about states in general. */
const BUSY_DETAIL = /\bis (?:already )?(?:in progress|running|busy|being deployed|locked)\b/i

/**
 * Whether the service refused because it is at something else in this environment. The reference documents no code for
 * it: a 409 says so by its status; a 400 only by its code, or by its detail where the code is `InvalidState`.
 */
export function isBusy(error: unknown): error is HttpError {
  if (!(error instanceof HttpError)) return false
  if (error.status === 409) return true
  const { status, code = '', detail = '' } = error
  return status === 400 && (BUSY_CODE.test(code) || (code === 'InvalidState' && BUSY_DETAIL.test(detail)))
}
