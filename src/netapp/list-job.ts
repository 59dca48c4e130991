import type { Clock } from '../core/clock.ts'
import type { Job, JobState } from '../jobs/job.ts'
import type { Place } from './find-place.ts'
import { errorText, resultProblem } from './list-result.ts'
import type { ListRequest, Lists } from './lists.ts'
import type { Mailbox, Messages } from './messages.ts'
import type { Message } from './schemas.ts'

/** How long after a reply that may be another client's a second one is looked for. */
const SECOND_REPLY_MS = 1000

export interface ListOptions {
  readonly lists: Lists
  readonly messages: Messages
  readonly request: Omit<ListRequest, 'target'>
  /** Who is asked. */
  readonly place: Place
  readonly clock: Clock
}

/** Makes the list call. The place in the queue is taken before it: the reply may be there with the 202. */
export async function startList(options: ListOptions): Promise<ListJob> {
  const { lists, messages, request, place } = options
  const operation = `list-${request.list}`
  const mailbox = await messages.open((message) => {
    return comesFrom(place, message) && (operation in message.payload || strayError(message) !== undefined)
  })
  try {
    const requestId = await lists.start({ ...request, target: place.target })
    return new ListJob(mailbox, requestId, options)
  } catch (error) {
    mailbox.close()
    throw error
  }
}

/**
 * A list call that was accepted. Its result is the operation's, as the message has it. All clients of the user read the
 * same queue: a reply with the call's own request id is its own; without one, the first reply of the same operation from
 * the same place is taken, after a moment in which a second one would show that another client asked the same.
 *
 * An error that names no operation may be an answer to anything that any of them asked of the place. It is known to be this
 * call's by its request id alone; the document has that id in each message's header, but in no response to a list call. Its
 * own error is expected beside or in the operation's result, so one without an operation is more likely another client's:
 * it decides nothing, and is told where no reply comes.
 */
export class ListJob implements Job<unknown> {
  readonly title: string
  readonly lookup = 'the data broker in the NetApp Console'
  readonly #mailbox: Mailbox
  readonly #requestId: string | undefined
  readonly #options: ListOptions
  readonly #operation: string
  readonly #replies: Message[] = []
  #repliedAt = 0
  #stray: string | undefined

  constructor(mailbox: Mailbox, requestId: string | undefined, options: ListOptions) {
    const { request, place } = options
    this.title = `list of ${request.list} by ${place.title}`
    this.#mailbox = mailbox
    this.#requestId = requestId
    this.#options = options
    this.#operation = `list-${request.list}`
  }

  /** Whether replies to several lists of the kind have come, and nothing tells which of them is this one's. */
  get isAmbiguous(): boolean {
    const results = this.#replies.map(({ payload }) => JSON.stringify(payload[this.#operation]))
    return !this.#replies.some((reply) => this.#isCertain(reply)) && new Set(results).size > 1
  }

  async poll(signal?: AbortSignal): Promise<JobState<unknown>> {
    const { clock } = this.#options
    for (const message of await this.#receive(signal)) {
      if (this.#operation in message.payload || this.#isCertain(message)) this.#note(message)
      else if (!this.#isAnothers(message)) this.#stray ??= strayError(message)
    }
    const certain = this.#replies.find((reply) => this.#isCertain(reply))
    const [first] = this.#replies
    if (certain) return this.#outcome(certain)
    if (!first) return { phase: 'running', detail: this.#unanswered() }
    return clock.now() - this.#repliedAt < SECOND_REPLY_MS
      ? { phase: 'running', detail: 'a reply is there' }
      : this.#outcome(first)
  }

  close(): void {
    this.#mailbox.close()
  }

  #note(reply: Message): void {
    if (this.#replies.length === 0) this.#repliedAt = this.#options.clock.now()
    this.#replies.push(reply)
  }

  #isCertain({ header }: Message): boolean {
    return this.#requestId !== undefined && header.requestId === this.#requestId
  }

  /** Whether it has the id of another request than this call, whose own is known. */
  #isAnothers({ header }: Message): boolean {
    return this.#requestId !== undefined && header.requestId !== undefined && header.requestId !== this.#requestId
  }

  /** Where a reply is there, the service may not hold the poll for another one. */
  async #receive(signal: AbortSignal | undefined): Promise<readonly Message[]> {
    if (this.#replies.length === 0) return this.#mailbox.receive(signal)
    const { clock } = this.#options
    const moment = new AbortController()
    const left = SECOND_REPLY_MS - (clock.now() - this.#repliedAt)
    const ended = new AbortController()
    clock.sleep(Math.max(left, 0), ended.signal).then(
      () => moment.abort(NOTHING_MORE),
      () => {},
    )
    try {
      return await this.#mailbox.receive(signal ? AbortSignal.any([signal, moment.signal]) : moment.signal)
    } catch (error) {
      if (error === NOTHING_MORE) return []
      throw error
    } finally {
      ended.abort()
    }
  }

  #unanswered(): string {
    return this.#stray === undefined
      ? 'no reply yet'
      : `no reply yet, but an error that may be another client's: ${this.#stray}`
  }

  #outcome({ payload, ...message }: Message): JobState<unknown> {
    const result = payload[this.#operation]
    const reason =
      errorText(payload['error']) ?? errorText(message['error']) ?? resultProblem(this.#options.request.list, result)
    return reason === undefined ? { phase: 'succeeded', result } : { phase: 'failed', reason }
  }
}

const NOTHING_MORE = new Error('no second reply')

/** The text of an error in a message that names no operation. */
function strayError(message: Message): string | undefined {
  const { payload } = message
  const operations = Object.keys(payload).filter((key) => key !== 'error')
  return operations.length > 0 ? undefined : (errorText(payload['error']) ?? errorText(message['error']))
}

/** Whether the message is of the data broker or the group that was asked; what its header leaves out counts as a yes. */
function comesFrom({ dataBrokers, groupId, target }: Place, { header }: Message): boolean {
  const { agentId, groupId: group } = header
  const byAgent = agentId === undefined ? undefined : dataBrokers.some(({ id }) => id === agentId)
  const ofGroup = group === undefined ? undefined : group === groupId
  return ('groupId' in target ? (ofGroup ?? byAgent) : (byAgent ?? ofGroup)) ?? true
}
