import { expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const REFUSED = { kind: 'status', status: 400, body: { error_code: 'InvalidParameters' } } as const
/** It may come from something in front of the service, which tells nothing of what that has done. */
const FORBIDDEN = { kind: 'status', status: 403, body: '<html>Forbidden</html>' } as const

const CHANGES = [
  [
    'upload-distribution',
    { file: 'site.tar.gz' },
    '/v3/distributions',
    'Nothing was uploaded: the service refused it.',
  ],
  [
    'upload-config-file',
    { file: 'site.tar.gz' },
    '/v3/appConfigFiles',
    'The upload of the config file "site.tar.gz" was refused.',
  ],
  ['backup', { environment: 'green' }, '/v3/backups', 'No backup of green was started.'],
  [
    'domain',
    { operation: 'ensure', name: 'new.example.com', environment: 'green' },
    '/v3/domains',
    'The request was refused; nothing was changed.',
  ],
] as const

test.for(CHANGES)(
  '%s: a definite refusal changes nothing, and that is said',
  async ([action, inputs, path, state], { start }) => {
    const { step, file } = await start({ faults: [{ ...REFUSED, method: 'POST', path }] })
    file('site.tar.gz', 'a site')
    const { conclusion, log } = await step(action, inputs)
    expect(conclusion).toBe('failure')
    expect(stateOf(log)).toBe(`State now: ${state}`)
  },
)

test.for(CHANGES)('%s: what may be the refusal of a gateway is unknown', async ([action, inputs, path], { start }) => {
  const { step, file } = await start({ faults: [{ ...FORBIDDEN, method: 'POST', path }] })
  file('site.tar.gz', 'a site')
  const { conclusion, log } = await step(action, inputs)
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toMatch(/^State now: It is unknown whether /)
})

test.for(CHANGES)(
  '%s: so is a refusal of the repeat of what got no response',
  async ([action, inputs, path], { start }) => {
    const faults: Fault[] = [
      { kind: 'reset-after', method: 'POST', path },
      { ...REFUSED, method: 'POST', path, nth: 2 },
    ]
    const { step, file } = await start({ faults })
    file('site.tar.gz', 'a site')
    const { conclusion, log } = await step(action, inputs)
    expect(conclusion).toBe('failure')
    expect(stateOf(log)).toMatch(/^State now: It is unknown whether /)
  },
)

test('prune does not forget of which deletion nobody knows', async ({ start }) => {
  const distributions = ['a', 'b', 'c'].map((name, index) => ({
    name,
    createdAt: Date.now() - (9 - index) * 86_400_000,
  }))
  const { simulator, step } = await start({ cloud: { distributions } })
  const first = simulator.cloud.distributions[0]?.id
  simulator.addFault({ kind: 'lost-answer', method: 'DELETE', path: `/v3/distributions/${first}` })
  // The list is read for the plan; the look at the deletion is refused.
  simulator.addFault({ ...FORBIDDEN, method: 'GET', path: '/v3/distributions', nth: 2 })
  const { conclusion, log, outputs } = await step('prune', { resource: 'distributions', keep: 1 })
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toBe(
    `State now: It is unknown whether the distribution a (${first}) was deleted. One distribution was deleted.`,
  )
  expect(outputs['deleted-count']).toBe('1')
})
