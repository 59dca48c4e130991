import { describe, expect } from 'vitest'
import type { CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import type { Fault } from '../../src/simulator/faults.ts'
import { calls, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const DAY = 24 * 3600 * 1000
const ago = (days: number) => Date.now() - days * DAY
const NAME = 'site.tar.gz'
const id = (number: number) => `A00000000000000${number}`

/** Four distributions of one name, of which nothing is in use, and four backups. */
function cloud(): CloudSeed {
  return {
    distributions: [1, 2, 3, 4].map((number) => ({
      id: id(number),
      name: NAME,
      content: String(number),
      createdAt: ago(9 - number),
    })),
    environments: [{ name: 'green' }],
    backups: [1, 2, 3, 4].map((number) => ({ id: `b${number}`, environment: 'green', createdAt: ago(9 - number) })),
  }
}

/** It may come from something in front of the service, which tells nothing of what that has done. */
function fromGateway(path: string): Fault {
  return { kind: 'status', status: 403, body: '<html>Forbidden</html>', method: 'DELETE', path, times: null }
}

function refusal(path: string, error_code = 'Locked', status = 403): Fault {
  const body = { error_code, error_detail: 'not this one' }
  return { kind: 'status', status, body, method: 'DELETE', path, times: null }
}

describe('prune', () => {
  const PRUNE = { resource: 'distributions', keep: 1 }

  test('says of which deletion nobody knows, and of which it is certain', async ({ start }) => {
    const faults = [fromGateway(`/v3/distributions/${id(1)}`), refusal(`/v3/distributions/${id(2)}`)]
    const { step } = await start({ cloud: cloud(), faults })
    const { conclusion, outputs, log, summary } = await step('prune', PRUNE)
    const text = log.join('\n')
    expect(conclusion).toBe('failure')
    expect(text).toMatch(
      /Whether 1 distribution\(s\) were deleted is unknown, 1 were: \n- site\.tar\.gz \(A0+1\): .*403\n1 could not be deleted: \n- site\.tar\.gz \(A0+2\): .*Locked/,
    )
    expect(text).toMatch(/Warning: site\.tar\.gz \(A0+1\) may be deleted: /)
    expect(text).toMatch(/Warning: site\.tar\.gz \(A0+2\) stays: /)
    expect(stateOf(log)).toBe(
      `State now: It is unknown whether the distribution site.tar.gz (${id(1)}) was deleted. One distribution was deleted.`,
    )
    expect(outputs).toMatchObject({ deleted: `["${id(3)}"]`, 'deleted-count': '1', 'kept-count': '2' })
    expect(summary).toContain('has an unknown result – 1 may be deleted, 1 could not be, 1 were')
    expect(summary).toMatch(/May be deleted[\s\S]*Could not be deleted/)
  })

  test('knows what the service says of a backup that it cannot delete', async ({ start }) => {
    const faults = [refusal('/v3/backups/b1', 'DeleteBackupFailed', 500)]
    const { step } = await start({ cloud: cloud(), faults })
    const { conclusion, outputs, log } = await step('prune', { resource: 'backups', keep: 1, retries: 1 })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/1 backup\(s\) could not be deleted, 2 were: \n- backup of green \(b1\): /)
    expect(stateOf(log)).toBe('State now: 2 backups were deleted.')
    expect(outputs['kept-count']).toBe('2')
  })
})

test('`keep` says of which deletion nobody knows, and of which it is certain', async ({ start }) => {
  const seed = { ...cloud(), environments: [{ name: 'green', distribution: NAME }] }
  const [first] = seed.distributions ?? []
  const faults = [fromGateway('/v3/backups/b1'), refusal('/v3/backups/b3', 'DeleteBackupFailed', 500)]
  const { step } = await start({ cloud: { ...seed, distributions: first ? [first] : [] }, faults, jobSeconds: 0.2 })
  const { conclusion, log, outputs, summary } = await step('backup', { environment: 'green', keep: 1 })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(
    /The backup is complete, but whether 1 old one\(s\) were deleted is unknown: b1: .*403; 1 could not be deleted: b3: .*DeleteBackupFailed/,
  )
  expect(stateOf(log)).toMatch(
    /is complete\. It is unknown whether the older backup b1 was deleted\. 2 older backups were deleted\.$/,
  )
  expect(outputs['deleted-backup-ids']).toBe('["b2","b4"]')
  expect(summary).toContain('has an unknown result')
})

describe('`if-exists: replace`', () => {
  const REPLACE = { file: NAME, 'if-exists': 'replace' }

  test('says of which deletion nobody knows, of which it is certain, and what is there', async ({ start }) => {
    const faults = [fromGateway(`/v3/distributions/${id(1)}`), refusal(`/v3/distributions/${id(2)}`)]
    const { step, file } = await start({ cloud: cloud(), faults })
    file(NAME, 'new')
    const { conclusion, outputs, log, summary } = await step('upload-distribution', REPLACE)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /The new distribution is there, but whether others of the same name were deleted is unknown: A0+1: .*403; others could not be deleted: A0+2: .*Locked/,
    )
    expect(stateOf(log)).toBe(
      `State now: The distribution "site.tar.gz" is there, with the id ${outputs['distribution-id']}. It is unknown whether the distribution of the same name ${id(1)} was deleted. 2 distributions of the same name were deleted.`,
    )
    expect(summary).toContain('has an unknown result')
    expect(summary).toContain(outputs['distribution-id'])
    expect(summary).toContain(`${id(3)}, ${id(4)}`)
    expect(summary).toContain('May be deleted')
  })

  test('cancelled in the middle, says what is deleted, and of what nobody knows', async ({ start }) => {
    const faults: Fault[] = [{ kind: 'hang', method: 'DELETE', path: `/v3/distributions/${id(2)}`, times: null }]
    const { simulator, start: begin, file } = await start({ cloud: cloud(), faults })
    file(NAME, 'new')
    const running = await begin('upload-distribution', REPLACE)
    await expect.poll(() => calls(simulator), { timeout: 20_000 }).toContain(`DELETE /v3/distributions/${id(2)}`)
    running.cancel()
    const { conclusion, outputs, log, summary } = await running.result
    expect(conclusion).toBe('cancelled')
    expect(stateOf(log)).toBe(
      `State now: The distribution "site.tar.gz" is there, with the id ${outputs['distribution-id']}. It is unknown whether the distribution of the same name ${id(2)} was deleted. One distribution of the same name was deleted.`,
    )
    expect(summary).toContain(id(1))
    expect(summary).toContain(outputs['distribution-id'])
  })
})
