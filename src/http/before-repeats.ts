import { beforeSending } from './retry.ts'

/**
 * A call's `beforeSend` that makes `check` before each attempt but the first: the pause before a retry may take minutes, and
 * somebody else may have changed the same object. What `check` throws ends the call; that attempt was not sent then.
 */
export function beforeRepeats(check: () => Promise<void>): () => Promise<void> {
  let isRepeat = false
  return async () => {
    if (isRepeat) await beforeSending(check)
    isRepeat = true
  }
}
