import { afterEach, expect, it, vi } from 'vitest'
import { pipelineTo } from '../../support/service.ts'

afterEach(() => void vi.useRealTimers())

it('tells how far the clock was ahead when the last response came, however long ago that is', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 1, 12, 0, 5) })
  const { pipeline } = pipelineTo(() => ({ headers: { date: 'Sun, 01 Mar 2026 12:00:00 GMT' }, json: [] }))
  expect(pipeline.clockLeadMs).toBeUndefined()
  await pipeline.request({ method: 'GET', path: '/v3/things', parse: () => undefined })
  vi.setSystemTime(Date.UTC(2026, 2, 1, 12, 10))
  expect(pipeline.clockLeadMs).toBe(5000)
})
