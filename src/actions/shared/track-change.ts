import { DiffersError, UnchangedError } from '../../core/seen-changed.ts'
import { endWithoutEffect, hadNoEffect, orUnknown } from '../../http/effect.ts'
import type { Work } from '../../runtime/step.ts'

/**
 * Makes a request that changes something, and keeps the sentence on what state things are in true: `uncertain` until it
 * is known that it took effect, `done` after it, and that nothing was changed when that is certain. `output`, where an output
 * tells the same, is called with each of these, and with `''` until it is known.
 * @throws UnknownOutcomeError when it failed and may have taken effect
 */
export async function withChangeTracking<T>(
  work: Pick<Work, 'setState'>,
  { uncertain, done, output }: { uncertain: string; done: string; output?: (changed: boolean | '') => void },
  request: () => Promise<T>,
): Promise<T> {
  work.setState(uncertain)
  output?.('')
  try {
    const result = await orUnknown(request())
    work.setState(done)
    output?.(true)
    return result
  } catch (error) {
    const why = whyUnchanged(error)
    if (why !== undefined) {
      work.setState(`${why}; nothing was changed.`)
      output?.(false)
    } else if (error instanceof DiffersError) {
      work.setState(error.state)
      output?.(true)
    }
    throw error
  }
}

function whyUnchanged(error: unknown): string | undefined {
  if (error instanceof UnchangedError) return 'The request was confirmed, but had no effect'
  return hadNoEffect(error) ? `The request ${endWithoutEffect(error)}` : undefined
}
