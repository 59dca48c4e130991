import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Accounts } from '../../../src/netapp/accounts.ts'
import { isContinuous } from '../../../src/netapp/activity.ts'
import { OwnRun } from '../../../src/netapp/own-run.ts'
import { Relationships } from '../../../src/netapp/relationships.ts'
import { Relationship } from '../../../src/netapp/schemas.ts'
import { SyncJob } from '../../../src/netapp/sync.ts'
import { type Given, HandClock, pipelineTo } from '../../support/service.ts'

const OLD = { status: 'DONE', startTime: '2026-03-01T00:00:00.000Z', endTime: '2026-03-01T00:01:00.000Z' }
const NEW = { ...OLD, startTime: '2026-03-02T00:00:00.000Z', endTime: '2026-03-02T00:01:00.000Z' }
const LATER = { ...OLD, startTime: '2026-03-03T00:00:00.000Z', endTime: '2026-03-03T00:01:00.000Z' }
const RUNNING = { ...NEW, status: 'RUNNING', endTime: null }
const PENDING = { ...RUNNING, status: 'PENDING' }
/** When the service accepted the request, a moment before the new run began. */
const ACCEPTED_AT = Date.parse('2026-03-02T00:00:00Z')

const relationship = (activity: unknown, more: object = {}) => v.parse(Relationship, { id: 'r', activity, ...more })

interface Options {
  failOnFileErrors?: boolean
  minFilesCopied?: number
  settings?: object
  joined?: boolean
  acceptedAt?: number | undefined
}

/** A job whose polls read these activities one after another, the last one for ever. */
function jobReading(before: unknown, activities: unknown[], options: Options = {}) {
  const { failOnFileErrors = true, minFilesCopied = 0, settings = {}, joined = false } = options
  const acceptedAt = 'acceptedAt' in options ? options.acceptedAt : ACCEPTED_AT
  const left = [...activities]
  const answer = (): Given => {
    const activity = left.length > 1 ? left.shift() : left[0]
    return activity === 404
      ? { status: 404, json: { code: 404, message: 'not found' } }
      : { json: { id: 'r', activity, settings } }
  }
  const clock = new HandClock()
  const { pipeline } = pipelineTo(answer)
  const relationships = new Relationships(pipeline, new Accounts(pipeline, 'a'))
  const first = relationship(before)
  const run = joined ? OwnRun.shownIn(first) : OwnRun.startedAfter(first, acceptedAt)
  const job = new SyncJob({ relationships, id: 'r', run, failOnFileErrors, minFilesCopied, clock })
  return { job, clock }
}

/** The phases that so many polls show, a second apart. */
async function phases({ job, clock }: ReturnType<typeof jobReading>, polls: number): Promise<string[]> {
  const seen: string[] = []
  for (let count = 0; count < polls; count++) {
    seen.push((await job.poll()).phase)
    clock.move(1000)
  }
  return seen
}

