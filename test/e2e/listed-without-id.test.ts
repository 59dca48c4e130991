import { describe, expect } from 'vitest'
import { changes, type Scenario, test } from '../support/scenario.ts'

/** Lists also an entry of that name that has no id. */
function listWithoutId({ simulator }: Scenario, path: string, entry: object): void {
  simulator.addFault({ kind: 'extra-entries', method: 'GET', path, entries: [entry], times: null })
}

describe('of a name that an entry without an id has, nothing is concluded', () => {
  test.for([
    ['domain', '/v3/domains', 'WWW.shop.example', { operation: 'delete', name: 'www.shop.example' }],
    [
      'domain',
      '/v3/domains',
      'www.shop.example',
      { operation: 'ensure', name: 'www.shop.example', environment: 'test' },
    ],
    ['environment', '/v3/environments', 'new', { operation: 'create', name: 'new' }],
    ['environment', '/v3/environments', 'test', { operation: 'delete', name: 'test', force: true }],
    ['deploy', '/v3/environments', 'test', { environment: 'test', distribution: 'shop-1.2.1-distribution.tar.gz' }],
  ] as const)('%s %s %s', async ([action, path, name, inputs], { start }) => {
    const scenario = await start()
    listWithoutId(scenario, path, { name, environmentId: 'A000000000000001' })
    const { conclusion, log } = await scenario.step(action, inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/The list has an? \w+ "[\w.]+" without an id, so it is unknown which one that is/)
    expect(changes(scenario.simulator)).toEqual([])
  })

  test('also where the response to a creation was lost', async ({ start }) => {
    const scenario = await start({ faults: [{ kind: 'lost-answer', method: 'POST', path: '/v3/environments' }] })
    const entries = [{ name: 'new' }]
    const fault = {
      kind: 'extra-entries',
      method: 'GET',
      path: '/v3/environments',
      nth: 2,
      entries,
      times: null,
    } as const
    scenario.simulator.addFault(fault)
    const { conclusion, summary } = await scenario.step('environment', { operation: 'create', name: 'new' })
    expect(conclusion).toBe('failure')
    expect(summary).toContain('unknown')
    expect(changes(scenario.simulator)).toEqual(['POST /v3/environments'])
  })
})

test.for([
  ['upload-distribution', '/v3/distributions'],
  ['upload-config-file', '/v3/appConfigFiles'],
] as const)('a name that an entry without an id has is taken: %s', async ([action, path], { start }) => {
  const scenario = await start()
  listWithoutId(scenario, path, { name: 'site.tar.gz' })
  scenario.file('site.tar.gz', 'a site')
  const { conclusion, log } = await scenario.step(action, { file: 'site.tar.gz', 'if-exists': 'fail' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('named "site.tar.gz" exists already: listed without an id')
  expect(changes(scenario.simulator)).toEqual([])
})

test('an entry without an id does not concern another name', async ({ start }) => {
  const scenario = await start()
  listWithoutId(scenario, '/v3/environments', { name: 'other' })
  const { conclusion } = await scenario.step('environment', { operation: 'get', name: 'test' })
  expect(conclusion).toBe('success')
})
