import { describe, expect } from 'vitest'
import type { CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import type { Fault } from '../../src/simulator/faults.ts'
import { calls, type Scenario, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const DAY = 24 * 3600 * 1000
const FAST = { env: { BRC_CLOCK_RATE: '20' } }
const HTML = '<html><body><h1>404 Not Found</h1></body></html>'

function cloud(): CloudSeed {
  const now = Date.now()
  const ago = (days: number) => now - days * DAY
  return {
    users: [{ username: 'ci@example.com' }, { username: 'old@example.com', role: 'user' }],
    distributions: [
      { id: 'D000000000000001', name: 'old.tar.gz', createdAt: ago(20) },
      { id: 'D000000000000002', name: 'new.tar.gz', createdAt: ago(10) },
    ],
    configFiles: [
      { id: 'F000000000000001', name: 'old.properties', createdAt: ago(20) },
      { id: 'F000000000000002', name: 'new.properties', createdAt: ago(10) },
    ],
    environments: [{ name: 'pr-7' }],
    domains: [{ name: 'old.example.com' }],
    backups: [
      { id: 'b-old', environment: 'pr-7', createdAt: ago(20) },
      { id: 'b-new', environment: 'pr-7', createdAt: ago(10) },
    ],
  }
}

interface Kind {
  readonly action: string
  readonly inputs: Record<string, string | number>
  /** The request that deletes, and the one that shows whether it is still there. */
  readonly path: string
  readonly list: string
  isThere(scenario: Scenario): boolean
}

const KINDS: Record<string, Kind> = {
  environment: {
    action: 'environment',
    inputs: { operation: 'delete', name: 'pr-7' },
    path: '/v3/environments/*',
    list: '/v3/environments',
    isThere: ({ simulator }) => simulator.cloud.environments.some(({ name }) => name === 'pr-7'),
  },
  domain: {
    action: 'domain',
    inputs: { operation: 'delete', name: 'old.example.com' },
    path: '/v3/domains/*',
    list: '/v3/domains',
    isThere: ({ simulator }) => simulator.cloud.domains.some(({ name }) => name === 'old.example.com'),
  },
  user: {
    action: 'user',
    inputs: { operation: 'delete', user: 'old@example.com' },
    path: '/v3/users/*',
    list: '/v3/users',
    isThere: ({ simulator }) => simulator.cloud.users.some(({ username }) => username === 'old@example.com'),
  },
  distribution: {
    action: 'prune',
    inputs: { resource: 'distributions', keep: 1 },
    path: '/v3/distributions/*',
    list: '/v3/distributions',
    isThere: ({ simulator }) => simulator.cloud.distributions.some(({ id }) => id === 'D000000000000001'),
  },
  'config file': {
    action: 'prune',
    inputs: { resource: 'config-files', keep: 1 },
    path: '/v3/appConfigFiles/*',
    list: '/v3/appConfigFiles',
    isThere: ({ simulator }) => simulator.cloud.configFiles.some(({ id }) => id === 'F000000000000001'),
  },
  backup: {
    action: 'prune',
    inputs: { resource: 'backups', keep: 1 },
    path: '/v3/backups/*',
    list: '/v3/backups',
    isThere: ({ simulator }) => simulator.cloud.backups.some(({ id }) => id === 'b-old'),
  },
}

function says(status: number, body: unknown): Omit<Extract<Fault, { kind: 'status' }>, 'method' | 'path'> {
  return { kind: 'status', status, body, times: null }
}

describe.each(Object.entries(KINDS))('the DELETE of a %s', (_, kind) => {
  const { action, inputs, path, list, isThere } = kind
  const DELETE = { method: 'DELETE', path } as const

  test.for([
    ['a 404 of a gateway', says(404, HTML)],
    ['a 404 with a code', says(404, { error_code: 'NotHere', error_detail: 'not to be deleted' })],
    ['a 200 with an error code', says(200, { error_code: 'Locked', error_detail: 'not to be deleted' })],
    ['a 200 with `false`', says(200, false)],
  ] as const)('that is answered by %s, while it is still there, has failed', async ([, fault], { start }) => {
    const scenario = await start({ cloud: cloud(), faults: [{ ...DELETE, ...fault }] })
    const { conclusion, outputs, log } = await scenario.step(action, inputs, FAST)
    expect(conclusion).toBe('failure')
    expect(isThere(scenario)).toBe(true)
    expect(log.join('\n')).toMatch(/DELETE \S+ returned HTTP (?:404|200)/)
    expect(log.join('\n')).not.toMatch(/^Deleted /m)
    expect(JSON.parse(outputs['deleted'] ?? '[]')).toEqual([])
    expect(stateOf(log)).toMatch(/nothing was changed|No \w+ ?\w* was deleted/)
  })

  test('that is answered by a 404 although it is gone has succeeded', async ({ start }) => {
    const scenario = await start({ cloud: cloud(), faults: [{ ...DELETE, ...says(404, HTML), applied: true }] })
    const { conclusion } = await scenario.step(action, inputs, FAST)
    expect(conclusion).toBe('success')
    expect(isThere(scenario)).toBe(false)
  })

  test('whose response is lost is looked for, and not sent again', async ({ start }) => {
    const scenario = await start({
      cloud: cloud(),
      faults: [{ ...DELETE, kind: 'status', status: 502, body: HTML, applied: true }],
    })
    const { conclusion } = await scenario.step(action, inputs, FAST)
    expect(conclusion).toBe('success')
    expect(isThere(scenario)).toBe(false)
    const sent = calls(scenario.simulator).filter((call) => call.startsWith(`DELETE ${path.slice(0, -1)}`))
    expect(sent).toHaveLength(1)
  })

  test('whose effect cannot be looked at is unknown', async ({ start }) => {
    const faults: Fault[] = [{ ...DELETE, ...says(404, HTML) }]
    const scenario = await start({
      cloud: cloud(),
      faults,
      onRequest: (request) => {
        const isIt = request.method === 'DELETE' && request.path.startsWith(path.slice(0, -1))
        if (isIt) scenario.simulator.addFault({ method: 'GET', path: list, ...says(403, HTML) })
      },
    })
    const { conclusion, log, outputs } = await scenario.step(action, inputs, FAST)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Whether it was deleted is unknown: DELETE \S+ returned HTTP 404/)
    expect(log.join('\n')).toContain(`GET ${list} returned HTTP 403`)
    expect(stateOf(log)).toMatch(/State now: .*unknown whether/)
    expect(JSON.parse(outputs['deleted'] ?? '[]')).toEqual([])
  })
})
