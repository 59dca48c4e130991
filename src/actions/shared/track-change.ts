import { isDefiniteRefusal } from '../../http/retry.ts'
import type { Work } from '../../runtime/step.ts'

/**
 * Makes a request that changes something, and keeps the sentence on what state things are in true: `uncertain` until it
 * is known that it took effect, `done` after it, and that nothing was changed when it was refused.
 */
export async function withChangeTracking<T>(
  work: Pick<Work, 'setState'>,
  { uncertain, done }: { uncertain: string; done: string },
  request: () => Promise<T>,
): Promise<T> {
  work.setState(uncertain)
  try {
    const result = await request()
    work.setState(done)
    return result
  } catch (error) {
    if (isDefiniteRefusal(error)) work.setState('The request was refused; nothing was changed.')
    throw error
  }
}
