import { CancelledError } from '../core/errors.ts'

/** The runner kills a cancelled step 10 seconds after its first signal; by then the step has to be over by itself. */
const LAST_MOMENT_MS = 8500

/**
 * Turns the runner's SIGINT and SIGTERM (on Windows Ctrl-C and Ctrl-Break) into an abort signal whose reason is a
 * CancelledError. To be called before the work begins, so that no signal ends the process without a word.
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) return
      setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref()
      controller.abort(new CancelledError(signal))
    })
  }
  return controller.signal
}
