import { describe, expect } from 'vitest'
import { test } from '../support/scenario.ts'

const FAST = { env: { BRC_CLOCK_RATE: '10' } }
const cloud = { distributions: [{ name: 'site' }], environments: [{ name: 'green', distribution: 'site' }] }

test.for(['cancelled', 'aborted', 'timeout'] as const)(
  'a job that ends %s has failed at once',
  async (end, { start }) => {
    const { step } = await start({ cloud, jobSeconds: 0.2, behaviors: { backupOutcomes: [end] } })
    const { conclusion, log, outputs } = await step('backup', { environment: 'green' }, FAST)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(`its job's status is "${end}"`)
    expect(outputs['status']).toBe('error')
  },
)

describe('a lag of the service is waited for', () => {
  test.for([{ jobLagSeconds: 1 }, { listLagSeconds: 1 }])('%j', async (behaviors, { start }) => {
    const { step, simulator } = await start({ cloud, jobSeconds: 0.2, behaviors })
    const { conclusion, outputs } = await step('backup', { environment: 'green' }, FAST)
    expect(conclusion).toBe('success')
    expect(outputs['backup-id']).toBe(simulator.cloud.backups[0]?.id)
  })
})
