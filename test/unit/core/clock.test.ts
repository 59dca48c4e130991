import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../src/core/clock.ts'

describe('a sleep', () => {
  test('ends when its time is over', async () => {
    const before = systemClock.now()
    await systemClock.sleep(30)
    expect(systemClock.now() - before).toBeGreaterThanOrEqual(29)
  })

  test.each([2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER])(
    'of %i ms, longer than a timer can be, does not end at once',
    async (ms) => {
      const controller = new AbortController()
      const sleep = systemClock.sleep(ms, controller.signal)
      const first = await Promise.race([sleep.then(() => 'over'), systemClock.sleep(50).then(() => 'not over')])
      controller.abort(new Error('enough'))
      await expect(sleep).rejects.toThrow('enough')
      expect(first).toBe('not over')
    },
  )

  test('that is aborted before it began does not begin', async () => {
    await expect(systemClock.sleep(1e6, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  })
})
