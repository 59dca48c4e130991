import { describe, expect, it } from 'vitest'
import { Accounts } from '../../../src/netapp/accounts.ts'
import { DataBrokers } from '../../../src/netapp/data-brokers.ts'
import { findPlace, isAnyOnline } from '../../../src/netapp/find-place.ts'
import { startList } from '../../../src/netapp/list-job.ts'
import { resultProblem } from '../../../src/netapp/list-result.ts'
import { existsForBrokers, LIST_NAMES } from '../../../src/netapp/list-specs.ts'
import { Lists, type Target } from '../../../src/netapp/lists.ts'
import { Messages } from '../../../src/netapp/messages.ts'
import { type Asked, type Given, HandClock, pipelineTo } from '../../support/service.ts'

const BROKERS = [
  { id: 'b1', groupId: 'g1', name: 'north', status: 'COMPLETE' },
  { id: 'b2', groupId: { id: 'g1', name: 'embedded' }, name: 'south' },
  { id: 'b3', groupId: 'g2', name: 'east', status: 'FAILED' },
  { id: 'b4', name: 'alone' },
]
const GROUPS = [
  { id: 'g1', name: 'one' },
  { id: 'g2', name: 'two' },
]

/** What sleeps by it is never over, so that a poll takes what the queue has. */
class StandingClock extends HandClock {
  override sleep(): Promise<void> {
    return new Promise(() => {})
  }
}

/** A list of S3 buckets, to which `replies` come as the polls' answers. */
async function listing(target: Target, ...replies: object[][]) {
  return listingAccepted({ status: 202 }, target, ...replies)
}

/** The same, where the list call is answered like that. */
async function listingAccepted(accepted: Given, target: Target, ...replies: object[][]) {
  let polls = 0
  const answer = ({ path }: Asked): Given => {
    if (path === '/api/data-brokers') return { json: BROKERS }
    if (path === '/api/groups') return { json: GROUPS }
    if (path === '/api/messages/client') return { json: [{ id: '0', payload: { init: {} } }] }
    if (!path.startsWith('/api/messages/client')) return accepted
    const messages = replies[polls++] ?? []
    return { json: messages.map((message, index) => ({ id: String(polls * 100 + index), ...message })) }
  }
  const clock = new StandingClock()
  const { pipeline, asked } = pipelineTo(answer, clock)
  const place = await findPlace(new DataBrokers(pipeline), target, 's3-buckets')
  const lists = new Lists(pipeline, new Accounts(pipeline, 'account/1'))
  const request = {
    list: 's3-buckets',
    parameters: { path: '/a b' },
    credentials: { 'secret-key': 'k' },
  } as const
  const job = await startList({ lists, messages: new Messages(pipeline), request, place, clock })
  return { job, asked, clock, place }
}

/** The job's state when no second reply is waited for any more. */
async function settled({ job, clock }: Pick<Awaited<ReturnType<typeof listing>>, 'job' | 'clock'>) {
  const state = await job.poll()
  if (state.phase !== 'running') return state
  clock.move(1000)
  return job.poll()
}

const payload = { 'list-s3-buckets': [1] }
const found = { phase: 'succeeded', result: [1] }
const notYet = { phase: 'running', detail: 'no reply yet' }

it('calls the 29 lists of a group, and the 20 of a data broker', async () => {
  const { pipeline, asked } = pipelineTo(() => ({ status: 202 }))
  const lists = new Lists(pipeline, new Accounts(pipeline, 'a'))
  const ofBrokers = LIST_NAMES.filter((list) => existsForBrokers(list) !== 'no')
  for (const list of LIST_NAMES) await lists.start({ list, target: { groupId: 'g' } })
  for (const list of ofBrokers) await lists.start({ list, target: { dataBrokerId: 'b' } })
  const paths = asked.map(({ method, path }) => `${method} ${path}`)
  expect(paths.slice(0, 29)).toEqual(LIST_NAMES.map((list) => `GET /api/accounts/a/groups/g/list-${list}`))
  const [account, ...brokers] = paths.slice(29).toSorted()
  expect(account).toBe('GET /api/accounts/a/data-brokers/b/list-s3-private-links')
  expect(brokers).toHaveLength(19)
  for (const path of brokers) expect(path).toMatch(/^GET \/api\/data-brokers\/b\/list-/)
})

