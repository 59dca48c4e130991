import { describe, expect, test } from 'vitest'
import { ActionError, CancelledError, UnknownOutcomeError } from '../../../src/core/errors.ts'
import { HttpError, NoResponseError } from '../../../src/http/errors.ts'
import type { Job, JobState } from '../../../src/jobs/job.ts'
import { JobFailedError, JobTimedOutError, resultOf } from '../../../src/jobs/outcome.ts'
import { wait } from '../../../src/jobs/wait.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { Notes } from '../../support/notes.ts'

type Poll = (elapsedMs: number, nth: number, signal?: AbortSignal) => JobState<string> | Promise<JobState<string>>

const running = (detail: string): JobState<string> => ({ phase: 'running', detail })
const done: JobState<string> = { phase: 'succeeded', result: 'it', detail: 'ready' }

function follow(
  poll: Poll,
  options: { minutes?: number; longest?: number; signal?: AbortSignal; job?: Partial<Job<string>> } = {},
) {
  const clock = new ManualClock()
  const notes = new Notes()
  const times: number[] = []
  const job: Job<string> = {
    title: 'test of it',
    lookup: 'GET /it',
    poll: async (signal) => {
      times.push(clock.now())
      return poll(clock.now(), times.length, signal)
    },
    ...options.job,
  }
  const result = wait(job, {
    clock,
    reporter: notes,
    timeoutMs: (options.minutes ?? 60) * 60_000,
    limitName: 'patience-minutes',
    longestPauseMs: options.longest ?? 10_000,
    ...(options.signal && { signal: options.signal }),
  })
  result.catch(() => {})
  return { result, notes: notes.all, times, clock }
}

describe('a job', () => {
  test('that is done at once is looked at once', async () => {
    const { result, notes, times } = follow(() => done)
    expect(await result).toBe('it')
    expect(times).toEqual([0])
    expect(notes).toEqual(['info: 0 s  test of it: done, ready'])
  })

  test('that changes is logged when it changes, and once a minute at most between', async () => {
    const { result, notes } = follow((ms) => {
      if (ms < 5000) return running('queued')
      return ms < 190_000 ? running('working') : done
    })
    await result
    expect(notes[0]).toBe('info: 0 s  test of it: queued')
    expect(notes[1]).toMatch(/^info: [5-7] s {2}test of it: working$/)
    expect(notes.filter((note) => note.endsWith('still working'))).toHaveLength(2)
    expect(notes.at(-1)).toMatch(/^info: 3 min(?: \d+ s)? {2}test of it: done, ready$/)
    expect(notes).toHaveLength(5)
  })

  test('that fails is told with its reason and what to do', async () => {
    const { result } = follow((ms) =>
      ms < 3000 ? running('working') : { phase: 'failed', reason: 'no luck', hint: 'Try.' },
    )
    await expect(result).rejects.toMatchObject({ message: 'The test of it failed: no luck', hint: 'Try.' })
    await expect(result).rejects.toBeInstanceOf(JobFailedError)
  })

  test('whose outcome cannot be told is unknown', async () => {
    const { result } = follow(() => ({ phase: 'unknown', reason: 'no telling', hint: 'Look.' }))
    await expect(result).rejects.toMatchObject({
      message: 'The outcome of the test of it is unknown: no telling',
      hint: 'Look.',
    })
    await expect(result).rejects.toBeInstanceOf(UnknownOutcomeError)
  })

  test('that takes too long ends at its limit; its outcome is unknown', async () => {
    const { result, clock } = follow(() => running('working'), { minutes: 2 })
    await expect(result).rejects.toBeInstanceOf(JobTimedOutError)
    await expect(result).rejects.toMatchObject({
      message:
        'Timed out after 2 min waiting for the test of it (last status: working). The outcome is unknown: it may still be running.',
      hint: 'Check GET /it, then run the step again; increase `patience-minutes` if it needs longer.',
    })
    expect(clock.now()).toBe(120_000)
  })

  test('that the step does itself does not go on', async () => {
    const { result } = follow(() => running('working'), { minutes: 1, job: { own: true } })
    await expect(result).rejects.toThrow(/The outcome is unknown\.$/)
  })

  test.for([
    [true, JobFailedError],
    [false, JobTimedOutError],
  ] as const)('says itself what its limit means, by whether the last poll has seen it: %s', async ([seen, kind]) => {
    const job = { atLimit: (saw: boolean) => (saw ? 'failed' : 'unknown') } as const
    const poll: Poll = (ms) => (seen || ms < 60_000 ? running('waiting') : Promise.reject(gone()))
    const { result } = follow(poll, { minutes: 1, job })
    await expect(result).rejects.toBeInstanceOf(kind)
    await expect(result).rejects.toThrow(
      seen ? /\(last status: waiting\)\.$/ : /\(last status: waiting; the last look-up failed: GET \/it got no/,
    )
  })

  test('is looked at a last time when its time is over', async () => {
    const { result } = follow((ms) => (ms < 60_000 ? running('working') : done), { minutes: 1 })
    expect(await result).toBe('it')
  })
})

describe('the pause', () => {
  test('begins with half a second and grows to the longest', async () => {
    const { result, times } = follow((ms) => (ms < 600_000 ? running('working') : done))
    await result
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0))
    expect(pauses[0]).toBeGreaterThanOrEqual(400)
    expect(pauses[0]).toBeLessThanOrEqual(500)
    expect(Math.max(...pauses)).toBeLessThanOrEqual(10_000)
    expect(Math.min(...pauses.slice(-10))).toBeGreaterThan(8000)
    expect(times.length).toBeLessThan(120)
  })
})

