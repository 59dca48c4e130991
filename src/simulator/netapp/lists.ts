import { randomUUID } from 'node:crypto'
import { type Call, callsOf, type NetAppApp } from './calls.ts'
import { type ListCall, listCalls } from './list-calls.ts'
import { headerOf, replyTo, type Sender, unrelatedMessages } from './list-replies.ts'
import { Refusal } from './refusal.ts'
import type { NetAppService } from './service.ts'
import type { DataBroker } from './state.ts'

/**
 * The list calls of data brokers and of groups: each returns 202, and its result comes as a message, unless no data broker
 * is online that could send it.
 */
export function lists(service: NetAppService, app: NetAppApp): void {
  const on = callsOf(service, app)
  const { state } = service

  on('GET', '/api/data-brokers/:id/:operation', { query: 'any' }, (call) => {
    return ofBroker(call, ({ brokers }) => brokers === 'yes')
  })

  on('GET', '/api/accounts/:account/data-brokers/:id/:operation', { account: 'in path', query: 'any' }, (call) => {
    return ofBroker(call, ({ brokers }) => brokers === 'below the account')
  })

  on('GET', '/api/accounts/:account/groups/:group/:operation', { account: 'in path', query: 'any' }, (call) => {
    const { groupReply } = service.behaviors
    const group = state.groups.find(({ id }) => id === call.param('group'))
    if (!group) throw new Refusal(404, 'Group not found')
    const broker = state.dataBrokers.find(({ groupId, status }) => groupId === group.id && status === 'COMPLETE')
    const header = { agentId: groupReply === 'group' ? undefined : broker?.id, groupId: group.id }
    const sender = groupReply === 'agent' ? { agentId: header.agentId } : header
    return accept(service, call, { sender, isOnline: broker !== undefined })
  })

  function ofBroker(call: Call, isOffered: (list: ListCall) => boolean): Response {
    const broker = find(call.param('id'))
    const list = listCalls.get(call.param('operation'))
    if (!list || !isOffered(list)) throw noSuchCall(call)
    const sender = { agentId: broker.id, groupId: broker.groupId }
    return accept(service, call, { sender, isOnline: broker.status === 'COMPLETE' })
  }

  function find(id: string): DataBroker {
    const broker = state.dataBrokers.find((one) => one.id === id)
    if (!broker) throw new Refusal(404, 'Data broker not found')
    return broker
  }
}

function accept(
  service: NetAppService,
  call: Call,
  { sender, isOnline }: { sender: Sender; isOnline: boolean },
): Response {
  const { state, behaviors, settings, now } = service
  const operation = call.param('operation')
  const list = listCalls.get(operation)
  if (!list) throw noSuchCall(call)
  checkNeeds(call, list)
  learnSecrets(service, call)
  const error = behaviors.listErrors.shift() ?? undefined
  const requestId = randomUUID()
  for (let count = 0; count < behaviors.strayErrors; count++) {
    const message = { header: headerOf(sender, randomUUID()), payload: { error: 'an error of another client' } }
    state.pending.push({ at: now(), message })
  }
  if (!isOnline) return accepted(service, requestId)
  if (behaviors.silentLists > 0) {
    behaviors.silentLists -= 1
    return accepted(service, requestId)
  }
  const reply = replyTo(operation, state.lists[operation] ?? [], { error, place: behaviors.errorPlace })
  const own = { ...reply, header: headerOf(sender, requestId) }
  const same = { header: headerOf(sender, randomUUID()), payload: { [operation]: [{ name: 'of-another-client' }] } }
  const others = Array.from({ length: behaviors.unrelatedMessages }, () => unrelatedMessages(operation, sender)).flat()
  const replies = { none: [own], before: [same, own], after: [own, same] }[behaviors.sameList]
  const at = now() + settings.replySeconds * 1000
  for (const message of [...others, ...replies, ...others]) state.pending.push({ at, message })
  return accepted(service, requestId)
}

function checkNeeds({ c, query }: Call, list: ListCall): void {
  const lacking = list.query.find((name) => query(name) === undefined)
  if (lacking !== undefined) throw new Refusal(400, `querystring must have required property '${lacking}'`)
  const header = list.headers.find((name) => c.req.header(name) === undefined)
  if (header !== undefined) throw new Refusal(400, `headers must have required property '${header}'`)
}

const CREDENTIALS = /password|username|domain|key|secret|connection-string|passphrase|client-email|subject/

function learnSecrets({ secrets }: NetAppService, { c }: Call): void {
  for (const [name, value] of Object.entries(c.get('exchange').recorded.headers)) {
    if (CREDENTIALS.test(name) && value.length >= 8) secrets.add(value)
  }
}

function accepted({ behaviors }: NetAppService, requestId: string): Response {
  if (behaviors.requestId === 'body') return Response.json({ requestId }, { status: 202 })
  const headers: Record<string, string> = behaviors.requestId === 'header' ? { 'x-request-id': requestId } : {}
  return new Response(null, { status: 202, headers: { 'content-length': '0', ...headers } })
}

function noSuchCall({ c }: Call): Refusal {
  return new Refusal(404, `Route GET:${c.req.path} not found`)
}