describe('a run is complete', () => {
  it('when its start is another and its status says so, never on what was there before', async () => {
    const status = fc.constantFrom('DONE', 'FAILED', 'ABORTED')
    const before = fc.record({ status, startTime: fc.constant(OLD.startTime), endTime: fc.constant(OLD.endTime) })
    const inProgress = fc.constantFrom(PENDING, RUNNING, { ...RUNNING, status: 'UNHEARD-OF' })
    await fc.assert(
      fc.asyncProperty(
        before,
        fc.nat(5),
        fc.array(inProgress, { maxLength: 5 }),
        status,
        async (stale, lag, between, end) => {
          const reads = [...Array.from({ length: lag }, () => stale), ...between, { ...NEW, status: end }]
          const seen = await phases(jobReading(stale, reads), reads.length)
          expect(seen.slice(0, -1)).toEqual(reads.slice(1).map(() => 'running'))
          expect(seen.at(-1)).toBe(end === 'DONE' ? 'succeeded' : 'failed')
        },
      ),
    )
  })

  it.each<[string, unknown, unknown[], string[], Options?]>([
    [
      'the same start spelled otherwise is no other run',
      OLD,
      [{ ...OLD, startTime: '2026-03-01T00:00:00Z' }],
      ['running'],
    ],
    [
      'a relationship that never ran',
      undefined,
      [undefined, {}, RUNNING, NEW],
      ['running', 'running', 'running', 'succeeded'],
    ],
    ['a relationship that never ran, and whose run is over at once', undefined, [{}, NEW], ['running', 'succeeded']],
    ['an old run of a relationship whose times were not told', { status: 'DONE' }, [OLD, OLD], ['running', 'running']],
    [
      'a run within the same second as the one before',
      OLD,
      [OLD, { ...OLD, status: 'RUNNING' }, OLD, { ...OLD, endTime: '2026-03-01T00:02:00Z' }],
      ['running', 'running', 'running', 'succeeded'],
      { acceptedAt: Date.parse(OLD.startTime) },
    ],
    [
      'the run before, read again after the new one has begun',
      OLD,
      [{ ...PENDING, startTime: null }, OLD, RUNNING, OLD, NEW],
      ['running', 'running', 'running', 'running', 'succeeded'],
    ],
    [
      'a run that begins later than it was pending',
      OLD,
      [{ ...PENDING, startTime: '2026-03-01T23:59:50Z' }, RUNNING, NEW],
      ['running', 'running', 'succeeded'],
    ],
    [
      'a run that was joined',
      { ...OLD, status: 'RUNNING', endTime: null },
      [{ ...OLD, status: 'RUNNING' }, OLD],
      ['running', 'succeeded'],
      { joined: true },
    ],
    [
      'a service without times',
      { status: 'DONE' },
      [{ status: 'DONE' }, { status: 'RUNNING' }, { status: 'DONE' }],
      ['running', 'running', 'succeeded'],
    ],
    ['an end as an epoch number', OLD, [{ ...NEW, endTime: 1_772_409_660 }], ['succeeded']],
    ['a start that is a placeholder', OLD, [{ ...NEW, startTime: '0001-01-01T00:00:00Z' }], ['running']],
    [
      'a start that disappears at the end',
      OLD,
      [RUNNING, { ...NEW, startTime: null }, NEW],
      ['running', 'running', 'succeeded'],
    ],
    ['a relationship that is gone', OLD, [404, 404, 404], ['running', 'running', 'unknown']],
    ['a relationship that is missed once', OLD, [404, NEW], ['running', 'succeeded']],
  ])('%s', async (_name, before, reads, expected, options) => {
    expect(await phases(jobReading(before, reads, options), reads.length)).toEqual(expected)
  })
})

describe("another client's run", () => {
  it('that was over when the service accepted ours is not ours', async () => {
    const between = { ...OLD, startTime: '2026-03-01T23:59:00Z', endTime: '2026-03-01T23:59:50Z' }
    const reads = [OLD, between, between, RUNNING, NEW]
    expect(await phases(jobReading(OLD, reads), 5)).toEqual(['running', 'running', 'running', 'running', 'succeeded'])
  })

  it.each(['DONE', 'RUNNING'])(
    'that follows ours before its end was seen leaves the result unknown: %s',
    async (status) => {
      const { job } = jobReading(OLD, [RUNNING, { ...LATER, status }])
      await job.poll()
      expect(await job.poll()).toMatchObject({ phase: 'unknown', reason: expect.stringMatching(/^a later run/) })
      expect(job.last?.activity.startTime).toBe(RUNNING.startTime)
    },
  )
})