it("asks a data broker's group where the list exists for groups only", async () => {
  const { pipeline } = pipelineTo(({ path }) => ({ json: path === '/api/groups' ? GROUPS : BROKERS }))
  const dataBrokers = new DataBrokers(pipeline)
  const place = await findPlace(dataBrokers, { dataBrokerId: 'b2' }, 'gcp-kms-keys')
  expect(place).toMatchObject({
    title: 'group one',
    target: { groupId: 'g1' },
    dataBrokers: [{ id: 'b1' }, { id: 'b2' }],
  })
  await expect(findPlace(dataBrokers, { dataBrokerId: 'b4' }, 'gcp-kms-keys')).rejects.toThrow(
    /exists for groups only, and the service names no group of the data broker alone\. Nothing was changed/,
  )
})

it('takes its place in the queue before the call, and sends the credentials with that call alone', async () => {
  const { job, asked } = await listing({ groupId: 'g1' }, [{ header: { groupId: 'g1' }, payload }])
  await job.poll()
  expect(asked.map(({ path }) => path)).toEqual([
    '/api/data-brokers',
    '/api/groups',
    '/api/messages/client',
    '/api/accounts/account%2F1/groups/g1/list-s3-buckets?path=%2Fa+b',
    '/api/messages/client?last=0',
  ])
  expect(asked.filter(({ headers }) => 'secret-key' in headers)).toHaveLength(1)
})

describe('a reply is ours', () => {
  it.each([
    [{ dataBrokerId: 'b1' }, { agentId: 'b1' }],
    [{ dataBrokerId: 'b1' }, { agentId: { id: 'b1', name: 'embedded' } }],
    [{ dataBrokerId: 'b1' }, { agentId: 'b1', groupId: 'whatever' }],
    [{ dataBrokerId: 'b1' }, { groupId: 'g1' }],
    [{ dataBrokerId: 'b1' }, {}],
    [{ groupId: 'g1' }, { groupId: 'g1', agentId: 'unheard-of' }],
    [{ groupId: 'g1' }, { agentId: 'b2' }],
    [{ groupId: 'g1' }, undefined],
  ] as const)('by %j with the header %j', async (target, header) => {
    expect(await settled(await listing(target, [{ header, payload }]))).toEqual(found)
  })

  it.each([
    [{ dataBrokerId: 'b1' }, { agentId: 'b2', groupId: 'g1' }],
    [{ dataBrokerId: 'b1' }, { groupId: 'g2' }],
    [{ groupId: 'g1' }, { agentId: 'b3' }],
    [{ groupId: 'g1' }, { agentId: 'b1', groupId: 'g2' }],
  ] as const)('by %j, but not with the header %j', async (target, header) => {
    const { job } = await listing(target, [{ header, payload }])
    expect(await job.poll()).toEqual(notYet)
  })

  it('among others, and when it comes late', async () => {
    const others = [
      { header: { agentId: 'b1' }, payload: { 'list-gcp-buckets': [2] } },
      { header: { agentId: 'b3' }, payload: { 'list-s3-buckets': [3] } },
      { header: { agentId: 'b3' }, payload: { error: 'not ours' } },
    ]
    const own = { header: { agentId: 'b1' }, payload }
    const { job, clock } = await listing({ dataBrokerId: 'b1' }, others, [], [...others, own])
    expect([await job.poll(), await job.poll()]).toEqual([notYet, notYet])
    expect(await settled({ job, clock })).toEqual(found)
  })
})

describe('of several replies to lists of the kind', () => {
  const other = { header: { agentId: 'b1', requestId: 'theirs' }, payload: { 'list-s3-buckets': [2] } }
  const own = { header: { agentId: 'b1', requestId: 'ours' }, payload }
  const at = { dataBrokerId: 'b1' }

  it.each([
    ['in a header', { headers: { 'x-request-id': 'ours' } }],
    ['in the body', { json: { requestId: 'ours' } }],
  ])('the one with the id that the 202 told %s is ours for certain', async (_, accepted) => {
    const listed = await listingAccepted({ status: 202, ...accepted }, at, [other], [own])
    expect((await listed.job.poll()).phase).toBe('running')
    expect(await listed.job.poll()).toEqual(found)
    expect(listed.job.isAmbiguous).toBe(false)
  })

  it('the first is taken, and it is said that this is not certain', async () => {
    const listed = await listing(at, [other, own])
    expect(await settled(listed)).toEqual({ phase: 'succeeded', result: [2] })
    expect(listed.job.isAmbiguous).toBe(true)
  })

  it('a second one that comes within a second is seen', async () => {
    const listed = await listing(at, [own], [other])
    expect((await listed.job.poll()).phase).toBe('running')
    await listed.job.poll()
    expect(listed.job.isAmbiguous).toBe(true)
  })

  it('it does not matter which is which where they say the same', async () => {
    const listed = await listing(at, [own, { ...other, payload }])
    expect(await settled(listed)).toEqual(found)
    expect(listed.job.isAmbiguous).toBe(false)
  })
})

