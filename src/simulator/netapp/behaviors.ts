import * as v from 'valibot'

/** What is unknown about the service, or differs between lists and runs. */
const netAppBehaviorsSchema = v.strictObject({
  /** How long a poll of the queue is held while there is nothing, in seconds. */
  holdSeconds: v.pipe(v.number(), v.minValue(0)),
  /** The response to a poll without messages. */
  idleAnswer: v.picklist(['array', 'no-content']),
  /** Messages in one response: as they came, or the newest first. */
  messageOrder: v.picklist(['oldest-first', 'newest-first']),
  /** Messages of other clients of the user before and after each reply. */
  unrelatedMessages: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Whether a reply to a call for a group names the group, the data broker that did it, or both. */
  groupReply: v.picklist(['both', 'agent', 'group']),
  /** One for each list call to come: the error that it ends with, or null; then none. */
  listErrors: v.array(v.nullable(v.string())),
  /** Where a list call's error stands in its message. */
  errorPlace: v.picklist(['in-result', 'beside', 'message', 'alone']),
  /** Lists to which no reply ever comes. */
  silentLists: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** One for each sync to come; then `ok`. */
  syncOutcomes: v.array(v.picklist(['ok', 'file-errors', 'fails', 'aborted', 'hangs', 'pending', 'vanishes'])),
  /** Objects stand in an activity where ids are texts elsewhere, with fields that nobody knows. */
  embeddedObjects: v.boolean(),
  times: v.picklist(['seconds', 'milliseconds']),
  /** Grants that the token endpoint accepts. */
  grants: v.array(v.picklist(['password', 'refresh_token', 'client_credentials'])),
})

export type NetAppBehaviors = v.InferOutput<typeof netAppBehaviorsSchema>

/** The likeliest service. */
export function defaultNetAppBehaviors(): NetAppBehaviors {
  return {
    holdSeconds: 1,
    idleAnswer: 'array',
    messageOrder: 'oldest-first',
    unrelatedMessages: 1,
    groupReply: 'both',
    listErrors: [],
    errorPlace: 'in-result',
    silentLists: 0,
    syncOutcomes: [],
    embeddedObjects: false,
    times: 'milliseconds',
    grants: ['password', 'refresh_token', 'client_credentials'],
  }
}

/** Sets some of them. Throws a ValiError when a name or a value is unknown. */
export function setNetAppBehaviors(behaviors: NetAppBehaviors, changes: unknown): void {
  const parsed = v.parse(v.partial(netAppBehaviorsSchema), changes)
  Object.assign(behaviors, Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined)))
}
