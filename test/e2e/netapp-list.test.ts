import { describe, expect } from 'vitest'
import type { NetAppOptions } from '../../src/simulator/netapp/service.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { fastTime } from '../support/fast-time.ts'
import { calls, type Scenario, type ScenarioOptions, type ScenarioSettings, test } from '../support/scenario.ts'

const brokerOf = ({ netapp }: Simulator, name = 'north') => netapp.dataBrokers.find((one) => one.name === name)
const onlineBroker = (simulator: Simulator) => ({ list: 's3-buckets', 'data-broker-id': brokerOf(simulator)?.id ?? '' })
const onlineGroup = (simulator: Simulator) => ({ list: 's3-buckets', 'group-id': brokerOf(simulator)?.groupId ?? '' })
/** A service whose data brokers reply at once. */
const service = (netapp: NetAppOptions = {}): ScenarioSettings => ({
  ...fastTime(),
  netapp: { replySeconds: 0, ...netapp },
})
const list = ({ step }: Scenario, inputs: Record<string, string | number>, options: ScenarioOptions = {}) =>
  step('netapp-list', inputs, options)
const BUCKETS = ['small', 'site-backups']

function namesIn(items: string | undefined): string[] {
  return (JSON.parse(items ?? '[]') as { name: string }[]).map(({ name }) => name)
}

test.concurrent('lists by a data broker: the place in the queue is taken before the call', async ({ start }) => {
  const scenario = await start(service())
  const { simulator } = scenario
  const { conclusion, outputs, log, summary } = await list(scenario, onlineBroker(simulator))
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

test.concurrent.for(['both', 'agent', 'group'] as const)(
  'lists by a group, whoever the reply says it is of: %s',
  async (groupReply, { start }) => {
    const scenario = await start(service({ behaviors: { groupReply, unrelatedMessages: 3 } }))
    const { simulator } = scenario
    const { conclusion, outputs } = await list(scenario, onlineGroup(simulator))
    expect(conclusion).toBe('success')
    expect(namesIn(outputs['items'])).toEqual(BUCKETS)
    const group = brokerOf(simulator)?.groupId
    expect(calls(simulator)).toContain(`GET /api/accounts/account-example/groups/${group}/list-s3-buckets`)
  },
)

describe('the reply is found', () => {
  test.concurrent.for<NetAppOptions>([
    { replySeconds: 0 },
    { behaviors: { messageOrder: 'newest-first', unrelatedMessages: 5 } },
    { replySeconds: 20, behaviors: { holdSeconds: 0 } },
    { replySeconds: 20, behaviors: { holdSeconds: 0, idleAnswer: 'no-content' } },
    { replySeconds: 20, behaviors: { holdSeconds: 5 } },
    { replySeconds: 20, tokenSeconds: 5, behaviors: { holdSeconds: 0.1 } },
  ])('%j', async (netapp, { start }) => {
    const scenario = await start(service(netapp))
    const { conclusion, outputs } = await list(scenario, onlineBroker(scenario.simulator))
    expect(conclusion).toBe('success')
    expect(namesIn(outputs['items'])).toEqual(BUCKETS)
  })

  // What a service holds is answered when its own time has come, without another request.
  test.concurrent('though the service holds each poll for longer than a request may take', async ({ start }) => {
    const scenario = await start(service({ replySeconds: 40, behaviors: { holdSeconds: 3600 } }))
    const inputs = { ...onlineBroker(scenario.simulator), 'request-timeout-seconds': 15, retries: 0 }
    const { conclusion, annotations, outputs } = await list(scenario, inputs)
    expect(conclusion).toBe('success')
    expect(namesIn(outputs['items'])).toEqual(BUCKETS)
    expect(annotations).toEqual([])
  })

  test.concurrent.for(['reset-after', 'html', 'truncated-json', 'unauthorized', 'empty'] as const)(
    'though a poll fails: %s',
    async (kind, { start }) => {
      const path = '/api/messages/client'
      const scenario = await start({ ...service(), faults: [{ path, nth: 2, kind }] })
      const { conclusion, outputs } = await list(scenario, onlineBroker(scenario.simulator))
      expect(conclusion).toBe('success')
      expect(namesIn(outputs['items'])).toEqual(BUCKETS)
    },
  )
})

test.concurrent('a list that nothing is in is empty', async ({ start }) => {
  const scenario = await start(service())
  const { conclusion, outputs } = await list(scenario, { ...onlineBroker(scenario.simulator), list: 'gcp-buckets' })
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ items: '[]', count: '0' })
})

