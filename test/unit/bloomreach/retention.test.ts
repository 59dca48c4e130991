import { expect, test } from 'vitest'
import { deletableBackups } from '../../../src/bloomreach/retention.ts'
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

const cases: [string, string | undefined, Partial<Backup>, boolean][] = [
  ["another user's", 'ci', { createdBy: 'john@example.com' }, true],
  ["that of a user who is no email address, the new one's", 'ci', { createdBy: 'ci' }, true],
  ["that of a user who is no email address, not the new one's", 'ci', { createdBy: 'system' }, false],
  ["the new one's user's, but of another type", 'ci', { createdBy: 'ci', backupType: 'StackSnapshot' }, false],
  ["nobody knows whose, as the new one's", undefined, {}, false],
  ["the system's, even when the new one seems to be so", system, { createdBy: system }, false],
  ["another environment's", 'ci', { createdBy: 'ci', environmentId: 'blue' }, false],
]

test.for(cases)('%s', ([, createdBy, fields, goes]) => {
  const made = backup(9, { createdBy })
  const all = [backup(1, fields), made]
  const deletable = deletableBackups(all, { environment: { id: 'green' }, backup: made, keep: 1 })
  expect(deletable.map(({ id }) => id)).toEqual(goes ? ['day-1'] : [])
})
