import * as v from 'valibot'
import { endpoint, newEndpoint, storageCredentials } from './endpoints.ts'
import { newSettings, settings } from './settings.ts'

const { string: text, number, array: list, optional, strictObject: object } = v

const id = text()
const brokerType = v.picklist(['AWS', 'AZURE', 'GCP', 'ONPREM'])
const tags = list(object({ key: optional(text()), value: optional(text()) }))

const placement = v.looseObject({
  ...{ hostname: text(), version: text(), node: text(), processMaxMem: text(), osTotalMem: text() },
  ...{ release: text(), os: text(), platform: text(), cpus: number() },
})

const dataBroker = object({
  ...{ id, type: brokerType, name: text() },
  ...{ status: optional(text()), message: optional(text()), fileLink: optional(text()) },
  ...{ transferRate: optional(number()), lastPing: optional(number()), port: optional(number()) },
  ...{ latestVersion: optional(text()), encryptionType: optional(text()), groupId: optional(id) },
  placement: optional(placement),
})

const encryptionSide = object({
  ...{ dataBrokerId: optional(id), groupId: optional(id) },
  encryptionType: optional(v.picklist(['src', 'trg'])),
})

const count = optional(number())
const ACTIVITY_COUNTS = [
  ...['bytesMarkedForCopy', 'filesMarkedForCopy', 'dirsMarkedForCopy', 'filesCopied', 'bytesCopied', 'dirsCopied'],
  ...['filesFailed', 'bytesFailed', 'dirsFailed', 'filesMarkedForRemove', 'bytesMarkedForRemove'],
  ...['dirsMarkedForRemove', 'filesRemoved', 'bytesRemoved', 'dirsRemoved', 'bytesRemovedFailed'],
  ...['filesRemovedFailed', 'filesMarkedForIgnore', 'dirsScanned', 'filesScanned', 'bytesScanned'],
  ...['dirsFailedToScan', 'timeEstimation', 'progress', 'executionTime'],
] as const

/** It may have fields beyond these. */
const activity = v.looseObject({
  syncType: optional(text()),
  status: optional(v.picklist(['RUNNING', 'DONE', 'FAILED', 'ABORTED', 'PENDING'])),
  ...{ type: optional(text()), endTime: optional(text()), startTime: optional(text()) },
  ...{ failureMessage: optional(text()), lastMessageTime: optional(text()) },
  topFiveMostCommonRelationshipErrors: optional(
    list(
      object({
        ...{ step: optional(text()), errorCode: optional(text()) },
        ...{ counter: optional(number()), description: optional(text()) },
      }),
    ),
  ),
  errors: optional(list(object({ dataBrokerId: optional(id), reason: optional(text()) }))),
  ...Object.fromEntries(ACTIVITY_COUNTS.map((name) => [name, count])),
})

/** What a relationship is besides its ends and its settings, in requests and in responses. */
const common = {
  encryption: optional(object({ initiator: optional(encryptionSide), listener: optional(encryptionSide) })),
  activity: optional(activity),
  customHeaders: optional(v.record(text(), text())),
  extraInformation: optional(object({ dataSenseQueryUid: optional(text()), connectorId: optional(text()) })),
  tags: optional(tags),
}

/** The objects of requests and responses, by the names in `calls.ts`. What has no `optional` is required. */
export const SHAPES = {
  Account: object({ name: text(), accountId: text() }),
  Message: object({
    id: optional(id),
    header: optional(
      object({ clientId: optional(id), agentId: optional(id), groupId: optional(id), requestId: optional(id) }),
    ),
    payload: optional(v.looseObject({})),
  }),
  DataBroker: dataBroker,
  NewDataBroker: object({
    ...{ name: text(), type: brokerType, groupId: optional(id), port: optional(number()) },
    ...{ certificate: optional(text()), privateKey: optional(text()), serverName: optional(text()) },
  }),
  CreatedDataBroker: object({
    ...{ id, groupId: id, type: brokerType, fileLink: text(), name: text() },
    ...{ latestVersion: optional(text()), template: optional(v.union([text(), v.looseObject({})])) },
  }),
  Group: object({
    ...{ id, name: text(), dataBrokers: list(dataBroker) },
    ...{
      relationships: optional(list(id)),
      encryptionType: optional(text()),
      configuration: optional(v.looseObject({})),
    },
    /** A date, which JSON has as text. */
    createdAt: text(),
  }),
  NewRelationship: object({
    ...{ source: newEndpoint, target: newEndpoint, dataBrokerId: optional(id), groupId: optional(id) },
    ...{ sourceCredentials: optional(storageCredentials), targetCredentials: optional(storageCredentials) },
    group: optional(v.looseObject({ id, name: text(), dataBrokers: list(v.unknown()), createdAt: text() })),
    ...{ settings: optional(newSettings), createdAt: optional(number()) },
    ...common,
  }),
  Relationship: object({
    ...{ id, isCM: optional(text()), dataBroker: optional(id), relationshipId: optional(id) },
    ...{ source: endpoint, target: endpoint, group: optional(id), settings: optional(settings), createdAt: number() },
    ...common,
  }),
  NewSettings: newSettings,
  Settings: settings,
} as const