test.concurrent.for([
  ...(['in-result', 'beside', 'message', 'error-message', 'errors'] as const),
  ...(['status-code', 'success-false', 'text'] as const),
])('an error that comes as a message fails the step with its text: %s', async (errorPlace, { start }) => {
  const behaviors = { errorPlace, listErrors: ['The access key does not exist'] }
  const scenario = await start(service({ behaviors }))
  const { conclusion, log } = await list(scenario, onlineBroker(scenario.simulator))
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/list of s3-buckets by data broker north failed: .*The access key does not exist/)
})

test.concurrent.for([
  ['north', /data broker north is online \(status COMPLETE, last contact at 20\d\d-[^)]+Z\)/],
  [
    'south',
    /data broker south is not online \(status FAILED, "The data broker was not heard of for 15 minutes", last contact at 20\d\d-[^)]+Z\)\.[\s\S]*Start the data broker's machine/,
  ],
] as const)(
  'a reply that never comes is a timeout that says what is known of the data broker: %s',
  async ([name, message], { start }) => {
    const scenario = await start(service({ behaviors: { silentLists: name === 'north' ? 1 : 0 } }))
    const inputs = {
      list: 'gcp-buckets',
      'data-broker-id': brokerOf(scenario.simulator, name)?.id ?? '',
      'timeout-minutes': 0.3,
    }
    const { conclusion, log } = await list(scenario, inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Timed out after 18 s waiting for the list of gcp-buckets by data broker/)
    expect(log.join('\n')).toMatch(message)
  },
)

test.concurrent('a reply of a group that never comes says it of each data broker', async ({ start }) => {
  const scenario = await start(service())
  const group = scenario.simulator.netapp.groups[1]?.id ?? ''
  const inputs = { list: 'gcp-buckets', 'group-id': group, 'timeout-minutes': 0.1 }
  expect((await list(scenario, inputs)).log.join('\n')).toMatch(
    /No data broker of the group cloud is online \(south: status FAILED, "The data broker was not heard of/,
  )
})

describe('where another client asks for the same list at the same time', () => {
  test.concurrent.for([
    ['none', 'before', ['of-another-client'], 1],
    ['none', 'after', BUCKETS, 1],
    ['header', 'before', BUCKETS, 0],
    ['body', 'before', BUCKETS, 0],
  ] as const)(
    'with the id of the reply in %s, and theirs %s ours',
    async ([requestId, sameList, names, warnings], { start }) => {
      const scenario = await start(service({ behaviors: { requestId, sameList } }))
      const { conclusion, outputs, annotations } = await list(scenario, onlineBroker(scenario.simulator))
      expect(conclusion).toBe('success')
      expect(namesIn(outputs['items'])).toEqual(names)
      const unsure = annotations.filter(({ message }) => /do not tell which is whose/.test(message))
      expect(unsure).toHaveLength(warnings)
    },
  )
})

describe('a list that exists for groups only', () => {
  test.concurrent("is asked of the data broker's group", async ({ start }) => {
    const scenario = await start(service())
    const { simulator } = scenario
    const inputs = { ...onlineBroker(simulator), list: 'gcp-kms-keys', parameters: 'bucket: backups' }
    const { conclusion, log } = await list(scenario, inputs)
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toMatch(/exists for groups only: asking the data broker's group, the group on-premises/)
    const group = brokerOf(simulator)?.groupId
    expect(calls(simulator)).toContain(`GET /api/accounts/account-example/groups/${group}/list-gcp-kms-keys`)
  })

  test.concurrent('is not asked for where the group is unknown', async ({ start }) => {
    const scenario = await start(service())
    const broker = brokerOf(scenario.simulator)
    if (broker) broker.groupId = ''
    const inputs = { ...onlineBroker(scenario.simulator), list: 'gcp-kms-keys', parameters: 'bucket: backups' }
    const { conclusion, log } = await list(scenario, inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/names no group of the data broker north\. Nothing was changed/)
    expect(calls(scenario.simulator).filter((call) => call.includes('/list-'))).toEqual([])
  })
})

test.concurrent('a list of a data broker that has a path of its own goes there', async ({ start }) => {
  const scenario = await start(service())
  const inputs = { ...onlineBroker(scenario.simulator), list: 's3-private-links', parameters: 'region: eu-west-1' }
  expect((await list(scenario, inputs)).conclusion).toBe('success')
  const path = `data-brokers/${brokerOf(scenario.simulator)?.id}/list-s3-private-links`
  expect(calls(scenario.simulator)).toContain(`GET /api/accounts/account-example/${path}`)
})

test.concurrent('names that the list does not take are a warning', async ({ start }) => {
  const scenario = await start(service())
  const inputs = {
    ...onlineBroker(scenario.simulator),
    parameters: 'bucket: b',
    credentials: 'access-key: the-access-key',
  }
  const { conclusion, annotations } = await list(scenario, inputs)
  expect(conclusion).toBe('success')
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^`parameters`: `list: s3-buckets` takes no parameters.* bucket is sent all the same/),
    expect.stringMatching(/^`credentials`: `list: s3-buckets` takes no credentials.* access-key is sent all the same/),
  ])
})

