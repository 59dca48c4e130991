import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const outcome = v.picklist(['ok', 'file-errors', 'fails', 'aborted', 'hangs', 'pending', 'vanishes'])

/** What is unknown about the service, or differs between lists and runs. */
const netAppBehaviorsSchema = v.strictObject({
  /** How long a poll of the queue is held while there is nothing, in seconds. */
  holdSeconds: v.pipe(v.number(), v.minValue(0)),
  /** The response to a poll without messages. */
  idleAnswer: v.picklist(['array', 'no-content']),
  /** Messages in one response: as they came, or the newest first. */
  messageOrder: v.picklist(['oldest-first', 'newest-first']),
  /** Messages of other clients of the user before and after each reply. */
  unrelatedMessages: count,
  /** Whether, and when, another client of the user is sent a reply to the same list of the same data broker. */
  sameList: v.picklist(['none', 'before', 'after']),
  /** Errors of other clients that name no operation, of the data broker that is asked; they come at once. */
  strayErrors: count,
  /** Where the 202 of a list call tells the id that its reply has. */
  requestId: v.picklist(['none', 'header', 'body']),
  /** Whether a reply to a call for a group names the group, the data broker that did it, or both. */
  groupReply: v.picklist(['both', 'agent', 'group']),
  /** One for each list call to come: the error that it ends with, or null; then none. */
  listErrors: v.array(v.nullable(v.string())),
  /** Where a list call's error stands in its message, and in which form. */
  errorPlace: v.picklist([
    ...['in-result', 'beside', 'message', 'alone', 'error-message', 'errors', 'status-code', 'success-false'],
    'text',
  ] as const),
  /** Lists to which no reply ever comes. */
  silentLists: count,
  /** One for each sync to come; then `ok`. An object: fields of the activity at its end. */
  syncOutcomes: v.array(v.union([outcome, v.record(v.string(), v.unknown())])),
  /** Objects stand in an activity where ids are texts elsewhere, with fields that nobody knows. */
  embeddedObjects: v.boolean(),
  /** Times of an activity in whole seconds, with milliseconds, or the end as an epoch number. */
  times: v.picklist(['seconds', 'milliseconds', 'epoch']),
  /** What becomes of settings that an update leaves out: they stay, they get their defaults; or nothing is updated. */
  settingsUpdate: v.picklist(['merge', 'replace', 'ignore']),
  /** Fields of a relationship that no response tells; only `id`, `source`, `target` and `createdAt` are promised. */
  untoldFields: v.array(v.string()),
  /** Settings that no response tells. */
  untoldSettings: v.array(v.string()),
  /** Fields of a relationship that the list does not tell. */
  unlistedFields: v.array(v.string()),
  /** Grants that the token endpoint accepts. */
  grants: v.array(v.picklist(['password', 'refresh_token', 'client_credentials'])),
  /** The API refuses the tokens of service accounts. */
  usersOnly: v.boolean(),
})

export type NetAppBehaviors = v.InferOutput<typeof netAppBehaviorsSchema>

/** The likeliest service. */
export function defaultNetAppBehaviors(): NetAppBehaviors {
  return {
    holdSeconds: 1,
    idleAnswer: 'array',
    messageOrder: 'oldest-first',
    unrelatedMessages: 1,
    sameList: 'none',
    strayErrors: 0,
    requestId: 'none',
    groupReply: 'both',
    listErrors: [],
    errorPlace: 'in-result',
    silentLists: 0,
    syncOutcomes: [],
    embeddedObjects: false,
    times: 'milliseconds',
    settingsUpdate: 'merge',
    untoldFields: [],
    untoldSettings: [],
    unlistedFields: [],
    grants: ['password', 'refresh_token', 'client_credentials'],
    usersOnly: false,
  }
}

/** Sets some of them. Throws a ValiError when a name or a value is unknown. */
export function setNetAppBehaviors(behaviors: NetAppBehaviors, changes: unknown): void {
  const parsed = v.parse(v.partial(netAppBehaviorsSchema), changes)
  Object.assign(behaviors, Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined)))
}
