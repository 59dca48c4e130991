import { setTimeout as sleep } from 'node:timers/promises'
import { bare, callsOf, json, type NetAppApp } from './calls.ts'
import { Refusal } from './refusal.ts'
import type { NetAppService } from './service.ts'
import type { Message } from './state.ts'

const LOOK_EVERY_MS = 10

/** The queue: without `last` its position, which is another id with each call; with it what came after that. */
export function messages(service: NetAppService, app: NetAppApp): void {
  const on = callsOf(service, app)
  const { behaviors } = service

  on('GET', '/api/messages/client', { query: ['last'] }, async ({ c, query }) => {
    const last = query('last')
    if (last === undefined) return json([position(service)])
    if (!/^\d+$/.test(last)) throw new Refusal(400, 'last must be the id of a message')
    const found = await following(service, Number(last), () => c.env.outgoing.destroyed)
    if (found.length === 0) return behaviors.idleAnswer === 'array' ? json([]) : bare(204)
    return json(behaviors.messageOrder === 'oldest-first' ? found : found.toReversed())
  })
}

function position({ state }: NetAppService): Message {
  state.lastMessageId += 1
  return {
    header: { requestId: 'init', clientId: 'init', agentId: 'init' },
    payload: { init: {} },
    id: String(state.lastMessageId),
  }
}

async function following(service: NetAppService, last: number, isGone: () => boolean): Promise<Message[]> {
  const until = performance.now() + service.behaviors.holdSeconds * 1000
  for (;;) {
    deliverMessages(service)
    const found = service.state.messages.filter(({ id }) => Number(id) > last)
    if (found.length > 0 || performance.now() >= until || isGone()) return found
    await sleep(LOOK_EVERY_MS, undefined, { ref: false })
  }
}

/** Puts what has arrived into the queue. */
export function deliverMessages({ state, now }: NetAppService): void {
  const due = state.pending.filter(({ at }) => at <= now())
  state.pending = state.pending.filter((one) => !due.includes(one))
  for (const { message } of due.toSorted((a, b) => a.at - b.at)) {
    state.lastMessageId += 1
    state.messages.push({ ...message, id: String(state.lastMessageId) })
  }
}
