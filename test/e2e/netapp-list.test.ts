import { describe, expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls, test } from '../support/scenario.ts'

const brokerOf = ({ netapp }: Simulator, name = 'north') => netapp.dataBrokers.find((one) => one.name === name)
const onlineBroker = (simulator: Simulator) => ({ list: 's3-buckets', 'data-broker-id': brokerOf(simulator)?.id ?? '' })
const onlineGroup = (simulator: Simulator) => ({ list: 's3-buckets', 'group-id': brokerOf(simulator)?.groupId ?? '' })
const BUCKETS = ['small', 'site-backups']

function namesIn(items: string | undefined): string[] {
  return (JSON.parse(items ?? '[]') as { name: string }[]).map(({ name }) => name)
}

test('lists by a data broker: the place in the queue is taken before the call', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion, outputs, log, summary } = await step('netapp-list', onlineBroker(simulator))
  expect(conclusion).toBe('success')
  expect(outputs['count']).toBe('2')
  expect(namesIn(outputs['items'])).toEqual(BUCKETS)
  expect(namesIn(outputs['json'])).toEqual(BUCKETS)
  expect(log.join('\n')).toMatch(/data broker north lists 2 items/)
  expect(summary).toContain('s3-buckets')
  const path = `/api/data-brokers/${brokerOf(simulator)?.id}/list-s3-buckets`
  const queue = 'GET /api/messages/client'
  const before = ['POST /oauth/token', 'GET /api/accounts', 'GET /api/data-brokers']
  expect(calls(simulator).slice(0, 6)).toEqual([...before, queue, `GET ${path}`, queue])
  const [first, second] = simulator.requests.filter((request) => request.path === '/api/messages/client')
  expect(first?.query).toEqual({})
  expect(second?.query).toEqual({ last: expect.stringMatching(/^\d+$/) })
})

test.for(['both', 'agent', 'group'] as const)(
  'lists by a group, whoever the reply says it is of: %s',
  async (groupReply, { start }) => {
    const { simulator, step } = await start({ netapp: { behaviors: { groupReply, unrelatedMessages: 3 } } })
    const { conclusion, outputs } = await step('netapp-list', onlineGroup(simulator))
    expect(conclusion).toBe('success')
    expect(namesIn(outputs['items'])).toEqual(BUCKETS)
    const group = brokerOf(simulator)?.groupId
    expect(calls(simulator)).toContain(`GET /api/accounts/account-example/groups/${group}/list-s3-buckets`)
  },
)

describe('the reply is found', () => {
  test.for([
    { replySeconds: 0 },
    { replySeconds: 0, behaviors: { messageOrder: 'newest-first', unrelatedMessages: 5 } },
    { replySeconds: 1.5, behaviors: { holdSeconds: 0 } },
    { replySeconds: 1.5, behaviors: { holdSeconds: 0, idleAnswer: 'no-content' } },
    { replySeconds: 3, tokenSeconds: 1, behaviors: { holdSeconds: 0.5 } },
  ] as const)('%j', async (netapp, { start }) => {
    const { simulator, step } = await start({ netapp })
    const { conclusion, outputs } = await step('netapp-list', onlineBroker(simulator))
    expect(conclusion).toBe('success')
    expect(namesIn(outputs['items'])).toEqual(BUCKETS)
  })

  // What a service holds is answered when its own time has come, without another request.
  test('though the service holds the poll until there is a reply', async ({ start }) => {
    const { simulator, step } = await start({
      now: Date.now,
      netapp: { replySeconds: 1, behaviors: { holdSeconds: 60 } },
    })
    const { conclusion, outputs } = await step('netapp-list', onlineBroker(simulator))
    expect(conclusion).toBe('success')
    expect(namesIn(outputs['items'])).toEqual(BUCKETS)
  })

  test('though the service holds each poll for longer than a request may take', async ({ start }) => {
    const { simulator, step } = await start({
      now: Date.now,
      netapp: { replySeconds: 4, behaviors: { holdSeconds: 60 } },
    })
    const inputs = { ...onlineBroker(simulator), 'request-timeout-seconds': 15, retries: 0 }
    const { conclusion, annotations, outputs } = await step('netapp-list', inputs)
    expect(conclusion).toBe('success')
    expect(namesIn(outputs['items'])).toEqual(BUCKETS)
    expect(annotations).toEqual([])
  })

  test.for(['reset-after', 'html', 'truncated-json', 'unauthorized', 'empty'] as const)(
    'though a poll fails: %s',
    async (kind, { start }) => {
      const path = '/api/messages/client'
      const { simulator, step } = await start({ faults: [{ path, nth: 2, kind }] })
      const { conclusion, outputs } = await step('netapp-list', onlineBroker(simulator))
      expect(conclusion).toBe('success')
      expect(namesIn(outputs['items'])).toEqual(BUCKETS)
    },
  )
})

test('a list that nothing is in is empty', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion, outputs } = await step('netapp-list', { ...onlineBroker(simulator), list: 'gcp-kms-keys' })
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ items: '[]', count: '0' })
})

