import { describe, expect } from 'vitest'
import type { NetAppOptions } from '../../src/simulator/netapp/service.ts'
import { fastTime } from '../support/fast-time.ts'
import { type Scenario, type ScenarioSettings, test } from '../support/scenario.ts'

const list = ({ simulator, step }: Scenario, inputs: Record<string, number> = {}) => {
  const [broker] = simulator.netapp.dataBrokers
  return step('netapp-list', { list: 's3-buckets', 'data-broker-id': broker?.id ?? '', ...inputs })
}
const service = (netapp: NetAppOptions): ScenarioSettings => ({
  ...fastTime(),
  netapp: { replySeconds: 0, ...netapp },
})

describe('an error that names no operation', () => {
  const TEXT = 'The access key does not exist'
  const alone = () => ({ errorPlace: 'alone' as const, listErrors: [TEXT] })

  test("of another client does not fail the step, though the step's own reply takes long", async ({ start }) => {
    const scenario = await start(service({ replySeconds: 20, behaviors: { strayErrors: 2, holdSeconds: 0.1 } }))
    const { conclusion, outputs, log } = await list(scenario)
    expect(conclusion).toBe('success')
    expect(JSON.parse(outputs['items'] ?? '')).toMatchObject([{ name: 'small' }, { name: 'site-backups' }])
    expect(log.join('\n')).toMatch(/an error that may be another client's: an error of another client/)
  })

  test('leaves the outcome unknown where no reply comes, and is told', async ({ start }) => {
    const scenario = await start(service({ behaviors: alone() }))
    const { conclusion, log } = await list(scenario, { 'timeout-minutes': 0.3 })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /Timed out after 18 s .*an error that may be another client's: The access key does not/,
    )
    expect(log.join('\n')).toMatch(/The outcome is unknown/)
  })

  test.for(['header', 'body'] as const)(
    "fails the step where it has the request's own id, and no other does: %s",
    async (requestId, { start }) => {
      const scenario = await start(service({ replySeconds: 5, behaviors: { ...alone(), requestId, strayErrors: 1 } }))
      const { conclusion, log } = await list(scenario)
      expect(conclusion).toBe('failure')
      expect(log.join('\n')).toMatch(/list of s3-buckets by data broker north failed: The access key does not exist/)
      expect(log.join('\n')).not.toMatch(/error of another client/)
    },
  )
})
