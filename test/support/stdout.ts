import { onTestFinished, vi } from 'vitest'

/** What is written to stdout from now on, until the test is over; none of it is shown. */
export function captureStdout(): { text: string; lines: () => string[] } {
  const captured = { text: '', lines: () => captured.text.split('\n').filter((line) => line !== '') }
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    captured.text += String(text)
    return true
  })
  onTestFinished(() => spy.mockRestore())
  return captured
}
