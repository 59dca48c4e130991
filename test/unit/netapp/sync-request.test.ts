import { describe, expect, it } from 'vitest'
import { Accounts } from '../../../src/netapp/accounts.ts'
import { Relationships } from '../../../src/netapp/relationships.ts'
import { type StartedRun, SyncRequestJob } from '../../../src/netapp/sync-request.ts'
import { type Given, HandClock, pipelineTo } from '../../support/service.ts'

const OLD = { status: 'DONE', startTime: '2026-03-01T00:00:00Z', endTime: '2026-03-01T00:01:00Z' }
const RUNNING = { status: 'RUNNING', startTime: '2026-03-02T00:00:00Z' }
const EARLIER = { status: 'RUNNING', startTime: '2026-03-01T11:00:00Z' }
const DONE_EARLIER = { ...EARLIER, status: 'DONE', endTime: '2026-03-01T11:30:00Z' }
const PENDING = { ...OLD, status: 'PENDING' }
const LOST = { status: 502 }
const OVER = { ...RUNNING, status: 'DONE', endTime: '2026-03-02T00:01:00Z' }
const OFF = { isEnabled: false }
const BUSY = { code: 400, message: 'A sync action is running right now, can not run another action' }

interface Options {
  ifRunning?: 'wait' | 'join' | 'fail'
  retries?: number
  gracePeriod?: number
  presentSince?: number
  /** Whether the service tells its time. */
  dated?: boolean
  schedule?: object
}

/** A request to a service whose relationship shows these activities, and which answers the requests to start so. */
function requesting(shown: unknown[], answers: Given[], options: Options = {}) {
  const { ifRunning = 'wait', retries = 1, gracePeriod, presentSince, dated = true, schedule = OFF } = options
  const clock = new HandClock()
  const asked: string[] = []
  const states: string[] = []
  const { pipeline } = pipelineTo(({ method }): Given => {
    asked.push(`${method} at ${clock.now()}`)
    if (method === 'PUT') return answers.shift() ?? { status: 202 }
    const activity = shown.length > 1 ? shown.shift() : shown[0]
    const headers = dated ? { date: 'Sun, 01 Mar 2026 12:00:00 GMT' } : {}
    return { headers, json: { id: 'r', activity, settings: { gracePeriod, schedule } } }
  }, clock)
  const job = new SyncRequestJob({
    relationships: new Relationships(pipeline, new Accounts(pipeline, 'a')),
    ...{ id: 'r', ifRunning, presentSince, retries, clock },
    onRequest: () => states.push('uncertain'),
    onNothingStarted: () => states.push('nothing started'),
  })
  return { job, clock, states, asked, puts: () => asked.filter((call) => call.startsWith('PUT')).length }
}

/** The result of a job that ends well within so many polls. */
async function result({ job }: { job: SyncRequestJob }, polls = 5): Promise<StartedRun> {
  for (let count = 0; count < polls; count++) {
    const state = await job.poll()
    if (state.phase === 'succeeded') return state.result
    if (state.phase !== 'running') throw new Error(`${state.phase}: ${state.reason}`)
  }
  throw new Error('it goes on')
}

