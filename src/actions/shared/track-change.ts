import { UnchangedError } from '../../core/seen-changed.ts'
import { isDefiniteRefusal } from '../../http/retry.ts'
import type { Work } from '../../runtime/step.ts'

/**
 * Makes a request that changes something, and keeps the sentence on what state things are in true: `uncertain` until it
 * is known that it took effect, `done` after it, and that nothing was changed when it was refused. `output`, where an output
 * tells the same, is called with each of these, and with `''` until it is known.
 */
export async function withChangeTracking<T>(
  work: Pick<Work, 'setState'>,
  { uncertain, done, output }: { uncertain: string; done: string; output?: (changed: boolean | '') => void },
  request: () => Promise<T>,
): Promise<T> {
  work.setState(uncertain)
  output?.('')
  try {
    const result = await request()
    work.setState(done)
    output?.(true)
    return result
  } catch (error) {
    const why = whyUnchanged(error)
    if (why !== undefined) {
      work.setState(`${why}; nothing was changed.`)
      output?.(false)
    }
    throw error
  }
}

function whyUnchanged(error: unknown): string | undefined {
  if (isDefiniteRefusal(error)) return 'The request was refused'
  return error instanceof UnchangedError ? 'The request was confirmed, but had no effect' : undefined
}
