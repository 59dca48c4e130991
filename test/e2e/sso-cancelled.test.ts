import { expect } from 'vitest'
import { arrival } from '../support/arrival.ts'
import { calls, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'
import { IDENTITY, singleSignOn, TOKEN } from './sso.ts'

/** On so slow a clock no limit of the step is over before the runner loses its patience and kills the step. */
const NO_LIMIT = { clockRate: 0.01, behaviors: { singleSignOn: true } }
const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }

test.for([IDENTITY, TOKEN])('cancelled while %s hangs, a step is over at once', async (call, { start }) => {
  const [method = '', path = ''] = call.split(' ')
  const scenario = await start({ ...NO_LIMIT, faults: [{ kind: 'hang', method, path, times: null }] })
  const { inputs, options } = singleSignOn(scenario, DEPLOY)
  const { cancel, result } = await scenario.start('deploy', inputs, options)
  await arrival(scenario, call)
  cancel()
  const { conclusion, signal, log } = await result
  // No signal but the one: the runner did not have to kill it.
  expect([conclusion, signal]).toEqual(['cancelled', null])
  expect(log.join('\n')).toMatch(/^Error: Cancelled \(SIGINT\)$/m)
  expect(stateOf(log)).toBe('State now: Nothing was changed.')
})

test.for([IDENTITY, TOKEN])('cancelled while %s hangs in a wait, it says what goes on', async (call, { start }) => {
  const [method = '', path = ''] = call.split(' ')
  const scenario = await start({
    behaviors: { singleSignOn: true },
    jobSeconds: 60,
    faults: [
      { kind: 'unauthorized', method: 'GET', path: '/v3/environments/*', nth: 3 },
      { kind: 'hang', method, path, nth: 2, times: null },
    ],
  })
  const { inputs, options } = singleSignOn(scenario, DEPLOY)
  const { cancel, result } = await scenario.start('deploy', inputs, options)
  await expect.poll(() => calls(scenario.simulator).filter((one) => one === call)).toHaveLength(2)
  cancel()
  const { conclusion, signal, log } = await result
  expect([conclusion, signal]).toEqual(['cancelled', null])
  expect(log.join('\n')).toMatch(/The deployment of shop-.* to green goes on without this step/)
})

test.for([IDENTITY, TOKEN])('a step that has failed since %s hangs is over, too', async (call, { start }) => {
  const [method = '', path = ''] = call.split(' ')
  const faults = [{ kind: 'hang' as const, method, path, times: null }]
  const scenario = await start({ behaviors: { singleSignOn: true }, faults })
  const { inputs, options } = singleSignOn(scenario, { ...DEPLOY, retries: 0, 'request-timeout-seconds': 0.5 })
  const { conclusion, log } = await scenario.step('deploy', inputs, options)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('got no response: no response within 0.5 seconds')
})
