import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { isContinuous } from '../../../src/netapp/activity.ts'
import { Relationships } from '../../../src/netapp/relationships.ts'
import { Relationship } from '../../../src/netapp/schemas.ts'
import { SyncJob, startSync } from '../../../src/netapp/sync.ts'
import { type Given, HandClock, pipelineTo } from '../../support/service.ts'

const OLD = { status: 'DONE', startTime: '2026-03-01T00:00:00.000Z', endTime: '2026-03-01T00:01:00.000Z' }
const NEW = { ...OLD, startTime: '2026-03-02T00:00:00.000Z', endTime: '2026-03-02T00:01:00.000Z' }
const RUNNING = { ...NEW, status: 'RUNNING', endTime: null }

const relationship = (activity: unknown, more: object = {}) => v.parse(Relationship, { id: 'r', activity, ...more })

/** A job whose polls read these activities one after another, the last one for ever. */
function jobReading(before: unknown, activities: unknown[], failOnFileErrors = true) {
  const left = [...activities]
  const answer = (): Given => {
    const activity = left.length > 1 ? left.shift() : left[0]
    return activity === 404 ? { status: 404 } : { json: { id: 'r', activity } }
  }
  const clock = new HandClock()
  const relationships = new Relationships(pipelineTo(answer).pipeline)
  const job = new SyncJob({ relationships, before: relationship(before), failOnFileErrors, clock })
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

describe('a run is over', () => {
  it('when its start is another and its status says so, never on what was there before', async () => {
    const status = fc.constantFrom('DONE', 'FAILED', 'ABORTED')
    const before = fc.record({ status, startTime: fc.constant(OLD.startTime), endTime: fc.constant(OLD.endTime) })
    const underWay = fc.constantFrom({ ...RUNNING, status: 'PENDING' }, RUNNING, { ...RUNNING, status: 'UNHEARD-OF' })
    await fc.assert(
      fc.asyncProperty(
        before,
        fc.nat(5),
        fc.array(underWay, { maxLength: 5 }),
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

  it.each([
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
    [
      'a run within the same second as the one before',
      OLD,
      [OLD, { ...OLD, status: 'RUNNING' }, OLD, { ...OLD, endTime: '2026-03-01T00:02:00Z' }],
      ['running', 'running', 'running', 'succeeded'],
    ],
    [
      'the run before, read again after the new one has begun',
      OLD,
      [{ ...RUNNING, status: 'PENDING', startTime: null }, OLD, RUNNING, OLD, NEW],
      ['running', 'running', 'running', 'running', 'succeeded'],
    ],
    [
      'a run that was joined',
      { ...OLD, status: 'RUNNING' },
      [{ ...OLD, status: 'RUNNING' }, OLD],
      ['running', 'succeeded'],
    ],
    [
      'a service without times',
      { status: 'DONE' },
      [{ status: 'DONE' }, { status: 'RUNNING' }, { status: 'DONE' }],
      ['running', 'running', 'succeeded'],
    ],
    ['a relationship that is gone', OLD, [404, 404, 404], ['running', 'running', 'failed']],
    ['a relationship that is missed once', OLD, [404, NEW], ['running', 'succeeded']],
  ])('%s', async (_name, before, reads, expected) => {
    expect(await phases(jobReading(before, reads), reads.length)).toEqual(expected)
  })
})

describe('DONE is not success', () => {
  it.each([
    [{ filesFailed: 1, filesCopied: 0, failureMessage: '' }, '1 file failed'],
    [{ filesFailed: '2' }, '2 files failed'],
    [{ dirsFailed: 1 }, '1 folder or removal failed'],
    [{ dirsFailedToScan: 2 }, '2 folders or removals failed'],
    [{ filesRemovedFailed: 1, filesFailed: 1 }, '1 file failed and 1 folder or removal failed'],
    [{ failureMessage: 'No space' }, 'with errors (No space)'],
    [
      {
        filesFailed: 3,
        topFiveMostCommonRelationshipErrors: [
          { step: 'SCAN', errorCode: 'E1', counter: 1, description: 'one' },
          { step: { embedded: true }, errorCode: 'E2', counter: 2, unknown: 7 },
        ],
        errors: [{ dataBrokerId: { id: 'b1' }, reason: 'ENOSPC' }, 'odd'],
      },
      '3 files failed (2× E2; 1× SCAN E1: one)',
    ],
  ])('with %j', async (more, reason) => {
    const activity = { ...NEW, ...more }
    expect(await jobReading(OLD, [activity]).job.poll()).toMatchObject({
      phase: 'failed',
      reason: `it is done, but ${reason}`,
    })
    expect(await jobReading(OLD, [activity], false).job.poll()).toMatchObject({ phase: 'succeeded' })
  })

  it('though it is, when nothing failed, whatever else stands in it', async () => {
    const activity = { ...NEW, filesFailed: 0, failureMessage: '', errors: null, neverSeen: [{}], progress: 'much' }
    expect(await jobReading(OLD, [activity]).job.poll()).toMatchObject({ phase: 'succeeded', detail: 'DONE' })
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

describe('to start a run', () => {
  const BUSY = { code: 400, message: 'A sync action is running right now, can not run another action' }

  /** Answers the requests to start with these statuses, one after another, and every look with `seen`. */
  function starting(statuses: number[], seen: unknown, retries = 1) {
    const clock = new HandClock()
    const { pipeline, asked } = pipelineTo(({ method }): Given => {
      if (method === 'GET') return { json: { id: 'r', activity: seen } }
      const status = statuses.shift() ?? 202
      return status === 400 ? { status, json: BUSY } : { status }
    }, clock)
    Object.assign(pipeline.options, { retries })
    const started = startSync(new Relationships(pipeline), relationship(OLD), { clock })
    return { started, puts: () => asked.filter(({ method }) => method === 'PUT').length }
  }

  it.each([
    ['is ours when it is accepted', [202], OLD, true, 1],
    ['is not ours when one is running already', [400], OLD, false, 1],
    ['is found after a lost answer, and not asked for again', [502], RUNNING, true, 1],
    ['is found although it is only pending', [502], { ...OLD, status: 'PENDING' }, true, 1],
    ['is asked for again when nothing has changed', [502, 202], OLD, true, 2],
    ['is ours when its repetition is refused', [502, 400], OLD, true, 2],
  ] as const)('it %s', async (_name, statuses, seen, ours, puts) => {
    const run = starting([...statuses], seen)
    expect(await run.started).toBe(ours)
    expect(run.puts()).toBe(puts)
  })

  it('any other refusal is told', async () => {
    await expect(starting([403], OLD).started).rejects.toThrow('answered 403')
  })
})
