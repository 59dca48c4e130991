import type { Clock } from '../core/clock.ts'
import { isObject } from '../core/fields.ts'
import { sanitize } from '../core/sanitize.ts'
import type { Job, JobState } from '../jobs/job.ts'
import type { Place } from './find-place.ts'
import type { ListRequest, Lists } from './lists.ts'
import type { Mailbox, Messages } from './messages.ts'
import type { Message } from './schemas.ts'

/** How long an error that names no operation may turn out to be somebody else's. */
const STRAY_MS = 10_000

export interface ListOptions {
  readonly lists: Lists
  readonly messages: Messages
  readonly request: ListRequest
  /** Where the request's target stands among the data brokers and groups. */
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
    await lists.start(request)
    return new ListJob(mailbox, options)
  } catch (error) {
    mailbox.close()
    throw error
  }
}

/** A list call that was accepted. Its result is the operation's, as the message has it. */
export class ListJob implements Job<unknown> {
  readonly title: string
  readonly lookup = 'GET /api/messages/client'
  readonly #mailbox: Mailbox
  readonly #operation: string
  readonly #clock: Clock
  #stray: { readonly reason: string; readonly since: number } | undefined

  constructor(mailbox: Mailbox, { request, place, clock }: ListOptions) {
    this.title = `list of ${request.list} by ${place.title}`
    this.#mailbox = mailbox
    this.#operation = `list-${request.list}`
    this.#clock = clock
  }

  async poll(signal?: AbortSignal): Promise<JobState<unknown>> {
    for (const message of await this.#mailbox.receive(signal)) {
      if (this.#operation in message.payload) return outcome(message, this.#operation)
      this.#stray ??= { reason: strayError(message) ?? '', since: this.#clock.now() }
    }
    if (!this.#stray) return { phase: 'running', detail: 'no reply yet' }
    const { reason, since } = this.#stray
    return this.#clock.now() - since < STRAY_MS
      ? { phase: 'running', detail: `no reply yet, but an error that may belong to it: ${reason}` }
      : { phase: 'failed', reason: `a message without an operation says: ${reason}` }
  }

  close(): void {
    this.#mailbox.close()
  }
}

function outcome({ payload, ...message }: Message, operation: string): JobState<unknown> {
  const result = payload[operation]
  const reason = errorIn(result) ?? errorText(payload['error']) ?? errorText(message['error'])
  return reason === undefined ? { phase: 'succeeded', result } : { phase: 'failed', reason }
}

/** The text of an error that stands in an operation's result, or in its place: of the form of refusals then. */
function errorIn(result: unknown): string | undefined {
  if (!isObject(result)) return undefined
  const inPlace = result['code'] !== undefined && typeof result['message'] === 'string' ? result : undefined
  return errorText(result['error']) ?? errorText(inPlace)
}

/** The text of an error in a message that names no operation. */
function strayError(message: Message): string | undefined {
  const { payload } = message
  const operations = Object.keys(payload).filter((key) => key !== 'error')
  return operations.length > 0 ? undefined : (errorText(payload['error']) ?? errorText(message['error']))
}

/** The form of errors in messages is undocumented: text, or an object with one of the usual fields. */
function errorText(error: unknown): string | undefined {
  if (error === undefined || error === null || error === false || error === '') return undefined
  if (!isObject(error)) return sanitize(typeof error === 'string' ? error : JSON.stringify(error))
  const words = ['message', 'description', 'reason', 'error', 'code'].map((name) => error[name])
  const word = words.find((one) => typeof one === 'string' && one !== '')
  return sanitize(word ?? JSON.stringify(error))
}

/** Whether the message is of the data broker or the group that was asked; what its header leaves out counts as a yes. */
function comesFrom({ dataBrokerIds, groupId, byGroup }: Place, { header }: Message): boolean {
  const { agentId, groupId: group } = header
  const byAgent = agentId === undefined ? undefined : dataBrokerIds.has(agentId)
  const ofGroup = group === undefined ? undefined : group === groupId
  return (byGroup ? (ofGroup ?? byAgent) : (byAgent ?? ofGroup)) ?? true
}
