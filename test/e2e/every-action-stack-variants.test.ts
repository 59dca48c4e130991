import { expect } from 'vitest'
import type { SimulatorOptions } from '../../src/simulator/simulator.ts'
import { calls, test } from '../support/scenario.ts'
import { goodInputs, MAIN_ACTIONS } from './main-actions.ts'

const QUICK = { jobSeconds: { deploy: 0.3, backup: 0.3, domains: 0.3 }, staleSeconds: 0.1 }

/** Ways in which a stack may differ from the likeliest one. */
const STACKS: [string, SimulatorOptions][] = [
  ['`ID` for ids', { behaviors: { idKey: 'ID' } }],
  ['ids as the reference prints them', { behaviors: { idKey: 'reference' } }],
  ['slashes at the end', { behaviors: { slashes: 'with' } }],
  ['slashes or none', { behaviors: { slashes: 'either' } }],
  ['lower-case config files', { behaviors: { configPath: 'appconfigfiles' } }],
  ['pages of 5', { pageSize: 5, behaviors: { lists: 'items' } }],
  ['pages of 1, the newest first', { pageSize: 1, behaviors: { lists: 'items', listOrder: 'newest-first' } }],
  ['bare arrays', { behaviors: { lists: 'array' } }],
  ['another spelling of bearer', { behaviors: { tokenType: 'Bearer' } }],
  [
    'milliseconds, types and production shown',
    { behaviors: { times: 'milliseconds', backupTypeShown: true, productionShown: true } },
  ],
  [
    'all of it',
    {
      pageSize: 2,
      behaviors: {
        idKey: 'ID',
        slashes: 'with',
        configPath: 'appconfigfiles',
        lists: 'items',
        refreshPath: 'verify_token',
      },
    },
  ],
]

/** Each way is met by two of the actions, the last, which is most of them at once, by all. */
const cases = STACKS.flatMap(([way, options], n) =>
  MAIN_ACTIONS.filter((_, index) => n === STACKS.length - 1 || n % 2 === index % 2).map(
    (name) => [name, way, options] as const,
  ),
)

test.concurrent.for(cases)('%s works with a stack that has %s', async ([name, , options], { start }) => {
  const scenario = await start({ ...QUICK, ...options })
  const { conclusion, outputs } = await scenario.step(name, goodInputs(name, scenario))
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['json'] ?? '')).toEqual(expect.not.objectContaining({ ID: expect.anything() }))
  for (const [output, value] of Object.entries(outputs)) {
    if (output.endsWith('-id') && output !== 'previous-distribution-id') expect(value).toMatch(/^[0-9A-Fa-f-]{16,36}$/)
  }
})

// They mostly wait, so they do it together.
test.concurrent.for([
  ['backup', 'refresh_token', 404],
  ['backup', 'refresh_token', 405],
  ['backup', 'verify_token', 404],
  ['backup', 'verify_token', 405],
  ['deploy', 'refresh_token', 404],
  ['deploy', 'verify_token', 404],
] as const)(
  '%s outlasts tokens of 2 seconds, refreshed at %s (at the other path: %i)',
  async ([name, refreshPath, wrongRefreshStatus], { start }) => {
    const behaviors = { refreshPath, wrongRefreshStatus }
    const scenario = await start({ jobSeconds: 5, tokenSeconds: 2, behaviors })
    const { conclusion } = await scenario.step(name, goodInputs(name, scenario))
    expect(conclusion).toBe('success')
    const all = calls(scenario.simulator)
    expect(all.filter((call) => call === 'POST /v3/authn/access_token')).toHaveLength(1)
    expect(all.filter((call) => call === `POST /v3/authn/${refreshPath}`).length).toBeGreaterThanOrEqual(2)
    if (refreshPath === 'verify_token') {
      expect(all.filter((call) => call === 'POST /v3/authn/refresh_token')).toHaveLength(1)
    }
    // Refreshed ahead of its end, so that no request was refused.
    expect(scenario.simulator.requests.filter(({ status }) => status === 401)).toEqual([])
  },
)