describe('a run', () => {
  it.each<[string, unknown[], Given[], number]>([
    ['is ours when it is accepted', [OLD], [{ status: 202 }], 1],
    ['is asked for again when nothing has changed', [OLD], [{ status: 502 }, { status: 202 }], 2],
    ['is asked for again after a 429', [OLD], [{ status: 429 }, { status: 202 }], 2],
    ['is ours after the end of one that had begun before', [OLD, EARLIER, EARLIER, EARLIER, DONE_EARLIER], [LOST], 2],
  ])('it %s', async (_name, shown, answers, puts) => {
    const request = requesting([...shown], [...answers])
    expect((await result(request)).isOurs).toBe(true)
    expect(request.puts()).toBe(puts)
  })

  it.each<[string, unknown[], Given[], number]>([
    ['is found, and not asked for again', [OLD, RUNNING], [LOST], 1],
    ['is found although it is over', [OLD, OLD, OVER], [LOST], 1],
    ['is found when it is no longer only pending', [OLD, PENDING, PENDING, PENDING, PENDING, RUNNING], [LOST], 1],
    ['of a relationship that never ran is found', [{}, RUNNING], [LOST], 1],
    [
      'is found when its repetition is refused, and it is shown',
      [OLD, OLD, OLD, OLD, OLD, RUNNING],
      [LOST, { status: 400, json: BUSY }],
      2,
    ],
  ])(
    'that has begun after a request whose response was lost %s, but may not be ours',
    async (_, shown, given, puts) => {
      const request = requesting([...shown], [...given])
      expect((await result(request)).isOurs).toBe(undefined)
      expect(request.puts()).toBe(puts)
    },
  )

  it.each([
    ['had begun before the request', [OLD, EARLIER], true],
    ['does not show its start', [OLD, { status: 'RUNNING' }], true],
    ['nobody knows the time of', [OLD, RUNNING], false],
  ] as const)('that %s is not taken for the one of a lost response', async (_name, shown, dated) => {
    const request = requesting([...shown], [LOST], { dated, ifRunning: 'fail' })
    await expect(result(request)).rejects.toThrow(/^unknown: another run is in progress/)
    expect(request.puts()).toBe(1)
  })

  it('is refused at once by what speaks of running in other words', async () => {
    const json = { code: 400, message: 'Data broker is not running' }
    await expect(result(requesting([OLD], [{ status: 400, json }]))).rejects.toThrow(/^failed: .*is not running$/)
  })

  it('is told from what the relationship shows right before the request that is accepted', async () => {
    const between = { ...OVER, startTime: '2026-03-01T12:00:00Z' }
    const request = requesting([OLD, between], [{ status: 429, headers: { 'retry-after': '60' } }])
    const { relationship, run } = await result(request)
    expect(relationship.activity.startTime).toBe(between.startTime)
    expect(run.see(relationship, undefined)).toBe('not the run')
    expect(request.asked).toEqual(['GET at 0', 'PUT at 0', 'GET at 60000', 'PUT at 60000'])
  })

  it.each([
    [
      [{ status: 403, json: { code: 403, message: 'No' } }],
      'failed: PUT /api/relationships/r/sync returned HTTP 403',
      1,
      ['uncertain', 'nothing started'],
    ],
    // Without a word of the service it may be a gateway's.
    [[{ status: 403 }], 'unknown: PUT /api/relationships/r/sync returned HTTP 403', 1, ['uncertain']],
    [
      [{ status: 429 }, { status: 429 }],
      'failed: PUT /api/relationships/r/sync returned HTTP 429',
      2,
      ['uncertain', 'nothing started'],
    ],
    [
      [{ status: 502 }, { status: 403 }],
      'unknown: PUT /api/relationships/r/sync returned HTTP 403',
      2,
      ['uncertain', 'uncertain'],
    ],
    [
      [{ status: 503 }, { status: 503 }],
      'unknown: PUT /api/relationships/r/sync returned HTTP 503',
      2,
      ['uncertain', 'uncertain'],
    ],
  ] as const)('is given up after %j', async (answers, message, puts, states) => {
    const request = requesting([OLD], [...answers])
    await expect(result(request)).rejects.toThrow(message)
    expect(request.puts()).toBe(puts)
    expect(request.states.slice(-2)).toEqual(states)
  })
})

describe('while another run is in progress', () => {
  it('its end is waited for, then a run of our own is started', async () => {
    const request = requesting([RUNNING, RUNNING, OVER], [])
    const { isOurs, relationship } = await result(request)
    expect({ isOurs, status: relationship.activity.status }).toEqual({ isOurs: true, status: 'DONE' })
    expect(request.puts()).toBe(1)
  })

  it('one that is not shown yet is waited for, too', async () => {
    const request = requesting([OLD, RUNNING, OVER], [{ status: 400, json: BUSY }])
    expect((await result(request)).isOurs).toBe(true)
    expect(request.puts()).toBe(2)
    expect(request.states).toEqual(['uncertain', 'nothing started', 'uncertain'])
  })

  it.each<[string, unknown[], Given[], number]>([
    ['that is shown', [RUNNING], [], 0],
    ['that is not shown yet', [OLD], [{ status: 400, json: BUSY }], 1],
  ])('a run %s is joined when asked for', async (_name, shown, answers, puts) => {
    const request = requesting(shown, answers, { ifRunning: 'join' })
    const { isOurs, run } = await result(request)
    expect(isOurs).toBe(false)
    expect(request.puts()).toBe(puts)
    expect(run.see({ activity: OVER, settings: {} }, undefined)).toBe('the run')
  })

  it.each<[unknown[], Given[]]>([
    [[RUNNING], []],
    [[OLD], [{ status: 400, json: BUSY }]],
    [[OLD], [{ status: 409, json: BUSY }]],
  ])('the request fails when asked for: %j, %j', async (shown, answers) => {
    await expect(result(requesting(shown, answers, { ifRunning: 'fail' }))).rejects.toThrow(
      /another run is in progress/,
    )
  })
})

describe('the grace period', () => {
  it.each<[Options, number]>([
    [{ gracePeriod: 30, presentSince: 0 }, 35_000],
    [{ gracePeriod: 30, presentSince: -20_000 }, 15_000],
    [{ gracePeriod: 30, presentSince: -60_000 }, 0],
    [{ gracePeriod: 0, presentSince: 0 }, 0],
    [{ presentSince: 0 }, 35_000],
    [{ gracePeriod: 30 }, 0],
  ])('with %j the run is started after %d ms', async (options, at) => {
    const request = requesting([OLD], [], options)
    await result(request)
    expect(request.asked.at(-1)).toBe(`PUT at ${at}`)
    // What ran before is read again after the wait.
    expect(request.asked.at(-2)).toBe(`GET at ${at}`)
  })
})
