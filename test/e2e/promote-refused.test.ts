import { expect } from 'vitest'
import { changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const SWITCH = { environment: 'green', 'current-environment': 'blue', 'change-domain-rules': true }

test.for([
  ['', /green is not deployed: nothing was ever deployed there/],
  ['error', /green is not deployed: its state is "error"/],
  ['deploying', /green is not deployed: its state is "deploying"/],
] as const)(
  'an environment in state "%s" does not become production, but by force',
  async ([state, message], { start }) => {
    const { simulator, step } = await start()
    const green = simulator.cloud.environments.find(({ name }) => name === 'green')
    if (green) green.state = state
    const refused = await step('promote-production', SWITCH)
    expect(refused.conclusion).toBe('failure')
    expect(refused.log.join('\n')).toMatch(message)
    expect(stateOf(refused.log)).toBe('State now: Nothing was changed.')
    expect(changes(simulator)).toEqual([])
    expect((await step('promote-production', { ...SWITCH, 'dry-run': true })).conclusion).toBe('failure')
    expect((await step('promote-production', { ...SWITCH, force: true })).conclusion).toBe('success')
  },
)

test('what stops running between the plan and the request does not become production', async ({ start }) => {
  let looks = 0
  const { simulator, step } = await start({
    onRequest: ({ method, path }) => {
      const green = simulator.cloud.environments.find(({ name }) => name === 'green')
      if (method === 'GET' && green && path.endsWith(green.id) && ++looks === 2) green.state = 'error'
    },
  })
  const { conclusion, log } = await step('promote-production', SWITCH)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('green is not deployed: its state is "error"')
  expect(changes(simulator)).toEqual([])
})

test.for([400, 409])('a refusal with a code (%i) has changed nothing, for certain', async (status, { start }) => {
  const body = { error_code: 'InvalidState', error_detail: 'The environment is not running' }
  const { simulator, step } = await start({ faults: [{ method: 'PUT', kind: 'status', status, body, times: null }] })
  const { conclusion, log, outputs } = await step('promote-production', { ...SWITCH, 'rollback-on-failure': true })
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toBe('State now: The production mark was not changed.')
  expect(log.join('\n')).not.toMatch(/unknown|certain/)
  expect(log.join('\n').match(/Nothing was changed|was not changed/g)).toHaveLength(1)
  expect(outputs['rolled-back']).toBe('false')
  expect(changes(simulator)).toHaveLength(1)
})
