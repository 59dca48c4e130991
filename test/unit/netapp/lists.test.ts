import { describe, expect, it } from 'vitest'
import { Accounts } from '../../../src/netapp/accounts.ts'
import { DataBrokers } from '../../../src/netapp/data-brokers.ts'
import { findPlace } from '../../../src/netapp/find-place.ts'
import { startList } from '../../../src/netapp/list-job.ts'
import { LISTS } from '../../../src/netapp/list-names.ts'
import { Lists, type Target } from '../../../src/netapp/lists.ts'
import { Messages } from '../../../src/netapp/messages.ts'
import { operations } from '../../../src/simulator/netapp/lists.ts'
import { type Asked, type Given, HandClock, pipelineTo } from '../../support/service.ts'

const BROKERS = [
  { id: 'b1', groupId: 'g1', name: 'north', status: 'COMPLETE' },
  { id: 'b2', groupId: { id: 'g1', name: 'embedded' }, name: 'south' },
  { id: 'b3', groupId: 'g2', name: 'east', status: 'FAILED' },
]
const GROUPS = [
  { id: 'g1', name: 'one' },
  { id: 'g2', name: 'two' },
]

/** A list of S3 buckets, to which `replies` come as the polls' answers. */
async function listing(target: Target, ...replies: object[][]) {
  let polls = 0
  const answer = ({ path }: Asked): Given => {
    if (path === '/api/data-brokers') return { json: BROKERS }
    if (path === '/api/groups') return { json: GROUPS }
    if (path === '/api/messages/client') return { json: [{ id: '0', payload: { init: {} } }] }
    if (!path.startsWith('/api/messages/client')) return { status: 202 }
    const messages = replies[polls++] ?? []
    return { json: messages.map((message, index) => ({ id: String(polls * 100 + index), ...message })) }
  }
  const clock = new HandClock()
  const { pipeline, asked } = pipelineTo(answer, clock)
  const place = await findPlace(new DataBrokers(pipeline), target)
  const lists = new Lists(pipeline, new Accounts(pipeline, 'account/1'))
  const request = {
    list: 's3-buckets',
    target,
    parameters: { path: '/a b' },
    credentials: { 'secret-key': 'k' },
  } as const
  const job = await startList({ lists, messages: new Messages(pipeline), request, place, clock })
  return { job, asked, clock, place }
}

const payload = { 'list-s3-buckets': [1] }
const found = { phase: 'succeeded', result: [1] }
const notYet = { phase: 'running', detail: 'no reply yet' }

it('has the 29 lists, in both forms', async () => {
  expect(LISTS.map((list) => `list-${list}`).toSorted()).toEqual(operations.toSorted())
  expect(new Set(LISTS).size).toBe(29)
  const { pipeline, asked } = pipelineTo(() => ({ status: 202 }))
  const lists = new Lists(pipeline, new Accounts(pipeline, 'a'))
  for (const list of LISTS) {
    await lists.start({ list, target: { dataBrokerId: 'b' } })
    await lists.start({ list, target: { groupId: 'g' } })
  }
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(
    LISTS.flatMap((list) => [`GET /api/data-brokers/b/list-${list}`, `GET /api/accounts/a/groups/g/list-${list}`]),
  )
})

it('takes its place in the queue before the call, and sends the credentials with that call alone', async () => {
  const { job, asked } = await listing({ groupId: 'g1' }, [{ header: { groupId: 'g1' }, payload }])
  expect(await job.poll()).toEqual(found)
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
    const { job } = await listing(target, [{ header, payload }])
    expect(await job.poll()).toEqual(found)
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
    const { job } = await listing(
      { dataBrokerId: 'b1' },
      others,
      [],
      [...others, { header: { agentId: 'b1' }, payload }],
    )
    expect([await job.poll(), await job.poll(), await job.poll()]).toEqual([notYet, notYet, found])
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
  ])('in %j fails the job', async (message, reason) => {
    const { job } = await listing({ dataBrokerId: 'b1' }, [{ header: { agentId: 'b1' }, ...message }])
    expect(await job.poll()).toEqual({ phase: 'failed', reason })
  })

  it.each([null, '', false, undefined])('that is %j is none', async (error) => {
    const message = { header: { agentId: 'b1' }, payload: { ...payload, error }, error }
    expect(await (await listing({ dataBrokerId: 'b1' }, [message])).job.poll()).toEqual(found)
  })

  it('without an operation fails the job only if no reply comes after it', async () => {
    const stray = { header: { agentId: 'b1' }, payload: { error: 'Denied' } }
    const replied = await listing({ dataBrokerId: 'b1' }, [stray], [{ header: { agentId: 'b1' }, payload }])
    expect(await replied.job.poll()).toMatchObject({ phase: 'running', detail: expect.stringContaining('Denied') })
    expect(await replied.job.poll()).toEqual(found)

    const { job, clock } = await listing({ dataBrokerId: 'b1' }, [stray])
    await job.poll()
    clock.move(10_000)
    expect(await job.poll()).toMatchObject({ phase: 'failed', reason: expect.stringContaining('Denied') })
  })
})

it.each([
  [{ dataBrokerId: 'b1' }, true],
  [{ dataBrokerId: 'b2' }, false],
  [{ dataBrokerId: 'b3' }, false],
  [{ groupId: 'g1' }, true],
  [{ groupId: 'g2' }, false],
] as const)('knows whether %j is online: %s', async (target, online) => {
  expect((await listing(target)).place.online).toBe(online)
})
