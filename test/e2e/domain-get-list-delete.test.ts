import { expect } from 'vitest'
import { changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const cloud = {
  environments: [{ name: 'blue' }, { name: 'green' }],
  domains: [
    { name: 'www.example.com', environment: 'blue' },
    { name: '<img src=x>|::error::x', environment: 'green' },
  ],
}

const LIST = { kind: 'hang', method: 'GET', path: '/v3/environments' } as const

test('gets a domain', async ({ start }) => {
  const { simulator, step } = await start({ cloud })
  const { conclusion, outputs } = await step('domain', { operation: 'get', name: 'www.example.com' })
  expect(conclusion).toBe('success')
  const domain = simulator.cloud.domains.find(({ name }) => name === 'www.example.com')
  expect(outputs).toMatchObject({
    'domain-id': domain?.id,
    'environment-id': domain?.environmentId,
    changed: 'false',
  })
  const unknown = await step('domain', { operation: 'get', name: 'shop.example.com' })
  expect(unknown.conclusion).toBe('failure')
  expect(unknown.log.join('\n')).toMatch(/no domain "shop.example.com"[\s\S]*www\.example\.com/)
})

test('lists all domains, or those of an environment; hostile names stay text', async ({ start }) => {
  const { step } = await start({ cloud, behaviors: { idKey: 'ID', lists: 'items' }, pageSize: 2 })
  const all = await step('domain', { operation: 'list' })
  const domains = JSON.parse(all.outputs['domains'] ?? '') as { id: string; name: string }[]
  expect(domains).toHaveLength(4)
  expect(domains.every(({ id }) => typeof id === 'string')).toBe(true)
  expect(JSON.parse(all.outputs['json'] ?? '')).toEqual(domains)
  expect(all.annotations).toEqual([])
  expect(all.summary).toContain('&lt;img src=x&gt;')
  expect(all.summary).not.toContain('<img')
  const blue = await step('domain', { operation: 'list', environment: 'blue' })
  const names = (JSON.parse(blue.outputs['domains'] ?? '') as { name: string }[]).map(({ name }) => name)
  expect(names.sort()).toEqual(['blue-example.bloomreach.cloud', 'www.example.com'])
})

test('deletes a domain; one that does not exist is a success', async ({ start }) => {
  const { simulator, step } = await start({
    cloud,
    faults: [{ kind: 'lost-answer', method: 'DELETE', path: '/v3/domains/*' }],
  })
  const first = await step('domain', { operation: 'delete', name: 'www.example.com' })
  expect(first.conclusion).toBe('success')
  expect(first.outputs['changed']).toBe('true')
  expect(simulator.cloud.domains.some(({ name }) => name === 'www.example.com')).toBe(false)
  const sent = changes(simulator).length
  const second = await step('domain', { operation: 'delete', name: 'www.example.com' })
  expect(second.conclusion).toBe('success')
  expect(second.outputs).toMatchObject({ changed: 'false', domains: '[]' })
  expect(changes(simulator)).toHaveLength(sent)
})

test.for([
  [{ operation: 'ensure' }, ['`name` is required for `operation: ensure`', '`environment` is required for']],
  [{ operation: 'delete' }, ['`name` is required for `operation: delete`']],
  [{ operation: 'get', name: 'https://www.example.com/' }, ['`name` must be a domain like www.example.com']],
  [{ operation: 'get', name: 'localhost' }, ['`name` must be a domain']],
  [{ operation: 'move', name: 'www.example.com' }, ['`operation` must be one of ensure, delete, get, list']],
] as const)('bad input is refused before the first request: %j', async ([inputs, problems], { start }) => {
  const { simulator, step } = await start({ cloud })
  const { conclusion, log } = await step('domain', inputs)
  expect(conclusion).toBe('failure')
  for (const problem of problems) expect(log.join('\n')).toContain(problem)
  expect(simulator.requests).toEqual([])
})

test('an unknown environment stops it before anything changes', async ({ start }) => {
  const { simulator, step } = await start({ cloud })
  const inputs = { operation: 'ensure', name: 'new.example.com', environment: 'purple' }
  const { conclusion, log } = await step('domain', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/no environment "purple"[\s\S]*blue, green/)
  expect(changes(simulator)).toEqual([])
})

test('the names of the environments, which only messages need, hold up no deletion', async ({ start }) => {
  const { simulator, step } = await start({ cloud, faults: [{ ...LIST, times: null }] })
  const inputs = { operation: 'delete', name: 'www.example.com', 'request-timeout-seconds': 600 }
  const { conclusion, log } = await step('domain', inputs)
  expect(conclusion, log.join('\n')).toBe('success')
  expect(changes(simulator)).toHaveLength(1)
})

test('a cancellation while they are looked up has changed nothing, and says so', async ({ start }) => {
  let arrived = false
  const { simulator, start: begin } = await start({
    cloud,
    clockRate: 1,
    faults: [LIST],
    onRequest: ({ path }) => {
      arrived ||= path === LIST.path
    },
  })
  const running = await begin('domain', {
    operation: 'delete',
    name: 'www.example.com',
    'request-timeout-seconds': 600,
  })
  await expect.poll(() => arrived, { timeout: 20_000 }).toBe(true)
  running.cancel()
  const { conclusion, log } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(stateOf(log)).toMatch(/Nothing was changed\.$/)
  expect(changes(simulator)).toEqual([])
})
