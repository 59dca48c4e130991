import * as v from 'valibot'
import { HttpError, NoResponseError, StalledError } from '../http/errors.ts'
import type { Pipeline } from '../http/pipeline.ts'
import { Message } from './schemas.ts'

const PATH = '/api/messages/client'

/**
 * The user's message queue (Use list APIs, steps 2 and 3). All clients of the user read the same queue. Here one reader
 * serves every mailbox, so that what it reads for one is not lost for another.
 */
export class Messages {
  readonly #pipeline: Pipeline
  readonly #mailboxes = new Set<Mailbox>()
  #last: string | undefined
  #reading: Promise<void> | undefined

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline
  }

  /** A mailbox for the messages from now on of which `isWanted` holds. To be opened before what is to be responded to. */
  async open(isWanted: (message: Message) => boolean): Promise<Mailbox> {
    const position = await this.#position()
    // While others read, the common position stays where they are, and this mailbox knows where its messages begin.
    const shared = this.#mailboxes.size > 0 || this.#reading !== undefined
    if (this.#mailboxes.size === 0) this.#last = position
    const isNew = (id: string) => id !== position && (!shared || isLater(id, position))
    const mailbox = new Mailbox((message) => (message.id === undefined || isNew(message.id)) && isWanted(message), {
      read: () => this.#read(),
      close: () => this.#mailboxes.delete(mailbox),
    })
    this.#mailboxes.add(mailbox)
    return mailbox
  }

  /** `GET /api/messages/client`: the id of the newest message; each call may return another one. */
  #position(): Promise<string> {
    return this.#pipeline.request({
      method: 'GET',
      path: PATH,
      parse: (value) => {
        const id = newest(messagesOf(value).map((message) => message.id))
        if (id === undefined) throw new Error('no message with an id')
        return id
      },
    })
  }

  /** Resolves when the one poll that is in progress, or a new one, has ended; it may have brought nothing. */
  #read(): Promise<void> {
    this.#reading ??= this.#poll().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  /** `GET /api/messages/client?last={id}`: what came after that message. The service may hold it until there is some. */
  async #poll(): Promise<void> {
    const messages = await this.#pipeline
      // Whoever waits will ask again; a repeat here would only hold that up.
      .request({ method: 'GET', path: PATH, query: { last: this.#last }, retries: 0, parse: messagesOf })
      .catch(nothingIfHeld)
    this.#last = newest([this.#last, ...messages.map(({ id }) => id)])
    for (const message of messages) for (const mailbox of this.#mailboxes) mailbox.offer(message)
  }
}

/** The messages that one waiter is interested in, in the order in which they came. */
export class Mailbox {
  readonly #isWanted: (message: Message) => boolean
  readonly #reader: { read: () => Promise<void>; close: () => void }
  readonly #seen = new Set<string>()
  #messages: Message[] = []

  constructor(isWanted: (message: Message) => boolean, reader: { read: () => Promise<void>; close: () => void }) {
    this.#isWanted = isWanted
    this.#reader = reader
  }

  offer(message: Message): void {
    const { id } = message
    if (id !== undefined && this.#seen.has(id)) return
    if (id !== undefined) this.#remember(id)
    if (this.#messages.length < MOST_WAITING && this.#isWanted(message)) this.#messages.push(message)
  }

  /** What came since the last time; where that is nothing, it asks the service once, which may bring nothing either. */
  async receive(signal?: AbortSignal): Promise<readonly Message[]> {
    if (this.#messages.length === 0) await unlessAborted(this.#reader.read(), signal)
    return this.#messages.splice(0)
  }

  close(): void {
    this.#reader.close()
  }

  #remember(id: string): void {
    this.#seen.add(id)
    const [oldest] = this.#seen
    if (this.#seen.size > MOST_SEEN && oldest !== undefined) this.#seen.delete(oldest)
  }
}

/** The messages that can be read; one that cannot must not keep the others back. */
function messagesOf(value: unknown): Message[] {
  return v.parse(v.array(v.unknown()), value ?? []).flatMap((item) => {
    const message = v.safeParse(Message, item)
    return message.success && (message.output.id ?? '').length <= LONGEST_ID ? [message.output] : []
  })
}

/** A poll that was held until this client, the service or a gateway between them gave up is one that brought nothing. */
function nothingIfHeld(error: unknown): Message[] {
  const stalled = error instanceof NoResponseError && error.cause instanceof StalledError
  if (stalled || (error instanceof HttpError && [408, 504].includes(error.status))) return []
  throw error
}

function newest(ids: readonly (string | undefined)[]): string | undefined {
  return ids.reduce((a, b) => (a === undefined || (b !== undefined && isLater(b, a)) ? b : a))
}

const DIGITS = /^\d{1,40}$/
/** So many ids are known again: each poll brings those after the newest. */
const MOST_SEEN = 10_000
/** So many messages of interest wait to be read: a list has one reply. */
const MOST_WAITING = 1000
const LONGEST_ID = 1000

/** Ids are numbers that grow; should they be anything else, the order of arrival counts. */
function isLater(id: string, other: string): boolean {
  return DIGITS.test(id) && DIGITS.test(other) ? BigInt(id) > BigInt(other) : id !== other
}

/** The read goes on for the other mailboxes when one of their waiters gives up. */
async function unlessAborted(read: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return read
  signal.throwIfAborted()
  read.catch(() => {})
  let abort = () => {}
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason)
  })
  signal.addEventListener('abort', abort, { once: true })
  try {
    await Promise.race([read, aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
