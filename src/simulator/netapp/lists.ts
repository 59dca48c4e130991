import { randomUUID } from 'node:crypto'
import { bare, type Call, callsOf, type NetAppApp } from './calls.ts'
import { newObjectId } from './ids.ts'
import { Refusal } from './refusal.ts'
import type { NetAppService } from './service.ts'
import type { Message } from './state.ts'

/** The operations of the list calls. */
export const operations = [
  ...['sftp-root-directory', 'sftp-directories', 'cifs-shares', 'cifs-share-folders', 'nfs-exports'],
  ...['nfs-export-folders', 'aws-kms-keys', 's3-buckets', 's3-bucket-folders', 's3-private-links'],
  ...['sgws', 'ontap-s3', 'ibm', 'alibaba'].flatMap((kind) => [`${kind}-buckets`, `${kind}-bucket-folders`]),
  ...['azure-blob-storage-containers', 'azure-blob-storage-container-folders'],
  ...['azure-dataLake-storage-containers', 'azure-dataLake-storage-container-folders'],
  ...['gcp-buckets', 'gcp-bucket-folders', 'gcp-kms-keys'],
  ...['google-drives', 'google-drive-folders', 'box-root-folder', 'box-folders'],
].map((name) => `list-${name}`)

/** The list calls of data brokers and of groups: each returns 202, and its result comes as a message. */
export function lists(service: NetAppService, app: NetAppApp): void {
  const on = callsOf(service, app)
  const { state } = service

  on('GET', '/api/data-brokers/:id/:operation', { query: 'any' }, (call) => {
    const broker = state.dataBrokers.find(({ id }) => id === call.param('id'))
    if (!broker) throw new Refusal(404, 'Data broker not found')
    return accept(service, call, { agentId: broker.id, groupId: broker.groupId })
  })

  on('GET', '/api/accounts/:account/groups/:group/:operation', { query: 'any' }, (call) => {
    if (call.param('account') !== call.c.req.header('x-account-id')) throw new Refusal(403, 'Not this account')
    const { groupReply } = service.behaviors
    const group = state.groups.find(({ id }) => id === call.param('group'))
    if (!group) throw new Refusal(404, 'Group not found')
    const broker = state.dataBrokers.find(({ groupId, status }) => groupId === group.id && status === 'COMPLETE')
    const header = { agentId: groupReply === 'group' ? undefined : broker?.id, groupId: group.id }
    return accept(service, call, groupReply === 'agent' ? { agentId: header.agentId } : header)
  })
}

type Sender = { agentId?: string | undefined; groupId?: string | undefined }

function accept(service: NetAppService, { c, param }: Call, sender: Sender): Response {
  const { state, behaviors, settings, secrets, now } = service
  const operation = param('operation')
  if (!operations.includes(operation)) throw new Refusal(404, `Cannot GET ${c.req.path}`)
  for (const [name, value] of Object.entries(c.get('exchange').recorded.headers)) {
    if (CREDENTIALS.test(name) && value.length >= 8) secrets.add(value)
  }
  const error = behaviors.listErrors.shift() ?? undefined
  if (behaviors.silentLists > 0) {
    behaviors.silentLists -= 1
    return bare(202)
  }
  const reply = replyOf(operation, sender, state.lists[operation] ?? [], { error, place: behaviors.errorPlace })
  const others = Array.from({ length: behaviors.unrelatedMessages }, () => unrelatedMessages(operation, sender)).flat()
  const at = now() + settings.replySeconds * 1000
  for (const message of [...others, reply, ...others]) state.pending.push({ at, message })
  return bare(202)
}

const CREDENTIALS = /password|username|domain|key|secret|connection-string/

function replyOf(
  operation: string,
  sender: Sender,
  items: unknown[],
  { error, place }: { error: string | undefined; place: 'in-result' | 'beside' | 'message' | 'alone' },
): Omit<Message, 'id'> {
  const header = headerOf(sender)
  if (error === undefined) return { header, payload: { [operation]: items } }
  if (place === 'in-result') return { header, payload: { [operation]: { error: { message: error } } } }
  if (place === 'beside') return { header, payload: { [operation]: [], error } }
  if (place === 'message') return { header, payload: { [operation]: null }, error }
  return { header, payload: { error } }
}

/** What other clients of the same user have asked: the same of another data broker, and another thing of the same. */
function unrelatedMessages(operation: string, sender: Sender): Omit<Message, 'id'>[] {
  const other = operation === 'list-cifs-shares' ? 'list-gcp-buckets' : 'list-cifs-shares'
  const elsewhere = { agentId: newObjectId(), groupId: newObjectId() }
  return [
    { header: headerOf(elsewhere), payload: { [operation]: [{ name: 'not-yours' }] } },
    { header: headerOf(elsewhere), payload: { error: 'not your error' } },
    { header: headerOf(sender), payload: { [other]: [{ name: 'not-asked-for' }] } },
  ]
}

function headerOf({ agentId, groupId }: Sender): Message['header'] {
  const header = { requestId: randomUUID(), clientId: newObjectId(), agentId, groupId }
  return Object.fromEntries(Object.entries(header).filter(([, value]) => value !== undefined)) as Message['header']
}
