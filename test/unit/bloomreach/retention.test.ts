import { describe, expect, test } from 'vitest'
import { deletableBackups, olderBackups } from '../../../src/bloomreach/retention.ts'
import type { Backup } from '../../../src/bloomreach/schemas.ts'

function backup(day: number, fields: Partial<Backup>): Backup {
  const createdAt = `2026-01-0${day}T00:00:00+00:00`
  return {
    ...{ id: `day-${day}`, environmentId: 'green', createdAt },
    ...{ createdBy: undefined, backupType: undefined, distributionId: undefined },
    ...fields,
  }
}

const system = 'hippo-ondemand@bloomreach.com'
const ada = { createdBy: 'ada@example.com' }

describe('a backup that is deleted once there is a newer one', () => {
  const cases: [string, string | undefined, Partial<Backup>, boolean][] = [
    ["another user's", 'ci', { createdBy: 'john@example.com' }, true],
    ["that of a user who is no email address, the new one's", 'ci', { createdBy: 'ci' }, true],
    ["that of a user who is no email address, not the new one's", 'ci', { createdBy: 'system' }, false],
    ["the new one's user's, but of another type", 'ci', { createdBy: 'ci', backupType: 'StackSnapshot' }, false],
    ["nobody knows whose, as the new one's", undefined, {}, false],
    ["the system's, even when the new one seems to be so", system, { createdBy: system }, false],
    ["another environment's", 'ci', { createdBy: 'ci', environmentId: 'blue' }, false],
    ['one of the very moment', 'ci', { ...ada, createdAt: '2026-01-05T01:00:00+01:00' }, false],
    ['a newer one', 'ci', { ...ada, createdAt: '2026-01-06T00:00:00+00:00' }, false],
    ['one of an unknown date', 'ci', { ...ada, createdAt: undefined }, false],
    ['one of a placeholder for a date', 'ci', { ...ada, createdAt: '0001-01-01T00:00:00Z' }, false],
  ]
  test.for(cases)('is it %s?', ([, createdBy, fields, deleted]) => {
    const made = backup(5, { createdBy })
    const older = olderBackups([backup(1, fields), made], { environment: { id: 'green' }, backup: made })
    expect(deletableBackups(older, new Map(), 1).map(({ id }) => id)).toEqual(deleted ? ['day-1'] : [])
  })

  test('is none as long as the new one has no date', () => {
    const made = backup(5, { createdAt: undefined })
    expect(olderBackups([backup(1, ada), made], { environment: { id: 'green' }, backup: made })).toEqual([])
  })
})

test('of the complete ones the newest stay, and incomplete ones neither count nor go', () => {
  const older = [1, 2, 3, 4].map((day) => backup(day, ada))
  const incomplete = new Map([['day-3', 'its status is "error"']])
  const deleted = (keep: number) => deletableBackups(older, incomplete, keep).map(({ id }) => id)
  expect([1, 2, 3, 4].map(deleted)).toEqual([['day-1', 'day-2', 'day-4'], ['day-1', 'day-2'], ['day-1'], []])
})
