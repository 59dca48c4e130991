import { afterEach, expect, test, vi } from 'vitest'
import { CancelledError } from '../../../src/core/errors.ts'
import { cancellation } from '../../../src/runtime/cancellation.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

afterEach(() => {
  vi.useRealTimers()
  for (const name of SIGNALS) process.removeAllListeners(name)
})

test.for(SIGNALS)('%s cancels the step, and the process ends by itself before it is killed', (name) => {
  vi.useFakeTimers()
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
  const signal = cancellation()
  process.emit(name)
  expect(signal.reason).toEqual(new CancelledError(name))
  // Of a second one nothing more comes: it must not put the end off.
  process.emit('SIGTERM')
  expect(signal.reason).toEqual(new CancelledError(name))
  vi.advanceTimersByTime(10_000)
  expect(exit.mock.calls).toEqual([[1]])
  exit.mockRestore()
})