describe('an error', () => {
  const operation = 'list-s3-buckets'
  it.each([
    [{ payload: { [operation]: { error: 'Denied' } } }, 'Denied'],
    [{ payload: { [operation]: { error: { message: 'Denied', code: 'X' } } } }, 'Denied'],
    [{ payload: { [operation]: [], error: { description: 'Denied' } } }, 'Denied'],
    [{ payload: { [operation]: null }, error: 'Denied' }, 'Denied'],
    [{ payload: { [operation]: { error: { status: 7 } } } }, '{"status":7}'],
    [{ payload: { [operation]: { error: 'a\n::b' } } }, 'a ::b'],
    [{ payload: { [operation]: { code: 403, message: 'Denied' } } }, 'Denied'],
    [{ payload: { [operation]: { message: 'Denied' } } }, 'Denied'],
    [{ payload: { [operation]: { errorMessage: 'Denied' } } }, 'Denied'],
    [{ payload: { [operation]: { errors: ['Denied', { message: 'Twice' }] } } }, 'Denied; Twice'],
    [{ payload: { [operation]: { statusCode: 500 } } }, '{"statusCode":500}'],
    [{ payload: { [operation]: { success: false } } }, '{"success":false}'],
    [{ payload: { [operation]: 'Denied' } }, 'Denied'],
    [{ payload: { [operation]: '/not/a/list' } }, '/not/a/list'],
    [{ payload: { [operation]: 7 } }, '7'],
    [{ payload: { [operation]: '' } }, 'the reply is ""'],
  ])('in %j fails the job', async (message, reason) => {
    const listed = await listing({ dataBrokerId: 'b1' }, [{ header: { agentId: 'b1' }, ...message }])
    expect(await settled(listed)).toEqual({ phase: 'failed', reason })
  })

  it.each([
    [[]],
    [[{ message: 'the name of a bucket' }]],
    [{ path: '/' }],
    [{ errors: [] }],
    [{ success: true }],
    [null],
  ])('is not in %j', async (result) => {
    const message = { header: { agentId: 'b1' }, payload: { [operation]: result } }
    expect(await settled(await listing({ dataBrokerId: 'b1' }, [message]))).toEqual({ phase: 'succeeded', result })
  })

  it('is no path where a root directory is asked for', () => {
    expect(resultProblem('sftp-root-directory', '/home')).toBeUndefined()
    expect(resultProblem('sftp-root-directory', 'No such user')).toBe('No such user')
  })

  it.each([null, '', false, undefined])('that is %j is none', async (error) => {
    const message = { header: { agentId: 'b1' }, payload: { ...payload, error }, error }
    expect(await settled(await listing({ dataBrokerId: 'b1' }, [message]))).toEqual(found)
  })

  it('without an operation decides nothing, and is told', async () => {
    const stray = { header: { agentId: 'b1' }, payload: { error: 'Denied' } }
    const replied = await listing({ dataBrokerId: 'b1' }, [stray], [{ header: { agentId: 'b1' }, payload }])
    expect(await replied.job.poll()).toMatchObject({ phase: 'running', detail: expect.stringContaining('Denied') })
    expect(await settled(replied)).toEqual(found)

    const { job, clock } = await listing({ dataBrokerId: 'b1' }, [stray])
    await job.poll()
    clock.move(60_000)
    expect(await job.poll()).toMatchObject({ phase: 'running', detail: expect.stringContaining('Denied') })
  })
})

it.each([
  [{ dataBrokerId: 'b1' }, true],
  [{ dataBrokerId: 'b2' }, false],
  [{ dataBrokerId: 'b3' }, false],
  [{ groupId: 'g1' }, true],
  [{ groupId: 'g2' }, false],
] as const)('knows whether %j is online: %s', async (target, online) => {
  expect(isAnyOnline((await listing(target)).place)).toBe(online)
})
