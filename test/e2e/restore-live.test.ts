import { expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const INTO_BLUE = { environment: 'blue', backup: 'latest', 'source-environment': 'green' }
const INTO_GREEN = { environment: 'green', backup: 'latest' }

function pointAt({ cloud }: Simulator, domain: string, environment: string): void {
  const found = cloud.domains.find(({ name }) => name === domain)
  const target = cloud.environments.find(({ name }) => name === environment)
  if (found && target) found.environmentId = target.id
}

test('what custom domains point at is not restored into, but by force', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  const { conclusion, log } = await step('restore', INTO_BLUE)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('blue is live: www.example.com, example.com point at it')
  expect(log.join('\n')).toContain('give `force: true`')
  expect(stateOf(log)).toBe('State now: Nothing was changed.')
  expect(changes(simulator)).toEqual([])
  expect((await step('restore', { ...INTO_BLUE, force: true })).conclusion).toBe('success')
})

test('what is marked as production is not restored into, where the stack shows the mark', async ({ start }) => {
  const { simulator, step } = await start({ behaviors: { productionShown: true } })
  simulator.cloud.domains = []
  const { conclusion, log } = await step('restore', INTO_BLUE)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('blue is live: it is marked as production')
  expect(changes(simulator)).toEqual([])
})

test("the stack's own domain does not make an environment live", async ({ start }) => {
  const { step } = await start({ jobSeconds: 0.3 })
  expect((await step('restore', INTO_GREEN)).conclusion).toBe('success')
})

test('a domain that the environment has for its `url` makes it live all the same', async ({ start }) => {
  const { simulator, step } = await start()
  const { id } = simulator.cloud.environments.find(({ name }) => name === 'blue') ?? {}
  simulator.cloud.domains = simulator.cloud.domains.filter(({ name }) => name !== 'example.com')
  const body = { id, name: 'blue', state: 'deployed', url: 'www.example.com' }
  simulator.addFault({ kind: 'status', path: `/v3/environments/${id}`, status: 200, body, times: null })
  const { conclusion, log } = await step('restore', INTO_BLUE)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('blue is live: www.example.com points at it')
  expect(changes(simulator)).toEqual([])
})

test('what somebody promotes between the plan and the restore is not restored into', async ({ start }) => {
  let looks = 0
  const { simulator, step } = await start({
    onRequest: ({ method, path }) => {
      if (method === 'GET' && path === '/v3/domains' && ++looks === 2) pointAt(simulator, 'www.example.com', 'green')
    },
  })
  const { conclusion, log } = await step('restore', INTO_GREEN)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('green is live: www.example.com points at it')
  expect(changes(simulator)).toEqual([])
})

test('what somebody promotes while a request is repeated is not restored into', async ({ start }) => {
  const { simulator, step } = await start({
    faults: [{ method: 'PUT', kind: 'html' }],
    onRequest: ({ method }) => {
      if (method === 'PUT') pointAt(simulator, 'www.example.com', 'green')
    },
  })
  const { conclusion, log } = await step('restore', INTO_GREEN)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(
    /The outcome of the request to restore .* is unknown: green is live: www\.example\.com/,
  )
  expect(changes(simulator)).toHaveLength(1)
  expect(simulator.cloud.jobs).toEqual([])
})

test.for([
  ['403', { kind: 'status', status: 403 }],
  ['502', { kind: 'html' }],
] as const)('where the domains cannot be seen (%s), nothing is restored', async ([, fault], { start }) => {
  const { simulator, step } = await start({ faults: [{ ...fault, path: '/v3/domains', times: null }] })
  const { conclusion } = await step('restore', { ...INTO_GREEN, retries: 1 })
  expect(conclusion).toBe('failure')
  expect(changes(simulator)).toEqual([])
})

test('where a domain is listed without an id, nothing is restored', async ({ start }) => {
  const { simulator, step } = await start()
  const environmentId = simulator.cloud.environments.find(({ name }) => name === 'green')?.id
  const entries = [{ id: '', name: 'shop.example.com', environmentId }]
  simulator.addFault({ kind: 'extra-entries', method: 'GET', path: '/v3/domains', entries, times: null })
  const { conclusion, log } = await step('restore', INTO_GREEN)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('The list of domains may be incomplete: an entry of it has no id.')
  expect(changes(simulator)).toEqual([])
})
