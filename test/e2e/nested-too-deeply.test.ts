import { describe, expect } from 'vitest'
import { test } from '../support/scenario.ts'

const DEEP = 100_000
/** As many levels as fit into an environment variable. */
const IN_INPUT = 60_000
const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

describe('a response that is nested too deeply ends in a clear error', () => {
  test.for([lists(DEEP), objects(DEEP)])('of `request`', async (body, { start }) => {
    const { step, simulator } = await start()
    simulator.addFault({ kind: 'status', path: '/v3/domains', status: 200, body })
    const { conclusion, log, outputs } = await step('request', { path: '/v3/domains' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(
      'Error: The response to GET /v3/domains cannot be read: the JSON is nested more than 200 levels deep.',
    )
    expect(log.join('\n')).not.toContain('Unexpected error')
    expect(outputs['status']).toBe('200')
  })

  test.for([
    ['domain', { operation: 'list' }, '/v3/domains', lists(DEEP)],
    ['domain', { operation: 'list' }, '/v3/domains', `{"items":${objects(DEEP)}}`],
    ['domain', { operation: 'list' }, '/v3/domains', `[{"id":"1","name":"a","more":${lists(DEEP)}}]`],
    ['netapp-relationship', { operation: 'list' }, '/api/relationships-v2', lists(DEEP)],
  ] as const)('of %s', async ([action, inputs, path, body], { start }) => {
    const { step, simulator } = await start()
    simulator.addFault({ kind: 'status', path, status: 200, body, times: null })
    const { conclusion, log } = await step(action, { ...inputs, retries: 0 })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('the response is not of the documented form')
    expect(log.join('\n')).not.toContain('Unexpected error')
  })

  test('of a refusal: its status is told', async ({ start }) => {
    const { step, simulator } = await start()
    simulator.addFault({ kind: 'status', path: '/v3/domains', status: 400, body: objects(DEEP) })
    const { conclusion, log } = await step('domain', { operation: 'list' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('Error: GET /v3/domains returned HTTP 400')
  })
})

describe('so does an input', () => {
  const forms = [lists(IN_INPUT), objects(IN_INPUT / 3), '- '.repeat(IN_INPUT), `a: ${'{b: '.repeat(20_000)}`]
  const inputs = [
    ['request', 'body', { method: 'POST', path: '/v3/domains' }],
    ['netapp-list', 'parameters', { list: 's3-buckets', 'data-broker-id': '1' }],
    ['netapp-list', 'credentials', { list: 's3-buckets', 'data-broker-id': '1' }],
    ['netapp-relationship', 'definition', { operation: 'ensure' }],
    ['deploy', 'config-files', { environment: 'blue', distribution: 'a' }],
  ] as const
  // Each input in two of the forms, so that each form is met by two inputs or more.
  const cases = inputs.flatMap(([action, input, others], n) =>
    [n, n + 1].map((form) => [action, input, { ...others, [input]: forms[form % forms.length] ?? '' }] as const),
  )

  test.for(cases)('%s: %s', async ([action, input, inputs], { start }) => {
    const { step, simulator } = await start()
    const { conclusion, log } = await step(action, inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      input === 'config-files'
        ? /`config-files` (?:is nested more than 200 levels deep|is not as it should be|is not valid YAML)/
        : new RegExp(`\`${input}\` (?:is nested more than 200 levels deep|must be)`),
    )
    expect(log.join('\n')).not.toContain('Unexpected error')
    expect(simulator.requests).toEqual([])
  })
})

test('a response with more secrets than can be masked becomes no output', async ({ start }) => {
  const { step, simulator } = await start()
  const body = Array.from({ length: 20_000 }, (_, n) => ({ token: `secret-number-${n}` }))
  simulator.addFault({ kind: 'status', path: '/v3/domains', status: 200, body })
  const { conclusion, log, outputs } = await step('request', { path: '/v3/domains' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('holds more than 1000 secrets')
  expect([outputs['body'], outputs['json']]).toEqual([undefined, undefined])
})