test.for(['in-result', 'beside', 'message', 'alone'] as const)(
  'an error that comes as a message fails the step with its text: %s',
  async (errorPlace, { start }) => {
    const behaviors = { errorPlace, listErrors: ['The access key does not exist'] }
    const { simulator, step } = await start({ netapp: { behaviors } })
    const { conclusion, log } = await step('netapp-list', onlineBroker(simulator))
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/list of s3-buckets by data broker north failed: .*The access key does not exist/)
  },
)

test.for([
  ['north', /data broker north is online/],
  ['south', /data broker south is not online\..*\n.*Start the data broker's machine/],
] as const)(
  'a reply that never comes is a time-out that says whether %s is online',
  async ([name, message], { start }) => {
    const { simulator, step } = await start({ netapp: { behaviors: { silentLists: 1 } } })
    const inputs = {
      list: 'nfs-exports',
      'data-broker-id': brokerOf(simulator, name)?.id ?? '',
      'timeout-minutes': 0.03,
    }
    const { conclusion, log, durationMs } = await step('netapp-list', inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/list of nfs-exports by data broker .* had not ended after 2 s/)
    expect(log.join('\n')).toMatch(message)
    expect(durationMs).toBeLessThan(9000)
  },
)

test('storage credentials are in the headers of the list call, and nowhere else', async ({ start }) => {
  const { simulator, step } = await start()
  simulator.netapp.lists['list-s3-bucket-folders'] = [{ name: 'folder-of-STORAGE-SECRET-1' }]
  const credentials = ['access-key: ACCESS-KEY-00', 'secret-key: "STORAGE-SECRET-1"', 'password: 0123456789'].join('\n')
  const parameters = 'bucket: site-backups\nversion: 0123\nprefix: a&b=c d'
  const { conclusion, outputs } = await step(
    'netapp-list',
    { ...onlineBroker(simulator), list: 's3-bucket-folders', credentials, parameters },
    { secrets: ['ACCESS-KEY-00', 'STORAGE-SECRET-1', '0123456789'] },
  )
  expect(conclusion).toBe('success')
  expect(outputs['items']).toBe('[{}]')
  const holding = simulator.requests.filter((one) => /ACCESS-KEY-00|STORAGE-SECRET-1/.test(JSON.stringify(one)))
  expect(holding).toHaveLength(1)
  expect(holding[0]).toMatchObject({
    path: expect.stringMatching(/list-s3-bucket-folders$/),
    headers: { 'access-key': 'ACCESS-KEY-00', 'secret-key': 'STORAGE-SECRET-1', password: '0123456789' },
    query: { bucket: 'site-backups', version: '0123', prefix: 'a&b=c d' },
  })
})

test('cancelled, it stops at once, though a poll is held', async ({ start }) => {
  const { simulator, start: begin } = await start({ netapp: { behaviors: { silentLists: 1, holdSeconds: 60 } } })
  const running = await begin('netapp-list', onlineBroker(simulator))
  await expect.poll(() => simulator.requests.filter(({ query }) => query['last']).length, { timeout: 9000 }).toBe(1)
  running.cancel()
  const { conclusion, durationMs } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(durationMs).toBeLessThan(9000)
})

test.for([
  [{ 'data-broker-id': 'nobody' }, /There is no data broker "nobody".*\n.*\(north\), [0-9a-f]+ \(south\)/],
  [{ 'group-id': 'nothing' }, /There is no group "nothing".*\n.*\(on-premises\), [0-9a-f]+ \(cloud\)/],
] as const)('an unknown %j is named with what exists', async ([inputs, message], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('netapp-list', { list: 's3-buckets', ...inputs })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
  expect(calls(simulator).filter((call) => call.includes('/list-'))).toEqual([])
})

test.for([
  [{ list: 'accounts' }, /`list` must be one of .*s3-buckets/],
  [{ 'group-id': 'g' }, /`data-broker-id` and `group-id` exclude each other/],
  [{ 'data-broker-id': '' }, /`data-broker-id` or `group-id` is required/],
  [{ parameters: '[a, b]' }, /`parameters` must be a mapping/],
  [{ parameters: 'a: [1]' }, /`parameters` .*"a" must be a text/],
  [{ credentials: 'secret-key: [SECRET-VALUE' }, /`credentials` is not valid YAML \(line 1\)/],
  [{ credentials: 'secret-key: "SECRET\\nVALUE"' }, /"secret-key" must be one line/],
  [{ credentials: 'secret-key: "SECRET-VALUE €"' }, /"secret-key" holds characters that a header cannot hold/],
  [{ credentials: 'Authorization: SECRET-VALUE' }, /"Authorization" is a header that cannot be set/],
  [{ credentials: 'X-Account-Id: SECRET-VALUE' }, /"X-Account-Id" is a header that cannot be set/],
  [{ credentials: '"a b": SECRET-VALUE' }, /"a b" is no name of a header/],
  [{ 'timeout-minutes': 0 }, /`timeout-minutes` must be a number larger than 0/],
] as const)('bad input fails before the first request: %j', async ([inputs, message], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('netapp-list', { ...onlineBroker(simulator), ...inputs })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
  expect(log.join('\n')).not.toContain('SECRET-VALUE')
  expect(simulator.requests).toEqual([])
})
