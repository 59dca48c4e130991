import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NoResponseError, StalledError } from '../../../src/http/errors.ts'
import { type Mailbox, Messages } from '../../../src/netapp/messages.ts'
import type { Message } from '../../../src/netapp/schemas.ts'
import { type Asked, type Given, pipelineTo } from '../../support/service.ts'

/** A queue as the service keeps it: another position with each call. */
class Queue {
  #messages: { id: string; payload: Record<string, unknown> }[] = []
  #last = 97

  put(operation: string, result: unknown): void {
    this.#last += 1
    this.#messages.push({ id: String(this.#last), payload: { [operation]: result } })
  }

  answer({ path }: Asked): Given {
    const last = new URL(path, 'https://host').searchParams.get('last')
    if (last !== null) return { json: this.#messages.filter(({ id }) => Number(id) > Number(last)) }
    this.#last += 1
    return { json: [{ id: String(this.#last), header: { requestId: 'init' }, payload: { init: {} } }] }
  }
}

const wants = (operation: string) => (message: Message) => operation in message.payload
const resultsOf = (messages: readonly Message[], operation: string) => messages.map(({ payload }) => payload[operation])

describe('whatever comes when', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('put' as const), box: fc.nat(2) }),
    fc.record({ kind: fc.constant('receive' as const), box: fc.nat(2) }),
    fc.record({ kind: fc.constant('reopen' as const), box: fc.nat(2) }),
  )

  it('each mailbox gets every message of its own since it was opened, once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const queue = new Queue()
        const messages = new Messages(pipelineTo((asked) => queue.answer(asked)).pipeline)
        const boxes = [0, 1, 2].map((number) => new Box(`op-${number}`, queue, messages))
        for (const box of boxes) await box.reopen()
        for (const { kind, box } of steps) await boxes[box]?.[kind]()
        for (const box of [...boxes, ...boxes]) await box.got()
        for (const { received, sent } of boxes) expect(received).toEqual(sent)
      }),
    )
  })
})

/** A mailbox, with what was sent to it and what it got since it was opened. */
class Box {
  readonly #operation: string
  readonly #queue: Queue
  readonly #messages: Messages
  #mailbox: Mailbox | undefined
  #pending: Promise<void>[] = []
  #count = 0
  sent: unknown[] = []
  received: unknown[] = []

  constructor(operation: string, queue: Queue, messages: Messages) {
    this.#operation = operation
    this.#queue = queue
    this.#messages = messages
  }

