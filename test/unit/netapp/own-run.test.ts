import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { OwnRun } from '../../../src/netapp/own-run.ts'
import { Relationship } from '../../../src/netapp/schemas.ts'

const ACCEPTED_AT = Date.parse('2026-03-02T00:00:00Z')
const momentAt = (seconds: number) => ACCEPTED_AT + seconds * 1000
const time = (seconds: number) => new Date(momentAt(seconds)).toISOString()
const OLD = { status: 'DONE', startTime: '2026-03-01T00:00:00Z', endTime: '2026-03-01T00:01:00Z' }
const running = (start: number) => ({ status: 'RUNNING', startTime: time(start) })
const pending = (start?: number) => ({
  status: 'PENDING',
  startTime: start === undefined ? OLD.startTime : time(start),
})

const each = { schedule: { isEnabled: true, syncInMinutes: 1, nextTime: time(40) } }
const off = { schedule: { isEnabled: false, nextTime: time(40) } }
const tomorrow = { schedule: { isEnabled: true, syncInDays: 1, nextTime: time(80_000) } }

const shown = (activity: object, settings: object | undefined) => v.parse(Relationship, { id: 'r', activity, settings })

/** A look: what the relationship shows, and how many seconds after the run was accepted. */
type Look = [activity: object, at: number]

interface Case {
  what: string
  settings: object | undefined
  looks: Look[]
  sighting: string
}

describe('the first run that is seen', () => {
  it.each<Case>([
    { what: 'right after the request', settings: each, looks: [[running(0), 5]], sighting: 'the run' },
    { what: 'within a minute of the request', settings: each, looks: [[running(55), 90]], sighting: 'the run' },
    { what: "when the schedule's is due", settings: each, looks: [[running(180), 185]], sighting: 'a later run' },
    { what: 'late, without a schedule', settings: off, looks: [[running(180), 185]], sighting: 'the run' },
    { what: 'late, without settings', settings: undefined, looks: [[running(180), 185]], sighting: 'a later run' },
    { what: 'late, but before the schedule', settings: tomorrow, looks: [[running(180), 185]], sighting: 'the run' },
    {
      what: 'soon after it was seen pending',
      settings: each,
      looks: [
        [OLD, 2],
        [pending(), 150],
        [running(180), 185],
      ],
      sighting: 'the run',
    },
    {
      what: 'soon after it was seen pending with a start',
      settings: each,
      looks: [
        [pending(0), 150],
        [running(180), 185],
      ],
      sighting: 'the run',
    },
    {
      what: 'long after it was seen pending',
      settings: each,
      looks: [
        [pending(0), 10],
        [running(180), 185],
      ],
      sighting: 'a later run',
    },
    {
      what: 'long after it was pending, without a schedule',
      settings: off,
      looks: [
        [pending(0), 10],
        [running(180), 185],
      ],
      sighting: 'the run',
    },
  ])('began $what: $sighting', ({ settings, looks, sighting }) => {
    const run = OwnRun.startedAfter(shown(OLD, settings), ACCEPTED_AT)
    expect(looks.map(([activity, at]) => run.see(shown(activity, settings), momentAt(at))).at(-1)).toBe(sighting)
  })

  it('is ours however late it began, where nobody knows when it was accepted', () => {
    const run = OwnRun.startedAfter(shown(OLD, each), undefined)
    expect(run.see(shown(running(180), each), undefined)).toBe('the run')
  })

  it("is not excluded by the schedule's next run where that has moved on since", () => {
    const run = OwnRun.startedAfter(shown(OLD, each), ACCEPTED_AT)
    expect(run.see(shown(running(180), tomorrow), momentAt(185))).toBe('a later run')
  })

  it('in progress without a start is not the one that shows a start long after', () => {
    const run = OwnRun.startedAfter(shown({}, each), ACCEPTED_AT)
    expect(run.see(shown({ status: 'RUNNING' }, each), momentAt(5))).toBe('the run')
    expect(run.see(shown(running(180), each), momentAt(185))).toBe('a later run')
  })
})