describe('DONE is not success', () => {
  it.each([
    [{ filesFailed: 1, filesCopied: 0, failureMessage: '' }, '1 file failed'],
    [{ filesFailed: '2' }, '2 files failed'],
    [{ dirsFailed: 1 }, '1 folder failed'],
    [{ bytesFailed: 1024 }, '1,024 bytes failed'],
    [{ dirsFailedToScan: 2 }, '2 folders could not be scanned'],
    [{ filesRemovedFailed: 1, filesFailed: 1 }, '1 file failed; 1 file could not be removed'],
    [{ bytesRemovedFailed: 5 }, '5 bytes could not be removed'],
    [{ failureMessage: 'No space' }, 'No space'],
    [{ failureMessage: { text: 'No space' } }, '{"text":"No space"}'],
    [
      { errors: [{ dataBrokerId: 'b1', reason: 'ENOSPC' }, {}] },
      'data broker b1 reports: ENOSPC; a data broker reports: an error',
    ],
    [{ errors: ['ENOSPC', { reason: ['EIO'] }] }, 'a data broker reports: ENOSPC; a data broker reports: ["EIO"]'],
    [{ errors: 'ENOSPC' }, 'a data broker reports: ENOSPC'],
    [{ errors: { dataBrokerId: 'b1', reason: 'EIO' } }, 'data broker b1 reports: EIO'],
    [{ errors: [null] }, 'a data broker reports: an error'],
    [{ topFiveMostCommonRelationshipErrors: ['odd', {}] }, 'odd; an error'],
    [{ filesMarkedForCopy: 8, filesCopied: 7 }, 'only 7 of the 8 files marked for copy were copied'],
    [{ dirsMarkedForCopy: 2, dirsCopied: 0 }, 'only 0 of the 2 folders marked for copy were copied'],
    [{ bytesMarkedForCopy: 2000, bytesCopied: 10 }, 'only 10 of the 2,000 bytes marked for copy were copied'],
    [{ topFiveMostCommonRelationshipErrors: [{ step: 'SCAN', errorCode: 'E1', counter: 1 }] }, '1× SCAN E1'],
    [
      {
        filesFailed: 3,
        topFiveMostCommonRelationshipErrors: [
          { step: 'SCAN', errorCode: 'E1', counter: 1, description: 'one' },
          { step: { embedded: true }, errorCode: 'E2', counter: 2, unknown: 7 },
        ],
        errors: [{ dataBrokerId: { id: 'b1' }, reason: 'ENOSPC' }, 'odd'],
      },
      '3 files failed; data broker b1 reports: ENOSPC; a data broker reports: odd; 2× E2; 1× SCAN E1: one',
    ],
  ])('with %j', async (more, reason) => {
    const activity = { ...NEW, ...more }
    expect(await jobReading(OLD, [activity]).job.poll()).toMatchObject({
      phase: 'failed',
      reason: `it is DONE, but ${reason}`,
    })
    const tolerant = jobReading(OLD, [activity], { failOnFileErrors: false })
    expect(await tolerant.job.poll()).toMatchObject({ phase: 'succeeded' })
  })

  it.each([
    { filesFailed: 0, failureMessage: '', errors: null, neverSeen: [{}], progress: 'much' },
    { failureMessage: null, errors: {}, topFiveMostCommonRelationshipErrors: '' },
    { errors: [], filesMarkedForCopy: 8, filesCopied: 8, dirsMarkedForCopy: 0, dirsFailed: 0 },
    { filesMarkedForCopy: 8, filesCopied: 8, topFiveMostCommonRelationshipErrors: [{ step: 'TRANSFER', counter: 1 }] },
  ])('though it is, when nothing was left undone: %j', async (more) => {
    expect(await jobReading(OLD, [{ ...NEW, ...more }]).job.poll()).toMatchObject({ phase: 'succeeded' })
  })

  it.each([
    [{ filesCopied: 1 }, 'succeeded', undefined],
    [{ filesCopied: 0 }, 'failed', /^it is DONE, but copied 0 files, fewer than the 1 file of `min-files-copied`/],
    [{}, 'unknown', /^it is DONE, but does not tell whether it copied the 1 file/],
  ])('when at least one file has to be copied and it tells %j: %s', async (more, phase, reason) => {
    const state = await jobReading(OLD, [{ ...NEW, ...more }], { minFilesCopied: 1 }).job.poll()
    expect(state).toMatchObject({ phase, ...(reason && { reason: expect.stringMatching(reason) }) })
  })
})

describe('a run that was aborted', () => {
  const settings = { scheduleAbort: { isEnabled: true, abortInHours: 2, abortInMinutes: 30 } }
  const abortedAfter = (hours: number) => ({ ...NEW, status: 'ABORTED', executionTime: hours * 3_600_000 })

  it.each([
    [
      abortedAfter(2.5),
      settings,
      /^the service aborted the run after 2 h 30 min, by the relationship's Sync Timeout .* of 2 h 30 min$/,
    ],
    [
      { ...NEW, status: 'ABORTED', endTime: '2026-03-02T03:00:00Z' },
      settings,
      /^the service aborted the run after 3 h,/,
    ],
    [abortedAfter(1), settings, /^the run was aborted$/],
    [abortedAfter(9), {}, /^the run was aborted$/],
    [abortedAfter(9), { scheduleAbort: { isEnabled: false, abortInMinutes: 1 } }, /^the run was aborted$/],
  ])('as %j with the settings %j', async (activity, given, reason) => {
    const state = await jobReading(OLD, [activity], { settings: given }).job.poll()
    expect(state).toMatchObject({ phase: 'failed', reason: expect.stringMatching(reason) })
  })
})

it('tells its progress in percent, files and bytes', async () => {
  const counts = { progress: 45.4, filesCopied: 3, filesMarkedForCopy: 8, bytesCopied: 1000, bytesMarkedForCopy: 2500 }
  expect(await jobReading(OLD, [{ ...RUNNING, ...counts }]).job.poll()).toEqual({
    phase: 'running',
    detail: 'RUNNING',
    progress: '45 %, 3 of 8 files, 1,000 of 2,500 bytes',
  })
})

it.each([
  [{ continuousSync: true }, true],
  [{ continuousSync: 'true' }, true],
  [{ continuousSync: { enabled: true } }, true],
  [{ continuousSync: { enabled: false } }, false],
  [{ continuousSync: false }, false],
  [{}, false],
  [undefined, false],
])('with the settings %j it is continuous: %s', (settings, continuous) => {
  expect(isContinuous(relationship(OLD, { settings }))).toBe(continuous)
})
