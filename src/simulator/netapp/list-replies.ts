import { randomUUID } from 'node:crypto'
import type { NetAppBehaviors } from './behaviors.ts'
import { newObjectId } from './ids.ts'
import type { Message } from './state.ts'

/** The data broker, the group, or both, that a reply names. */
export type Sender = { agentId?: string | undefined; groupId?: string | undefined }

type Reply = Pick<Message, 'payload' | 'error'>

/** What comes of a list call: the items, or the error in one of the forms that it can have. */
export function replyTo(
  operation: string,
  items: unknown[],
  { error, place }: { error: string | undefined; place: NetAppBehaviors['errorPlace'] },
): Reply {
  if (error === undefined) return { payload: { [operation]: items } }
  const replies: Record<NetAppBehaviors['errorPlace'], Reply> = {
    'in-result': { payload: { [operation]: { error: { message: error } } } },
    beside: { payload: { [operation]: [], error } },
    message: { payload: { [operation]: null }, error },
    alone: { payload: { error } },
    'error-message': { payload: { [operation]: { errorMessage: error } } },
    errors: { payload: { [operation]: { errors: [{ message: error }] } } },
    'status-code': { payload: { [operation]: { statusCode: 403, message: error } } },
    'success-false': { payload: { [operation]: { success: false, reason: error } } },
    text: { payload: { [operation]: error } },
  }
  return replies[place]
}

/** What other clients of the same user have asked: the same of another data broker, and another thing of the same. */
export function unrelatedMessages(operation: string, sender: Sender): Omit<Message, 'id'>[] {
  const other = operation === 'list-cifs-shares' ? 'list-gcp-buckets' : 'list-cifs-shares'
  const elsewhere = { agentId: newObjectId(), groupId: newObjectId() }
  return [
    { header: headerOf(elsewhere, randomUUID()), payload: { [operation]: [{ name: 'not-yours' }] } },
    { header: headerOf(elsewhere, randomUUID()), payload: { error: 'not your error' } },
    { header: headerOf(sender, randomUUID()), payload: { [other]: [{ name: 'not-asked-for' }] } },
  ]
}

export function headerOf({ agentId, groupId }: Sender, requestId: string): Message['header'] {
  const header = { requestId, clientId: newObjectId(), agentId, groupId }
  return Object.fromEntries(Object.entries(header).filter(([, value]) => value !== undefined)) as Message['header']
}