  put(): void {
    this.#count += 1
    this.#queue.put(this.#operation, this.#count)
    this.sent.push(this.#count)
  }

  /** Begins to receive; others may do so meanwhile. */
  receive(): void {
    this.#pending.push(this.#receive())
  }

  async got(): Promise<void> {
    await Promise.all(this.#pending.splice(0))
    await this.#receive()
  }

  async reopen(): Promise<void> {
    await Promise.all(this.#pending.splice(0))
    this.#mailbox?.close()
    this.#mailbox = await this.#messages.open(wants(this.#operation))
    this.sent = []
    this.received = []
  }

  async #receive(): Promise<void> {
    this.received.push(...resultsOf((await this.#mailbox?.receive()) ?? [], this.#operation))
  }
}

describe('the position', () => {
  it('is taken without `last`, and goes on from the newest id, in whatever order they come', async () => {
    const answers = [
      [{ id: '9', header: { requestId: 'init' }, payload: { init: {} } }],
      [
        { id: '12', payload: { a: 3 } },
        { id: '10', payload: { a: 1 } },
        { id: '11', payload: { a: 2 } },
      ],
      [],
    ]
    const { pipeline, asked } = pipelineTo(() => ({ json: answers.shift() }))
    const mailbox = await new Messages(pipeline).open(wants('a'))
    expect(resultsOf(await mailbox.receive(), 'a')).toEqual([3, 1, 2])
    await mailbox.receive()
    const path = '/api/messages/client'
    expect(asked.map((one) => one.path)).toEqual([path, `${path}?last=9`, `${path}?last=12`])
  })

  it('takes ids that are numbers or no numbers at all', async () => {
    const answers = [[{ id: 'x' }], [{ id: 'b', payload: { a: 1 } }], [{ id: 7, payload: { a: 2 } }], []]
    const { pipeline, asked } = pipelineTo(() => ({ json: answers.shift() }))
    const mailbox = await new Messages(pipeline).open(wants('a'))
    expect(resultsOf(await mailbox.receive(), 'a')).toEqual([1])
    expect(resultsOf(await mailbox.receive(), 'a')).toEqual([2])
    await mailbox.receive()
    expect(asked.map((one) => one.path.split('=')[1])).toEqual([undefined, 'x', 'b', '7'])
  })

  it('may be a number that has nothing to do with those of the messages', async () => {
    const answers = [
      [{ id: '900' }],
      [
        { id: '900', payload: { a: 0 } },
        { id: '5', payload: { a: 1 } },
      ],
      [],
    ]
    const mailbox = await new Messages(pipelineTo(() => ({ json: answers.shift() })).pipeline).open(wants('a'))
    expect(resultsOf(await mailbox.receive(), 'a')).toEqual([1])
  })

  it('must be there', async () => {
    await expect(new Messages(pipelineTo(() => ({ json: [] })).pipeline).open(wants('a'))).rejects.toThrow(
      'the response is not of the documented form',
    )
  })
})

it('gives a message that is sent twice once, and skips one that cannot be read', async () => {
  const answers = [[{ id: '1' }], ['?', null, { id: '2', payload: { a: 1 } }], [{ id: '2', payload: { a: 1 } }]]
  const messages = new Messages(pipelineTo(() => ({ json: answers.shift() })).pipeline)
  const mailbox = await messages.open(wants('a'))
  expect(resultsOf(await mailbox.receive(), 'a')).toEqual([1])
  expect(await mailbox.receive()).toEqual([])
})

describe('a poll that brings no answer', () => {
  const held = new NoResponseError('GET', { reason: 'held', reached: true }, { cause: new StalledError('held') })
  const cut = new NoResponseError('GET', { reason: 'reset', reached: true }, { cause: new Error('reset') })
  const answering =
    (error: Error) =>
    ({ path }: Asked): Given | Promise<Given> =>
      path.includes('last=') ? Promise.reject(error) : { json: [{ id: '1' }] }

  it('since it is held for long brings nothing, and is no failure', async () => {
    const mailbox = await new Messages(pipelineTo(answering(held)).pipeline).open(wants('a'))
    expect(await mailbox.receive()).toEqual([])
  })

  it.each([408, 504])('since a gateway gave it up with a %s brings nothing, and is no failure', async (status) => {
    const answer = ({ path }: Asked): Given => (path.includes('last=') ? { status } : { json: [{ id: '1' }] })
    const mailbox = await new Messages(pipelineTo(answer).pipeline).open(wants('a'))
    expect(await mailbox.receive()).toEqual([])
  })

  it('since it failed is a failure for all who wait', async () => {
    const messages = new Messages(pipelineTo(answering(cut)).pipeline)
    const [one, other] = [await messages.open(wants('a')), await messages.open(wants('b'))]
    const results = await Promise.allSettled([one.receive(), other.receive()])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})

it('one waiter that gives up takes nothing from another', async () => {
  let reply = (_given: Given) => {}
  const held = new Promise<Given>((resolve) => {
    reply = resolve
  })
  const { pipeline, asked } = pipelineTo(({ path }) => (path.includes('last=') ? held : { json: [{ id: '1' }] }))
  const messages = new Messages(pipeline)
  const [one, other] = [await messages.open(wants('a')), await messages.open(wants('b'))]
  const giveUp = new AbortController()
  const results = [one.receive(giveUp.signal), other.receive()]
  giveUp.abort(new Error('given up'))
  await expect(results[0]).rejects.toThrow('given up')
  reply({ json: [{ id: '2', payload: { a: 1, b: 2 } }] })
  expect(resultsOf((await results[1]) ?? [], 'b')).toEqual([2])
  expect(resultsOf(await one.receive(), 'a')).toEqual([1])
  expect(asked).toHaveLength(3)
})

it('ids of any length and number take neither time nor memory', async () => {
  const long = '9'.repeat(1_000_000)
  let polls = 0
  const answer = ({ path }: Asked): Given => {
    if (!path.includes('last=')) return { json: [{ id: '1', payload: {} }] }
    polls++
    const strays = Array.from({ length: 20_000 }, (_, n) => ({ id: `${polls}${n + 100_000}`, payload: { a: n } }))
    return { json: [{ id: long, payload: { a: 'long' } }, ...strays] }
  }
  const messages = new Messages(pipelineTo(answer).pipeline)
  const box = await messages.open(wants('a'))
  const start = performance.now()
  const received = [...(await box.receive()), ...(await box.receive())]
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(received).toHaveLength(2000)
  expect(resultsOf(received, 'a')).not.toContain('long')
})
