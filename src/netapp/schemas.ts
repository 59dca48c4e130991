import * as v from 'valibot'
import { headerText, isObject, id as plainId, text } from '../core/fields.ts'
import { entriesOf, words } from './reported-errors.ts'

const number = v.fallback(
  v.optional(v.pipe(v.union([v.number(), v.pipe(v.string(), v.nonEmpty())]), v.transform(Number), v.finite())),
  undefined,
)

/** An id, or in its place the object that it is the id of. */
const id = v.pipe(
  v.unknown(),
  v.transform((value) => (isObject(value) ? (value['id'] ?? value['_id']) : value)),
  plainId,
)
const optionalId = v.fallback(v.optional(id), undefined)

export const Account = v.looseObject({ accountId: v.pipe(id, headerText), name: text })
export type Account = v.InferOutput<typeof Account>

export const DataBroker = v.looseObject({
  id,
  groupId: optionalId,
  name: text,
  type: text,
  /** `COMPLETE` is online; not set until its first contact. */
  status: text,
  /** Why its status is `FAILED`. */
  message: text,
  /** The last contact, as an epoch number. */
  lastPing: number,
  /** That a listener of NetApp's listens on. */
  port: number,
  fileLink: text,
})
export type DataBroker = v.InferOutput<typeof DataBroker>

export const Group = v.looseObject({ id, name: text })
export type Group = v.InferOutput<typeof Group>

export const Message = v.looseObject({
  id: optionalId,
  header: v.fallback(v.looseObject({ requestId: text, agentId: optionalId, groupId: optionalId }), {
    requestId: undefined,
    agentId: undefined,
    groupId: undefined,
  }),
  payload: v.fallback(v.record(v.string(), v.unknown()), {}),
})
export type Message = v.InferOutput<typeof Message>

const CommonError = v.looseObject({ step: text, errorCode: text, counter: number, description: words })
export type CommonError = v.InferOutput<typeof CommonError>

const BrokerError = v.looseObject({ dataBrokerId: optionalId, reason: words })

/** The counts of an activity, which may be missing. */
const COUNTS = [
  ...(['filesMarkedForCopy', 'filesCopied', 'filesFailed'] as const),
  ...(['bytesMarkedForCopy', 'bytesCopied', 'bytesFailed'] as const),
  ...(['dirsMarkedForCopy', 'dirsCopied', 'dirsFailed', 'dirsFailedToScan'] as const),
  ...(['filesRemovedFailed', 'bytesRemovedFailed'] as const),
] as const

const activityEntries = {
  status: text,
  type: text,
  /** Times of its start and its end; see `eventTime`. `executionTime` in milliseconds, `progress` in percent. */
  startTime: text,
  endTime: text,
  executionTime: number,
  progress: number,
  failureMessage: words,
  errors: entriesOf(BrokerError, (reason) => ({ reason })),
  topFiveMostCommonRelationshipErrors: entriesOf(CommonError, (description) => ({ description })),
  ...v.entriesFromList(COUNTS, number),
}

/** What a relationship does or did last. A relationship that never ran may have none. */
export const Activity = v.fallback(v.looseObject(activityEntries), () => v.parse(v.looseObject(activityEntries), {}))
export type Activity = v.InferOutput<typeof Activity>

/** One end of a relationship. Credentials that a service tells stay out of everything. */
const Endpoint = v.fallback(v.pipe(v.looseObject({ protocol: text }), v.transform(withoutCredentials)), () => ({
  protocol: undefined,
}))
export type Endpoint = v.InferOutput<typeof Endpoint>

export const Relationship = v.pipe(
  v.looseObject({
    id,
    /** The group whose data brokers copy. */
    group: optionalId,
    dataBroker: optionalId,
    /** Empty where the response tells none: it promises only the id, the ends and the time of the creation. */
    settings: v.fallback(v.looseObject({}), {}),
    source: v.optional(Endpoint, {}),
    target: v.optional(Endpoint, {}),
    activity: v.optional(Activity, {}),
  }),
  v.transform(({ sourceCredentials: _source, targetCredentials: _target, ...relationship }) => relationship),
)
export type Relationship = v.InferOutput<typeof Relationship>

function withoutCredentials<E extends object>(endpoint: E): E {
  const entries = Object.entries(endpoint).map(([name, place]) => {
    if (!isObject(place)) return [name, place]
    const { credentials: _, ...rest } = place
    return [name, rest]
  })
  return Object.fromEntries(entries) as E
}

/**
 * The parser of a list, of which some services write an empty one as `null`; a response without a body is none.
 * @throws ValiError
 */
export function listOf<T extends v.GenericSchema>(item: T): (value: unknown) => v.InferOutput<T>[] {
  return (value) => v.parse(v.array(item), value === null ? [] : value)
}