test.concurrent('storage credentials are in the headers of the list call, and nowhere else', async ({ start }) => {
  const scenario = await start(service())
  const { simulator } = scenario
  simulator.netapp.lists['list-sgws-bucket-folders'] = [{ name: 'folder-of-STORAGE-SECRET-1' }]
  const credentials = ['access-key: ACCESS-KEY-00', 'secret-key: "STORAGE-SECRET-1"', 'password: 0123456789'].join('\n')
  const parameters = 'host: grid.example.com\nbucket: site-backups\nversion: 0123\nprefix: a&b=c d'
  const { conclusion, outputs } = await list(
    scenario,
    { ...onlineBroker(simulator), list: 'sgws-bucket-folders', credentials, parameters },
    { secrets: ['ACCESS-KEY-00', 'STORAGE-SECRET-1', '0123456789'] },
  )
  expect(conclusion).toBe('success')
  expect(outputs['items']).toBe('[{}]')
  const holding = simulator.requests.filter((one) => /ACCESS-KEY-00|STORAGE-SECRET-1/.test(JSON.stringify(one)))
  expect(holding).toHaveLength(1)
  expect(holding[0]).toMatchObject({
    path: expect.stringMatching(/list-sgws-bucket-folders$/),
    headers: { 'access-key': 'ACCESS-KEY-00', 'secret-key': 'STORAGE-SECRET-1', password: '0123456789' },
    query: { host: 'grid.example.com', bucket: 'site-backups', version: '0123', prefix: 'a&b=c d' },
  })
})

test.concurrent('cancelled, it stops at once, though a poll is held', async ({ start }) => {
  const { simulator, start: begin } = await start({ netapp: { behaviors: { silentLists: 1, holdSeconds: 3600 } } })
  const running = await begin('netapp-list', onlineBroker(simulator))
  await expect.poll(() => simulator.requests.filter(({ query }) => query['last']).length).toBe(1)
  running.cancel()
  const { conclusion, exitCode } = await running.result
  expect([conclusion, exitCode]).toEqual(['cancelled', 1])
})

test.concurrent.for([
  [{ 'data-broker-id': 'nobody' }, /There is no data broker "nobody"[\s\S]*north \([0-9a-f]+\), south \([0-9a-f]+\)/],
  [{ 'group-id': 'nothing' }, /There is no group "nothing"[\s\S]*on-premises \([0-9a-f]+\), cloud \([0-9a-f]+\)/],
] as const)('an unknown %j is named with what exists', async ([inputs, message], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('netapp-list', { list: 's3-buckets', ...inputs })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
  expect(calls(simulator).filter((call) => call.includes('/list-'))).toEqual([])
})

test.concurrent.for([
  [{ list: 'cifs-shares' }, /`parameters` lacks host, which `list: cifs-shares` requires/],
  [{ list: 'cifs-shares' }, /`credentials` lacks username, password, which `list: cifs-shares` requires/],
  [{ list: 'nfs-exports', parameters: 'host: ""' }, /`parameters` lacks host/],
  [
    { list: 'ibm-buckets', parameters: 'host: h', credentials: 'Access-Key: SECRET-VALUE' },
    /lacks port[\s\S]*lacks secret-key/,
  ],
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
