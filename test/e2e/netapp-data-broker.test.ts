import { expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const posts = (simulator: Simulator) => calls(simulator).filter((call) => call === 'POST /api/data-brokers')
const named = ({ netapp }: Simulator, name: string) => netapp.dataBrokers.filter((one) => one.name === name)

test('makes a data broker in a group, with a port', async ({ start }) => {
  const { simulator, step } = await start()
  const groupId = simulator.netapp.groups[1]?.id ?? ''
  const inputs = { name: 'west', type: 'AZURE', 'group-id': groupId, port: 8443 }
  const { conclusion, outputs, summary } = await step('netapp-data-broker', inputs)
  expect(conclusion).toBe('success')
  const [broker] = named(simulator, 'west')
  expect(broker).toMatchObject({ type: 'AZURE', groupId, port: 8443 })
  expect(outputs).toMatchObject({ created: 'true', 'data-broker-id': broker?.id, 'group-id': groupId })
  expect(outputs['installer-url']).toBe(broker?.fileLink)
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id: broker?.id, name: 'west' })
  expect(summary).toContain('no contact yet')
})

test('sends neither group nor port when they are not given', async ({ start }) => {
  const { simulator, step } = await start()
  await step('netapp-data-broker', { name: 'west', type: 'ONPREM' })
  const post = simulator.requests.find(({ path, method }) => method === 'POST' && path === '/api/data-brokers')
  expect(post?.body).toEqual({ name: 'west', type: 'ONPREM' })
})

test('one that is made, but not as asked for, fails', async ({ start }) => {
  const { simulator, step } = await start()
  const groupId = simulator.netapp.groups[1]?.id ?? ''
  const body = { id: '9'.repeat(24), name: 'west', type: 'AWS', groupId: 'another', fileLink: 'https://example.com/f' }
  simulator.addFault({ kind: 'status', method: 'POST', path: '/api/data-brokers', status: 200, body })
  const inputs = { name: 'west', type: 'AZURE', 'group-id': groupId }
  const { conclusion, outputs, log } = await step('netapp-data-broker', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain(
    'The data broker "west" was created, but is not as asked for: its type is AWS, not AZURE; its group is another.',
  )
  expect(stateOf(log)).toBe('State now: The data broker "west" was created.')
  expect(outputs).toMatchObject({ created: 'true', 'data-broker-id': body.id })
  expect(outputs).toMatchObject({ 'group-id': 'another', 'installer-url': body.fileLink })
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id: body.id, type: 'AWS' })
})

test('one whose response does not show its group is looked up', async ({ start }) => {
  const { simulator, step } = await start()
  const groupId = simulator.netapp.groups[1]?.id ?? ''
  const body = { id: '9'.repeat(24), name: 'west', fileLink: 'https://example.com/f' }
  simulator.addFault({ kind: 'status', method: 'POST', path: '/api/data-brokers', status: 200, body })
  const [north] = named(simulator, 'north')
  if (north) simulator.netapp.dataBrokers.push({ ...north, ...body, type: 'AZURE', groupId })
  simulator.addFault({ kind: 'status', method: 'GET', path: '/api/data-brokers', status: 200, body: [] })
  const { conclusion, outputs } = await step('netapp-data-broker', { name: 'west', type: 'AZURE', 'group-id': groupId })
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ created: 'true', 'group-id': groupId })
})

test('reuses the one of that name', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion, outputs } = await step('netapp-data-broker', { name: 'north', type: 'ONPREM' })
  expect(conclusion).toBe('success')
  const [north] = named(simulator, 'north')
  expect(outputs).toMatchObject({ created: 'false', 'data-broker-id': north?.id, 'group-id': north?.groupId })
  expect(posts(simulator)).toEqual([])
})

