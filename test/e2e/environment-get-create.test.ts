import { expect } from 'vitest'
import { calls, changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const THREE = { environments: [{ name: 'test' }, { name: 'blue' }, { name: 'green' }] }

test('gets an environment by its name, and by its id', async ({ start }) => {
  const { simulator, step } = await start()
  const green = simulator.cloud.environments.find(({ name }) => name === 'green')
  for (const name of ['green', green?.id ?? '']) {
    const { conclusion, outputs, summary } = await step('environment', { operation: 'get', name })
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({
      'environment-id': green?.id,
      'environment-name': 'green',
      'environment-url': 'https://green-example.bloomreach.cloud',
      state: 'deployed',
      'distribution-id': green?.distributionId,
      created: 'false',
    })
    expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id: green?.id, name: 'green' })
    expect(summary).toContain('<a href="https://green-example.bloomreach.cloud">green</a>')
  }
  expect(changes(simulator)).toEqual([])
})

test('an unknown name fails and names what exists', async ({ start }) => {
  const { step } = await start()
  const { conclusion, log } = await step('environment', { operation: 'get', name: 'purple' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/no environment "purple"[\s\S]*test, acceptance, blue, green/)
})

test('creates one', async ({ start }) => {
  const { simulator, step } = await start({ cloud: THREE, behaviors: { idKey: 'ID' } })
  const { conclusion, outputs, log } = await step('environment', { operation: 'create', name: 'pr-7' })
  expect(conclusion).toBe('success')
  const created = simulator.cloud.environments.find(({ name }) => name === 'pr-7')
  expect(outputs).toMatchObject({
    'environment-id': created?.id,
    'environment-name': 'pr-7',
    state: '',
    'distribution-id': '',
    created: 'true',
  })
  expect(JSON.parse(outputs['json'] ?? '').id).toBe(created?.id)
  expect(log.join('\n')).toContain(`Created the environment pr-7 (${created?.id})`)
  expect(calls(simulator)).toEqual([
    'POST /v3/authn/access_token',
    'GET /v3/environments',
    'POST /v3/environments',
    'DELETE /v3/authn/refresh_token',
  ])
})

test('one that is created under another name fails', async ({ start }) => {
  const body = { id: 'E9', name: 'pr-7-1', state: '' }
  const { simulator, step } = await start({ cloud: THREE })
  simulator.addFault({ kind: 'status', method: 'POST', path: '/v3/environments', status: 200, body })
  simulator.addFault({ kind: 'status', path: '/v3/environments/*', status: 200, body, times: null })
  const { conclusion, outputs, log } = await step('environment', { operation: 'create', name: 'pr-7' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('The environment pr-7-1 was created, but is not as asked for: its name is "pr-7-1".')
  expect(stateOf(log)).toBe('State now: The environment pr-7-1 was created.')
  expect(outputs).toMatchObject({ 'environment-id': 'E9', 'environment-name': 'pr-7-1', created: 'true' })
})

test('reuses one that exists, or fails as told', async ({ start }) => {
  const { simulator, step } = await start()
  const reuse = await step('environment', { operation: 'create', name: 'green' })
  expect(reuse.conclusion).toBe('success')
  expect(reuse.outputs['created']).toBe('false')
  expect(reuse.outputs['environment-id']).toMatch(/^[0-9A-F]{16}$/)
  const fail = await step('environment', { operation: 'create', name: 'green', 'if-exists': 'fail' })
  expect(fail.conclusion).toBe('failure')
  expect(fail.log.join('\n')).toContain(`green exists already: ${reuse.outputs['environment-id']}. Nothing was changed`)
  expect(changes(simulator)).toEqual([])
})

test('warns of the usual limit ahead, and names it when the service refuses', async ({ start }) => {
  const { step } = await start()
  const { conclusion, log, outputs, annotations } = await step('environment', { operation: 'create', name: 'pr-7' })
  expect(conclusion).toBe('failure')
  expect(outputs['created']).toBe('false')
  expect(annotations[0]?.message).toMatch(/There are 4 environments already; the limit is usually 4/)
  expect(log.join('\n')).toMatch(/400 MaxEnvironmentsReached[\s\S]*A stack may usually have 4 environments/)
  expect(stateOf(log)).toContain('nothing was changed')
})

test.for(['lost-answer', 'cut-answer', 'empty', 'html', 'reset-after'] as const)(
  'creates one, not two, after %s',
  async (kind, { start }) => {
    const { simulator, step } = await start({
      cloud: THREE,
      faults: [{ kind, method: 'POST', path: '/v3/environments' }],
    })
    const { conclusion, outputs } = await step('environment', { operation: 'create', name: 'pr-7' })
    expect(conclusion).toBe('success')
    expect(outputs['created']).toBe('true')
    const created = simulator.cloud.environments.filter(({ name }) => name === 'pr-7')
    expect(created.map(({ id }) => id)).toEqual([outputs['environment-id']])
  },
)
