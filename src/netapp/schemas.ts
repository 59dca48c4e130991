import * as v from 'valibot'
import { accessToken, headerText, isObject, id as plainId, text } from '../core/fields.ts'

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

export const TokenReply = v.looseObject({ access_token: accessToken, expires_in: number })

export const Account = v.looseObject({ accountId: v.pipe(id, headerText), name: text })
export type Account = v.InferOutput<typeof Account>

export const DataBroker = v.looseObject({
  id,
  groupId: optionalId,
  name: text,
  type: text,
  /** `COMPLETE` is online; not set until its first contact. */
  status: text,
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

const CommonError = v.looseObject({ step: text, errorCode: text, counter: number, description: text })
export type CommonError = v.InferOutput<typeof CommonError>

const BrokerError = v.looseObject({ dataBrokerId: optionalId, reason: text })

const activityEntries = {
  status: text,
  type: text,
  /** ISO times; `executionTime` in milliseconds, `progress` in percent. */
  startTime: text,
  endTime: text,
  executionTime: number,
  progress: number,
  failureMessage: text,
  errors: v.fallback(v.optional(v.array(BrokerError)), undefined),
  topFiveMostCommonRelationshipErrors: v.fallback(v.optional(v.array(CommonError)), undefined),
  filesMarkedForCopy: number,
  filesCopied: number,
  filesFailed: number,
  filesRemovedFailed: number,
  dirsFailed: number,
  dirsFailedToScan: number,
  bytesMarkedForCopy: number,
  bytesCopied: number,
}

/** What a relationship does or did last. A relationship that never ran may have none. */
export const Activity = v.fallback(v.looseObject(activityEntries), () => v.parse(v.looseObject(activityEntries), {}))
export type Activity = v.InferOutput<typeof Activity>

export const Relationship = v.looseObject({
  id,
  settings: v.fallback(v.looseObject({}), {}),
  activity: v.optional(Activity, {}),
})
export type Relationship = v.InferOutput<typeof Relationship>

/**
 * The parser of a list, of which some services write an empty one as `null`; a response without a body is none.
 * @throws ValiError
 */
export function listOf<T extends v.GenericSchema>(item: T): (value: unknown) => v.InferOutput<T>[] {
  return (value) => v.parse(v.array(item), value === null ? [] : value)
}