const gone = () => new NoResponseError('GET /it', { reason: 'reset', reached: true })

describe('a look-up that fails', () => {
  test('says nothing about the job, is told once, and is ridden out', async () => {
    const { result, notes } = follow((ms, nth) => {
      if (nth > 1 && ms < 300_000) throw gone()
      return ms < 300_000 ? running('working') : done
    })
    expect(await result).toBe('it')
    const warnings = notes.filter((note) => note.startsWith('warning'))
    expect(warnings).toEqual([
      'warning: GET /it got no response: reset. This says nothing about the test of it; still waiting.',
    ])
    expect(notes).toContain('info: The test of it can be looked up again')
  })

  test('until the end is told as what was seen last', async () => {
    const { result } = follow(() => Promise.reject(gone()), { minutes: 1 })
    await expect(result).rejects.toThrow(
      /last look-up failed: GET \/it got no response: reset\)\. The outcome is unknown/,
    )
    await expect(result).rejects.toBeInstanceOf(UnknownOutcomeError)
  })

  test('is not repeated before the time that the service asks for', async () => {
    const busy = () => new HttpError('GET /it', { status: 429, retryAfterMs: 60_000 })
    const { result, times } = follow((_, nth) => (nth < 3 ? Promise.reject(busy()) : nth < 4 ? running('on') : done))
    await result
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(pauses.slice(0, 2)).toEqual([60_000, 60_000])
    expect(pauses[2]).toBeLessThan(10_000)
  })

  test.each([
    ['401', new HttpError('GET /it', { status: 401 })],
    ['403', new HttpError('GET /it', { status: 403 })],
    ['403 with a code', new HttpError('GET /it', { status: 403, code: 'Forbidden' })],
    ['404', new HttpError('GET /it', { status: 404 })],
    ['an expired token', new ActionError('user', 'The service does not accept the access token (401).')],
  ])('is tolerated when it is refused, and never decides over the job: %s', async (_, error) => {
    const passing = follow((ms) => (ms < 300_000 ? Promise.reject(error) : done))
    expect(await passing.result).toBe('it')
    const lasting = follow(() => Promise.reject(error), { minutes: 10 })
    await expect(lasting.result).rejects.toBeInstanceOf(UnknownOutcomeError)
    expect(lasting.clock.now()).toBe(600_000)
    expect(lasting.times.at(-1)).toBe(600_000)
  })

  test('asks again no sooner than what it has seen wants', async () => {
    const { result, times } = follow((_, nth) => (nth < 2 ? { ...running('on'), retryAfterMs: 30_000 } : done))
    await result
    expect(times).toEqual([0, 30_000])
  })

  test('by a fault of our own ends the wait', async () => {
    const { result, times } = follow(() => Promise.reject(new TypeError('a bug')))
    await expect(result).rejects.toBeInstanceOf(TypeError)
    expect(times).toHaveLength(1)
  })

  test('to answer at all is given up shortly after the limit, whether it heeds its signal or not', async () => {
    const signals: AbortSignal[] = []
    const { result, clock } = follow(
      (_, nth, signal) => {
        if (signal) signals.push(signal)
        return nth === 1 ? running('working') : new Promise(() => {})
      },
      { minutes: 1 },
    )
    await expect(result).rejects.toThrow('No response about the test of it within the time limit')
    expect(clock.now()).toBe(65_000)
    expect(signals.at(-1)?.aborted).toBe(true)
  })
})

describe('a cancellation', () => {
  test('ends the wait at once, and says that the job goes on', async () => {
    const controller = new AbortController()
    const poll: Poll = (_, nth) => {
      if (nth === 3) controller.abort(new CancelledError('SIGINT'))
      return running('working')
    }
    const { result, notes, times } = follow(poll, { signal: controller.signal })
    await expect(result).rejects.toBeInstanceOf(CancelledError)
    expect(times).toHaveLength(3)
    expect(notes.at(-1)).toBe('warning: The test of it goes on without this step (working). See GET /it.')
  })

  test('says nothing of the kind about what the step does itself', async () => {
    const signal = AbortSignal.abort(new CancelledError('SIGINT'))
    const { result, notes } = follow(() => running('working'), { signal, job: { own: true } })
    await expect(result).rejects.toBeInstanceOf(CancelledError)
    expect(notes.filter((note) => note.startsWith('warning'))).toEqual([])
  })

  test.each([
    [
      'succeeds',
      () => Promise.resolve(undefined),
      /was told to abort, since this step had started it\. See GET \/it\.$/,
    ],
    ['has nothing to abort', () => Promise.resolve('It is over.'), /^warning: It is over\. See GET \/it\.$/],
    ['fails', () => Promise.reject(gone()), /got no response: reset: it could not be aborted\. The test of it goes on/],
  ])('aborts what is not to go on, and says so when that %s', async (_, abort, message) => {
    const signal = AbortSignal.abort(new CancelledError('SIGINT'))
    const { result, notes } = follow(() => running('working'), { signal, job: { abort } })
    await expect(result).rejects.toBeInstanceOf(CancelledError)
    expect(notes.at(-1)).toMatch(message)
  })
})

test.each([
  [new JobFailedError('service', 'No'), 'failure'],
  [new HttpError('PUT /it', { status: 400, code: 'No' }), 'failure'],
  [new UnknownOutcomeError('service', 'Who knows'), 'unknown'],
  [new JobTimedOutError('service', 'Too long'), 'unknown'],
  [new CancelledError('SIGINT'), 'unknown'],
  [new TypeError('a bug'), 'failure'],
])('the result of what ends with %s is %s', (error, result) => {
  expect(resultOf(error)).toBe(result)
})
