import { expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { changes, type Scenario, type ScenarioSettings, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const REFUSED = { kind: 'status', status: 400, body: { error_code: 'InvalidParameters' } } as const
const BUSY = {
  kind: 'status',
  status: 429,
  body: { error_code: 'TooManyRequests' },
  headers: { 'retry-after': '0' },
} as const
/** It may come from something in front of the service, which tells nothing of what that has done. */
const FORBIDDEN = { kind: 'status', status: 403, body: '<html>Forbidden</html>' } as const

const ADD = { operation: 'add', user: 'new@example.com', 'user-password': 'Sup3rSecret', role: 'user' }
const PASSWORD = {
  operation: 'change-password',
  user: 'ci@example.com',
  'user-password': 'Old1Password',
  'new-password': 'N3wPassword',
}

const REFUSED_STATE = 'The request was refused; nothing was changed.'

const CHANGES = [
  ['upload-distribution', { file: 'site.tar.gz' }, '/v3/distributions', 'Nothing was uploaded.'],
  [
    'upload-config-file',
    { file: 'site.tar.gz' },
    '/v3/appConfigFiles',
    'The config file "site.tar.gz" was not uploaded.',
  ],
  ['backup', { environment: 'green' }, '/v3/backups', 'No backup of green was started.'],
  ['domain', { operation: 'ensure', name: 'new.example.com', environment: 'green' }, '/v3/domains', REFUSED_STATE],
  ['environment', { operation: 'create', name: 'qa' }, '/v3/environments', REFUSED_STATE],
  ['user', ADD, '/v3/users', REFUSED_STATE],
  ['user', PASSWORD, '/v3/users/*/password', REFUSED_STATE],
  ['request', { method: 'POST', path: '/v3/thing', body: '{}' }, '/v3/thing', 'POST /v3/thing was refused.'],
] as const
const UNKNOWN = /^State now: It is unknown whether /

type Change = (typeof CHANGES)[number]
type Start = (settings: ScenarioSettings) => Promise<Scenario>

/** Runs the step while its change meets these faults, in this order; the last one goes on. */
async function meeting([action, inputs, path]: Change, faults: readonly object[], start: Start) {
  const met = faults.map((fault, at) => ({
    ...(fault as Fault),
    path,
    method: action === 'user' && path.endsWith('password') ? 'PUT' : 'POST',
    ...{ nth: at + 1, times: at + 1 === faults.length ? null : 1 },
  }))
  const cloud = { environments: [{ name: 'green' }] }
  const scenario = await start({ cloud, faults: met as Fault[] })
  scenario.file('site.tar.gz', 'a site')
  return { ...scenario, ...(await scenario.step(action, { ...inputs, retries: 1 })) }
}

test.concurrent.for(CHANGES)('%s: a definite refusal changes nothing, and that is said', async (change, { start }) => {
  const { conclusion, log, summary } = await meeting(change, [REFUSED], start)
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toBe(`State now: ${change[3]}`)
  expect(summary).toMatch(/<h3>❌ .* failed/)
})

test.concurrent.for(CHANGES)('%s: so it is when the service is too busy at each attempt', async (change, { start }) => {
  const { conclusion, log, summary, simulator } = await meeting(change, [BUSY], start)
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toBe(`State now: ${change[3]}`)
  expect(summary).toMatch(/<h3>❌ .* failed/)
  expect(changes(simulator)).toHaveLength(2)
})

test.concurrent.for(CHANGES)('%s: what may be the refusal of a gateway is unknown', async (change, { start }) => {
  const { conclusion, log, summary } = await meeting(change, [FORBIDDEN], start)
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toMatch(UNKNOWN)
  expect(log.join('\n')).toMatch(/^Error: Whether the request took effect is unknown: \S+ \S+ returned HTTP 403$/m)
  expect(summary).toMatch(/<h3>❔ .* has an unknown result/)
})

test.concurrent.for(CHANGES.filter(([, inputs]) => !('body' in inputs || inputs === PASSWORD)))(
  '%s: so is a refusal of the repeat of what got no response',
  async (change, { start }) => {
    const { conclusion, log, summary } = await meeting(change, [{ kind: 'reset-after' }, REFUSED], start)
    expect(conclusion).toBe('failure')
    expect(stateOf(log)).toMatch(UNKNOWN)
    expect(log.join('\n')).toMatch(
      /is unknown: (\S+ \S+) returned HTTP 400 InvalidParameters\. A request before it may have taken effect: \1 got no response/,
    )
    expect(summary).toMatch(/<h3>❔ .* has an unknown result/)
  },
)

test.concurrent.for(CHANGES)('%s: so is one that gets no response at any attempt', async (change, { start }) => {
  const { conclusion, log, summary } = await meeting(change, [{ kind: 'status', status: 504 }], start)
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toMatch(UNKNOWN)
  expect(log.join('\n')).toMatch(/^Error: Whether the request took effect is unknown: \S+ \S+ returned HTTP 504$/m)
  expect(summary).toMatch(/<h3>❔ .* has an unknown result/)
})

test.concurrent('prune does not forget of which deletion nobody knows', async ({ start }) => {
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