test('reuses one with the port that is asked for, also where a port is not asked for', async ({ start }) => {
  const { simulator, step } = await start()
  const [north] = named(simulator, 'north')
  if (north) north.port = 8443
  for (const inputs of [{ port: 8443 }, {}]) {
    const { conclusion, annotations } = await step('netapp-data-broker', { name: 'north', type: 'ONPREM', ...inputs })
    expect([conclusion, annotations]).toEqual(['success', []])
  }
})

test('one that is reused and does not tell its port is a warning', async ({ start }) => {
  const { step } = await start()
  const { conclusion, annotations } = await step('netapp-data-broker', { name: 'north', type: 'ONPREM', port: 8443 })
  expect(conclusion).toBe('success')
  expect(annotations.map(({ message }) => message)).toEqual([
    'The service does not tell the port of the data broker north, so it is unknown whether that is 8443.',
  ])
})

test('one that is reused and not online is a warning that says why', async ({ start }) => {
  const { step } = await start()
  const { conclusion, annotations, outputs } = await step('netapp-data-broker', { name: 'south', type: 'AWS' })
  expect(conclusion).toBe('success')
  expect(annotations.map(({ message }) => message).join()).toMatch(
    /data broker south is not online \(status FAILED, "The data broker was not heard of.*", last contact at 20/,
  )
  const json = JSON.parse(outputs['json'] ?? '')
  expect(json).toMatchObject({ message: expect.stringContaining('not heard of'), lastPing: expect.any(Number) })
})

test.for([
  [
    { name: 'north', type: 'ONPREM', 'if-exists': 'fail' },
    /A data broker named "north" exists already: [0-9a-f]+\. Nothing/,
  ],
  [{ name: 'north', type: 'AWS' }, /cannot be reused: its type is ONPREM, not AWS\. Nothing was changed/],
  [{ name: 'north', type: 'ONPREM', 'group-id': 'other' }, /cannot be reused: its group is [0-9a-f]+\. Nothing/],
  [{ name: 'south', type: 'AWS', port: 8443 }, /cannot be reused: its port is 443, not 8443\. Nothing was changed/],
  [{ name: 'new', type: 'AWS', 'group-id': 'other' }, /There is no group "other"[\s\S]*on-premises/],
  [{ name: 'twin', type: 'AWS' }, /The name "twin" is that of 2 data brokers: [0-9a-f]+, [0-9a-f]+/],
] as const)('refuses %j and changes nothing', async ([inputs, message], { start }) => {
  const { simulator, step } = await start()
  const [south] = named(simulator, 'south')
  if (south) {
    south.port = 443
    const twins = ['a', 'b'].map((digit) => ({ ...south, id: digit.repeat(24), name: 'twin' }))
    simulator.netapp.dataBrokers.push(...twins)
  }
  const { conclusion, log } = await step('netapp-data-broker', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
  expect(posts(simulator)).toEqual([])
})

test.for(['lost-answer', 'reset-after', 'truncated-json', 'empty', 'html'] as const)(
  'makes one only, whatever came of the answer: %s',
  async (kind, { start }) => {
    const { simulator, step } = await start({ faults: [{ method: 'POST', path: '/api/data-brokers', kind }] })
    const { conclusion, outputs } = await step('netapp-data-broker', { name: 'west', type: 'GCP' })
    expect(conclusion).toBe('success')
    expect(named(simulator, 'west')).toHaveLength(1)
    expect(outputs['data-broker-id']).toBe(named(simulator, 'west')[0]?.id)
  },
)

test.for([
  [{ name: '' }, /`name` is required/],
  [{ type: 'aws' }, /`type` must be one of AWS, AZURE, GCP, ONPREM, not "aws"/],
  [{ port: 70_000 }, /`port` must be a whole number from 1 to 65535/],
  [{ 'if-exists': 'replace' }, /`if-exists` must be one of reuse, fail/],
] as const)('bad input fails before the first request: %j', async ([inputs, message], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('netapp-data-broker', { name: 'west', type: 'AWS', ...inputs })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
  expect(simulator.requests).toEqual([])
})
